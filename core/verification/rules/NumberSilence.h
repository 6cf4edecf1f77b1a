#pragma once
// What rules answer where the licence number does not say what they ask for.

#include "verification/rules/Rule.h"

namespace licencedesk::rules {

/// Digits are masked.
Verdict hiddenDigits();
/// Numbers of this kind carry no such thing.
Verdict numberDoesNotSay();
/// The one of the two that is the case. Precondition: facts.number.
Verdict silentNumber(const Facts &facts);

} // namespace licencedesk::rules
