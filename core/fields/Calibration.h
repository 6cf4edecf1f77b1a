#pragma once
// Enters: what a recogniser or a decoder claims. Leaves: how often such a claim is right. The
// tables, a set for each recogniser, are in Calibration.cpp, fitted on specimens with the bench.
// The goal they are fitted to: of fields reported at 0.99 and above at most 1 in 1000 is wrong.

#include "recognition/TextRecogniser.h"

namespace licencedesk {

/// A field below it is shown to the clerk. Probability that the text is right.
inline constexpr double ReviewThreshold = 0.97;

/// Probability that the best candidate of one character is right.
/// \p character: that candidate; the net is asked by what it saw, Tesseract by where it looked.
/// \p claimed: the recogniser's own confidence in it, 0…1.
double characterProbability(RecogniserKind recogniser, ZoneKind kind, const QString &character,
                            double claimed);

/// Probability that the whole text of a field is right.
/// \p estimate: what interpret() computed from the characters and the relations between fields.
double fieldConfidence(RecogniserKind recogniser, FieldId field, double estimate);

} // namespace licencedesk
