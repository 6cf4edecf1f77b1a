#pragma once
// Enters: a rectified card and the boxes of its printed values. Leaves: how much each value differs
// from the others in what its printer and its paper gave it: darkness, colour and crispness of the
// ink, colour and grain of the ground close around it. What was pasted on, rubbed out and typed
// anew or changed in the picture stands out; what light and camera did to all does not.

#include <QImage>
#include <QRectF>

#include <vector>

namespace licencedesk {

struct PrintComparison
{
    double pixelsPerMm = 12;
    std::vector<QRectF> valuesMm; ///< ink boxes, close around the print
    std::vector<QRectF> otherMm;  ///< photo, seal: no ground to compare with
};

/// One figure a value, 0 alike; of untouched cards about one in two hundred has a value above 34.
/// All zero where fewer than six values can be compared.
std::vector<double> comparePrint(const QImage &card, const PrintComparison &comparison);

} // namespace licencedesk
