#pragma once
// Enters: lines. Leaves: the quadrilaterals of which a card may be one, each with how well its
// sides are seen.

#include "card/CardQuad.h"
#include "card/LineFinder.h"

#include <vector>

namespace licencedesk {

struct QuadHypothesis
{
    CardQuad quad;    ///< clockwise, search image pixels
    double score = 0; ///< 0…1
};

struct QuadLimits
{
    double minimumWidth = 0.2;   ///< of the picture's longer side
    double minimumAspect = 1.15; ///< longer side to shorter: a licence seen from the side
    double maximumAspect = 2.7;  ///< a phone seen from below
};

/// Best first; near-doubles are left out.
std::vector<QuadHypothesis> assembleQuads(const std::vector<FoundLine> &lines, cv::Size picture,
                                          const QuadLimits &limits, int maximum);

/// Of quads that overlap more than \p overlap only the best stays.
std::vector<QuadHypothesis> withoutDoubles(std::vector<QuadHypothesis> hypotheses, double overlap,
                                           int maximum);

} // namespace licencedesk
