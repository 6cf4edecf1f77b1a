#include "imaging/ImageBridge.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>

namespace licencedesk {

namespace {

// Format_RGB32 is 0xffRRGGBB in memory order B, G, R, x only on little-endian machines.
static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN);

/// A view, valid while \p opaque lives and is not written to.
cv::Mat viewOf(const QImage &opaque)
{
    Q_ASSERT(opaque.format() == QImage::Format_RGB32);
    // OpenCV has no read-only Mat; nothing in this file writes through it.
    auto *bits = const_cast<uchar *>(opaque.constBits());
    return {opaque.height(), opaque.width(), CV_8UC4, bits,
            static_cast<std::size_t>(opaque.bytesPerLine())};
}

cv::Mat withoutFourthChannel(const cv::Mat &view)
{
    cv::Mat bgr;
    cv::cvtColor(view, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

/// Shrinking by whole numbers is several times quicker, so as much as possible is done that way.
cv::Mat shrunkByWholeNumber(const cv::Mat &view, QSize size)
{
    const int factor = std::min(view.cols / size.width(), view.rows / size.height());
    if (factor < 2) {
        return view;
    }
    const cv::Rect whole(0, 0, view.cols / factor * factor, view.rows / factor * factor);
    cv::Mat shrunk;
    cv::resize(view(whole), shrunk, {whole.width / factor, whole.height / factor}, 0, 0,
               cv::INTER_AREA);
    return shrunk;
}

QImage copied(const cv::Mat &mat, QImage::Format format)
{
    QImage image(mat.cols, mat.rows, format);
    for (int y = 0; y < mat.rows; ++y) {
        std::memcpy(image.scanLine(y), mat.ptr(y), mat.elemSize() * mat.cols);
    }
    return image;
}

} // namespace

QImage toOpaque(const QImage &image)
{
    if (image.format() == QImage::Format_RGB32 || image.isNull()) {
        return image;
    }
    if (!image.hasAlphaChannel()) {
        return image.convertToFormat(QImage::Format_RGB32);
    }
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QImage source = image;
    source.setDevicePixelRatio(1);
    QPainter(&opaque).drawImage(0, 0, source);
    return opaque;
}

cv::Mat toBgr(const QImage &image)
{
    return toBgr(image, image.rect());
}

cv::Mat toBgr(const QImage &image, const QRect &region)
{
    const QRect inside = region & image.rect();
    if (inside.isEmpty()) {
        return {};
    }
    const QImage opaque = toOpaque(image);
    const cv::Rect part(inside.x(), inside.y(), inside.width(), inside.height());
    return withoutFourthChannel(viewOf(opaque)(part));
}

cv::Mat toBgrScaled(const QImage &image, QSize size)
{
    if (image.isNull() || size.isEmpty()) {
        return {};
    }
    const QImage opaque = toOpaque(image);
    const cv::Mat shrunk = withoutFourthChannel(shrunkByWholeNumber(viewOf(opaque), size));
    if (shrunk.cols == size.width() && shrunk.rows == size.height()) {
        return shrunk;
    }
    cv::Mat scaled;
    const bool enlarging = size.width() > shrunk.cols || size.height() > shrunk.rows;
    cv::resize(shrunk, scaled, {size.width(), size.height()}, 0, 0,
               enlarging ? cv::INTER_LINEAR : cv::INTER_AREA);
    return scaled;
}

QImage toImage(const cv::Mat &mat)
{
    if (mat.empty()) {
        return {};
    }
    if (mat.type() == CV_8UC1) {
        return copied(mat, QImage::Format_Grayscale8);
    }
    if (mat.type() != CV_8UC3) {
        return {};
    }
    cv::Mat bgra;
    cv::cvtColor(mat, bgra, cv::COLOR_BGR2BGRA); // the fourth channel becomes 255
    return copied(bgra, QImage::Format_RGB32);
}

} // namespace licencedesk
