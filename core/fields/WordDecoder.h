#pragma once
// Enters: a lattice and the few words that may stand there. Leaves: the likeliest word. Used for
// sex, nationality, status, and for the names that a seal can carry.

#include "fields/DecodedText.h"
#include "fields/Lattice.h"

#include <vector>

namespace licencedesk {

struct KnownWord
{
    QString text;
    double prior = 1; ///< relative to the other words of the list
};

/// isOffered is false when a character of the word was not among the candidates; text is empty when
/// less than half of the word was, or nothing was read.
DecodedText decodeWord(const Lattice &lattice, const std::vector<KnownWord> &words);

/// 男 or 女, with what the recogniser reads in their place when it is unsure.
DecodedText decodeSex(const Lattice &lattice);
/// Short names of countries; 中国 is what most licences say.
DecodedText decodeNationality(const Lattice &lattice);
/// 正常, 违法未处理, … of the electronic licence.
DecodedText decodeStatus(const Lattice &lattice);

const QStringList &countryNames();
const QStringList &statusNames();

} // namespace licencedesk
