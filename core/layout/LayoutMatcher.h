#pragma once
// Enters: a frame and the quad of a card in unknown orientation. Leaves: which layout it is, which
// way up, and the quad refined so that the printed labels lie where the layout says. Empty when
// nothing fits better than chance (an ID card, a bank card, the back of a licence).

#include "card/CardQuad.h"
#include "card/CardRectifier.h"
#include "layout/CardLayout.h"
#include "support/CancelToken.h"

#include <optional>
#include <vector>

namespace licencedesk {

struct LayoutMatch
{
    const CardLayout *layout = nullptr; ///< from layoutCatalog(), lives for ever
    CardQuad quad;                      ///< corners of the printed card, TL TR BR BL as it reads
    double score = 0;                   ///< 0…1
    CardImage card;                     ///< rectified with that quad at the reading scale
};

struct LayoutMatchOptions
{
    std::optional<DocumentPage> page; ///< only this page; empty: any
    double readingPixelsPerMm = 12;   ///< scale of the returned CardImage
    bool keepCorners = false; ///< the quad was set by hand: decide which way up, do not refine it
};

std::optional<LayoutMatch> matchLayout(const QImage &frame, const CardQuad &quad,
                                       const LayoutMatchOptions &options = {});

/// Every licence page among \p candidates, best first: of candidates that overlap only the better
/// match is kept, and only the \p maximum kept ones are rectified at the reading scale.
std::vector<LayoutMatch> matchLayouts(const QImage &frame,
                                      const std::vector<CardDetection> &candidates,
                                      const LayoutMatchOptions &options, int maximum,
                                      const CancelToken &cancel = {});

} // namespace licencedesk
