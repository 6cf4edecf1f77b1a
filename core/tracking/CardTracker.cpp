#include "tracking/CardTracker.h"

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

// A slow look can miss a card that moves or glares; seen again, it is the same one.
constexpr int MostMisses = 3;
constexpr double SameCard = 0.4;    // overlap from which a card seen again is the one tracked
constexpr double SpeedMemory = 0.5; // of the smoothed speed, a frame

CardQuad scaled(CardQuad quad, double factor)
{
    for (QPointF &corner : quad.corners) {
        corner *= factor;
    }
    return quad;
}

double furthestCorner(const CardQuad &a, const CardQuad &b)
{
    double furthest = 0;
    for (std::size_t i = 0; i < a.corners.size(); ++i) {
        const QPointF step = a.corners[i] - b.corners[i];
        furthest = std::max(furthest, std::hypot(step.x(), step.y()));
    }
    return furthest;
}

/// A tracked quad that grew or shrank out of all proportion has lost its card.
bool isCredible(const CardQuad &now, const CardQuad &before)
{
    const double ratio = area(now) / std::max(1.0, area(before));
    return ratio > 0.7 && ratio < 1.4;
}

} // namespace

void CardTracker::advance(const FramePyramid &frame, qint64 milliseconds)
{
    if (frame.frameSize != m_frameSize) {
        clear();
        m_frameSize = frame.frameSize;
        m_scale = frame.greyScale;
    }
    FlowPyramid now = makeFlowPyramid(frame.grey);
    if (!m_last.empty()) {
        for (Anchor &anchor : m_anchors) {
            anchor.points.follow(m_last, now);
        }
    }
    carry(std::max<double>(1, static_cast<double>(milliseconds - m_lastTime)) / 1000);
    m_last = std::move(now);
    m_grey = frame.grey;
    m_lastTime = milliseconds;
}

void CardTracker::carry(double seconds)
{
    std::vector<TrackedCard> cards;
    std::vector<Anchor> anchors;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto quad = m_anchors[i].points.carried(m_anchors[i].keyQuad);
        const CardQuad now = quad ? scaled(*quad, 1 / m_scale) : CardQuad();
        if (!quad || !isCredible(now, m_cards[i].quad)) {
            continue; // lost
        }
        TrackedCard card = m_cards[i];
        const double width = std::max(1.0, meanSize(now).width());
        const double speed = furthestCorner(now, card.quad) / width / seconds;
        card.speed = SpeedMemory * card.speed + (1 - SpeedMemory) * speed;
        card.quad = now;
        cards.push_back(card);
        anchors.push_back(std::move(m_anchors[i]));
    }
    m_cards = std::move(cards);
    m_anchors = std::move(anchors);
}

void CardTracker::markKeyFrame()
{
    m_keyGrey = m_grey;
    m_keyPyramid = m_last;
}

int CardTracker::numberFor(const LocatedCard &located, const CardQuad &now) const
{
    for (const TrackedCard &card : m_cards) {
        const bool sameKind = card.layout == nullptr || located.layout == nullptr ||
                              card.layout->page == located.layout->page;
        if (sameKind && intersectionOverUnion(card.quad, now) > SameCard) {
            return card.id;
        }
    }
    return 0;
}

std::optional<CardTracker::Placed> CardTracker::placedFrom(const LocatedCard &located)
{
    Placed placed;
    placed.anchor.keyQuad = scaled(located.quad, m_scale);
    placed.anchor.points = PointTrack::start(m_keyGrey, placed.anchor.keyQuad);
    placed.anchor.points.follow(m_keyPyramid, m_last);
    const auto now = placed.anchor.points.carried(placed.anchor.keyQuad);
    if (!now) {
        return std::nullopt;
    }
    placed.card = {0, located.layout, scaled(*now, 1 / m_scale), located.sizeMm, 0};
    placed.card.id = numberFor(located, placed.card.quad);
    for (const TrackedCard &card : m_cards) {
        if (card.id == placed.card.id) {
            placed.card.speed = card.speed;
        }
    }
    if (placed.card.id == 0) {
        placed.card.id = ++m_lastNumber;
        placed.card.speed = 1; // unknown: it has to be seen at rest first
    }
    return placed;
}

void CardTracker::keepUnseen(std::vector<Placed> &fresh)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool overlapped = std::any_of(fresh.begin(), fresh.end(), [&](const Placed &each) {
            return intersectionOverUnion(each.card.quad, m_cards[i].quad) > 0;
        });
        Anchor &anchor = m_anchors[i];
        const bool licence = m_cards[i].layout != nullptr;
        if (!overlapped && licence && ++anchor.misses < MostMisses) {
            fresh.push_back({m_cards[i], std::move(anchor)});
        }
    }
}

void CardTracker::place(const LocatedScene &sighting)
{
    if (m_keyGrey.empty()) {
        return;
    }
    std::vector<Placed> fresh;
    std::vector<LocatedCard> located = sighting.licences;
    if (located.empty() && sighting.stranger) {
        located.push_back({nullptr, *sighting.stranger, {}});
    }
    for (const LocatedCard &each : located) {
        // What is known for a licence does not become a stranger by one bad look.
        const bool demoted = !each.layout && numberFor(each, each.quad) != 0 &&
                             std::any_of(m_cards.begin(), m_cards.end(),
                                         [](const TrackedCard &card) { return card.layout; });
        if (auto placed = demoted ? std::nullopt : placedFrom(each)) {
            fresh.push_back(std::move(*placed));
        }
    }
    keepUnseen(fresh);
    m_cards.clear();
    m_anchors.clear();
    for (Placed &each : fresh) {
        m_cards.push_back(each.card);
        m_anchors.push_back(std::move(each.anchor));
    }
    m_printLooks = sighting.printWithoutEdge ? m_printLooks + 1 : 0;
    m_keyGrey.release();
}

bool CardTracker::seesPrintOnly() const
{
    constexpr int Enough = 3; // slow looks; a card that is being put down passes through one or two
    return m_cards.empty() && m_printLooks >= Enough;
}

void CardTracker::clear()
{
    m_last.clear();
    m_grey.release();
    m_keyGrey.release();
    m_cards.clear();
    m_anchors.clear();
    m_printLooks = 0;
}

} // namespace licencedesk
