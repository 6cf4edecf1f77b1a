#include "imaging/ColourSpread.h"

#include "imaging/ImageBridge.h"
#include "imaging/Quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace licencedesk {

namespace {

constexpr int CellPixels = 12;       // 1 mm: a sensor's noise is gone, a seal's stroke is not
constexpr int MarginCells = 2;       // the desk shines through at the edge
constexpr int Clipped = 248;         // a clipped channel turns grey into a colour
constexpr int TooDark = 18;          // the ratio of two dark values is noise
constexpr double NeededShare = 0.35; // of all cells, for saying anything
constexpr double SpreadShare = 0.98; // the seal's strokes cover some five in a hundred cells

double logRatio(int a, int b)
{
    return std::log((a + 1.0) / (b + 1.0));
}

struct CellColours
{
    std::vector<double> red;  ///< against green
    std::vector<double> blue; ///< against green
};

CellColours coloursOf(const cv::Mat &cells)
{
    CellColours colours;
    for (int y = MarginCells; y < cells.rows - MarginCells; ++y) {
        for (int x = MarginCells; x < cells.cols - MarginCells; ++x) {
            const cv::Vec3b &bgr = cells.at<cv::Vec3b>(y, x);
            const auto [least, most] = std::minmax({bgr[0], bgr[1], bgr[2]});
            if (least >= TooDark && most <= Clipped) {
                colours.red.push_back(logRatio(bgr[2], bgr[1]));
                colours.blue.push_back(logRatio(bgr[0], bgr[1]));
            }
        }
    }
    return colours;
}

} // namespace

std::optional<double> colourSpread(const QImage &card)
{
    const QSize size = card.size() / CellPixels;
    if (size.width() <= 2 * MarginCells || size.height() <= 2 * MarginCells) {
        return std::nullopt;
    }
    const CellColours colours = coloursOf(toBgrScaled(card, size));
    if (static_cast<double>(colours.red.size()) < NeededShare * size.width() * size.height()) {
        return std::nullopt;
    }
    const double red = quantile(colours.red, 0.5);
    const double blue = quantile(colours.blue, 0.5);
    std::vector<double> apart;
    for (size_t i = 0; i < colours.red.size(); ++i) {
        apart.push_back(std::hypot(colours.red[i] - red, colours.blue[i] - blue));
    }
    return quantile(std::move(apart), SpreadShare);
}

} // namespace licencedesk
