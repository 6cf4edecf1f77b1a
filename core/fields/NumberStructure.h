#pragma once
// What an 18-character number must and may look like (GB 11643), in the form that decoding needs:
// a prior, 0 for numbers that cannot exist.

#include <array>

namespace licencedesk {

using NumberDigits = std::array<int, 18>; ///< 0…9, the last up to 10 for X

inline constexpr int BirthBegin = 6;
inline constexpr int BirthEnd = 14;
inline constexpr int SexPlace = 16;
inline constexpr int CheckPlace = 17;

/// Weights of MOD 11-2, the check character's own included.
inline constexpr NumberDigits CheckWeights = {7, 9, 10, 5,  8, 4, 2, 1, 6,
                                              3, 7, 9,  10, 5, 8, 4, 2, 1};

bool checkFits(const NumberDigits &digits);
/// The one digit that makes the check fit at \p place, 0…10; 10 is possible only in the last place.
int digitThatFits(const NumberDigits &digits, int place);

/// 1 for a region of the table, less for one that may be missing from it, 0 for no province.
double regionPrior(const NumberDigits &digits);
/// 0 when characters 7 to 14 are no date, less than 1 for an unlikely age.
double birthPrior(const NumberDigits &digits);
/// regionPrior · birthPrior, and 0 for sequence 000. The check character is not looked at.
double structurePrior(const NumberDigits &digits);

} // namespace licencedesk
