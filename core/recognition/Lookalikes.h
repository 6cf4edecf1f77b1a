#pragma once
// Characters printed alike, told apart by what can stand there at all: O and 0, W and w.

#include "layout/CardLayout.h"
#include "recognition/CharacterPlaces.h"
#include "recognition/NetColumn.h"

#include <vector>

namespace licencedesk {

/// What counts as something of \p alphabet gives its probability to that.
void foldInto(const QString &alphabet, NetColumns &columns);

/// A name has no digits, and a name in capitals has no small letters.
void foldIntoName(const std::vector<Place> &places, NetColumns &columns);

/// House numbers have no small letters: a q there is a 9.
void foldSmallLetters(NetColumns &columns);

/// Among letters only, 0 is O, and among digits only, O is 0 (SOHO, 1204).
void settleZeros(std::vector<Place> &places);

} // namespace licencedesk
