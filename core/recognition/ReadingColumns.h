#pragma once
// Lays readings of the same printed line side by side. Enters: lines, boxes in card millimetres.
// Leaves: one column per place in the line, with what each line has there.

#include "recognition/LineReading.h"

#include <vector>

namespace licencedesk {

struct ReadingColumn
{
    double middle = 0;                          ///< mm, of the first line that has a character here
    std::vector<const CharacterReading *> seen; ///< one per line; null: no character here

    /// What the first line that has any says.
    const CharacterReading &first() const;
};

/// The first line decides the places, the others fill in what it lacks: as in edit distance, over
/// candidates and boxes. The columns point into \p lines.
std::vector<ReadingColumn> sideBySide(const std::vector<LineReading> &lines);

} // namespace licencedesk
