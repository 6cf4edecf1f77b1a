#include "remote/TokenAnswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace licencedesk {

namespace {

using std::chrono::seconds;

constexpr qsizetype LongestBody = 64 * 1024;
constexpr qsizetype LongestToken = 4096; // the service asks for room for 512 characters
constexpr seconds UsualLife{7200};
constexpr seconds LongestLife = std::chrono::hours(24);
constexpr seconds Renewal{300}; // both tokens are good for five minutes around the change

tl::unexpected<Error> unreadable(ErrorKind kind, const char *why)
{
    return failure(kind, {}, QLatin1String(why));
}

/// Empty when \p value is no whole number, written as such or as text.
std::optional<int> number(const QJsonValue &value)
{
    bool sound = false;
    const int found =
        value.isString() || value.isDouble() ? value.toVariant().toString().toInt(&sound) : 0;
    return sound ? std::optional(found) : std::nullopt;
}

seconds lifeOf(const QJsonValue &value)
{
    const std::optional<int> told = number(value);
    return told ? std::clamp(seconds(*told), seconds(0), LongestLife) : UsualLife;
}

Result<TokenAnswer> refused(const QJsonObject &object)
{
    TokenAnswer answer;
    const std::optional<int> code = number(object.value(QLatin1String("errcode")));
    if (!code || *code == 0) {
        return unreadable(ErrorKind::Damaged, "neither a token nor an error code");
    }
    answer.code = *code;
    answer.message = object.value(QLatin1String("errmsg")).toString();
    return answer;
}

} // namespace

Result<TokenAnswer> parseTokenAnswer(const QByteArray &body)
{
    if (body.size() > LongestBody) {
        return unreadable(ErrorKind::TooLarge, "token answer of over 64 kB");
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return unreadable(ErrorKind::Damaged, "token answer is no JSON object");
    }
    const QJsonObject object = document.object();
    const QString token = object.value(QLatin1String("access_token")).toString();
    if (token.isEmpty()) {
        return refused(object);
    }
    TokenAnswer answer;
    answer.token = Secret(token.toUtf8());
    answer.expiresIn = lifeOf(object.value(QLatin1String("expires_in")));
    if (!isSoundToken(answer.token)) {
        return unreadable(ErrorKind::Damaged, "token has characters that no address takes");
    }
    return answer;
}

seconds usedFor(seconds expiresIn)
{
    return std::max(expiresIn - Renewal, expiresIn / 2);
}

bool isSoundToken(const Secret &token)
{
    const QByteArrayView bytes = token.view();
    return !bytes.isEmpty() && bytes.size() <= LongestToken &&
           std::all_of(bytes.begin(), bytes.end(),
                       [](char each) { return each > ' ' && each < 127; });
}

} // namespace licencedesk
