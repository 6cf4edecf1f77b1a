#include "contract/WechatAnswer.h"

#include "contract/WechatErrors.h"
#include "contract/WechatKeys.h"
#include "fields/Interpret.h"
#include "fields/LicenceDate.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace licencedesk {

namespace {

/// An answer has eleven short texts; a megabyte leaves room for whatever a relay adds.
constexpr qsizetype LongestBody = 1024 * 1024;
/// Characters: an address has some fifty. What is longer is no field, whatever its key says.
constexpr qsizetype LongestField = 500;
constexpr auto ByteOrderMark = "\xEF\xBB\xBF";

tl::unexpected<Error> unreadable(const QString &why)
{
    return failure(
        ErrorKind::Damaged,
        QCoreApplication::translate("WechatAnswer", "The service's answer cannot be read."), why);
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    if (body.size() > LongestBody) {
        return failure(
            ErrorKind::TooLarge,
            QCoreApplication::translate("WechatAnswer", "The service's answer is too large."),
            QStringLiteral("%1 bytes").arg(body.size()));
    }
    QJsonParseError error{};
    const QByteArray plain = body.startsWith(ByteOrderMark) ? body.mid(3) : body;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &error);
    if (error.error != QJsonParseError::NoError) {
        return unreadable(QStringLiteral("JSON: %1").arg(error.errorString()));
    }
    if (!document.isObject()) {
        return unreadable(QStringLiteral("JSON, but no object"));
    }
    return document.object();
}

/// Services that are strict about types are as rare as those that are not: 0 and "0" are the same.
std::optional<int> codeOf(const QJsonValue &value)
{
    bool sound = false;
    const int code =
        value.isString() || value.isDouble() ? value.toVariant().toString().toInt(&sound) : 0;
    return sound ? std::optional(code) : std::nullopt;
}

/// Takes the first of two keys that says anything; null says as little as nothing.
QJsonValue takeEither(QJsonObject &object, const char *snake, const char *camel)
{
    const QJsonValue first = object.take(QLatin1String(snake));
    const QJsonValue second = object.take(QLatin1String(camel));
    const QJsonValue found = first.isUndefined() || first.isNull() ? second : first;
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

/// No zero bytes, nothing that turns the reading direction round, no half characters. The private
/// use area stays: rare characters of names live there.
bool isPrintable(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::none_of(characters.begin(), characters.end(), [](char32_t each) {
        const QChar::Category category = QChar::category(each);
        return (category == QChar::Other_Control && !QChar::isSpace(each)) ||
               category == QChar::Other_Format || each == QChar::ReplacementCharacter;
    });
}

/// The text of a field. Empty: there is none, or it is nothing that a licence could print.
std::optional<QString> printedText(const QJsonValue &value)
{
    if (value.isNull()) {
        return QString();
    }
    if (!value.isString() && !value.isDouble()) {
        return std::nullopt;
    }
    const QString text = value.toVariant().toString().trimmed();
    const bool sound = text.size() <= LongestField && isPrintable(text);
    return sound ? std::optional(text) : std::nullopt;
}

FieldValue remoteValue(FieldId field, const QString &text)
{
    FieldValue value;
    value.text = canonicalText(field, text);
    value.confidence = 1;
    value.source = FieldSource::Remote;
    value.review =
        validateTyped(field, value.text) ? ReviewReason::Implausible : ReviewReason::None;
    return value;
}

/// What is no field of ours stays in \p object.
LicenceFields takeFields(QJsonObject &object)
{
    LicenceFields fields;
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const auto field = fieldFromWechatKey(key);
        const auto text = field ? printedText(object.value(key)) : std::nullopt;
        if (!text) {
            continue;
        }
        object.remove(key);
        if (!text->isEmpty()) {
            fields.insert_or_assign(*field, remoteValue(*field, *text));
        }
    }
    return fields;
}

/// The older edition prints how long a licence runs, "6年", where the newer prints its end.
void resolveTerm(LicenceFields &fields)
{
    const auto end = fields.find(FieldId::ValidTo);
    if (end == fields.end() || parseLicenceDate(end->second.text)) {
        return;
    }
    const auto term = parseLicenceTerm(end->second.text);
    const auto from = parseDate(fieldText(fields, FieldId::ValidFrom));
    if (term && from) {
        end->second = remoteValue(FieldId::ValidTo, termEnd(*from, *term).text());
    }
}

bool saysAnything(const QJsonValue &code, const WechatAnswer &answer)
{
    return !code.isUndefined() || !answer.fields.empty();
}

} // namespace

Result<WechatAnswer> parseWechatAnswer(const QByteArray &body)
{
    auto object = parseObject(body);
    if (!object) {
        return tl::unexpected<Error>(object.error());
    }
    WechatAnswer answer;
    const QJsonValue code = takeEither(*object, "errcode", "errCode");
    if (!code.isUndefined() && !codeOf(code)) {
        return unreadable(QStringLiteral("errcode is no number"));
    }
    answer.code = codeOf(code).value_or(wechat::Ok);
    answer.message = takeEither(*object, "errmsg", "errMsg").toString();
    answer.rid = ridOf(answer.message);
    answer.fields = takeFields(*object);
    resolveTerm(answer.fields);
    answer.unknown = *object;
    if (!saysAnything(code, answer)) {
        return unreadable(QStringLiteral("neither fields nor errcode"));
    }
    return answer;
}

} // namespace licencedesk
