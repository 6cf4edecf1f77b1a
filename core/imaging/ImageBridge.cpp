#include "imaging/ImageBridge.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>
#include <vector>

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

/// Sums of as many rows as are shrunk into one; an image's fourth channel comes along.
void addRow(const uchar *from, std::vector<ushort> &sums)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] = static_cast<ushort>(sums[i] + from[i]);
    }
}

void writeMeans(const std::vector<ushort> &sums, int factor, cv::Vec3b *to, int columns)
{
    const float share = 1.0F / static_cast<float>(factor * factor);
    const ushort *from = sums.data();
    for (int column = 0; column < columns; ++column) {
        int blue = 0;
        int green = 0;
        int red = 0;
        for (int each = 0; each < factor; ++each, from += 4) {
            blue += from[0];
            green += from[1];
            red += from[2];
        }
        to[column] = {static_cast<uchar>(cvRound(static_cast<float>(blue) * share)),
                      static_cast<uchar>(cvRound(static_cast<float>(green) * share)),
                      static_cast<uchar>(cvRound(static_cast<float>(red) * share))};
    }
}

/// Means of factor x factor pixels, to the bit what cv::resize() makes of them in half the time: it
/// does so with vectors only for a factor of 2.
cv::Mat boxMeans(const cv::Mat &view, int factor)
{
    cv::Mat means(view.rows / factor, view.cols / factor, CV_8UC3);
    cv::parallel_for_(cv::Range(0, means.rows), [&](const cv::Range &rows) {
        std::vector<ushort> sums(static_cast<std::size_t>(means.cols * factor * 4));
        for (int row = rows.start; row < rows.end; ++row) {
            std::fill(sums.begin(), sums.end(), ushort(0));
            for (int each = 0; each < factor; ++each) {
                addRow(view.ptr<uchar>(row * factor + each), sums);
            }
            writeMeans(sums, factor, means.ptr<cv::Vec3b>(row), means.cols);
        }
    });
    return means;
}

/// Shrinking by whole numbers is several times quicker, so as much as possible is done that way.
cv::Mat shrunkByWholeNumber(const cv::Mat &view, QSize size)
{
    const int factor = std::min(view.cols / size.width(), view.rows / size.height());
    if (factor > 2) {
        return boxMeans(view, factor);
    }
    if (factor < 2) {
        return withoutFourthChannel(view);
    }
    const cv::Rect whole(0, 0, view.cols / factor * factor, view.rows / factor * factor);
    cv::Mat shrunk;
    cv::resize(view(whole), shrunk, {whole.width / factor, whole.height / factor}, 0, 0,
               cv::INTER_AREA);
    return withoutFourthChannel(shrunk);
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
    cv::Mat shrunk = shrunkByWholeNumber(viewOf(opaque), size);
    if (shrunk.cols == size.width() && shrunk.rows == size.height()) {
        return shrunk;
    }
    cv::Mat scaled;
    const bool enlarging = size.width() > shrunk.cols || size.height() > shrunk.rows;
    cv::resize(shrunk, scaled, {size.width(), size.height()}, 0, 0,
               enlarging ? cv::INTER_LINEAR : cv::INTER_AREA);
    return scaled;
}

cv::Mat toBgrxScaled(const QImage &image, QSize size)
{
    const QImage opaque = toOpaque(image);
    cv::Mat scaled;
    if (!opaque.isNull() && !size.isEmpty()) {
        cv::resize(viewOf(opaque), scaled, {size.width(), size.height()}, 0, 0, cv::INTER_AREA);
    }
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
    if (mat.type() == CV_8UC4) {
        return copied(mat, QImage::Format_RGB32);
    }
    if (mat.type() != CV_8UC3) {
        return {};
    }
    cv::Mat bgra;
    cv::cvtColor(mat, bgra, cv::COLOR_BGR2BGRA); // the fourth channel becomes 255
    return copied(bgra, QImage::Format_RGB32);
}

} // namespace licencedesk
