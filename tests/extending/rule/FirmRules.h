#pragma once
// What one rental firm asks besides the law. K for the firm's own; the program uses no K.

#include "verification/rules/Rule.h"

namespace firm {

const licencedesk::rules::RuleFamily &firmRules();

} // namespace firm
