#pragma once
// Enters: the lattice of a printed date, a period or a term. Leaves: the dates that it may be, each
// with its probability, whether its digits were offered, and what the recogniser read first.

#include "fields/DigitCell.h"
#include "fields/LicenceDate.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace licencedesk {

using DateCells = std::array<DigitCell, 8>; ///< YYYYMMDD

struct DateHypothesis
{
    LicenceDate value;
    double probability = 0;
    bool offered = false;    ///< every digit is among the recogniser's candidates
    double weakestClaim = 0; ///< the recogniser's least confidence in one of its digits
};

struct DateReading
{
    std::vector<DateHypothesis> hypotheses; ///< likeliest first; may be empty
    std::optional<DateCells> cells;         ///< empty: 长期, or digits are missing
    QString readText;       ///< the recogniser's own first choice, canonical when it is a date
    bool realigned = false; ///< characters were left out
};

/// A single date, in any printed form.
DateReading decodeDate(const Lattice &lattice);

struct PeriodReading
{
    DateReading from; ///< without hypotheses when 长期 stands alone
    DateReading to;
    std::vector<int> fromPositions; ///< indices into the lattice, for boxes
    std::vector<int> toPositions;
};

/// 有效期限 of the 2012 edition.
PeriodReading decodePeriod(const Lattice &lattice);

struct TermReading
{
    std::optional<LicenceTerm> term;
    double probability = 0;
    bool changed = false; ///< not what the recogniser read first
};

/// 有效期限 of the older edition: 6年, 10年, 长期.
TermReading decodeTerm(const Lattice &lattice);

/// The dates that \p cells may be, the likeliest few hundred.
std::vector<DateHypothesis> dateHypotheses(const DateCells &cells);

} // namespace licencedesk
