// R04 to R10: what the number says of its holder, against the fields that say it too and against
// the regions that ever were.

#include "verification/rules/Facts.h"
#include "verification/rules/NumberSilence.h"
#include "verification/rules/Rule.h"

#include "fields/Regions.h"

namespace licencedesk::rules {

namespace {

// R04

Verdict birthAgrees(const Facts &facts)
{
    const auto date = facts.number->birthDate();
    if (!date) {
        return silentNumber(facts);
    }
    if (*date == *facts.birth) {
        return holds(Verification::tr("The number and the date of birth agree"));
    }
    return broken(
        Verification::tr("The number says born on %1, the licence says %2")
            .arg(dateText(*date), dateText(*facts.birth)),
        Verification::tr(
            "Compare both with the card; if they are printed like that, do not accept it"));
}

// R05

Verdict sexAgrees(const Facts &facts)
{
    const auto sex = facts.number->sex();
    if (!sex) {
        return silentNumber(facts);
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
        return silentNumber(facts);
    }
    if (isProvinceCode(*province)) {
        return holds(Verification::tr("The number begins in %1").arg(provinceName(*province)));
    }
    return broken(
        Verification::tr("No province has the code %1 with which the number begins").arg(*province),
        Verification::tr("Compare the licence number with the card, digit by digit"));
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
               : silentNumber(facts);
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
        return region ? silentNumber(facts)
                      : notJudged(Verification::tr("The region code is in no list"));
    }
    // Registered in the year before birth at the earliest: codes change at year's end.
    if (region->toYear() == 0 || region->toYear() >= date->year() - 1) {
        return holds(Verification::tr("The region existed when the holder was born"));
    }
    return broken(Verification::tr("The region %1 was abolished in %2, before the holder was born")
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
        return numberDoesNotSay();
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

} // namespace

const RuleFamily &holderRules()
{
    constexpr FieldId Number = FieldId::LicenceNumber;
    static const RuleFamily rules = {
        {"R04", Severity::Fail, {}, {Number, FieldId::BirthDate}, birthAgrees},
        {"R05", Severity::Fail, {}, {Number, FieldId::Sex}, sexAgrees},
        {"R06", Severity::Fail, {}, {Number}, provinceExists},
        {"R07", Severity::Warn, {}, {Number}, regionKnown},
        {"R08", Severity::Info, {}, {Number}, regionOfItsTime},
        {"R09", Severity::Info, {FieldId::Address}, {Number}, addressProvince},
        {"R10", Severity::Warn, {FieldId::Nationality}, {Number}, nationalityFits},
    };
    return rules;
}

} // namespace licencedesk::rules
