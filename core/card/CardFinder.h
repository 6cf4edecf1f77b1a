#pragma once
// Enters: a frame. Leaves: every card-like quadrilateral in it, best first; empty when there is
// none. Aspect ratios of a paper licence (1.35–1.6 either way up) and of a phone screen
// (1.6–2.4) are both found; what it is, is decided later by the layout matcher.

#include "card/CardQuad.h"
#include "imaging/Frame.h"
#include "support/CancelToken.h"

#include <vector>

namespace licencedesk {

struct CardFinderOptions
{
    int workingSide = 640;     ///< px; the frame is scaled down to this longer side for searching
    double minimumWidth = 0.2; ///< of the frame's longer side; smaller quads are not cards
    int maximumCards = 8;      ///< candidates returned
};

std::vector<CardDetection> findCards(const QImage &frame, const CardFinderOptions &options = {},
                                     const CancelToken &cancel = {});

} // namespace licencedesk
