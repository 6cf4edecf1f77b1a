#include "camera/VideoFrameBridge.h"

#include <opencv2/imgproc.hpp>

#include <cstring>
#include <optional>

namespace licencedesk {

namespace {

using Layout = QVideoFrameFormat::PixelFormat;

cv::Mat plane(const QVideoFrame &frame, int index, int rows, int columns, int type)
{
    auto *bits = const_cast<uchar *>(frame.bits(index)); // no read-only Mat; not written to
    return {rows, columns, type, bits, static_cast<std::size_t>(frame.bytesPerLine(index))};
}

/// The picture that OpenCV writes into.
cv::Mat viewOf(QImage &image)
{
    return {image.height(), image.width(), CV_8UC4, image.bits(),
            static_cast<std::size_t>(image.bytesPerLine())};
}

/// Layouts in which everything lies in one plane.
std::optional<std::pair<int, int>> packed(Layout layout) // type of the plane, conversion
{
    switch (layout) {
    case Layout::Format_YUYV:
        return std::pair(CV_8UC2, int(cv::COLOR_YUV2BGRA_YUY2));
    case Layout::Format_UYVY:
        return std::pair(CV_8UC2, int(cv::COLOR_YUV2BGRA_UYVY));
    case Layout::Format_RGBX8888:
    case Layout::Format_RGBA8888:
        return std::pair(CV_8UC4, int(cv::COLOR_RGBA2BGRA));
    case Layout::Format_Y8:
        return std::pair(CV_8UC1, int(cv::COLOR_GRAY2BGRA));
    default:
        return std::nullopt;
    }
}

std::optional<int> semiPlanar(Layout layout)
{
    switch (layout) {
    case Layout::Format_NV12:
        return cv::COLOR_YUV2BGRA_NV12;
    case Layout::Format_NV21:
        return cv::COLOR_YUV2BGRA_NV21;
    default:
        return std::nullopt;
    }
}

bool isPlanar(Layout layout)
{
    return layout == Layout::Format_YUV420P || layout == Layout::Format_YV12 ||
           layout == Layout::Format_YUV422P;
}

/// Rows of a plane one after the other, as cvtColor wants them; \p step 2 takes every second row.
uchar *copyRows(const QVideoFrame &frame, int index, int rows, int width, int step, uchar *to)
{
    for (int row = 0; row < rows; ++row, to += width) {
        const auto offset =
            std::size_t(row) * std::size_t(step) * std::size_t(frame.bytesPerLine(index));
        std::memcpy(to, frame.bits(index) + offset, std::size_t(width));
    }
    return to;
}

/// 4:2:2 loses every second row of its colour: what is read is in the brightness.
void convertPlanar(const QVideoFrame &frame, cv::Mat &to)
{
    const int width = frame.width();
    const int height = frame.height();
    const int step = frame.pixelFormat() == Layout::Format_YUV422P ? 2 : 1;
    cv::Mat joined(height * 3 / 2, width, CV_8UC1);
    uchar *end = copyRows(frame, 0, height, width, 1, joined.data);
    end = copyRows(frame, 1, height / 2, width / 2, step, end);
    copyRows(frame, 2, height / 2, width / 2, step, end);
    const bool swapped = frame.pixelFormat() == Layout::Format_YV12;
    cv::cvtColor(joined, to, swapped ? cv::COLOR_YUV2BGRA_YV12 : cv::COLOR_YUV2BGRA_I420);
}

void convert(const QVideoFrame &frame, cv::Mat &to)
{
    const Layout layout = frame.pixelFormat();
    const int width = frame.width();
    const int height = frame.height();
    if (const auto way = packed(layout)) {
        cv::cvtColor(plane(frame, 0, height, width, way->first), to, way->second);
    } else if (const auto code = semiPlanar(layout)) {
        cv::cvtColorTwoPlane(plane(frame, 0, height, width, CV_8UC1),
                             plane(frame, 1, height / 2, width / 2, CV_8UC2), to, *code);
    } else if (isPlanar(layout)) {
        convertPlanar(frame, to);
    } else {
        plane(frame, 0, height, width, CV_8UC4).copyTo(to); // BGRA and BGRX are Format_RGB32
    }
}

} // namespace

bool isKnownLayout(Layout format)
{
    return packed(format) || semiPlanar(format) || isPlanar(format) ||
           format == Layout::Format_BGRX8888 || format == Layout::Format_BGRA8888;
}

QImage toImage(QVideoFrame frame)
{
    // Half-sized colour planes need even sides; every camera's pictures have them.
    const bool isEven = frame.width() % 2 == 0 && frame.height() % 2 == 0;
    if (!frame.isValid() || !isEven || !isKnownLayout(frame.pixelFormat()) ||
        !frame.map(QVideoFrame::ReadOnly)) {
        return {};
    }
    QImage image(frame.size(), QImage::Format_RGB32);
    cv::Mat view = viewOf(image);
    convert(frame, view);
    frame.unmap();
    return image;
}

} // namespace licencedesk
