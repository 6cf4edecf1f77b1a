#pragma once
// Enters: the lattice of 住址. Leaves: the address as read, its head checked against provinces,
// prefectures, counties and townships: where the recogniser offered a character that makes the name
// of a place, that one is taken; a place found confirms its characters. Streets and numbers stay as
// they were read.

#include "fields/DecodedText.h"
#include "fields/Lattice.h"

namespace licencedesk {

DecodedText decodeAddress(const Lattice &lattice);

} // namespace licencedesk
