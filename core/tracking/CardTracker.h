#pragma once
// Enters: every frame of the camera, small and grey, and now and then what the slow look found in
// an earlier one. Leaves: where the cards are in the newest frame. A card that is tracked keeps its
// number until it is lost, so that one card is not captured twice.

#include "tracking/CardLocator.h"
#include "tracking/FramePyramid.h"
#include "tracking/PointTrack.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace licencedesk {

struct TrackedCard
{
    int id = 0;                         ///< of this stay in view
    const CardLayout *layout = nullptr; ///< null: of a card's shape, but no licence
    CardQuad quad;                      ///< frame coordinates of the newest frame
    QSizeF sizeMm;
    double speed = 0; ///< of the fastest corner, card widths a second, smoothed
};

class CardTracker
{
public:
    /// The next frame. \p milliseconds: when it was taken, on any steadily running clock.
    void advance(const FramePyramid &frame, qint64 milliseconds);

    /// Marks the newest frame as the one that the slow look gets.
    void markKeyFrame();
    /// Its answer, for the frame that was marked last.
    void place(const LocatedScene &sighting);

    const std::vector<TrackedCard> &cards() const { return m_cards; }
    /// Print without an edge, in several slow looks in a row.
    bool seesPrintOnly() const;
    void clear();

private:
    struct Anchor ///< what a card is tracked by
    {
        CardQuad keyQuad; ///< grey pixels of its key frame
        PointTrack points;
        int misses = 0; ///< slow looks in a row that did not see it
    };
    struct Placed
    {
        TrackedCard card;
        Anchor anchor;
    };

    void carry(double seconds);
    void keepUnseen(std::vector<Placed> &fresh);
    std::optional<Placed> placedFrom(const LocatedCard &located);
    int numberFor(const LocatedCard &located, const CardQuad &now) const;

    double m_scale = 1; ///< grey pixels a frame pixel
    QSize m_frameSize;
    FlowPyramid m_last;
    cv::Mat m_grey;
    qint64 m_lastTime = 0;
    cv::Mat m_keyGrey; ///< of the frame that the slow look has; empty: it has none
    FlowPyramid m_keyPyramid;
    std::vector<TrackedCard> m_cards;
    std::vector<Anchor> m_anchors; ///< of m_cards, in their order
    int m_printLooks = 0;          ///< slow looks in a row that saw print and no edge
    int m_lastNumber = 0;
};

} // namespace licencedesk
