#pragma once
// One place of a number or a date: how likely each digit is, whether it was offered or not.

#include "fields/Lattice.h"

#include <array>

namespace licencedesk {

struct DigitCell
{
    static constexpr int X = 10; ///< the check character that is no digit
    static constexpr int Symbols = 11;

    std::array<double, Symbols> probability{}; ///< never 0 for a digit; sums to about 1
    std::array<double, Symbols> claimed{};     ///< the recogniser's own; 0: not offered
    std::array<bool, Symbols> offered{};
    double nothing = 0;    ///< probability that there is no character here
    int best = -1;         ///< the recogniser's first choice; -1: no digit
    bool readable = false; ///< some digit was offered

    QChar bestCharacter() const;
};

QChar digitCharacter(int symbol); ///< '0'…'9', 'X'
int digitSymbol(QChar character); ///< the reverse; -1 for others

/// \p allowX: the last place of a licence number.
enum class DigitAlphabet { Digits, DigitsAndX };
DigitCell makeDigitCell(const LatticePosition &position, DigitAlphabet alphabet);

/// A place of which nothing is known.
DigitCell unreadableCell(DigitAlphabet alphabet);

/// Two independent readings of the same digit in one.
DigitCell combined(const DigitCell &first, const DigitCell &second);

} // namespace licencedesk
