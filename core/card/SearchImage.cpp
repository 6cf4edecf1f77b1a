#include "card/SearchImage.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace licencedesk {

namespace {

// The licence's pale green is about 8 units of CIELAB from white; four times that is an edge that
// a line detector made for grey levels sees.
constexpr double GreennessGain = 4;

/// A dim picture is stretched until its brightest hundredth is white.
void stretch(cv::Mat &lightness)
{
    constexpr int Levels = 256;
    constexpr double StrongestGain = 4; // more shows nothing but noise
    cv::Mat histogram;
    const int channel = 0;
    const float range[] = {0, Levels};
    const float *ranges = range;
    cv::calcHist(&lightness, 1, &channel, cv::Mat(), histogram, 1, &Levels, &ranges);
    double above = 0;
    int brightest = Levels - 1;
    while (brightest > 0 && above < 0.01 * static_cast<double>(lightness.total())) {
        above += histogram.at<float>(brightest--);
    }
    lightness *= std::min(StrongestGain, (Levels - 1.0) / std::max(1, brightest));
}

} // namespace

SearchImage makeSearchImage(const QImage &frame, int workingSide)
{
    SearchImage search;
    search.frameSize = frame.size();
    const int longer = std::max(frame.width(), frame.height());
    search.scale = std::min(1.0, static_cast<double>(workingSide) / longer);
    const QSize size = (QSizeF(frame.size()) * search.scale).toSize().expandedTo({1, 1});
    cv::Mat lab;
    cv::cvtColor(toBgrScaled(frame, size), lab, cv::COLOR_BGR2Lab);
    cv::extractChannel(lab, search.lightness, 0);
    cv::extractChannel(lab, search.greenness, 1);
    constexpr double Neutral = 128;
    search.greenness.convertTo(search.greenness, CV_8U, GreennessGain,
                               Neutral - GreennessGain * Neutral);
    stretch(search.lightness);
    cv::GaussianBlur(search.lightness, search.lightness, {3, 3}, 0);
    cv::GaussianBlur(search.greenness, search.greenness, {5, 5}, 0); // chroma is noisier
    return search;
}

} // namespace licencedesk
