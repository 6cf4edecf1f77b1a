#pragma once
// Lays what was read onto what is expected. Enters: a lattice and a row of slots, each with the
// characters that it may hold. Leaves: which position fills which slot; the recogniser may have
// invented characters and swallowed others.

#include "fields/Lattice.h"

#include <QString>

#include <vector>

namespace licencedesk {

struct Slot
{
    QString accepted;      ///< any of these characters
    bool optional = false; ///< may be missing without harm, like a separator

    static Slot digit();
    static Slot of(const QString &characters);
    static Slot maybe(const QString &characters);
};

struct Alignment
{
    static constexpr int Missing = -1;

    std::vector<int> positions; ///< per slot: index into the lattice, or Missing
    double score = 0;           ///< natural logarithm of how well it fits
    bool skipped = false;       ///< a character that looked like a real one was left out
    bool complete = false;      ///< every slot that is not optional has a position

    /// Every filled slot holds a character that was offered there.
    bool isOffered(const Lattice &lattice, const std::vector<Slot> &slotRow) const;
};

Alignment align(const Lattice &lattice, const std::vector<Slot> &slotRow);

/// One slot per character of \p word.
std::vector<Slot> slotsOf(const QString &word);

/// The likeliest offered character of \p position that \p slot accepts; empty: none.
QString offeredFor(const LatticePosition &position, const Slot &slot);

} // namespace licencedesk
