#include "live/LivePicture.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

namespace licencedesk {

QImage livePicture(const QImage &frame, const FramePyramid &pyramid, QSize room)
{
    const QSize size = frame.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (pyramid.half.cols < size.width()) {
        return toImage(toBgrxScaled(frame, size));
    }
    cv::Mat scaled;
    cv::resize(pyramid.half, scaled, {size.width(), size.height()}, 0, 0, cv::INTER_LINEAR);
    return toImage(scaled);
}

} // namespace licencedesk
