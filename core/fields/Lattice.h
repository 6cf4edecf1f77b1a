#pragma once
// A reading as probabilities. Enters: the characters of a field with their candidates. Leaves: one
// position per character, its candidates weighed so that they and "something else" make 1.

#include "recognition/FieldReader.h"

#include <QString>

#include <vector>

namespace licencedesk {

struct LatticeOption
{
    QString text; ///< one character
    double probability = 0;
    double claimed = 0; ///< the recogniser's own confidence
};

struct LatticePosition
{
    std::vector<LatticeOption> options; ///< best first, may be empty
    double nothing = 0;                 ///< probability that there is no character here
    double other = 0;           ///< probability of a character that is not among the options
    bool bestIsNothing = false; ///< "no character" was the recogniser's first choice

    QString best() const; ///< what the recogniser would say; empty for nothing
    double bestProbability() const;
    /// Of \p text; 0 when it was not offered.
    double probabilityOf(QStringView text) const;
    double claimedFor(QStringView text) const;
};

using Lattice = std::vector<LatticePosition>;

/// The characters of all lines one after the other, without blanks.
std::vector<CharacterReading> printedCharacters(const FieldReading &reading);

/// One position for each of printedCharacters().
Lattice makeLattice(const FieldReading &reading);

/// The best character of each position.
QString bestText(const Lattice &lattice);
/// That every position's best is right, independent of each other.
double bestProbability(const Lattice &lattice);

} // namespace licencedesk
