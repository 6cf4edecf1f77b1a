#include "tracking/FramePyramid.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int HalfSide = 960; // px, longer side
constexpr int GreySide = 480;

/// Whole divisors are scaled several times as fast as others.
double scaleTo(QSize size, int side)
{
    const int longer = std::max(size.width(), size.height());
    return 1.0 / std::max(1, qRound(static_cast<double>(longer) / side));
}

} // namespace

FramePyramid makePyramid(const QImage &frame)
{
    FramePyramid pyramid;
    if (frame.isNull()) {
        return pyramid;
    }
    pyramid.frameSize = frame.size();
    pyramid.halfScale = scaleTo(frame.size(), HalfSide);
    pyramid.half = toBgrxScaled(frame, (QSizeF(frame.size()) * pyramid.halfScale).toSize());
    pyramid.greyScale = scaleTo(frame.size(), GreySide);
    const QSize small = (QSizeF(frame.size()) * pyramid.greyScale).toSize();
    cv::Mat scaled;
    cv::resize(pyramid.half, scaled, {small.width(), small.height()}, 0, 0, cv::INTER_AREA);
    cv::cvtColor(scaled, pyramid.grey, cv::COLOR_BGRA2GRAY);
    return pyramid;
}

} // namespace licencedesk
