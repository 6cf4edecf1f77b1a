#pragma once
// Enters: a view of a card whose place is known to a millimetre or two. Leaves: where the paper's
// own edges run, as far as they can be seen.

#include "layout/CardCorrection.h"
#include "layout/CardView.h"

#include <vector>

namespace licencedesk {

/// Per side that shows, displacements across it of points along it.
std::vector<std::vector<Displacement>> sightSides(const CardView &view, QSizeF sizeMm,
                                                  double reachMm);

} // namespace licencedesk
