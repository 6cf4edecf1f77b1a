#include "imaging/Measures.h"

#include "imaging/ImageBridge.h"
#include "imaging/Quantile.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace licencedesk {

namespace {

// All lengths are pixels at the rectifier's scale of about 12 px/mm.
constexpr int EdgeWindow = 9;          // 0.75 mm: an edge, blurred or not, fits into it
constexpr double VisibleContrast = 40; // grey levels; below it there is no edge to judge
constexpr double SmearedSlope = 0.10;  // of its contrast per pixel: an edge spread over 0.7 mm
constexpr double CrispSlope = 0.38;    // an edge about 1 px wide, what a 300 dpi scan gives
constexpr int BurntOut = 250;          // every channel at or above: nothing was recorded there
constexpr int WhiteGround = 245;       // paper this bright is burnt out itself, glare cannot show
constexpr int GlarePatch = 5;          // 0.4 mm: smaller bright spots are paper between strokes
constexpr int SampleStep = 4;          // every fourth pixel of every fourth row says enough

double ramp(double value, double zeroAt, double oneAt)
{
    return std::clamp((value - zeroAt) / (oneAt - zeroAt), 0.0, 1.0);
}

cv::Mat greyOf(const cv::Mat &bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

/// Square of twice the slope at each pixel, CV_16U. Saturates where the slope is half of full
/// scale, which is crisp whatever the contrast.
cv::Mat squaredSlopes(const cv::Mat &smooth)
{
    cv::Mat framed, step, alongX, alongY, squares;
    cv::copyMakeBorder(smooth, framed, 1, 1, 1, 1, cv::BORDER_REFLECT_101);
    const cv::Rect middle(1, 1, smooth.cols, smooth.rows);
    cv::absdiff(framed(middle + cv::Point(1, 0)), framed(middle - cv::Point(1, 0)), step);
    cv::multiply(step, step, alongX, 1, CV_16U);
    cv::absdiff(framed(middle + cv::Point(0, 1)), framed(middle - cv::Point(0, 1)), step);
    cv::multiply(step, step, alongY, 1, CV_16U);
    cv::add(alongX, alongY, squares);
    return squares;
}

/// How steep the edges are, against their own contrast: blur lowers it, dim light does not.
double sharpnessOf(const cv::Mat &grey)
{
    cv::Mat smooth, steepest, highest, lowest, contrast;
    cv::GaussianBlur(grey, smooth, {3, 3}, 0); // single noisy pixels are no edges
    const cv::Mat window = cv::Mat::ones(EdgeWindow, EdgeWindow, CV_8U);
    cv::dilate(squaredSlopes(smooth), steepest, window);
    cv::dilate(smooth, highest, window);
    cv::erode(smooth, lowest, window);
    cv::subtract(highest, lowest, contrast);
    std::vector<float> steepness;
    for (int y = 0; y < grey.rows; y += 2) {
        const auto *ranges = contrast.ptr<uchar>(y);
        const auto *squares = steepest.ptr<ushort>(y);
        for (int x = 0; x < grey.cols; x += 2) {
            if (ranges[x] > VisibleContrast) {
                const float range = ranges[x];
                steepness.push_back(static_cast<float>(squares[x]) / (4 * range * range));
            }
        }
    }
    return ramp(std::sqrt(quantile(std::move(steepness), 0.7)), SmearedSlope, CrispSlope);
}

bool hasWhiteGround(const cv::Mat &bgr)
{
    std::vector<cv::Vec3b> sample;
    for (int y = 0; y < bgr.rows; y += SampleStep) {
        for (int x = 0; x < bgr.cols; x += SampleStep) {
            sample.push_back(bgr.at<cv::Vec3b>(y, x));
        }
    }
    const cv::Mat grey = greyOf(cv::Mat(sample));
    return quantile(std::vector<uchar>(grey.begin<uchar>(), grey.end<uchar>()), 0.5) >= WhiteGround;
}

/// Share of \p bgr in burnt-out clusters.
double burntShare(const cv::Mat &bgr)
{
    cv::Mat burnt;
    cv::inRange(bgr, cv::Scalar::all(BurntOut), cv::Scalar::all(255), burnt);
    if (cv::countNonZero(burnt) == 0) {
        return 0;
    }
    cv::morphologyEx(burnt, burnt, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {GlarePatch, GlarePatch}));
    return static_cast<double>(cv::countNonZero(burnt)) / static_cast<double>(burnt.total());
}

} // namespace

Measures measure(const QImage &image)
{
    return measure(image, image.rect());
}

Measures measure(const QImage &image, const QRect &region)
{
    const QRect inside = region & image.rect();
    if (inside.isEmpty()) {
        return {};
    }
    const cv::Mat part = toBgr(image, inside);
    const cv::Mat grey = greyOf(part);
    Measures result;
    result.sharpness = sharpnessOf(grey);
    result.exposure = cv::mean(grey)[0] / 255;
    result.glare = burntShare(part);
    if (result.glare > 0 && hasWhiteGround(toBgr(image))) {
        result.glare = 0;
    }
    return result;
}

} // namespace licencedesk
