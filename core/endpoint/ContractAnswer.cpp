#include "endpoint/ContractAnswer.h"

#include "contract/WechatErrors.h"
#include "vault/Primitives.h"

#include <QJsonDocument>

namespace licencedesk {

QString newRid()
{
    constexpr qsizetype PartBytes = 4;
    const QByteArray hex = randomBytes(3 * PartBytes).toHex();
    constexpr qsizetype PartDigits = 2 * PartBytes;
    return QString::fromLatin1(hex.left(PartDigits) + '-' + hex.mid(PartDigits, PartDigits) + '-' +
                               hex.mid(2 * PartDigits));
}

ContractAnswer toAnswer(const ContractError &error)
{
    QString message = wechatErrorText(error.code);
    if (!error.hint.isEmpty()) {
        message += QStringLiteral(" hint: [%1]").arg(error.hint);
    }
    message += QStringLiteral(" rid: ") + error.rid;
    const bool cloud = error.spelling == AnswerSpelling::Cloud;
    const QJsonObject object{
        {cloud ? QStringLiteral("errCode") : QStringLiteral("errcode"), error.code},
        {cloud ? QStringLiteral("errMsg") : QStringLiteral("errmsg"), message}};
    ContractAnswer answer = toAnswer(object, error.rid, error.appId);
    answer.code = error.code;
    return answer;
}

ContractAnswer toAnswer(const QJsonObject &object, const QString &rid, const QString &appId)
{
    return {wechat::Ok, appId, rid, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace licencedesk
