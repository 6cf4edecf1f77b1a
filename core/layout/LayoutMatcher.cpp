#include "layout/LayoutMatcher.h"

#include "layout/CardSides.h"
#include "layout/CoarseMatch.h"
#include "layout/LabelRegistration.h"
#include "support/Logging.h"

#include <algorithm>
#include <map>
#include <utility>

namespace licencedesk {

namespace {

constexpr double WeakestCoarseScore = 0.22;
constexpr double CloseSecond = 0.8; // of the best coarse score: worth a closer look too
// Licences score 0.64 and more even under hard conditions, pages of other print up to 0.53.
constexpr double AcceptedScore = 0.58;
constexpr double CertainScore =
    0.9; // of comparable scores: 0.68 on a main, 0.78 on a duplicate page
constexpr double SameCardOverlap = 0.3;

constexpr double ViewMarginMm = 5;
constexpr double BlurPixels = 1.6; // of the ink, so that fonts matter less than places

/// Labels are looked for coarsely and far at first, finely and near at last.
struct Round
{
    double pixelsPerMm;
    double reachMm;
    CorrectionModel model;
    double sideReachMm; ///< 0: sides are not looked at yet
};
constexpr Round Rounds[] = {
    {2, 3.0, CorrectionModel::Affine, 0},
    {4, 1.5, CorrectionModel::Projective, 0},
    {4, 0.75, CorrectionModel::Projective, 1.8},
    {4, 0.75, CorrectionModel::Projective, 1.0},
};
constexpr double SideAgreementMm = 1.4;
constexpr Round Judgement = {4, 0.5, CorrectionModel::Shift, 0};
constexpr Round KeptCorners = {2, 3.0, CorrectionModel::Shift, 0};

struct Registration
{
    CoarseMatch match; ///< with its quad refined
    double score = 0;
};

const ExpectedInk &cachedInk(const CardLayout &layout, double pixelsPerMm)
{
    using Key = std::pair<const CardLayout *, double>;
    thread_local std::map<Key, ExpectedInk> cache;
    const Key key(&layout, pixelsPerMm);
    const auto it = cache.find(key);
    if (it != cache.end()) {
        return it->second;
    }
    return cache.emplace(key, expectedInk(layout, pixelsPerMm, BlurPixels / pixelsPerMm))
        .first->second;
}

std::vector<LabelSighting> look(const CardView &view, const CardLayout &layout, double reachMm)
{
    return sightLabels(view, inkOf(view, BlurPixels / view.pixelsPerMm), layout,
                       cachedInk(layout, view.pixelsPerMm), reachMm);
}

CardView viewOf(const MatchImage &image, const CoarseMatch &match, double pixelsPerMm)
{
    return viewCard(image, match.quad, match.sizeMm, pixelsPerMm, ViewMarginMm);
}

double judged(const MatchImage &image, const CoarseMatch &match, const Round &round)
{
    return recognisedShare(
        look(viewOf(image, match, round.pixelsPerMm), *match.layout, round.reachMm));
}

CardQuad corrected(const MatchImage &image, const CoarseMatch &match, const Round &round)
{
    const CardView view = viewOf(image, match, round.pixelsPerMm);
    std::vector<Displacement> displacements;
    for (const LabelSighting &each : look(view, *match.layout, round.reachMm)) {
        addDisplacements(each, displacements);
    }
    if (round.sideReachMm > 0) {
        // The labels decide which of several parallel edges (paper, laminate, holder) is the side.
        const auto byLabels =
            CardCorrection::fit(displacements, match.sizeMm, CorrectionModel::Affine);
        for (const auto &side : sightSides(view, match.sizeMm, round.sideReachMm)) {
            if (std::abs(byLabels.meanResidualMm(side)) < SideAgreementMm) {
                displacements.insert(displacements.end(), side.begin(), side.end());
            }
        }
    }
    return CardCorrection::fit(displacements, match.sizeMm, round.model)
        .corrected(match.quad, match.sizeMm);
}

/// A screen's print hangs from its top; how far down the screen goes only its outline tells.
CoarseMatch withOwnHeight(CoarseMatch match)
{
    const CardLayout &layout = *match.layout;
    if (layout.minimumHeightMm >= layout.maximumHeightMm) {
        return match;
    }
    const QTransform toFrame = cardToFrame(match.quad, match.sizeMm);
    const QTransform toMm = toFrame.inverted();
    const QPointF right = toMm.map(match.outline.corners[2]);
    const QPointF left = toMm.map(match.outline.corners[3]);
    const double height =
        std::clamp((left.y() + right.y()) / 2, layout.minimumHeightMm, layout.maximumHeightMm);
    match.sizeMm.setHeight(height);
    match.quad.corners[2] = toFrame.map(QPointF(match.sizeMm.width(), height));
    match.quad.corners[3] = toFrame.map(QPointF(0, height));
    return match;
}

Registration registered(const MatchImage &image, CoarseMatch match, bool keepCorners)
{
    if (keepCorners) {
        return {match, judged(image, match, KeptCorners)};
    }
    for (const Round &round : Rounds) {
        if (round.sideReachMm > 0) {
            match = withOwnHeight(match);
        }
        match.quad = corrected(image, match, round);
        if (!isProper(match.quad)) {
            return {match, 0};
        }
    }
    return {match, judged(image, match, Judgement)};
}

bool isFlatterThanAPixel(const CardQuad &quad)
{
    return !isProper(quad) || area(quad) < 100;
}

std::vector<CoarseMatch> worthALook(std::vector<CoarseMatch> matches, std::size_t maximum)
{
    std::stable_sort(matches.begin(), matches.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    const auto tooWeak = std::find_if(matches.begin(), matches.end(), [&](const auto &each) {
        return each.score < WeakestCoarseScore || each.score < CloseSecond * matches.front().score;
    });
    matches.erase(tooWeak, matches.end());
    matches.resize(std::min(matches.size(), maximum));
    return matches;
}

/// A page with few labels is easily contained in one with many; the other way round it is not.
double comparableScore(const Registration &registration)
{
    constexpr double PerLabel = 0.02;
    constexpr std::size_t Enough = 11; // labels; a page of more is not preferred further
    const std::size_t labels = registration.match.layout->labels.size();
    return registration.score + PerLabel * static_cast<double>(std::min(labels, Enough));
}

/// The coarse match of another layout on the same quad, the same way up.
const CoarseMatch *sameWayUp(const std::vector<CoarseMatch> &all, const CardLayout &layout,
                             const CoarseMatch &match)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const CoarseMatch &each) {
        return each.layout == &layout && each.outline == match.outline;
    });
    return it == all.end() ? nullptr : &*it;
}

