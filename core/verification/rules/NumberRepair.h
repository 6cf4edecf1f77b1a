#pragma once
// Which single character, read wrongly, explains a check character that does not fit. Only pairs
// that readers confuse are tried, and the repaired number must agree with everything else known:
// region, date of birth, sex.

#include "verification/rules/Facts.h"

#include <QChar>

#include <vector>

namespace licencedesk::rules {

struct NumberRepair
{
    int position = 0; ///< from 0
    QChar replacement;

    bool operator==(const NumberRepair &) const = default;
};

/// Precondition: facts.number is an 18-character number. Empty: no single character explains it.
std::vector<NumberRepair> numberRepairs(const Facts &facts);

} // namespace licencedesk::rules
