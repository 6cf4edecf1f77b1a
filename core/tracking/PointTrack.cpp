#include "tracking/PointTrack.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int MostPoints = 90;        // for eight unknowns; more cost time only
constexpr double PointQuality = 0.01; // of the best corner
constexpr double PointDistance = 6;   // px
const cv::Size FlowWindow(13, 13);    // px
constexpr int FlowLevels = 3;         // motion up to some 50 px a frame of 480
constexpr float FlowError = 22;       // mean difference of grey levels that still is the same spot
constexpr std::size_t FewestPoints = 10;
constexpr double InlierDistance = 1.5; // px
constexpr double FewestInliers = 0.5;  // share; fewer, and the points have come apart

CardQuad mapped(const CardQuad &quad, const cv::Mat &homography)
{
    std::vector<cv::Point2f> corners;
    for (const QPointF corner : quad.corners) {
        corners.emplace_back(static_cast<float>(corner.x()), static_cast<float>(corner.y()));
    }
    cv::perspectiveTransform(corners, corners, homography);
    CardQuad result;
    std::transform(corners.begin(), corners.end(), result.corners.begin(),
                   [](cv::Point2f corner) { return QPointF(corner.x, corner.y); });
    return result;
}

} // namespace

FlowPyramid makeFlowPyramid(const cv::Mat &grey)
{
    FlowPyramid pyramid;
    cv::buildOpticalFlowPyramid(grey, pyramid, FlowWindow, FlowLevels);
    return pyramid;
}

PointTrack PointTrack::start(const cv::Mat &grey, const CardQuad &quad)
{
    std::vector<cv::Point> outline;
    for (const QPointF corner : quad.corners) {
        outline.emplace_back(qRound(corner.x()), qRound(corner.y()));
    }
    cv::Mat inside = cv::Mat::zeros(grey.size(), CV_8U);
    cv::fillConvexPoly(inside, outline, 255);
    PointTrack track;
    cv::goodFeaturesToTrack(grey, track.m_key, MostPoints, PointQuality, PointDistance, inside);
    track.m_now = track.m_key;
    return track;
}

void PointTrack::follow(const FlowPyramid &from, const FlowPyramid &to)
{
    if (m_now.empty()) {
        return;
    }
    std::vector<cv::Point2f> next;
    std::vector<uchar> found;
    std::vector<float> error;
    cv::calcOpticalFlowPyrLK(from, to, m_now, next, found, error, FlowWindow, FlowLevels);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (found[i] && error[i] < FlowError) {
            m_key[kept] = m_key[i];
            m_now[kept] = next[i];
            ++kept;
        }
    }
    m_key.resize(kept);
    m_now.resize(kept);
}

std::optional<CardQuad> PointTrack::carried(const CardQuad &quad) const
{
    if (m_now.size() < FewestPoints) {
        return std::nullopt;
    }
    std::vector<uchar> inliers;
    const cv::Mat homography =
        cv::findHomography(m_key, m_now, cv::RANSAC, InlierDistance, inliers, 200);
    const auto agreeing = std::count(inliers.begin(), inliers.end(), uchar(1));
    if (homography.empty() ||
        static_cast<double>(agreeing) < FewestInliers * static_cast<double>(m_now.size())) {
        return std::nullopt;
    }
    const CardQuad now = mapped(quad, homography);
    return isProper(now) ? std::optional(now) : std::nullopt;
}

} // namespace licencedesk
