#include "recognition/LineInput.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace licencedesk {

namespace {

/// As TextLineFinder cuts a line, pixels: the em, and the margin on each side of the ink.
constexpr double CutEm = 28;
constexpr double CutMargin = 0.33 * CutEm;
/// Ink taller than this is scaled down: one row of paper stays above and below.
constexpr double TallestInk = LineInput::Height - 2;
constexpr double LeastInkHeight = 8; // a hyphen is not blown up

/// A line of a card is at most 72 mm long, about 800 pixels; what is longer was not cut from one.
constexpr int LongestLine = 4000;
constexpr int HighestLine = 1000;
constexpr int SmallestSide = 3;

constexpr int WidthMultiple = 8; // the net halves the width three times at most
constexpr uchar Dark = 140;      // of 255; the line's contrast is stretched
/// Less than this between the darkest and the lightest pixel is an empty sheet.
constexpr double LeastContrast = 24;

cv::Mat greyView(const QImage &line)
{
    return {line.height(), line.width(), CV_8UC1, const_cast<uchar *>(line.constBits()),
            std::size_t(line.bytesPerLine())};
}

bool isReadable(const QImage &line)
{
    return !line.isNull() && std::min(line.width(), line.height()) >= SmallestSide &&
           line.width() <= LongestLine && line.height() <= HighestLine;
}

bool hasContrast(const cv::Mat &grey)
{
    double darkest = 0;
    double lightest = 0;
    cv::minMaxLoc(grey, &darkest, &lightest);
    return lightest - darkest >= LeastContrast;
}

/// Height rows out of the middle; white where the line has fewer.
cv::Mat middleRows(const cv::Mat &scaled, int top)
{
    cv::Mat cut(LineInput::Height, scaled.cols, CV_8UC1, cv::Scalar(255));
    const int first = std::max(0, top);
    const int last = std::min(scaled.rows, top + LineInput::Height);
    scaled.rowRange(first, last).copyTo(cut.rowRange(first - top, last - top));
    return cut;
}

std::vector<InkColumn> inkOf(const cv::Mat &picture)
{
    std::vector<InkColumn> ink(std::size_t(picture.cols));
    for (int row = 0; row < picture.rows; ++row) {
        const uchar *pixels = picture.ptr<uchar>(row);
        for (int column = 0; column < picture.cols; ++column) {
            InkColumn &each = ink[std::size_t(column)];
            each.darkest = std::min(each.darkest, int(pixels[column]));
            if (pixels[column] >= Dark) {
                continue;
            }
            each.top = each.dark == 0 ? row : each.top;
            each.bottom = row + 1;
            ++each.dark;
        }
    }
    return ink;
}

} // namespace

QRectF LineInput::toLine(const QRectF &box) const
{
    return {box.x() / scaleX, (box.y() + cutTop) / scaleY, box.width() / scaleX,
            box.height() / scaleY};
}

LineInput makeLineInput(const QImage &line)
{
    const QImage grey = line.format() == QImage::Format_Grayscale8
                            ? line
                            : line.convertToFormat(QImage::Format_Grayscale8);
    LineInput input;
    if (!isReadable(grey) || !hasContrast(greyView(grey))) {
        return input;
    }
    const double inkHeight = std::max(LeastInkHeight, grey.height() - 2 * CutMargin);
    const double scale = std::min(LineInput::Em / CutEm, TallestInk / inkHeight);
    const cv::Size size(std::max(WidthMultiple, int(std::lround(grey.width() * scale))),
                        std::max(WidthMultiple, int(std::lround(grey.height() * scale))));
    cv::Mat scaled;
    cv::resize(greyView(grey), scaled, size, 0, 0, cv::INTER_AREA);
    input.scaleX = double(size.width) / grey.width();
    input.scaleY = double(size.height) / grey.height();
    const int top = int(std::floor((size.height - LineInput::Height) / 2.0));
    input.cutTop = top;
    input.picture = middleRows(scaled, top);
    input.ink = inkOf(input.picture);
    return input;
}

cv::Mat toBlob(const LineInput &input)
{
    const int width = (input.picture.cols + WidthMultiple - 1) / WidthMultiple * WidthMultiple;
    const std::array<int, 4> shape = {1, 1, LineInput::Height, width};
    cv::Mat blob(int(shape.size()), shape.data(), CV_32F, cv::Scalar(0));
    cv::Mat plane(LineInput::Height, width, CV_32F, blob.ptr<float>());
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(input.picture, mean, deviation);
    // The 10 keeps an almost empty line from being blown up to full contrast; as in training.
    const double gain = 1 / (deviation[0] + 10);
    input.picture.convertTo(plane.colRange(0, input.picture.cols), CV_32F, gain, -gain * mean[0]);
    return blob;
}

} // namespace licencedesk
