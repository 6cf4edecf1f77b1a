#pragma once
// Enters: the same field of the same card as it was read from several frames. Leaves: one reading,
// with the recogniser's own scale of confidence, so that it is interpreted and calibrated like any
// other.

#include "recognition/FieldReader.h"

#include <vector>

namespace licencedesk {

/// \p frames: at least one, all of one field. Their order does not matter.
FieldReading mergedFrames(const std::vector<FieldReading> &frames);

} // namespace licencedesk
