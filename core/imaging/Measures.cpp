#include "imaging/Measures.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
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
constexpr int ColourScale = 4;         // colour is judged on 4x4 means, free of sensor noise

double ramp(double value, double zeroAt, double oneAt)
{
    return std::clamp((value - zeroAt) / (oneAt - zeroAt), 0.0, 1.0);
}

/// Value below which \p share of \p values lie; 0 when there are none.
template <typename T>
double quantile(std::vector<T> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(share * (values.size() - 1));
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// How steep the edges are, against their own contrast: blur lowers it, dim light does not.
double sharpnessOf(const cv::Mat &grey)
{
    cv::Mat slopeX, slopeY, slope, lowest, highest;
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {3, 3}, 0); // single noisy pixels are no edges
    smooth.convertTo(smooth, CV_32F);
    const cv::Mat difference = (cv::Mat_<float>(1, 3) << -0.5F, 0, 0.5F);
    cv::filter2D(smooth, slopeX, CV_32F, difference);
    cv::filter2D(smooth, slopeY, CV_32F, difference.t());
    cv::magnitude(slopeX, slopeY, slope);
    const cv::Mat window = cv::Mat::ones(EdgeWindow, EdgeWindow, CV_8U);
    cv::dilate(slope, slope, window);
    cv::dilate(smooth, highest, window);
    cv::erode(smooth, lowest, window);
    const cv::Mat contrast = highest - lowest;
    std::vector<float> steepness;
    for (int y = 0; y < grey.rows; y += 2) {
        for (int x = 0; x < grey.cols; x += 2) {
            const float range = contrast.at<float>(y, x);
            if (range > VisibleContrast) {
                steepness.push_back(slope.at<float>(y, x) / range);
            }
        }
    }
    return ramp(quantile(std::move(steepness), 0.7), SmearedSlope, CrispSlope);
}

bool hasWhiteGround(const cv::Mat &grey)
{
    std::vector<uchar> sample;
    for (int y = 0; y < grey.rows; y += ColourScale) {
        for (int x = 0; x < grey.cols; x += ColourScale) {
            sample.push_back(grey.at<uchar>(y, x));
        }
    }
    return quantile(std::move(sample), 0.5) >= WhiteGround;
}

double glareOf(const cv::Mat &bgr)
{
    cv::Mat burnt;
    cv::inRange(bgr, cv::Scalar::all(BurntOut), cv::Scalar::all(255), burnt);
    cv::morphologyEx(burnt, burnt, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {GlarePatch, GlarePatch}));
    return static_cast<double>(cv::countNonZero(burnt)) / static_cast<double>(burnt.total());
}

/// Colour of the ground, or colour that stands out of it (the seal); whichever is stronger.
double greynessOf(const cv::Mat &bgr)
{
    cv::Mat small, lab;
    const cv::Size size(std::max(1, bgr.cols / ColourScale), std::max(1, bgr.rows / ColourScale));
    cv::resize(bgr, small, size, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_32F, 1 / 255.0);
    cv::cvtColor(small, lab, cv::COLOR_BGR2Lab);
    std::vector<float> a, b, strayed;
    for (const cv::Vec3f &pixel : cv::Mat_<cv::Vec3f>(lab)) {
        a.push_back(pixel[1]);
        b.push_back(pixel[2]);
    }
    const double groundA = quantile(a, 0.5);
    const double groundB = quantile(b, 0.5);
    for (std::size_t i = 0; i < a.size(); ++i) {
        strayed.push_back(static_cast<float>(std::hypot(a[i] - groundA, b[i] - groundB)));
    }
    // CIELAB chroma: 2 is invisible, the licence's pale green is about 8, seal ink 30 and more.
    const double ground = ramp(std::hypot(groundA, groundB), 2, 6);
    const double spots = ramp(quantile(std::move(strayed), 0.99), 5, 15);
    return 1 - std::max(ground, spots);
}

cv::Mat greyOf(const cv::Mat &bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    return grey;
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
    const cv::Mat whole = toBgr(image);
    const cv::Mat part = whole(cv::Rect(inside.x(), inside.y(), inside.width(), inside.height()));
    const cv::Mat grey = greyOf(part);
    Measures result;
    result.sharpness = sharpnessOf(grey);
    result.exposure = cv::mean(grey)[0] / 255;
    result.glare = hasWhiteGround(greyOf(whole)) ? 0 : glareOf(part);
    result.greyness = greynessOf(part);
    return result;
}

} // namespace licencedesk