Registration better(const Registration &a, const Registration &b)
{
    return comparableScore(b) > comparableScore(a) ? b : a;
}

/// Pages of one size share title and first rows, so the wrong one registers as well; what differs
/// decides. Another edition of the page fits where this one does; a page with more labels has to
/// be tried from its own coarse match on.
Registration withBestPage(const MatchImage &image, const std::vector<CoarseMatch> &all,
                          const Registration &registration, bool keepCorners)
{
    Registration best = registration;
    const CardLayout &layout = *registration.match.layout;
    for (const CardLayout &other : layoutCatalog()) {
        const CoarseMatch *start = sameWayUp(all, other, registration.match);
        if (!start || &other == &layout || other.sizeMm != layout.sizeMm) {
            continue;
        }
        if (other.page == layout.page) {
            Registration rival = registration;
            rival.match.layout = &other;
            rival.score = judged(image, rival.match, Judgement);
            best = better(best, rival);
        } else if (other.labels.size() > layout.labels.size()) {
            best = better(best, registered(image, *start, keepCorners));
        }
    }
    return best;
}

std::optional<Registration> bestRegistration(const MatchImage &image, const CardQuad &quad,
                                             const LayoutMatchOptions &options)
{
    constexpr std::size_t MaximumLooks = 3;
    if (isFlatterThanAPixel(quad)) {
        return std::nullopt;
    }
    std::optional<Registration> best;
    const auto all = coarseMatches(image, quad, {options.page, options.keepCorners});
    for (const CoarseMatch &each : worthALook(all, MaximumLooks)) {
        const Registration first = registered(image, each, options.keepCorners);
        const Registration found = withBestPage(image, all, first, options.keepCorners);
        qCDebug(lcCard) << "looked at" << found.match.layout->id << each.score << found.score;
        if (found.score >= AcceptedScore) {
            best = best ? better(*best, found) : found;
        }
        if (best && comparableScore(*best) > CertainScore) {
            break;
        }
    }
    return best;
}

/// Shared area over the smaller one's: a part of a card is that card too.
bool overlaps(const CardQuad &quad, const Registration &other)
{
    const CardQuad &found = other.match.quad;
    const double ratio = intersectionOverUnion(quad, found);
    const double shared = ratio * (area(quad) + area(found)) / (1 + ratio);
    return shared > SameCardOverlap * std::min(area(quad), area(found));
}

/// No use in looking again at what has been recognised beyond doubt.
bool isOfACertainCard(const CardQuad &quad, const std::vector<Registration> &found)
{
    return std::any_of(found.begin(), found.end(), [&quad](const Registration &each) {
        return comparableScore(each) > CertainScore && overlaps(quad, each);
    });
}

/// Of registrations that overlap the best stays.
std::vector<Registration> withoutOverlaps(std::vector<Registration> found, int maximum)
{
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return comparableScore(a) > comparableScore(b);
    });
    std::vector<Registration> kept;
    for (Registration &each : found) {
        const bool again = std::any_of(kept.begin(), kept.end(), [&each](const auto &better) {
            return overlaps(each.match.quad, better);
        });
        if (!again && std::ssize(kept) < maximum) {
            kept.push_back(std::move(each));
        }
    }
    return kept;
}

LayoutMatch finished(const QImage &frame, const Registration &registration,
                     const LayoutMatchOptions &options)
{
    const CoarseMatch &match = registration.match;
    return {match.layout, match.quad, registration.score,
            rectify(frame, match.quad, match.sizeMm, options.readingPixelsPerMm)};
}

} // namespace

std::optional<LayoutMatch> matchLayout(const QImage &frame, const CardQuad &quad,
                                       const LayoutMatchOptions &options)
{
    if (frame.isNull()) {
        return std::nullopt;
    }
    const auto best = bestRegistration(MatchImage(frame), quad, options);
    return best ? std::optional(finished(frame, *best, options)) : std::nullopt;
}

std::vector<LayoutMatch> matchLayouts(const QImage &frame,
                                      const std::vector<CardDetection> &candidates,
                                      const LayoutMatchOptions &options, int maximum,
                                      const CancelToken &cancel)
{
    if (frame.isNull()) {
        return {};
    }
    const MatchImage image(frame);
    std::vector<Registration> found;
    for (const CardDetection &candidate : candidates) {
        if (cancel.isCancelled()) {
            return {};
        }
        if (isOfACertainCard(candidate.quad, found)) {
            continue;
        }
        if (auto best = bestRegistration(image, candidate.quad, options)) {
            found.push_back(std::move(*best));
        }
    }
    std::vector<LayoutMatch> matches;
    for (const Registration &each : withoutOverlaps(std::move(found), maximum)) {
        matches.push_back(finished(frame, each, options));
    }
    return matches;
}

} // namespace licencedesk
