#include "card/CardFinder.h"

#include "card/LineFinder.h"
#include "card/QuadHypotheses.h"
#include "card/SearchImage.h"
#include "support/Logging.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int MaximumLines = 60;

// Of a picture's shorter side; in anything smaller no print could be read.
constexpr int SmallestSide = 48; // px

// Candidates of different kinds (core and laminate, card and holder) overlap by less than this.
constexpr double SameCandidate = 0.9;

// The picture may be the card itself, cropped by a scanner; nothing in it can prove that here.
constexpr double WholePictureScore = 0.05;

QuadHypothesis wholePicture(cv::Size size)
{
    const double width = size.width;
    const double height = size.height;
    return {{{QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)}},
            WholePictureScore};
}

CardDetection inFrame(const QuadHypothesis &hypothesis, double scale)
{
    CardDetection detection{hypothesis.quad, hypothesis.score};
    for (QPointF &corner : detection.quad.corners) {
        corner /= scale;
    }
    return detection;
}

} // namespace

std::vector<CardDetection> findCards(const QImage &frame, const CardFinderOptions &options,
                                     const CancelToken &cancel)
{
    if (std::min(frame.width(), frame.height()) < SmallestSide || cancel.isCancelled()) {
        return {};
    }
    const SearchImage search = makeSearchImage(frame, options.workingSide);
    QuadLimits limits;
    limits.minimumWidth = options.minimumWidth;
    const auto lines = findLines({search.lightness, search.greenness}, MaximumLines);
    if (cancel.isCancelled()) {
        return {};
    }
    auto hypotheses = assembleQuads(lines, search.size(), limits, options.maximumCards);
    hypotheses = withoutDoubles(std::move(hypotheses), SameCandidate, options.maximumCards - 1);
    hypotheses.push_back(wholePicture(search.size()));
    std::vector<CardDetection> detections;
    for (const QuadHypothesis &each : hypotheses) {
        detections.push_back(inFrame(each, search.scale));
    }
    qCDebug(lcCard) << "candidates:" << detections.size();
    return detections;
}

} // namespace licencedesk
