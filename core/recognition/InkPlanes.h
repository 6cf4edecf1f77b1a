#pragma once
// Enters: a rectified card. Leaves: one grey plane per ink, with the ground evened out to white:
// what is printed in black (labels, values) and what is stamped in red (the seal).

#include "card/CardRectifier.h"

#include <opencv2/core.hpp>

namespace licencedesk {

/// Both CV_8UC1, of the size of the card's image; 255 is paper, 0 is full ink.
struct InkPlanes
{
    cv::Mat black;
    cv::Mat red;
};

InkPlanes separateInks(const CardImage &card);

} // namespace licencedesk
