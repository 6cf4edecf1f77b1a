// C: 准驾车型, and whether it covers the vehicle (domain §2.1, §4.1).

#include "verification/rules/Coverage.h"
#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

namespace licencedesk::rules {

namespace {

const QDate TrailerClassSince(2022, 4, 1); // C6, decree 162
constexpr int CarYearsBeforeTrailer = 1;   // art. 17

QString compareClass()
{
    return Verification::tr("Compare the class with the card");
}

// C01, C02

Verdict classExists(const Facts &facts)
{
    if (facts.classes) {
        return holds(Verification::tr("The class is made of official codes"));
    }
    return broken(
        Verification::tr("“%1” is not a vehicle class").arg(facts.text(FieldId::VehicleClass)),
        compareClass());
}

Verdict printedAsUsual(const Facts &facts)
{
    const QStringList implied = facts.classes->implied();
    if (!implied.isEmpty()) {
        return broken(Verification::tr("The class %1 is printed beside one that includes it")
                          .arg(implied.join(Verification::tr(", "))),
                      compareClass());
    }
    if (!facts.classes->isInOfficialOrder()) {
        return broken(Verification::tr("The codes of %1 are not in the official order")
                          .arg(facts.classes->text()),
                      compareClass());
    }
    return holds(Verification::tr("The class is printed as the office prints it"));
}

// C03

Verdict coversVehicle(const Facts &facts)
{
    const auto wanted = wantedClasses(facts.rental);
    if (!wanted) {
        return notJudged(Verification::tr("No vehicle is chosen"),
                         Verification::tr("Choose the vehicle"));
    }
    const QString held = facts.classes->text();
    if (covers(*facts.classes, *wanted)) {
        return holds(Verification::tr("Class %1 covers the vehicle").arg(held));
    }
    return broken(
        Verification::tr("Class %1 does not cover the vehicle: it needs %2")
            .arg(held, wanted->text()),
        Verification::tr("Offer a vehicle of class %1, or name another driver").arg(held));
}

// C04, C05

bool hasTrailerClass(const Facts &facts)
{
    return facts.classes && facts.classes->codes.contains(QStringLiteral("C6"));
}

Verdict trailerClassExisted(const Facts &facts)
{
    if (*facts.validFrom >= TrailerClassSince) {
        return holds(Verification::tr("Class C6 existed when the card began"));
    }
    return broken(Verification::tr("Valid from %1 with class C6, which has existed only since %2")
                      .arg(dateText(*facts.validFrom), dateText(TrailerClassSince)),
                  Verification::tr("Compare the class; a card reissued since then may be right"));
}

Verdict trailerClassIsEarned(const Facts &facts)
{
    const bool hasCar = facts.classes->covers(u"C1") || facts.classes->covers(u"C2");
    const QDate earliest = facts.firstIssue->addYears(CarYearsBeforeTrailer);
    if (hasCar && earliest <= facts.rental.today) {
        return holds(Verification::tr("Held a car class for a year before C6"));
    }
    return broken(Verification::tr("Class C6 needs a year with C1 or C2 first"), compareClass());
}

} // namespace

const RuleFamily &classRules()
{
    constexpr FieldId Class = FieldId::VehicleClass;
    static const RuleFamily rules = {
        {"C01", Severity::Fail, {Class}, {}, classExists},
        {"C02", Severity::Warn, {}, {Class}, printedAsUsual},
        {"C03", Severity::Fail, {}, {Class}, coversVehicle},
        {"C04",
         Severity::Warn,
         {},
         {Class, FieldId::ValidFrom},
         trailerClassExisted,
         {},
         hasTrailerClass},
        {"C05",
         Severity::Info,
         {},
         {Class, FieldId::FirstIssueDate},
         trailerClassIsEarned,
         {},
         hasTrailerClass},
    };
    return rules;
}

} // namespace licencedesk::rules
