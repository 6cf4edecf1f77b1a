#pragma once
// The slow look: enters one frame, leaves what lies in it. Finds the cards and recognises their
// layout by the printed labels; some 50 ms, so it is asked a few times a second and the CardTracker
// carries its answer from frame to frame.

#include "card/CardQuad.h"
#include "layout/CardLayout.h"
#include "support/CancelToken.h"

#include <QImage>

#include <optional>
#include <vector>

namespace licencedesk {

struct LocatedCard
{
    const CardLayout *layout = nullptr; ///< from layoutCatalog()
    CardQuad quad;                      ///< corners of the printed card, frame coordinates
    QSizeF sizeMm;
};

struct LocatedScene
{
    std::vector<LocatedCard> licences; ///< pages of a licence, at most one a kind
    /// Where there are none: something of a card's shape, plainly outlined.
    std::optional<CardQuad> stranger;
    /// Neither, but there is print: its card cannot be told from the desk.
    bool printWithoutEdge = false;
};

LocatedScene locateCards(const QImage &frame, const CancelToken &cancel = {});

} // namespace licencedesk
