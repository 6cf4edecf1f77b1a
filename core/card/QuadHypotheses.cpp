#include "card/QuadHypotheses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace licencedesk {

namespace {

// Opposite sides of a card seen at 25 degrees from near by differ by no more than this.
constexpr double OppositeCosine = 0.92;       // 23 degrees
constexpr double NeighbourCosine = 0.55;      // sides meet at 57 degrees or more
constexpr double SmallestSideRatio = 0.55;    // of opposite sides
constexpr double OutsideFrame = 0.06;         // of the longer side: corners may lie outside by it
constexpr double SameCard = 0.82;             // overlap of near-doubles
constexpr std::size_t BestWhileSorting = 400; // hypotheses looked at for doubles

struct SidePair
{
    const FoundLine *a;
    const FoundLine *b;
    double distance;
};

std::optional<cv::Point2d> crossing(const FoundLine &a, const FoundLine &b)
{
    const double sine = a.direction.cross(b.direction);
    if (std::abs(sine) < 0.2) {
        return std::nullopt;
    }
    const double along = (b.origin - a.origin).cross(b.direction) / sine;
    return a.origin + along * a.direction;
}

QPointF toPoint(cv::Point2d point)
{
    return {point.x, point.y};
}

cv::Point2d fromPoint(QPointF point)
{
    return {point.x(), point.y()};
}

/// Pairs that may be opposite sides of one card.
std::vector<SidePair> oppositePairs(const std::vector<FoundLine> &lines, double minimumDistance)
{
    std::vector<SidePair> pairs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            const FoundLine &a = lines[i];
            const FoundLine &b = lines[j];
            const cv::Point2d middle =
                b.origin +
                b.direction * ((b.stretches.front().first + b.stretches.back().second) / 2);
            const double distance = std::abs(a.across(middle));
            if (std::abs(a.direction.dot(b.direction)) > OppositeCosine &&
                distance >= minimumDistance) {
                pairs.push_back({&a, &b, distance});
            }
        }
    }
    return pairs;
}

/// Clockwise from the corner nearest the top left.
CardQuad inOrder(CardQuad quad)
{
    if (!isProper(quad)) {
        std::swap(quad.corners[1], quad.corners[3]);
    }
    const auto nearest =
        std::min_element(quad.corners.begin(), quad.corners.end(),
                         [](QPointF a, QPointF b) { return a.x() + a.y() < b.x() + b.y(); });
    std::rotate(quad.corners.begin(), nearest, quad.corners.end());
    return quad;
}

std::optional<CardQuad> quadOf(const SidePair &one, const SidePair &other)
{
    const auto first = crossing(*one.a, *other.a);
    const auto second = crossing(*one.a, *other.b);
    const auto third = crossing(*one.b, *other.b);
    const auto fourth = crossing(*one.b, *other.a);
    if (!first || !second || !third || !fourth) {
        return std::nullopt;
    }
    const CardQuad quad =
        inOrder({{toPoint(*first), toPoint(*second), toPoint(*third), toPoint(*fourth)}});
    return isProper(quad) ? std::optional(quad) : std::nullopt;
}

double ratioOf(double a, double b)
{
    return std::min(a, b) / std::max(a, b);
}

double sideLength(const CardQuad &quad, int side)
{
    return cv::norm(fromPoint(quad.corners.at((side + 1) % 4)) - fromPoint(quad.corners.at(side)));
}

bool isPlausible(const CardQuad &quad, cv::Size picture, const QuadLimits &limits)
{
    const double longer = std::max(picture.width, picture.height);
    const double margin = OutsideFrame * longer;
    for (const QPointF corner : quad.corners) {
        if (corner.x() < -margin || corner.y() < -margin || corner.x() > picture.width + margin ||
            corner.y() > picture.height + margin) {
            return false;
        }
    }
    const QSizeF size = meanSize(quad);
    const double aspect = 1 / ratioOf(size.width(), size.height());
    return aspect >= limits.minimumAspect && aspect <= limits.maximumAspect &&
           std::max(size.width(), size.height()) >= limits.minimumWidth * longer &&
           ratioOf(sideLength(quad, 0), sideLength(quad, 2)) > SmallestSideRatio &&
           ratioOf(sideLength(quad, 1), sideLength(quad, 3)) > SmallestSideRatio;
}

