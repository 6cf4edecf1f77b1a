#include "endpoint/LicenceAnswer.h"

#include "contract/WechatErrors.h"
#include "contract/WechatKeys.h"
#include "exporting/JsonExport.h"

#include <cmath>

namespace licencedesk {

namespace {

double threeDecimals(double value)
{
    constexpr double Steps = 1000;
    return std::round(value * Steps) / Steps;
}

/// Keys of our own, beside the contract's and in its spelling.
void addDetail(QJsonObject &answer, const ReadResult &result, bool camelCase)
{
    const LicenceFields fields = mergedFields(toVerifiedPages(result.pages));
    QJsonObject confidence;
    QJsonObject needsReview;
    for (const WechatKey &key : wechatKeys()) {
        const auto it = fields.find(key.field);
        if (it != fields.end()) {
            const QLatin1String name(camelCase ? key.camel : key.snake);
            confidence[name] = threeDecimals(it->second.confidence);
            needsReview[name] = it->second.needsReview();
        }
    }
    answer[QStringLiteral("confidence")] = confidence;
    answer[camelCase ? QStringLiteral("needsReview") : QStringLiteral("needs_review")] =
        needsReview;
    answer[QStringLiteral("findings")] = toJson(result.report.findings);
}

} // namespace

ContractAnswer licenceAnswer(const ReadResult &result, AnswerStyle style, const QString &rid,
                             const QString &appId)
{
    const bool camelCase = style.spelling == AnswerSpelling::Cloud;
    QJsonObject answer = toWechat(result, camelCase);
    const int code =
        answer[camelCase ? QLatin1String("errCode") : QLatin1String("errcode")].toInt();
    if (code != wechat::Ok) {
        return toAnswer(ContractError{code, rid, {}, appId, style.spelling});
    }
    if (style.detail == AnswerDetail::Findings) {
        addDetail(answer, result, camelCase);
    }
    return toAnswer(answer, rid, appId);
}

} // namespace licencedesk
