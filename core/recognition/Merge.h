#pragma once
// Two readings of the same line made one.

#include "recognition/LineReading.h"

namespace licencedesk {

/// The mean of both, character by character: what both saw gains, what one saw alone stands with
/// half its confidence. Where they disagree on how many characters there are, the surer of the two
/// is returned, at most as sure as two that disagree can be.
LineReading merged(LineReading first, LineReading second);

} // namespace licencedesk
