// A: the driver's age against the firm's limits and against the law (domain §2.2, decree 172).

#include "verification/rules/Coverage.h"
#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include <algorithm>

namespace licencedesk::rules {

namespace {

constexpr int MedicalEachYearFrom = 70; // art. 74
constexpr int HeavyClassesUntil = 63;   // art. 65, decree 172
constexpr int HeavyExtensionYears = 3;  // on passing the ability test
constexpr int OtherClassesUntil = 70;   // art. 65

const QStringList &heavyClasses()
{
    static const QStringList codes = {"A1", "A2", "A3", "B1", "B2", "M", "N", "P"};
    return codes;
}

const QStringList &classesLostAtSeventy()
{
    static const QStringList codes = {"C3", "C4", "C6", "D", "E"};
    return codes;
}

int ageToday(const Facts &facts)
{
    return fullYears(*facts.birth, facts.rental.today);
}

int ageAtStart(const Facts &facts)
{
    return fullYears(*facts.birth, facts.rental.drivingFrom());
}

QStringList printedAmong(const Facts &facts, const QStringList &codes)
{
    QStringList found;
    for (const QString &code : facts.classes->codes) {
        if (codes.contains(code)) {
            found.append(code);
        }
    }
    return found;
}

QString classList(const QStringList &codes)
{
    return codes.join(Verification::tr(", "));
}

// A01, A02, A03

Verdict oldEnoughForFirm(const Facts &facts)
{
    const int age = ageAtStart(facts);
    const int minimum = facts.rental.policy.minimumAge;
    if (age >= minimum) {
        return holds(Verification::tr("Aged %1 at the start").arg(age));
    }
    return broken(
        Verification::tr("Aged %1 at the start; the firm asks for %2").arg(age).arg(minimum),
        Verification::tr("Name another driver"));
}

Verdict youngEnoughForFirm(const Facts &facts)
{
    const int age = ageAtStart(facts);
    const int maximum = facts.rental.policy.maximumAge;
    if (age <= maximum) {
        return holds(Verification::tr("Not over the age limit of the firm"));
    }
    return broken(
        Verification::tr("Aged %1 at the start; the firm's limit is %2").arg(age).arg(maximum),
        Verification::tr("Ask the manager, or name another driver"));
}

Verdict noYearlyMedical(const Facts &facts)
{
    const int age = ageToday(facts);
    if (age < MedicalEachYearFrom) {
        return holds(Verification::tr("No yearly medical certificate is needed"));
    }
    return broken(Verification::tr("Aged %1: from %2 on a medical certificate is due every year")
                      .arg(age)
                      .arg(MedicalEachYearFrom),
                  Verification::tr("Ask for the certificate or the live status in 12123"));
}

// A04, A05

/// True when the vehicle asked for needs none of the classes that age has taken away.
bool stillCovered(const Facts &facts, const QStringList &lost)
{
    const auto wanted = wantedClasses(facts.rental);
    return wanted && covers(*facts.classes, *wanted, lost);
}

Verdict heavyClassesKept(const Facts &facts)
{
    const QStringList codes = printedAmong(facts, heavyClasses());
    const int age = ageToday(facts);
    if (codes.isEmpty() || age < HeavyClassesUntil) {
        return holds(Verification::tr("No class has to be downgraded for age"));
    }
    const bool isTooLate = age >= HeavyClassesUntil + HeavyExtensionYears;
    const bool matters = isTooLate && !stillCovered(facts, heavyClasses());
    return broken(isTooLate ? Verification::tr("Aged %1: class %2 is lost for good, treat it as C1")
                                  .arg(age)
                                  .arg(classList(codes))
                            : Verification::tr(
                                  "Aged %1: class %2 had to be downgraded at %3, unless extended")
                                  .arg(age)
                                  .arg(classList(codes))
                                  .arg(HeavyClassesUntil),
                  Verification::tr("Check the live status in 12123; offer a vehicle of class C1"),
                  matters ? Weight::Graver : Weight::Usual);
}

Verdict otherClassesKept(const Facts &facts)
{
    const QStringList codes = printedAmong(facts, classesLostAtSeventy());
    const int age = ageToday(facts);
    if (codes.isEmpty() || age < OtherClassesUntil) {
        return holds(Verification::tr("No class is lost for age"));
    }
    return broken(Verification::tr("Aged %1: class %2 is lost at %3")
                      .arg(age)
                      .arg(classList(codes))
                      .arg(OtherClassesUntil),
                  Verification::tr("Do not hand over a vehicle of that class"),
                  stillCovered(facts, classesLostAtSeventy()) ? Weight::Milder : Weight::Usual);
}

// A06

/// The lowest age at which any decree since 2007 gave the class, students included.
int lowestAge(const QString &code)
{
    if (code == QLatin1String("A1") || code == QLatin1String("A2")) {
        return 19;
    }
    return QStringList{"A3", "B1", "B2", "C6", "N", "P"}.contains(code) ? 20 : 18;
}

Verdict oldEnoughForClass(const Facts &facts)
{
    const int age = ageToday(facts);
    for (const QString &code : facts.classes->codes) {
        if (age < lowestAge(code)) {
            return broken(Verification::tr("Aged %1: nobody holds class %2 before %3")
                              .arg(age)
                              .arg(code)
                              .arg(lowestAge(code)),
                          Verification::tr("Compare class and date of birth with the card"));
        }
    }
    return holds(Verification::tr("Old enough for the class"));
}

} // namespace

const RuleFamily &ageRules()
{
    constexpr FieldId Birth = FieldId::BirthDate;
    constexpr FieldId Class = FieldId::VehicleClass;
    static const RuleFamily rules = {
        {"A01", Severity::Fail, {}, {Birth}, oldEnoughForFirm},
        {"A02", Severity::Warn, {}, {Birth}, youngEnoughForFirm},
        {"A03", Severity::Warn, {}, {Birth}, noYearlyMedical},
        {"A04", Severity::Warn, {}, {Birth, Class}, heavyClassesKept},
        {"A05", Severity::Fail, {}, {Birth, Class}, otherClassesKept},
        {"A06", Severity::Fail, {}, {Birth, Class}, oldEnoughForClass},
    };
    return rules;
}

} // namespace licencedesk::rules
