#include "layout/LayoutMatcher.h"

#include "layout/CardSides.h"
#include "layout/CoarseMatch.h"
#include "layout/LabelRegistration.h"
#include "support/Logging.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr double WeakestCoarseScore = 0.22;
constexpr double CloseSecond = 0.8; // of the best coarse score: worth a closer look too
constexpr double AcceptedScore = 0.42;
constexpr double SameCardOverlap = 0.3;

constexpr double FinePixelsPerMm = 5;
constexpr double FineBlurMm = 0.35;
constexpr double ViewMarginMm = 5;

struct Round
{
    double reachMm;
    CorrectionModel model;
    double sideReachMm; ///< 0: sides are not looked at yet
};
constexpr Round Rounds[] = {
    {3.0, CorrectionModel::Affine, 0},
    {1.5, CorrectionModel::Projective, 2.0},
    {0.8, CorrectionModel::Projective, 1.2},
};

struct Registration
{
    CoarseMatch match; ///< with its quad refined
    double score = 0;
};

const ExpectedInk &fineInk(const CardLayout &layout)
{
    thread_local std::vector<std::pair<const CardLayout *, ExpectedInk>> cache;
    const auto it = std::find_if(cache.begin(), cache.end(),
                                 [&layout](const auto &each) { return each.first == &layout; });
    if (it != cache.end()) {
        return it->second;
    }
    cache.emplace_back(&layout, expectedInk(layout, FinePixelsPerMm, FineBlurMm));
    return cache.back().second;
}

std::vector<LabelSighting> look(const MatchImage &image, const CoarseMatch &match, double reachMm,
                                CardView &view)
{
    view = viewCard(image, match.quad, match.sizeMm, FinePixelsPerMm, ViewMarginMm);
    return sightLabels(view, inkOf(view, FineBlurMm), *match.layout, fineInk(*match.layout),
                       reachMm);
}

Registration registered(const MatchImage &image, CoarseMatch match, bool keepCorners)
{
    CardView view;
    for (const Round &round : Rounds) {
        if (keepCorners) {
            break;
        }
        std::vector<Displacement> displacements;
        for (const LabelSighting &each : look(image, match, round.reachMm, view)) {
            addDisplacements(each, displacements);
        }
        if (round.sideReachMm > 0) {
            const auto sides = sightSides(view, match.sizeMm, round.sideReachMm);
            displacements.insert(displacements.end(), sides.begin(), sides.end());
        }
        const auto correction = CardCorrection::fit(displacements, match.sizeMm, round.model);
        const CardQuad quad = correction.corrected(match.quad, match.sizeMm);
        if (!isProper(quad)) {
            return {match, 0};
        }
        match.quad = quad;
    }
    constexpr double FinalReachMm = 0.6;
    const double reach = keepCorners ? Rounds[0].reachMm : FinalReachMm;
    return {match, recognisedShare(look(image, match, reach, view))};
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

std::optional<Registration> bestRegistration(const MatchImage &image, const CardQuad &quad,
                                             const LayoutMatchOptions &options)
{
    constexpr std::size_t MaximumLooks = 3;
    if (isFlatterThanAPixel(quad)) {
        return std::nullopt;
    }
    std::optional<Registration> best;
    const CoarseOptions coarse{options.page, options.keepCorners};
    for (const CoarseMatch &each : worthALook(coarseMatches(image, quad, coarse), MaximumLooks)) {
        const Registration registration = registered(image, each, options.keepCorners);
        qCDebug(lcCard) << "looked at" << each.layout->id << each.score << registration.score;
        if (registration.score >= AcceptedScore && (!best || registration.score > best->score)) {
            best = registration;
        }
    }
    return best;
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
    std::vector<Registration> registrations;
    for (const CardDetection &candidate : candidates) {
        if (cancel.isCancelled()) {
            return {};
        }
        if (auto best = bestRegistration(image, candidate.quad, options)) {
            registrations.push_back(std::move(*best));
        }
    }
    std::stable_sort(registrations.begin(), registrations.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    std::vector<LayoutMatch> matches;
    for (const Registration &each : registrations) {
        const bool again = std::any_of(matches.begin(), matches.end(), [&](const auto &other) {
            return intersectionOverUnion(each.match.quad, other.quad) > SameCardOverlap;
        });
        if (!again && std::ssize(matches) < maximum) {
            matches.push_back(finished(frame, each, options));
        }
    }
    return matches;
}

} // namespace licencedesk
