// V: is the licence valid now, and until the car is back.

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

namespace licencedesk::rules {

namespace {

constexpr int RenewalWindowDays = 90;  // decree 162, art. 63
constexpr int YearsToCancellation = 1; // art. 79(8)

bool hasEndDate(const Facts &facts)
{
    return !isLongTerm(facts);
}

QString askForRenewed()
{
    return Verification::tr("Do not hand over the car; ask for the renewed licence");
}

// V01

Verdict notExpired(const Facts &facts)
{
    if (isLongTerm(facts)) {
        return holds(Verification::tr("The licence has no end date"));
    }
    const QDate end = facts.validTo->date;
    if (facts.rental.today <= end) {
        return holds(Verification::tr("Valid until %1").arg(dateText(end)));
    }
    return broken(end.addYears(YearsToCancellation) < facts.rental.today
                      ? Verification::tr("Expired on %1, more than a year ago: cancelled by law")
                            .arg(dateText(end))
                      : Verification::tr("Expired on %1").arg(dateText(end)),
                  askForRenewed());
}

// V02

Verdict noReturnDate()
{
    return notJudged(Verification::tr("No return date is given"),
                     Verification::tr("Enter the return date"));
}

Verdict validUntilReturn(const Facts &facts)
{
    if (!facts.rental.end) {
        return noReturnDate();
    }
    if (isLongTerm(facts)) {
        return holds(Verification::tr("The licence has no end date"));
    }
    const QString end = dateText(facts.validTo->date);
    const QString back = dateText(*facts.rental.end);
    if (*facts.rental.end <= facts.validTo->date) {
        return holds(Verification::tr("Valid until %1, the return is on %2").arg(end, back));
    }
    return broken(Verification::tr("Expires on %1, before the return on %2").arg(end, back),
                  facts.validTo->date < facts.rental.today
                      ? askForRenewed()
                      : Verification::tr("Agree on a return by %1, or wait for the renewed licence")
                            .arg(end));
}

// V03

int marginDays(const Facts &facts)
{
    const bool isResident = !facts.number || facts.number->kind == NumberKind::Resident;
    return isResident ? facts.rental.policy.validityMarginDays
                      : facts.rental.policy.validityMarginDaysOtherDocuments;
}

/// A licence that ends before the return is V02's case.
bool outlastsRental(const Facts &facts)
{
    return hasEndDate(facts) && (!facts.validTo || facts.validTo->date >= facts.rental.today) &&
           (!facts.validTo || !facts.rental.end || facts.validTo->date >= *facts.rental.end);
}

Verdict validWithMargin(const Facts &facts)
{
    if (!facts.rental.end) {
        return noReturnDate();
    }
    const auto days = facts.rental.end->daysTo(facts.validTo->date);
    if (days >= marginDays(facts)) {
        return holds(Verification::tr("Valid for %1 days after the return").arg(days));
    }
    return broken(
        Verification::tr("Expires on %1, only %2 days after the return; the firm asks for %3 days")
            .arg(dateText(facts.validTo->date))
            .arg(days)
            .arg(marginDays(facts)),
        Verification::tr("Remind the customer to renew before the rental"));
}

// V04, V05

bool isRunning(const Facts &facts)
{
    return hasEndDate(facts) && (!facts.validTo || facts.rental.today <= facts.validTo->date);
}

Verdict renewalFarOff(const Facts &facts)
{
    const QDate opens = facts.validTo->date.addDays(-RenewalWindowDays);
    if (facts.rental.today < opens) {
        return holds(Verification::tr("Can be renewed from %1").arg(dateText(opens)));
    }
    return broken(
        Verification::tr("Expires on %1: it can be renewed now").arg(dateText(facts.validTo->date)),
        Verification::tr("Tell the customer"));
}

Verdict withoutEnd(const Facts &)
{
    return holds(Verification::tr("The licence has no end date; ages are checked all the same"));
}

} // namespace

const RuleFamily &validityRules()
{
    constexpr FieldId To = FieldId::ValidTo;
    static const RuleFamily rules = {
        {"V01", Severity::Fail, {}, {To}, notExpired},
        {"V02", Severity::Fail, {}, {To}, validUntilReturn},
        {"V03", Severity::Warn, {}, {To}, validWithMargin, {}, outlastsRental},
        {"V04", Severity::Info, {}, {To}, renewalFarOff, {}, isRunning},
        {"V05", Severity::Info, {}, {To}, withoutEnd, {}, isLongTerm},
    };
    return rules;
}

} // namespace licencedesk::rules
