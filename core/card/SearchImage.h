#pragma once
// The frame as the finder looks at it: small, and in the two channels in which a card stands out.

#include <QImage>

#include <opencv2/core.hpp>

namespace licencedesk {

struct SearchImage
{
    cv::Mat lightness; ///< CV_8UC1
    cv::Mat greenness; ///< CV_8UC1: green to red, spread so that pale green is far from white
    double scale = 1;  ///< of this picture against the frame
    QSize frameSize;

    cv::Size size() const { return lightness.size(); }
};

/// \p workingSide: its longer side, unless the frame is smaller.
SearchImage makeSearchImage(const QImage &frame, int workingSide);

} // namespace licencedesk
