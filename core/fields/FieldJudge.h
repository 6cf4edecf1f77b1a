#pragma once
// Enters: what a decoder made of a field and the reading it came from. Leaves: the FieldValue with
// its calibrated confidence and the reason, if any, why a clerk has to look. The one place that
// decides it.

#include "fields/DecodedText.h"
#include "fields/LicenceFields.h"

namespace licencedesk {

/// A change is made unseen only when the recogniser itself held the character for this likely.
inline constexpr double UnseenRepairClaim = 0.25;

FieldValue judged(const DecodedText &decoded, const FieldReading &reading);

/// As read, for fields of which nothing can be made.
FieldValue unfitValue(const QString &asRead, const FieldReading &reading, ReviewReason reason);

const FieldReading *findReading(const std::vector<FieldReading> &readings, FieldId field);

} // namespace licencedesk
