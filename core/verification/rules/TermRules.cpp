// D05 to D12: the term of the licence against the law that made it. Month-day agreement is how the
// issuing system works (domain §2.3).

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

namespace licencedesk::rules {

namespace {

constexpr int YearsBeforeLongTerm = 6 + 10; // a term of six years and one of ten, art. 62

QString compareTermDates()
{
    return Verification::tr("Compare the dates with the card");
}

int termYears(const Facts &facts)
{
    return facts.validTo->date.year() - facts.validFrom->year();
}

/// Month and day agree; a card of 29 February ends on the 28th in a common year.
bool sameDayOfYear(const QDate &a, const QDate &b)
{
    const auto key = [](const QDate &date) {
        const bool isLeapDay = date.month() == 2 && date.day() == 29;
        return std::pair(date.month(), isLeapDay ? 28 : date.day());
    };
    return key(a) == key(b);
}

// D05, D06

Verdict termIsLegal(const Facts &facts)
{
    if (isLongTerm(facts)) {
        return holds(Verification::tr("The licence has no end date"));
    }
    const int years = termYears(facts);
    if (years == 6 || years == 10) {
        return holds(Verification::tr("The term is %1 years").arg(years));
    }
    return broken(Verification::tr("From %1 to %2: licences run for 6 or 10 years or are permanent")
                      .arg(dateText(*facts.validFrom), facts.validTo->text()),
                  compareTermDates());
}

Verdict endsOnItsDay(const Facts &facts)
{
    if (isLongTerm(facts)) {
        return holds(Verification::tr("The licence has no end date"));
    }
    if (sameDayOfYear(*facts.validFrom, facts.validTo->date)) {
        return holds(Verification::tr("The licence ends on the same day and month as it began"));
    }
    return broken(Verification::tr("It begins on %1 and ends on %2: day and month must be the same")
                      .arg(dateText(*facts.validFrom), facts.validTo->text()),
                  compareTermDates());
}

// D07, D08

Verdict beginsOnItsDay(const Facts &facts)
{
    if (sameDayOfYear(*facts.validFrom, *facts.firstIssue)) {
        return holds(Verification::tr("Valid from the same day and month as the first issue"));
    }
    return broken(
        Verification::tr("First issued on %1, valid from %2: day and month are usually the same")
            .arg(dateText(*facts.firstIssue), dateText(*facts.validFrom)),
        Verification::tr("Compare both dates; a restored or converted licence may differ"));
}

/// 0, or six years and then any number of terms of six or ten.
bool isSumOfTerms(int years)
{
    if (years == 0) {
        return true;
    }
    for (int tens = 0; tens <= years; tens += 10) {
        if (years - tens >= 6 && (years - tens) % 6 == 0) {
            return true;
        }
    }
    return false;
}

Verdict followsWholeTerms(const Facts &facts)
{
    const int years = facts.validFrom->year() - facts.firstIssue->year();
    if (isSumOfTerms(years)) {
        return holds(Verification::tr("The earlier terms are consistent"));
    }
    return broken(Verification::tr(
                      "%1 years from first issue to this card: no terms of 6 and 10 add up to it")
                      .arg(years),
                  compareTermDates());
}

// D09, D10, D11

// A rule applies also where it is not known whether it does: then it is reported as not checked.

bool isFirstCard(const Facts &facts)
{
    return !facts.firstIssue || !facts.validFrom || facts.firstIssue == facts.validFrom;
}

bool hasNoEnd(const Facts &facts)
{
    return !facts.validTo || isLongTerm(facts);
}

Verdict firstTermIsSix(const Facts &facts)
{
    if (!isLongTerm(facts) && termYears(facts) == 6) {
        return holds(Verification::tr("The first card runs for 6 years"));
    }
    return broken(Verification::tr("A first card that runs to %1: first cards run for 6 years")
                      .arg(facts.validTo->text()),
                  Verification::tr("Compare the dates; army and foreign conversions may differ"));
}

Verdict longTermIsEarned(const Facts &facts)
{
    const QDate earliest = facts.firstIssue->addYears(YearsBeforeLongTerm);
    if (earliest <= facts.rental.today) {
        return holds(Verification::tr("Held long enough for a permanent licence"));
    }
    return broken(Verification::tr("No end date, though first issued on %1: that takes %2 years")
                      .arg(dateText(*facts.firstIssue))
                      .arg(YearsBeforeLongTerm),
                  compareTermDates());
}

bool isTenYearCard(const Facts &facts)
{
    return !facts.validFrom || !facts.validTo || (!isLongTerm(facts) && termYears(facts) == 10);
}

Verdict tenYearCardsBegan(const Facts &facts)
{
    const QDate earliest(2018, 5, 1); // as the issuing system checks it (domain D11)
    if (facts.validTo->date >= earliest) {
        return holds(Verification::tr("Ten-year cards existed then"));
    }
    return broken(Verification::tr("A ten-year card cannot end on %1").arg(facts.validTo->text()),
                  compareTermDates());
}

// D12

bool isOldEdition(const Facts &facts)
{
    return facts.main && facts.main->layoutId == QLatin1String("cn-main-2004");
}

Verdict oldEditionHasRunOut(const Facts &facts)
{
    if (isLongTerm(facts) || facts.validTo->date <= facts.rental.today) {
        return holds(Verification::tr("The old edition and its dates go together"));
    }
    return broken(
        Verification::tr("A card of the edition before 2013 that runs to %1: those have expired")
            .arg(facts.validTo->text()),
        Verification::tr("Look closely: paper, print and the edition of the card"));
}

} // namespace

const RuleFamily &termRules()
{
    constexpr FieldId First = FieldId::FirstIssueDate;
    constexpr FieldId From = FieldId::ValidFrom;
    constexpr FieldId To = FieldId::ValidTo;
    static const RuleFamily rules = {
        {"D05", Severity::Fail, {}, {From, To}, termIsLegal},
        {"D06", Severity::Fail, {}, {From, To}, endsOnItsDay},
        {"D07", Severity::Warn, {}, {First, From}, beginsOnItsDay},
        {"D08", Severity::Info, {}, {First, From}, followsWholeTerms},
        {"D09", Severity::Warn, {}, {First, From, To}, firstTermIsSix, {}, isFirstCard},
        {"D10", Severity::Warn, {}, {First, To}, longTermIsEarned, {}, hasNoEnd},
        {"D11", Severity::Fail, {}, {From, To}, tenYearCardsBegan, {}, isTenYearCard},
        {"D12", Severity::Warn, {}, {To}, oldEditionHasRunOut, {From}, isOldEdition},
    };
    return rules;
}

} // namespace licencedesk::rules
