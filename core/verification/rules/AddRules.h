#pragma once
// Rules of the firm's own, from a source file of its own. HACKING.md, "Extending".

#include "verification/rules/Rule.h"

namespace licencedesk::rules {

/// They stand in allRules() after ours and are judged like these: the policy sets their severities.
/// Before the first policy is read and the first licence judged, from one thread. \p family lives
/// as long as the program; an id that is taken ends it, because its findings would be mistaken.
void addRules(const RuleFamily &family);

} // namespace licencedesk::rules
