// The answer of cv/ocr/drivinglicense for a picture that was read here, or for a record (domain
// §5.1, §5.2).

#include "contract/WechatErrors.h"
#include "contract/WechatKeys.h"
#include "exporting/ReadResultJson.h"
#include "exporting/VendorAnswers.h"
#include "records/LicenceRecord.h"

namespace licencedesk {

namespace {

int wechatCode(const ReadResult &result)
{
    if (result.error) {
        return wechat::InvalidImage;
    }
    return result.pages.empty() ? wechat::NoLicence : wechat::Ok;
}

} // namespace

QJsonObject toWechat(const ReadResult &result, bool camelCase)
{
    const int code = wechatCode(result);
    QJsonObject answer{
        {camelCase ? QStringLiteral("errCode") : QStringLiteral("errcode"), code},
        {camelCase ? QStringLiteral("errMsg") : QStringLiteral("errmsg"), wechatErrorText(code)}};
    if (code != wechat::Ok) {
        return answer;
    }
    const LicenceFields fields = mergedFields(toVerifiedPages(result.pages));
    for (const WechatKey &key : wechatKeys()) {
        answer[QLatin1String(camelCase ? key.camel : key.snake)] = fieldText(fields, key.field);
    }
    return answer;
}

QJsonObject toWechat(const RecordSummary &record, Masking masking)
{
    QJsonObject answer{{QStringLiteral("errcode"), 0},
                       {QStringLiteral("errmsg"), QStringLiteral("ok")}};
    for (const WechatKey &key : wechatKeys()) {
        answer[QLatin1String(key.snake)] = cellText(record, key.field, masking);
    }
    return answer;
}

} // namespace licencedesk