/// Seen share of the side, less what the line goes on beyond the corners: a card's edge ends
/// there, a plank's does not.
double sideScore(const FoundLine &line, cv::Point2d from, cv::Point2d to)
{
    const auto [begin, end] = std::minmax({line.along(from), line.along(to)});
    const double length = end - begin;
    const double beyond = 0.15 * length;
    const double gap = 0.03 * length; // rounded corners, and crossings a little off
    const double overshoot =
        line.covered(begin - beyond, begin - gap) + line.covered(end + gap, end + beyond);
    return std::max(0.0, (line.covered(begin, end) - overshoot) / length);
}

const FoundLine &nearestLine(const SidePair &one, const SidePair &other, cv::Point2d from,
                             cv::Point2d to)
{
    const auto distance = [&](const FoundLine *line) {
        return std::abs(line->across(from)) + std::abs(line->across(to));
    };
    const std::array lines = {one.a, one.b, other.a, other.b};
    return **std::min_element(
        lines.begin(), lines.end(),
        [&](const FoundLine *a, const FoundLine *b) { return distance(a) < distance(b); });
}

double scoreOf(const CardQuad &quad, const SidePair &one, const SidePair &other)
{
    double sum = 0;
    double weakest = 1;
    for (int side = 0; side < 4; ++side) {
        const cv::Point2d from = fromPoint(quad.corners.at(side));
        const cv::Point2d to = fromPoint(quad.corners.at((side + 1) % 4));
        const double score = sideScore(nearestLine(one, other, from, to), from, to);
        sum += score;
        weakest = std::min(weakest, score);
    }
    return 0.8 * sum / 4 + 0.2 * weakest;
}

} // namespace

std::vector<QuadHypothesis> withoutDoubles(std::vector<QuadHypothesis> hypotheses, double overlap,
                                           int maximum)
{
    std::stable_sort(hypotheses.begin(), hypotheses.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    std::vector<QuadHypothesis> kept;
    for (const QuadHypothesis &each : hypotheses) {
        const bool isDouble = std::any_of(kept.begin(), kept.end(), [&](const auto &better) {
            return intersectionOverUnion(each.quad, better.quad) > overlap;
        });
        if (!isDouble) {
            kept.push_back(each);
        }
        if (std::ssize(kept) >= maximum) {
            break;
        }
    }
    return kept;
}

std::vector<QuadHypothesis> assembleQuads(const std::vector<FoundLine> &lines, cv::Size picture,
                                          const QuadLimits &limits, int maximum)
{
    const double longer = std::max(picture.width, picture.height);
    const auto pairs = oppositePairs(lines, limits.minimumWidth * longer / limits.maximumAspect);
    std::vector<QuadHypothesis> hypotheses;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        for (std::size_t j = i + 1; j < pairs.size(); ++j) {
            if (std::abs(pairs[i].a->direction.dot(pairs[j].a->direction)) > NeighbourCosine) {
                continue;
            }
            const auto quad = quadOf(pairs[i], pairs[j]);
            if (quad && isPlausible(*quad, picture, limits)) {
                hypotheses.push_back({*quad, scoreOf(*quad, pairs[i], pairs[j])});
            }
        }
    }
    const auto best = std::min<std::size_t>(hypotheses.size(), BestWhileSorting);
    std::partial_sort(hypotheses.begin(), hypotheses.begin() + static_cast<std::ptrdiff_t>(best),
                      hypotheses.end(),
                      [](const auto &a, const auto &b) { return a.score > b.score; });
    hypotheses.resize(best);
    return withoutDoubles(std::move(hypotheses), SameCard, maximum);
}

} // namespace licencedesk
