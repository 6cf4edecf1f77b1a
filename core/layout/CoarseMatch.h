#pragma once
// Enters: the quad of some card. Leaves: which layouts it may be and which way up, best first, with
// a quad that is right to a few millimetres. Cheap: meant to be asked for every candidate.

#include "layout/CardLayout.h"
#include "layout/CardView.h"

#include <optional>
#include <vector>

namespace licencedesk {

struct CoarseMatch
{
    const CardLayout *layout = nullptr;
    CardQuad quad;    ///< TL TR BR BL as the card reads
    CardQuad outline; ///< the quad that was asked about, its corners in the same order
    QSizeF sizeMm;    ///< what the quad spans: the layout's size, on phones with their own height
    double score = 0; ///< correlation of expected and seen ink, 1 is perfect
};

struct CoarseOptions
{
    std::optional<DocumentPage> page;
    bool keepCorners = false; ///< only the way up is open, and on screens the height
};

std::vector<CoarseMatch> coarseMatches(const MatchImage &image, const CardQuad &quad,
                                       const CoarseOptions &options);

} // namespace licencedesk
