// B06, X01, W01: what the firm's own records know of this licence. Judged only where a store was
// asked.

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

namespace licencedesk::rules {

namespace {

bool wasAsked(const Facts &facts)
{
    return facts.rental.history.has_value();
}

// B06

Verdict coreIsNobodyElses(const Facts &facts)
{
    if (facts.rental.history->coreOfAnother) {
        return broken(Verification::tr("This core number was on another person's licence before"),
                      Verification::tr("Look at the original; a core number is given out once"));
    }
    return holds(Verification::tr("The core number has not been seen on another person's licence"));
}

bool hasCoreNumber(const Facts &facts)
{
    return wasAsked(facts) && facts.rental.history->coreRead;
}

// X01

Verdict isNotRentedOut(const Facts &facts)
{
    const LicenceHistory &history = *facts.rental.history;
    if (history.rentedUntil && *history.rentedUntil >= facts.rental.drivingFrom()) {
        return broken(Verification::tr("This licence is on another rental until %1")
                          .arg(history.rentedUntil->toString(Qt::ISODate)),
                      Verification::tr("Ask about the other rental"));
    }
    return holds(Verification::tr("No other rental is open on this licence"));
}

// W01

Verdict isNotWatched(const Facts &facts)
{
    const LicenceHistory &history = *facts.rental.history;
    if (!history.watchReason) {
        return holds(Verification::tr("Not on the do-not-rent list"));
    }
    return broken(Verification::tr("On the do-not-rent list: %1").arg(*history.watchReason),
                  Verification::tr("Call the supervisor"));
}

} // namespace

const RuleFamily &historyRules()
{
    static const RuleFamily rules = {
        {"B06", Severity::Warn, {}, {}, coreIsNobodyElses, {}, hasCoreNumber},
        {"X01", Severity::Warn, {FieldId::LicenceNumber}, {}, isNotRentedOut, {}, wasAsked},
        {"W01", Severity::Fail, {FieldId::LicenceNumber}, {}, isNotWatched, {}, wasAsked},
    };
    return rules;
}

} // namespace licencedesk::rules
