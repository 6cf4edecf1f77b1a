#include "recognition/InkPlanes.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

/// The ground is looked at in about this resolution: fine enough for shadows, too coarse for print.
constexpr double GroundPixelsPerMm = 3;
/// Wider than any stroke and any gap inside a letter, so that closing removes print but no shadow.
constexpr double ClosingMm = 2.5;
/// A paper ground darker than this is no paper: dividing by it would only raise noise.
constexpr double DarkestGround = 24;
/// From a quarter of full scale on, a pixel is as red as the seal needs to be; a camera's white
/// balance and dim light leave no more.
constexpr double RedGain = 4;
/// JPEG keeps colour at half the resolution of light: red reaches this far around its stroke.
constexpr double ColourReachMm = 0.2;

int oddPixels(double mm, double pixelsPerMm)
{
    return std::max(3, int(mm * pixelsPerMm / 2) * 2 + 1);
}

/// The channel as if nothing were printed on the card.
cv::Mat groundOf(const cv::Mat &channel, double pixelsPerMm)
{
    const double scale = std::min(1.0, GroundPixelsPerMm / pixelsPerMm);
    cv::Mat ground;
    cv::resize(channel, ground, {}, scale, scale, cv::INTER_AREA);
    const double smallPixelsPerMm = pixelsPerMm * scale;
    const int closing = oddPixels(ClosingMm, smallPixelsPerMm);
    cv::morphologyEx(ground, ground, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {closing, closing}));
    const int blur = oddPixels(1, smallPixelsPerMm);
    cv::blur(ground, ground, {blur, blur});
    cv::max(ground, DarkestGround, ground);
    cv::resize(ground, ground, channel.size(), 0, 0, cv::INTER_LINEAR);
    return ground;
}

/// Each channel against its own ground: shadows, the green of the paper and the colour of the
/// lamp all become white.
std::array<cv::Mat, 3> flattenedChannels(const CardImage &card)
{
    std::array<cv::Mat, 3> channels;
    cv::split(toBgr(card.image), channels.data());
    for (cv::Mat &channel : channels) {
        const cv::Mat ground = groundOf(channel, card.pixelsPerMm);
        cv::divide(channel, ground, channel, 255.0);
    }
    return channels;
}

} // namespace

InkPlanes separateInks(const CardImage &card)
{
    const auto [blue, green, red] = flattenedChannels(card);
    cv::Mat greenOrBlue;
    cv::max(blue, green, greenOrBlue);
    InkPlanes planes;
    // Black print is dark in every channel; the seal is bright in red, the guilloche in green.
    cv::max(greenOrBlue, red, planes.black);
    cv::Mat redness;
    cv::subtract(red, greenOrBlue, redness); // saturates at 0: black and green are no red
    const int reach = oddPixels(2 * ColourReachMm, card.pixelsPerMm);
    cv::dilate(redness, redness, cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    cv::Mat notRed;
    redness.convertTo(notRed, CV_8U, -RedGain, 255);
    // Colour says where the seal is, light says what its strokes look like.
    cv::max(green, notRed, planes.red);
    return planes;
}

} // namespace licencedesk
