// P: 实习期, the first twelve months with a car-class or a motorcycle-class licence (decree 162,
// art. 76-77), and the driving years that the firm asks for.

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include "fields/TextForms.h"

#include <cmath>

namespace licencedesk::rules {

namespace {

constexpr int ProbationMonths = 12;

QString probationAction()
{
    return Verification::tr("Explain to the customer: no trailer, motorway only with an "
                            "experienced companion, sticker at the rear");
}

QDate yearEnd(const Facts &facts)
{
    return facts.firstIssue->addMonths(ProbationMonths);
}

/// What the record says overrides the count from the first issue: it also covers a car class that
/// was added to a motorcycle licence later.
bool recordIsSilent(const Facts &facts)
{
    return !facts.notes.probationUntil;
}

// P01

Verdict firstYearIsOver(const Facts &facts)
{
    if (facts.rental.today >= yearEnd(facts)) {
        return holds(
            Verification::tr("The probation year ended on %1").arg(dateText(yearEnd(facts))));
    }
    return broken(Verification::tr("On probation until %1, first issued on %2")
                      .arg(dateText(yearEnd(facts)), dateText(*facts.firstIssue)),
                  probationAction());
}

// P02

/// "实习期至" with a day that could not be made out: silence would be taken for no probation.
bool namesUnknownDay(const Facts &facts)
{
    const QString record = withoutBlanks(facts.text(FieldId::Record));
    return !facts.notes.probationUntil && (record.contains(QStringLiteral("实习期至")) ||
                                           record.contains(QStringLiteral("实习期限至")));
}

Verdict recordedProbationIsOver(const Facts &facts)
{
    const auto until = facts.notes.probationUntil;
    if (namesUnknownDay(facts)) {
        return notJudged(
            Verification::tr("The record names a probation, its end is not understood"),
            Verification::tr("Compare it with the card and correct it"));
    }
    if (!until) {
        return holds(Verification::tr("The record names no probation"));
    }
    if (facts.rental.today > *until) {
        return holds(
            Verification::tr("The probation in the record ended on %1").arg(dateText(*until)));
    }
    return broken(Verification::tr("On probation until %1 by the record").arg(dateText(*until)),
                  probationAction());
}

// P03

bool isOnProbation(const Facts &facts)
{
    if (facts.notes.probationUntil) {
        return facts.rental.today <= *facts.notes.probationUntil;
    }
    return facts.rental.today < yearEnd(facts);
}

bool isBarredForBeginners(const Facts &facts)
{
    const RentalVehicle *vehicle = findVehicle(facts.rental.vehicle);
    return facts.rental.commercialPassenger || (vehicle && vehicle->trailer);
}

Verdict noBeginnerWithTrailer(const Facts &facts)
{
    if (!isOnProbation(facts)) {
        return holds(Verification::tr("Not on probation"));
    }
    return broken(
        facts.rental.commercialPassenger
            ? Verification::tr("On probation: must not drive a commercial passenger vehicle")
            : Verification::tr("On probation: must not tow a trailer"),
        Verification::tr("Offer a vehicle without a trailer, or another driver"));
}

// P04

Verdict enoughDrivingYears(const Facts &facts)
{
    const int months = static_cast<int>(std::lround(facts.rental.policy.minimumDrivingYears * 12));
    const QDate since = *facts.firstIssue;
    if (since.addMonths(months) <= facts.rental.drivingFrom()) {
        return holds(Verification::tr("Driving since %1").arg(dateText(since)));
    }
    return broken(Verification::tr("Driving since %1; the firm asks for %2 months")
                      .arg(dateText(since))
                      .arg(months),
                  Verification::tr("Ask the manager, or name another driver"));
}

} // namespace

const RuleFamily &probationRules()
{
    constexpr FieldId First = FieldId::FirstIssueDate;
    constexpr FieldId Record = FieldId::Record;
    static const RuleFamily rules = {
        {"P01", Severity::Warn, {}, {First}, firstYearIsOver, {}, recordIsSilent},
        {"P02", Severity::Warn, {Record}, {}, recordedProbationIsOver},
        {"P03", Severity::Fail, {}, {First}, noBeginnerWithTrailer, {Record}, isBarredForBeginners},
        {"P04", Severity::Warn, {}, {First}, enoughDrivingYears},
    };
    return rules;
}

} // namespace licencedesk::rules
