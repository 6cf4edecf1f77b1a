// R: 证号, the number of the licence, against itself and against the fields that repeat it.

#include "verification/rules/Facts.h"
#include "verification/rules/NumberRepair.h"
#include "verification/rules/Rule.h"

#include "fields/Regions.h"

namespace licencedesk::rules {

namespace {

// The oldest holder whose number says so; anything before is a misreading.
constexpr int EarliestBirthYear = 1900;

QString compareNumber()
{
    return Verification::tr("Compare the licence number with the card, digit by digit");
}

Verdict hiddenDigits()
{
    return notJudged(Verification::tr("Digits of the licence number are hidden"),
                     Verification::tr("Ask for the original and type the number in"));
}

Verdict notInThisNumber()
{
    return notJudged(Verification::tr("A number of this kind does not say"),
                     Verification::tr("Check the passport or permit instead"));
}

Verdict silent(const Facts &facts)
{
    return facts.number->isMasked() ? hiddenDigits() : notInThisNumber();
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
        return silent(facts);
    }
    if (*fits) {
        return holds(Verification::tr("The check character of the licence number is right"));
    }
    return broken(
        Verification::tr("The check character does not fit the licence number: it is misread, or "
                         "no such number was ever issued"),
        repairAction(facts));
}

// R03

Verdict dateInNumber(const Facts &facts)
{
    const auto digits = facts.number->birthDigits();
    if (!digits) {
        return silent(facts);
    }
    const auto date = facts.number->birthDate();
    if (!date || date->year() < EarliestBirthYear || *date > facts.rental.today) {
        return broken(
            Verification::tr("The date of birth inside the number, %1, cannot be").arg(*digits),
            compareNumber());
    }
    return holds(Verification::tr("The number contains a real date of birth"));
}

// R04

Verdict birthAgrees(const Facts &facts)
{
    const auto date = facts.number->birthDate();
    if (!date) {
        return silent(facts);
    }
    if (*date == *facts.birth) {
        return holds(Verification::tr("The number and the date of birth agree"));
    }
    return broken(
        Verification::tr("The number says born on %1, the licence says %2")
            .arg(dateText(*date), dateText(*facts.birth)),
        Verification::tr("Compare both with the card; if they are printed so, do not accept it"));
}

// R05

Verdict sexAgrees(const Facts &facts)
{
    const auto sex = facts.number->sex();
    if (!sex) {
        return silent(facts);
    }
    if (*sex == *facts.sex) {
        return holds(Verification::tr("The number and the sex agree"));
    }
    return broken(
        Verification::tr("The number is one of a person of sex %1, the licence says %2")
            .arg(sexText(*sex), sexText(*facts.sex)),
        Verification::tr("Compare with the identity card; a legal change of sex may explain it"));
}

// R06

Verdict provinceExists(const Facts &facts)
{
    const auto province = facts.number->provinceCode();
    if (!province) {
        return silent(facts);
    }
    if (isProvinceCode(*province)) {
        return holds(Verification::tr("The number begins in %1").arg(provinceName(*province)));
    }
    return broken(
        Verification::tr("No province has the code %1 with which the number begins").arg(*province),
        compareNumber());
}

// R07

bool hasKnownProvince(const Facts &facts)
{
    const auto province = facts.number->provinceCode();
    return facts.number->regionCode() && province && isProvinceCode(*province);
}

/// Where a province is printed but does not exist, R06 has said so already.
Verdict noRegion(const Facts &facts)
{
    return facts.number->regionCode()
               ? notJudged(Verification::tr("The number begins with no existing province"))
               : silent(facts);
}

Verdict regionKnown(const Facts &facts)
{
    if (!hasKnownProvince(facts)) {
        return noRegion(facts);
    }
    const QString code = *facts.number->regionCode();
    if (findRegion(code)) {
        return holds(Verification::tr("First registered in %1").arg(regionFullName(code)));
    }
    return broken(Verification::tr("The region code %1 is in no list since 1980").arg(code),
                  Verification::tr("Compare the first six digits of the number with the card"));
}

// R08

Verdict regionOfItsTime(const Facts &facts)
{
    if (!hasKnownProvince(facts)) {
        return noRegion(facts);
    }
    const auto date = facts.number->birthDate();
    const Region *region = findRegion(*facts.number->regionCode());
    if (!date || !region) {
        return region ? silent(facts)
                      : notJudged(Verification::tr("The region code is in no list"));
    }
    // Registered in the year before birth at the earliest: codes change at year's end.
    if (region->toYear() == 0 || region->toYear() >= date->year() - 1) {
        return holds(Verification::tr("The region existed when the holder was born"));
    }
    return broken(Verification::tr("%1 was abolished in %2, before the holder was born")
                      .arg(region->name())
                      .arg(region->toYear()),
                  Verification::tr("Compare the first six digits of the number with the card"));
}

// R09

Verdict addressProvince(const Facts &facts)
{
    const QString home = provinceCodeAtHead(facts.text(FieldId::Address));
    const auto province = facts.number->provinceCode();
    if (home.isEmpty() || !province || !isProvinceCode(*province)) {
        return notJudged(Verification::tr("The address or the number names no province"));
    }
    if (home == *province) {
        return holds(Verification::tr("Address and number name the same province"));
    }
    return broken(Verification::tr("Lives in %1, first registered in %2: people move")
                      .arg(provinceName(home), provinceName(*province)),
                  {});
}

// R10

bool isChinese(const QString &nationality)
{
    return nationality.startsWith(QStringLiteral("中国")) ||
           nationality.compare(QLatin1String("CHN"), Qt::CaseInsensitive) == 0;
}

Verdict nationalityFits(const Facts &facts)
{
    const QString nationality = facts.text(FieldId::Nationality);
    const NumberKind kind = facts.number->kind;
    const bool isForeignNumber =
        kind == NumberKind::PermanentResident || kind == NumberKind::OldPermanentResident;
    if (kind == NumberKind::Other) {
        return notInThisNumber();
    }
    if (isForeignNumber != isChinese(nationality)) {
        return holds(Verification::tr("Nationality and kind of number agree"));
    }
    return broken(isForeignNumber
                      ? Verification::tr("The number is a foreigner's, the nationality is %1")
                            .arg(nationality)
                      : Verification::tr("The number is a Chinese citizen's, the nationality is %1")
                            .arg(nationality),
                  Verification::tr("Compare number and nationality with the card"));
}

// R11, R12

Verdict notOldNumber(const Facts &facts)
{
    if (facts.number->kind != NumberKind::OldResident) {
        return holds(Verification::tr("The number is not of the old 15-digit form"));
    }
    return broken(Verification::tr("The number has 15 digits: such numbers are invalid since 2013"),
                  Verification::tr("Ask for the present identity card and the renewed licence"));
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
        {"R04", Severity::Fail, {}, {Number, FieldId::BirthDate}, birthAgrees},
        {"R05", Severity::Fail, {}, {Number, FieldId::Sex}, sexAgrees},
        {"R06", Severity::Fail, {}, {Number}, provinceExists},
        {"R07", Severity::Warn, {}, {Number}, regionKnown},
        {"R08", Severity::Info, {}, {Number}, regionOfItsTime},
        {"R09", Severity::Info, {FieldId::Address}, {Number}, addressProvince},
        {"R10", Severity::Warn, {FieldId::Nationality}, {Number}, nationalityFits},
        {"R11", Severity::Warn, {}, {Number}, notOldNumber},
        {"R12", Severity::Warn, {Number}, {}, notMasked},
    };
    return rules;
}

} // namespace licencedesk::rules
