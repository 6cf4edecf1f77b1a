#pragma once
// Enters: the lines that were found in the address zone. Leaves: those that belong to the address.
// The zone is two lines high and most addresses fill one, so the row below it (the older edition's
// birth date) or bits of the ground pattern may have been taken for the second.

#include "recognition/FieldReader.h"

namespace licencedesk {

/// A line is left out when it is a date, or signs without a hanzi in the date's column or
/// further down than a second line; when it has at most two characters and stands apart from the
/// address's own line, or they are signs and that line is far from full; and when it is badly read
/// and either stands apart from that line's left edge or that line is far from full. Any other
/// well-read line stays.
FieldReading withoutForeignLines(const FieldReading &address);

/// Something of the address may not have been seen: a gap in a line, which is set without any; or
/// one full line that ends with a digit, as if the next line were missing.
bool looksIncomplete(const FieldReading &address);

} // namespace licencedesk
