#pragma once
// Enters: the red plane of a card. Leaves: the lines of the seal's text, without its frame.

#include "recognition/TextLineFinder.h"

namespace licencedesk {

/// As findTextLines(), for the seal: its frame is taken off, and its stretched characters are
/// brought to the proportions that a recogniser knows.
std::vector<TextLine> findSealLines(const cv::Mat &redPlane, const TextLineSearch &search);

} // namespace licencedesk
