#pragma once
// Enters: a rectified card, or a part of it. Leaves: what the picture is worth for reading, each as
// a share between 0 and 1. The scale is the rectifier's (about 12 px/mm), so the figures do not
// depend on the camera's resolution, only on what it resolved.

#include <QImage>
#include <QRect>

namespace licencedesk {

struct Measures
{
    double sharpness = 0; ///< 0 no edge finer than a stroke's width, 1 as crisp as a scan
    double exposure = 0;  ///< mean luminance, 0 black … 1 white
    double glare = 0;     ///< share of burnt-out pixels, by clusters: single white pixels are paper

    bool operator==(const Measures &) const = default;
};

/// Of the whole picture. Null image: all zero.
Measures measure(const QImage &image);

/// Of \p region, clipped to the picture; all zero when nothing is left.
Measures measure(const QImage &image, const QRect &region);

} // namespace licencedesk
