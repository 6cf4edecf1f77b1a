#pragma once
// Enters: one printed line as it was read from several frames, boxes in card millimetres. Leaves:
// one reading of it. In every place every frame has a word: what it saw, or that it saw nothing.
//
// A word weighs as much as it is sure: 1 / (1 - claim). The merged claim is the weighed mean of
// all: a clear frame outweighs many poor ones, a sure dissenter leaves doubt, and saying the same
// ten times makes nobody surer, for frames of one clip share their errors.

#include "recognition/LineReading.h"

#include <vector>

namespace licencedesk {

/// \p lines: not empty ones. Their order does not matter.
LineReading consensus(std::vector<LineReading> lines);

/// How much was read, and how surely: long and sure lines above short or doubtful ones.
double worth(const LineReading &line);

double meanConfidence(const LineReading &line); ///< 0 when empty

} // namespace licencedesk
