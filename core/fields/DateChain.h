#pragma once
// The dates of one licence explain each other: month and day of first issue, start and end are the
// same, terms are 6 or 10 years (domain §2.3). Enters: the dates that each reading may be. Leaves:
// for each the probability of every hypothesis, given the others. Exceptions are rare, not
// impossible, so a clear reading that breaks a rule stays what it is.

#include "fields/DateDecoder.h"

namespace licencedesk {

/// One date with the probabilities of its hypotheses after looking at the others.
struct ChainedDate
{
    std::vector<DateHypothesis> hypotheses; ///< likeliest first, probabilities add up to 1 at most
    bool read = false;
};

struct DateChain
{
    ChainedDate firstIssue;
    ChainedDate from;
    ChainedDate to;
};

/// A reading without hypotheses takes no part.
DateChain chainDates(const DateReading &firstIssue, const DateReading &from, const DateReading &to);

} // namespace licencedesk
