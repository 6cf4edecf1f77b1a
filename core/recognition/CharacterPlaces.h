#pragma once
// Where the characters of a line stand: columns that speak of the same print, brought together.

#include "recognition/LineInput.h"
#include "recognition/NetColumn.h"

#include <vector>

namespace licencedesk {

struct Place
{
    double middle = 0;                          ///< pixels of LineInput
    std::vector<CharacterCandidate> candidates; ///< best first, never empty
    double blank = 0;                           ///< probability that there is none

    const QString &text() const { return candidates.front().text; }
};

/// Usual way from the middle of a character to that of its neighbour of the same sort, pixels.
double advanceOf(const QString &character);

/// Left to right.
std::vector<Place> findPlaces(const NetColumns &columns, const std::vector<InkColumn> &ink);

} // namespace licencedesk
