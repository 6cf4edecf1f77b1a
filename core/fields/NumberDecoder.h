#pragma once
// Joint decoding of the 18-character number with the birth date and the sex printed beside it.
// Enters: the digits' probabilities. Leaves: the likeliest number that can exist (check character,
// province, calendar) made of offered characters only, and how sure it is. One single place
// without any offered digit is filled by the check character.

#include "fields/DigitCell.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace licencedesk {

using BirthCells = std::array<DigitCell, 8>; ///< YYYYMMDD

struct NumberEvidence
{
    std::vector<DigitCell> number;   ///< left to right, as many as were read
    std::optional<BirthCells> birth; ///< empty: the birth date was not read
    double maleProbability = 0.5;    ///< by the sex that was read; 0.5: not read
};

enum class NumberOutcome {
    None,         ///< no number can be made of what was offered
    Agreed,       ///< number and birth date say the same, or no birth date was read
    Contradicted, ///< the number stands by itself, the birth date says something else
    Unfit,        ///< as read, though no such number can exist
};

struct DecodedNumber
{
    NumberOutcome outcome = NumberOutcome::None;
    QString text; ///< 18 characters
    double posterior = 0;
    double birthPosterior = 0; ///< that characters 7 to 14 are right
    double oddPosterior = 0;   ///< that the 17th is odd (male)
    std::vector<double> characterPosterior;
    QStringList others;      ///< further numbers that fit, best first
    bool filledGap = false;  ///< a place nobody could read came from the check character
    bool realigned = false;  ///< characters were left out, or one was missing
    bool isChanged = false;  ///< differs from the recogniser's first choices
    double weakestClaim = 1; ///< the recogniser's least confidence in a changed character
};

DecodedNumber decodeNumber(const NumberEvidence &evidence);

/// More or fewer characters than this are not taken for an 18-character number.
inline constexpr int FewestNumberCells = 17;
inline constexpr int MostNumberCells = 20;

} // namespace licencedesk
