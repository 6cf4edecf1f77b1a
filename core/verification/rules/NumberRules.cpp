// R00 to R03, R11, R12: 证号, the number of the licence, by itself.

#include "verification/rules/Facts.h"
#include "verification/rules/NumberRepair.h"
#include "verification/rules/NumberSilence.h"
#include "verification/rules/Rule.h"

namespace licencedesk::rules {

namespace {

// The oldest holder whose number says so; anything before is a misreading.
constexpr int EarliestBirthYear = 1900;

QString compareNumber()
{
    return Verification::tr("Compare the licence number with the card, digit by digit");
}

// R00

bool isMandatory(FieldId field, const Facts &facts)
{
    return field != FieldId::ValidFrom || !isLongTerm(facts);
}

Verdict mandatoryFields(const Facts &facts)
{
    QStringList unread;
    for (const FieldId field :
         {FieldId::LicenceNumber, FieldId::Name, FieldId::Sex, FieldId::BirthDate,
          FieldId::FirstIssueDate, FieldId::VehicleClass, FieldId::ValidFrom, FieldId::ValidTo}) {
        if (isMandatory(field, facts) && !facts.wasRead(field)) {
            unread.append(fieldLabel(field));
        }
    }
    if (unread.isEmpty()) {
        return holds(Verification::tr("Every field that is needed was read"));
    }
    return broken(
        Verification::tr("Not read surely enough: %1").arg(unread.join(Verification::tr(", "))),
        Verification::tr("Take the picture again, or type these fields in"));
}

// R01

QString otherDocument(NumberKind kind)
{
    switch (kind) {
    case NumberKind::TravelPermit:
        return Verification::tr(
            "The number is that of a travel permit for Hong Kong and Macao residents");
    case NumberKind::OldPermanentResident:
        return Verification::tr(
            "The number is that of a foreigner's permanent residence card of 2017");
    default:
        return Verification::tr("The number is not that of a resident identity card");
    }
}

Verdict numberForm(const Facts &facts)
{
    if (!facts.number) {
        return broken(Verification::tr("This cannot be a licence number"), compareNumber());
    }
    if (facts.number->isMasked()) {
        return hiddenDigits();
    }
    if (facts.number->isEighteen()) {
        return holds(Verification::tr("The licence number has 18 characters as it should"));
    }
    if (facts.number->kind == NumberKind::OldResident) {
        return notJudged(Verification::tr("The number has the old form of 15 digits"));
    }
    return broken(otherDocument(facts.number->kind),
                  Verification::tr("Ask for the passport or permit and compare the number"));
}

// R02

QString repairAction(const Facts &facts)
{
    const auto repairs = numberRepairs(facts);
    if (repairs.size() != 1) {
        return compareNumber();
    }
    return Verification::tr("Look at character %1 of the number: is it %2 instead of %3?")
        .arg(repairs.front().position + 1)
        .arg(repairs.front().replacement)
        .arg(facts.number->text.at(repairs.front().position));
}

Verdict checkCharacter(const Facts &facts)
{
    const auto fits = facts.number->checkDigitFits();
    if (!fits) {
        return silentNumber(facts);
    }
    if (*fits) {
        return holds(Verification::tr("The check character of the licence number is right"));
    }
    return broken(Verification::tr("The check character does not match the licence number: it is "
                                   "misread, or no such number was ever issued"),
                  repairAction(facts));
}

// R03

Verdict dateInNumber(const Facts &facts)
{
    const auto digits = facts.number->birthDigits();
    if (!digits) {
        return silentNumber(facts);
    }
    const auto date = facts.number->birthDate();
    if (!date || date->year() < EarliestBirthYear || *date > facts.rental.today) {
        return broken(
            Verification::tr("The date of birth inside the number, %1, cannot be").arg(*digits),
            compareNumber());
    }
    return holds(Verification::tr("The number contains a real date of birth"));
}

// R11, R12

Verdict notOldNumber(const Facts &facts)
{
    if (facts.number->kind != NumberKind::OldResident) {
        return holds(Verification::tr("The number is not of the old 15-digit form"));
    }
    return broken(
        Verification::tr("The number has 15 digits: such numbers have been invalid since 2013"),
        Verification::tr("Ask for the current identity card and the renewed licence"));
}

/// The app hides digits behind asterisks. Digits blanked with x, as in documentation, are not that.
Verdict notMasked(const Facts &facts)
{
    if (facts.text(FieldId::LicenceNumber).contains(QLatin1Char('*'))) {
        return broken(
            Verification::tr("Part of the number is masked: this is a shared or saved copy"),
            Verification::tr("Ask to see the licence itself, or the live screen of 12123"));
    }
    return facts.number && facts.number->isMasked()
               ? hiddenDigits()
               : holds(Verification::tr("No digit of the number is masked"));
}

} // namespace

const RuleFamily &numberRules()
{
    constexpr FieldId Number = FieldId::LicenceNumber;
    static const RuleFamily rules = {
        {"R00", Severity::Warn, {}, {}, mandatoryFields},
        {"R01", Severity::Warn, {Number}, {}, numberForm},
        {"R02", Severity::Fail, {}, {Number}, checkCharacter},
        {"R03", Severity::Fail, {}, {Number}, dateInNumber},
        {"R11", Severity::Warn, {}, {Number}, notOldNumber},
        {"R12", Severity::Warn, {Number}, {}, notMasked},
    };
    return rules;
}

} // namespace licencedesk::rules
