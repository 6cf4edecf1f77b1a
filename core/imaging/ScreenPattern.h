#pragma once
// Enters: a rectified paper page. Leaves: how strongly one and the same fine wave runs through all
// of it: the moiré of a screen that was photographed. Print, wear and a sensor's noise differ from
// place to place; the lines of the ground, which do not, run across the card and are left out.

#include <QImage>

namespace licencedesk {

struct ScreenPattern
{
    double light = 0;  ///< power of the strongest wave over its surroundings
    double colour = 0; ///< the same in the difference of red and green

    bool operator==(const ScreenPattern &) const = default;
};

/// At the rectifier's 12 px/mm; pictures smaller than a tile have none.
ScreenPattern findScreenPattern(const QImage &card);

} // namespace licencedesk
