#pragma once
// Enters: the picture of a line as the line finder cuts it. Leaves: the same line as the net was
// taught to see it, where its ink stands, and the way back to pixels of the line.

#include <QImage>
#include <QRectF>

#include <opencv2/core.hpp>

#include <vector>

namespace licencedesk {

/// The dark pixels of one pixel column.
struct InkColumn
{
    int darkest = 255;
    int dark = 0;   ///< how many
    int top = 0;    ///< the first
    int bottom = 0; ///< one past the last

    bool operator==(const InkColumn &) const = default;
};

struct LineInput
{
    static constexpr int Height = 32; ///< rows the net takes
    static constexpr int Em = 26;     ///< pixels of a hanzi in them

    cv::Mat picture;            ///< CV_8UC1, Height rows; empty: nothing that could be read
    std::vector<InkColumn> ink; ///< one per pixel column
    QRectF toLine(const QRectF &box) const; ///< pixels of the input -> pixels of the line

    double scaleX = 1; ///< pixels of the input per pixel of the line
    double scaleY = 1;
    double cutTop = 0; ///< row of the scaled line that is row 0 of the input
};

/// \p line: as TextRecogniser::readLine() takes it. Pictures too small or too long for a line of
/// print, and such without any contrast, give an empty input.
LineInput makeLineInput(const QImage &line);

/// What the net takes: [1, 1, Height, W], W a multiple of 8, mean 0; zeros behind the line's end.
cv::Mat toBlob(const LineInput &input);

} // namespace licencedesk
