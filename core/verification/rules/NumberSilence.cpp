#include "verification/rules/NumberSilence.h"

#include "verification/rules/Facts.h"

namespace licencedesk::rules {

Verdict hiddenDigits()
{
    return notJudged(Verification::tr("Digits of the licence number are hidden"),
                     Verification::tr("Ask for the original and type the number in"));
}

Verdict numberDoesNotSay()
{
    return notJudged(Verification::tr("A number of this kind does not say"),
                     Verification::tr("Check the passport or permit instead"));
}

Verdict silentNumber(const Facts &facts)
{
    return facts.number->isMasked() ? hiddenDigits() : numberDoesNotSay();
}

} // namespace licencedesk::rules
