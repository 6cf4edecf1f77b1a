// S: 发证机关印章, the issuing authority's seal: its text, its agreement with the file number (both
// name the issuing office), its presence and colour.

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include "fields/Regions.h"

#include <QRegularExpression>

namespace licencedesk::rules {

namespace {

// Reading confidence of the seal's text from which a strange text is worth a warning.
constexpr double SureSealReading = 0.95;

bool showsSeal(const Facts &facts)
{
    return facts.main || !facts.electronic;
}

// S01

bool isAuthority(const QString &text)
{
    static const QRegularExpression grammar(
        QStringLiteral("^(.{2,8}(省|自治区))?(.{1,14}(市|州|盟|地区))?(公安局|公安厅)?(公安)?"
                       "交通(巡逻)?(警察|管理)?(总队|支队|大队|局)$"));
    return grammar.match(text).hasMatch();
}

bool wasReadSurely(const Facts &facts)
{
    if (!facts.main) {
        return false;
    }
    const auto it = facts.main->fields.find(FieldId::IssuingAuthority);
    return it != facts.main->fields.end() && it->second.source == FieldSource::Recognised &&
           it->second.confidence >= SureSealReading;
}

Verdict namesAuthority(const Facts &facts)
{
    if (isAuthority(facts.text(FieldId::IssuingAuthority))) {
        return holds(Verification::tr("The seal names a traffic police office"));
    }
    return broken(Verification::tr("The text of the seal is not that of a traffic police office"),
                  Verification::tr("Look at the seal"),
                  wasReadSurely(facts) ? Weight::Graver : Weight::Usual);
}

// S02, S03

Verdict sealProvince(const Facts &facts)
{
    const QString seal = provinceCodeAtHead(facts.text(FieldId::IssuingAuthority));
    const QString file = facts.text(FieldId::FileNumber).left(2);
    if (seal.isEmpty() || !isProvinceCode(file)) {
        return notJudged(Verification::tr("The seal or the file number names no province"));
    }
    if (seal == file) {
        return holds(Verification::tr("Seal and file number name the same province"));
    }
    return broken(Verification::tr("The seal is of %1, the file number of %2")
                      .arg(provinceName(seal), provinceName(file)),
                  Verification::tr("Compare seal and file number with the card"));
}

Verdict sealPrefecture(const Facts &facts)
{
    const QString seal = prefectureCodeAtHead(facts.text(FieldId::IssuingAuthority));
    const QString file = facts.text(FieldId::FileNumber).left(4);
    if (seal.isEmpty() || prefectureName(file).isEmpty()) {
        return notJudged(Verification::tr("The seal or the file number names no prefecture"));
    }
    if (prefectureName(seal) == prefectureName(file)) {
        return holds(Verification::tr("Seal and file number name the same prefecture"));
    }
    return broken(Verification::tr("The seal is of %1, the file number of %2")
                      .arg(prefectureName(seal), prefectureName(file)),
                  {});
}

// S04

Verdict sealIsRed(const Facts &facts)
{
    if (!facts.main || !facts.main->evidence.sealFound) {
        return notJudged(Verification::tr("The seal was not looked for"),
                         Verification::tr("Look at the seal"));
    }
    if (!*facts.main->evidence.sealFound) {
        return broken(Verification::tr("No seal at its place"),
                      Verification::tr("Look at the seal on the card"));
    }
    if (!facts.main->evidence.sealIsRed.value_or(true)) {
        return broken(Verification::tr("The seal is not red: this may be a copy"),
                      Verification::tr("Ask for the original"));
    }
    return holds(Verification::tr("A red seal is at its place"));
}

} // namespace

const RuleFamily &sealRules()
{
    constexpr FieldId Seal = FieldId::IssuingAuthority;
    static const RuleFamily rules = {
        {"S01", Severity::Info, {Seal}, {}, namesAuthority, {}, showsSeal},
        {"S02", Severity::Warn, {Seal, FieldId::FileNumber}, {}, sealProvince, {}, showsSeal},
        {"S03", Severity::Info, {Seal, FieldId::FileNumber}, {}, sealPrefecture, {}, showsSeal},
        {"S04", Severity::Warn, {}, {}, sealIsRed, {Seal}, showsSeal},
    };
    return rules;
}

} // namespace licencedesk::rules
