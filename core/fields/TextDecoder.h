#pragma once
// Free text: name, address, records. Enters: a lattice. Leaves: what the recogniser read, helped
// where a list knows better which of its own candidates it must be. Nothing is ever put in that was
// not offered.

#include "fields/DecodedText.h"
#include "fields/Lattice.h"

namespace licencedesk {

/// As read, and nothing more.
DecodedText plainText(const Lattice &lattice);

/// The office prints its phrases with the Chinese comma. The mark of a specimen is no part of it.
DecodedText decodeRecord(const Lattice &lattice);

/// A candidate that is a surname beats one that is none; dots between parts become ·.
DecodedText decodeName(const FieldReading &reading);
/// Rule N01: 2 to 15 ideographs with · between, or a Latin name; no word of the form itself.
bool isPlausibleName(QStringView name);

/// 12 digits, the first four of the issuing office's region.
DecodedText decodeFileNumber(const Lattice &lattice);
/// "0分", "12分", "3".
DecodedText decodePoints(const Lattice &lattice);
/// "2021年08月06日12:30:05", as printed.
DecodedText decodeTimestamp(const Lattice &lattice);

} // namespace licencedesk
