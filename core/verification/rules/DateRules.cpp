// D01 to D04: do the dates exist, do they follow each other, was the holder of age.

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include "fields/TextForms.h"

#include <algorithm>
#include <array>
#include <limits>

namespace licencedesk::rules {

namespace {

constexpr int MinimumAgeAtIssue = 18; // decree 162, art. 14

QString compareDates()
{
    return Verification::tr("Compare the dates with the card");
}

// D01

Verdict datesExist(const Facts &facts)
{
    QStringList wrong;
    int read = 0;
    for (const FieldId field :
         {FieldId::BirthDate, FieldId::FirstIssueDate, FieldId::ValidFrom, FieldId::ValidTo}) {
        read += facts.wasRead(field) ? 1 : 0;
        if (facts.state(field) == FieldState::NotUnderstood) {
            wrong.append(fieldLabel(field));
        }
    }
    if (!wrong.isEmpty()) {
        return broken(Verification::tr("No such date: %1").arg(wrong.join(Verification::tr(", "))),
                      compareDates());
    }
    return read == 0 ? notJudged(Verification::tr("No date was read"),
                                 Verification::tr("Type the dates in"))
                     : holds(Verification::tr("All dates are real dates"));
}

// D02

Verdict notYetValid(const Facts &facts)
{
    const QString from = dateText(*facts.validFrom);
    const auto already = facts.notes.validAlreadyFrom;
    if (already && *already <= facts.rental.today) {
        return broken(
            Verification::tr("Valid from %1, but renewed early and good since %2 by its record")
                .arg(from, dateText(*already)),
            Verification::tr("Compare the note on the duplicate page"), Weight::Milder);
    }
    const QString record = withoutBlanks(facts.text(FieldId::Record));
    if (!already && record.contains(QStringLiteral("有效起始日期有效"))) {
        return broken(
            Verification::tr("Valid from %1; its record says since when already, not understood")
                .arg(from),
            Verification::tr("Compare the note on the duplicate page"), Weight::Milder);
    }
    return broken(
        Verification::tr("Not valid before %1").arg(from),
        Verification::tr("Look on the duplicate page for a note that it is already valid"));
}

Verdict datesInOrder(const Facts &facts)
{
    if (*facts.birth >= *facts.firstIssue) {
        return broken(Verification::tr("First issued on %1, but born on %2")
                          .arg(dateText(*facts.firstIssue), dateText(*facts.birth)),
                      compareDates());
    }
    if (*facts.firstIssue > *facts.validFrom) {
        return broken(Verification::tr("Valid from %1, before the first issue on %2")
                          .arg(dateText(*facts.validFrom), dateText(*facts.firstIssue)),
                      compareDates());
    }
    if (*facts.validFrom > facts.rental.today) {
        return notYetValid(facts);
    }
    return holds(Verification::tr("Birth, first issue and start of validity are in order"));
}

// D03

Verdict oldEnoughAtIssue(const Facts &facts)
{
    const int age = fullYears(*facts.birth, *facts.firstIssue);
    if (age >= MinimumAgeAtIssue) {
        return holds(Verification::tr("Aged %1 at the first issue").arg(age));
    }
    return broken(Verification::tr("Aged %1 at the first issue: nobody gets a licence before %2")
                      .arg(age)
                      .arg(MinimumAgeAtIssue),
                  compareDates());
}

// D04

struct AgeLimit
{
    QDate from; ///< the decree's first day
    int car;    ///< C1 C2 C5 F
    int tricar; ///< C3 C4 M
    int cycle;  ///< D E
    int heavy;  ///< everything else
};

constexpr int NoLimit = std::numeric_limits<int>::max();

/// Oldest age at which a class could be applied for: decrees 111, 123, the relaxation of
/// 2020-11-20, 162, 172 (domain §2.2).
const AgeLimit &ageLimits(const QDate &day)
{
    static const std::array limits = {
        AgeLimit{QDate(2025, 1, 1), NoLimit, 63, 70, 70},
        AgeLimit{QDate(2022, 4, 1), NoLimit, 60, 60, 60},
        AgeLimit{QDate(2020, 11, 20), NoLimit, 60, 60, 50},
        AgeLimit{QDate(), 70, 60, 60, 50},
    };
    return *std::find_if(limits.begin(), limits.end(), [&day](const AgeLimit &each) {
        return !each.from.isValid() || each.from <= day;
    });
}

int ageLimit(const QString &code, const AgeLimit &limits)
{
    if (QStringList{"C1", "C2", "C5", "F"}.contains(code)) {
        return limits.car;
    }
    if (QStringList{"C3", "C4", "M"}.contains(code)) {
        return limits.tricar;
    }
    return code == QLatin1String("D") || code == QLatin1String("E") ? limits.cycle : limits.heavy;
}

Verdict youngEnoughAtIssue(const Facts &facts)
{
    const AgeLimit &limits = ageLimits(*facts.firstIssue);
    int limit = 0;
    for (const QString &code : facts.classes->closure()) {
        limit = std::max(limit, ageLimit(code, limits));
    }
    const int age = fullYears(*facts.birth, *facts.firstIssue);
    if (age <= limit) {
        return holds(Verification::tr("Not too old at the first issue"));
    }
    return broken(
        Verification::tr("Aged %1 at the first issue, the limit then was %2").arg(age).arg(limit),
        compareDates());
}

} // namespace

const RuleFamily &dateRules()
{
    constexpr FieldId Birth = FieldId::BirthDate;
    constexpr FieldId First = FieldId::FirstIssueDate;
    constexpr FieldId From = FieldId::ValidFrom;
    constexpr FieldId To = FieldId::ValidTo;
    static const RuleFamily rules = {
        {"D01", Severity::Fail, {}, {}, datesExist, {Birth, First, From, To}},
        {"D02", Severity::Fail, {}, {Birth, First, From}, datesInOrder, {FieldId::Record}},
        {"D03", Severity::Fail, {}, {Birth, First}, oldEnoughAtIssue},
        {"D04", Severity::Info, {}, {Birth, First, FieldId::VehicleClass}, youngEnoughAtIssue},
    };
    return rules;
}

} // namespace licencedesk::rules
