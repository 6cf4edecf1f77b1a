#pragma once
// A picture of four channels as OpenCV sees it: the same bytes, so the picture has to outlive it.

#include <QImage>

#include <opencv2/core.hpp>

namespace licencedesk::specimens {

inline cv::Mat viewOf(QImage &image)
{
    return {image.height(), image.width(), CV_8UC4, image.bits(),
            static_cast<size_t>(image.bytesPerLine())};
}

} // namespace licencedesk::specimens
