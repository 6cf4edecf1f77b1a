#include "tests/extending/rule/FirmRules.h"

#include "verification/rules/Facts.h"

namespace firm {

using namespace licencedesk;
using namespace licencedesk::rules;

namespace {

/// The texts' context in firm_zh_CN.ts.
struct FirmText
{
    Q_DECLARE_TR_FUNCTIONS(FirmRules)
};

bool isVan(const Facts &facts)
{
    return facts.rental.vehicle.startsWith(QLatin1String("light-truck-"));
}

// K01: the firm rents no vans to licences issued this month.
Verdict oldEnoughForVans(const Facts &facts)
{
    const QDate issued = *facts.firstIssue;
    const QDate starts = facts.rental.drivingFrom();
    if (issued.year() != starts.year() || issued.month() != starts.month()) {
        return holds(FirmText::tr("First issued on %1: vans allowed").arg(dateText(issued)));
    }
    return broken(FirmText::tr("First issued on %1: no vans this month").arg(dateText(issued)),
                  FirmText::tr("Offer a car instead"));
}

} // namespace

const RuleFamily &firmRules()
{
    static const RuleFamily rules = {
        {"K01", Severity::Warn, {}, {FieldId::FirstIssueDate}, oldEnoughForVans, {}, isVan},
    };
    return rules;
}

} // namespace firm
