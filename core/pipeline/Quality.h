#pragma once
// What the picture of a card is worth: measures, warnings and the evidence that the rules judge.

#include "pipeline/LicenceReader.h"

namespace licencedesk {

struct QualityLimits
{
    double glareOfField = 0.04; ///< burnt-out share of a field's box from which it is named
    double legibility = 0.25;   ///< below it a field that was found counts as blurred
    double sharpness = 0.2;     ///< of the card; below it the picture counts as blurred
    double pixelsPerMm = 6;     ///< ~150 dpi; below it small print is guesswork
    double redSeal = 0.35;      ///< share of red seal ink from which the seal counts as red
    double greyCopy = 0.9;      ///< greyness of the card from which it is taken for a grey copy
};

/// Fills evidence and quality of \p page from its card, readings and the frame it came from.
void judgeQuality(PageReading &page, const CardLayout &layout, QSize frameSize,
                  const QualityLimits &limits = {});

} // namespace licencedesk
