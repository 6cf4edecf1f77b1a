// The answer of cv/ocr/drivinglicense for a picture that was read here, or for a record (domain
// §5.1, §5.2).

#include "exporting/ReadResultJson.h"
#include "exporting/VendorAnswers.h"

#include "records/LicenceRecord.h"

namespace licencedesk {

namespace {

struct WechatKey
{
    FieldId field;
    const char *snake;
    const char *camel;
};

// The cloud call spells every key in camel case but the first.
constexpr WechatKey WechatKeys[] = {
    {FieldId::LicenceNumber, "id_num", "id_num"},
    {FieldId::Name, "name", "name"},
    {FieldId::Sex, "sex", "sex"},
    {FieldId::Nationality, "nationality", "nationality"},
    {FieldId::Address, "address", "address"},
    {FieldId::BirthDate, "birth_date", "birthDate"},
    {FieldId::FirstIssueDate, "issue_date", "issueDate"},
    {FieldId::VehicleClass, "car_class", "carClass"},
    {FieldId::ValidFrom, "valid_from", "validFrom"},
    {FieldId::ValidTo, "valid_to", "validTo"},
    {FieldId::IssuingAuthority, "official_seal", "officialSeal"},
};

struct WechatError
{
    int code;
    const char *message;
};

WechatError wechatError(const ReadResult &result)
{
    if (result.error) {
        return {101002, "decode image failed"};
    }
    return result.pages.empty() ? WechatError{101001, "certificate not found"}
                                : WechatError{0, "ok"};
}

} // namespace

QJsonObject toWechat(const ReadResult &result, bool camelCase)
{
    const WechatError error = wechatError(result);
    QJsonObject answer{
        {camelCase ? QStringLiteral("errCode") : QStringLiteral("errcode"), error.code},
        {camelCase ? QStringLiteral("errMsg") : QStringLiteral("errmsg"),
         QString::fromLatin1(error.message)}};
    if (error.code != 0) {
        return answer;
    }
    const LicenceFields fields = mergedFields(toVerifiedPages(result.pages));
    for (const WechatKey &key : WechatKeys) {
        answer[QLatin1String(camelCase ? key.camel : key.snake)] = fieldText(fields, key.field);
    }
    return answer;
}

QJsonObject toWechat(const RecordSummary &record, Masking masking)
{
    QJsonObject answer{{QStringLiteral("errcode"), 0},
                       {QStringLiteral("errmsg"), QStringLiteral("ok")}};
    for (const WechatKey &key : WechatKeys) {
        answer[QLatin1String(key.snake)] = cellText(record, key.field, masking);
    }
    return answer;
}

} // namespace licencedesk
