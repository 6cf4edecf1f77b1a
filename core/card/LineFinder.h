#pragma once
// Enters: channels of the search image. Leaves: the long straight lines in it. Pieces of one edge,
// broken by a finger or by glare, are one line with several stretches.

#include "card/SearchImage.h"

#include <utility>
#include <vector>

namespace licencedesk {

struct FoundLine
{
    cv::Point2d origin;                               ///< a point on it, search image pixels
    cv::Point2d direction;                            ///< unit vector
    std::vector<std::pair<double, double>> stretches; ///< along it from origin, sorted, apart
    double length = 0;                                ///< sum of the stretches
    double contrast = 0;                              ///< mean step across it, grey levels

    double along(cv::Point2d point) const { return (point - origin).dot(direction); }
    /// Signed distance of a point from it.
    double across(cv::Point2d point) const { return (point - origin).cross(direction); }
    /// How much of it lies between two places along it, in pixels.
    double covered(double from, double to) const;
};

/// The most telling lines of some channels of the search image: long, of good contrast, and not all
/// of one direction, as the grain of a wooden desk is. At most \p maximum, best first.
std::vector<FoundLine> findLines(const std::vector<cv::Mat> &channels, int maximum);

} // namespace licencedesk
