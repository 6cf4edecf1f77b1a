#pragma once
// A cloud of points on what the camera sees, followed from frame to frame by optical flow (Lucas
// and Kanade). Knows where each point was in the key frame, so that what was located there can be
// carried to the newest frame without drifting.

#include "card/CardQuad.h"

#include <opencv2/core.hpp>

#include <optional>
#include <vector>

namespace licencedesk {

/// Pyramid of one grey frame, as the flow wants it.
using FlowPyramid = std::vector<cv::Mat>;
FlowPyramid makeFlowPyramid(const cv::Mat &grey);

class PointTrack
{
public:
    /// Picks points inside \p quad; \p grey is the key frame, \p quad in its pixels.
    static PointTrack start(const cv::Mat &grey, const CardQuad &quad);

    /// Follows the points from one frame into the next; lost ones are dropped.
    void follow(const FlowPyramid &from, const FlowPyramid &to);

    /// Where \p quad of the key frame is now; empty when the points no longer agree on it.
    std::optional<CardQuad> carried(const CardQuad &quad) const;

private:
    std::vector<cv::Point2f> m_key;
    std::vector<cv::Point2f> m_now;
};

} // namespace licencedesk
