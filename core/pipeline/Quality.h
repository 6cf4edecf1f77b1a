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
    double redSeal = 0.45;      ///< share of red seal ink from which the seal counts as red
    double greyCopy = 0.14;     ///< colour spread of a main page below which it is a grey copy
    double screenLight = 150;   ///< power of a wave over the card from which it is a screen's
    double screenColour = 400;  ///< the same in colour
    double oddPrint = 34;       ///< of a value's print against the others', see comparePrint()
    double redCode = 0.3;       ///< redness of a QR code from which it is plainly red
    double blackCode = 0.15;    ///< and below which it is plainly not
    double redGround = 1.25;    ///< red over green of the screen's ground: plainly red
    double greenGround = 1.08;  ///< and plainly not
};

/// Fills evidence and quality of \p page from its card, readings and the frame it came from.
void judgeQuality(PageReading &page, const CardLayout &layout, QSize frameSize,
                  const QualityLimits &limits = {});

} // namespace licencedesk
