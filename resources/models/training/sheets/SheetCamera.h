#pragma once
// What a scanner, a camera or a phone makes of a sheet, straightened again as the program does it.

#include "Sheet.h"
#include "card/CardRectifier.h"

namespace licencedesk::training {

/// Resolution that a shot will have, pixels per mm of the card.
struct ShotPlan
{
    double pixelsPerMm = 10;
    double blur = 0.5; ///< standard deviation, px at 10 px/mm
    bool isScan = false;
    bool isHard = false;
    bool isScreen = false;

    static ShotPlan random(specimens::Random &random);
};

/// The card's image as the pipeline would have it, its corners found a little off.
CardImage photograph(const Sheet &sheet, const ShotPlan &plan, specimens::Random &random);

} // namespace licencedesk::training
