#pragma once
// A live frame at the sizes in which it is looked at: made once a frame, cheap enough for every
// one.

#include <QImage>

#include <opencv2/core.hpp>

namespace licencedesk {

struct FramePyramid
{
    QSize frameSize;
    cv::Mat half;         ///< CV_8UC4 (B, G, R, unused), about 960 px wide
    double halfScale = 1; ///< of \c half against the frame
    cv::Mat grey;         ///< CV_8UC1, about 480 px wide
    double greyScale = 1;

    bool isEmpty() const { return grey.empty(); }
};

FramePyramid makePyramid(const QImage &frame);

} // namespace licencedesk
