#include "imaging/CodePattern.h"

#include "imaging/ImageBridge.h"
#include "imaging/Quantile.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace licencedesk {

namespace {

constexpr int GridSide = 66;         // a code of 29 modules has then 2.3 pixels each
constexpr double CodeContrast = 0.4; // of the white; a blurred red code keeps 0.5
constexpr double BareContrast = 0.3; // moiré on an empty panel reaches 0.22
constexpr double LeastDark = 0.3;    // share of dark modules; masks keep it near one half
constexpr double MostDark = 0.65;
constexpr int LeastChanges = 8; // between dark and light along a row, in the median
constexpr int MostChanges = 30; // noise has more
constexpr int PatternBurnt = 250;
constexpr double BurntShare = 0.25; // of a place that should be half dark
constexpr int GroundStep = 6;       // every sixth pixel of every sixth row says enough

/// Median over rows of the changes between dark and light.
int changesAlongRows(const cv::Mat &dark)
{
    std::vector<int> changes;
    for (int y = 0; y < dark.rows; ++y) {
        const uchar *row = dark.ptr(y);
        int count = 0;
        for (int x = 1; x < dark.cols; ++x) {
            count += row[x] != row[x - 1] ? 1 : 0;
        }
        changes.push_back(count);
    }
    std::nth_element(changes.begin(), changes.begin() + dark.rows / 2, changes.end());
    return changes[static_cast<size_t>(dark.rows / 2)];
}

bool hasModules(const cv::Mat &dark)
{
    const double share = cv::countNonZero(dark) / static_cast<double>(dark.total());
    const int across = changesAlongRows(dark);
    const int down = changesAlongRows(dark.t());
    return share > LeastDark && share < MostDark && std::min(across, down) >= LeastChanges &&
           std::max(across, down) <= MostChanges;
}

double redOverGreen(const cv::Scalar &bgr)
{
    return (bgr[2] + 1) / (bgr[1] + 1);
}

} // namespace

CodePattern findCodePattern(const QImage &image, const QRect &place)
{
    const cv::Mat part = toBgr(image, place);
    if (part.empty()) {
        return {};
    }
    cv::Mat small;
    cv::Mat grey;
    cv::resize(part, small, {GridSide, GridSide}, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    const std::vector<uchar> levels(grey.begin<uchar>(), grey.end<uchar>());
    const double black = quantile(levels, 0.05);
    const double white = std::max(1.0, quantile(levels, 0.95));
    const double contrast = (white - black) / white;
    const bool isBurnt = cv::countNonZero(grey >= PatternBurnt) > BurntShare * GridSide * GridSide;

    CodePattern pattern;
    if (contrast >= CodeContrast && hasModules(grey < (black + white) / 2)) {
        pattern.found = true;
        const cv::Scalar ink = cv::mean(small, grey < black + 0.25 * (white - black));
        const cv::Scalar paper = cv::mean(small, grey > white - 0.2 * (white - black));
        pattern.redness = ink[2] / (paper[2] + 1) - ink[1] / (paper[1] + 1);
        pattern.whiteBalance = redOverGreen(paper);
    } else if (contrast < BareContrast && !isBurnt) {
        pattern.found = false;
    }
    return pattern;
}

double groundRedness(const QImage &image, const QRect &part)
{
    const QRect inside = part & image.rect();
    std::vector<uchar> red;
    std::vector<uchar> green;
    for (int y = inside.top(); y <= inside.bottom(); y += GroundStep) {
        for (int x = inside.left(); x <= inside.right(); x += GroundStep) {
            const QRgb pixel = image.pixel(x, y);
            red.push_back(static_cast<uchar>(qRed(pixel)));
            green.push_back(static_cast<uchar>(qGreen(pixel)));
        }
    }
    return red.empty() ? 0 : (quantile(red, 0.5) + 1) / (quantile(green, 0.5) + 1);
}

} // namespace licencedesk
