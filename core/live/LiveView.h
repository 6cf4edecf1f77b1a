#pragma once
// What a live view shows of the newest frame. A value: made in the looking thread, painted in the
// window's.

#include "card/CardQuad.h"
#include "layout/CardLayout.h"
#include "tracking/Guidance.h"

#include <QImage>
#include <QPolygonF>

#include <optional>
#include <vector>

namespace licencedesk {

struct LiveCard
{
    CardQuad quad;                    ///< frame coordinates
    std::optional<DocumentPage> page; ///< empty: no page of a licence
    bool taken = false;               ///< read already in this stay
};

struct LiveView
{
    QImage picture;  ///< of the size that was asked for
    QSize frameSize; ///< what the quads are in
    std::vector<LiveCard> cards;
    std::vector<QPolygonF> spoiled; ///< the field that the guidance is about, frame coordinates
    Guidance guidance;
    double progress = 0;     ///< 0…1 until it is captured by itself
    CardLook look;           ///< of the first card; for the desk's set-up check
    double milliseconds = 0; ///< what making this took, on the looking thread
};

} // namespace licencedesk
