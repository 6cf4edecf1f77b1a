#include "tracking/CardLocator.h"

#include "card/CardFinder.h"
#include "imaging/ImageBridge.h"
#include "layout/LayoutMatcher.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace licencedesk {

namespace {

// Smaller than for pictures: a live frame that was missed comes again 30 ms later.
constexpr int WorkingSide = 320;     // px
constexpr int MaximumPages = 2;      // main and duplicate side by side
constexpr double ViewScale = 2;      // px/mm; nobody looks at the rectified picture here
constexpr double PlainOutline = 0.9; // score of a quad whose four sides are seen

std::optional<CardQuad> plainestQuad(const std::vector<CardDetection> &detections)
{
    const auto best =
        std::max_element(detections.begin(), detections.end(),
                         [](const auto &a, const auto &b) { return a.confidence < b.confidence; });
    if (best == detections.end() || best->confidence < PlainOutline) {
        return std::nullopt;
    }
    return best->quad;
}

/// Share of the frame where fine dark strokes stand close together.
double shareOfPrint(const QImage &frame)
{
    constexpr int Side = 320;      // px
    constexpr int Blur = 9;        // px, wider than a stroke
    constexpr double Stroke = 14;  // grey levels darker than its surroundings
    constexpr int Block = 17;      // px, a few characters
    constexpr double Dense = 0.12; // share of strokes in a block of print
    const double scale = static_cast<double>(Side) / std::max(frame.width(), frame.height());
    cv::Mat grey, ground, strokes, density;
    cv::cvtColor(toBgrxScaled(frame, (QSizeF(frame.size()) * scale).toSize()), grey,
                 cv::COLOR_BGRA2GRAY);
    cv::blur(grey, ground, {Blur, Blur});
    cv::subtract(ground, grey, strokes);
    cv::threshold(strokes, strokes, Stroke, 1, cv::THRESH_BINARY);
    strokes.convertTo(strokes, CV_32F);
    cv::blur(strokes, density, {Block, Block});
    return static_cast<double>(cv::countNonZero(density > Dense)) /
           static_cast<double>(density.total());
}

bool hasPrint(const QImage &frame)
{
    // A card's print covers a part of the picture; a patterned desk covers nearly all of it.
    constexpr double Least = 0.03;
    constexpr double Most = 0.5;
    const double share = shareOfPrint(frame);
    return share > Least && share < Most;
}

} // namespace

LocatedScene locateCards(const QImage &frame, const CancelToken &cancel)
{
    CardFinderOptions finding;
    finding.workingSide = WorkingSide;
    const auto detections = findCards(frame, finding, cancel);
    LayoutMatchOptions matching;
    matching.readingPixelsPerMm = ViewScale;
    LocatedScene sighting;
    for (const LayoutMatch &match :
         matchLayouts(frame, detections, matching, MaximumPages, cancel)) {
        sighting.licences.push_back({match.layout, match.quad, match.card.sizeMm});
    }
    if (sighting.licences.empty()) {
        sighting.stranger = plainestQuad(detections);
        sighting.printWithoutEdge = !sighting.stranger && hasPrint(frame);
    }
    return sighting;
}

} // namespace licencedesk
