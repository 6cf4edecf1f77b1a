#include "contract/WechatErrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace licencedesk {

namespace {

struct Entry
{
    int code;
    RetryAdvice retry;
    const char *text;     ///< as the service says it
    const char *happened; ///< untranslated
    const char *action;
};

constexpr const char *Administrator = QT_TRANSLATE_NOOP(
    "WechatErrors", "This is a fault of the program: please report it to the developers.");
constexpr const char *CheckSecret =
    QT_TRANSLATE_NOOP("WechatErrors", "Check app id and secret in the settings.");
constexpr const char *WaitForToday = QT_TRANSLATE_NOOP(
    "WechatErrors", "Go on with the reading made here; the service answers again after midnight, "
                    "China time.");

constexpr Entry Entries[] = {
    {wechat::Ok, RetryAdvice::Never, "ok", "", ""},
    {wechat::Busy, RetryAdvice::Shortly, "system error",
     QT_TRANSLATE_NOOP("WechatErrors", "The service is busy."),
     QT_TRANSLATE_NOOP("WechatErrors", "It is retried automatically.")},
    {wechat::InvalidCredential, RetryAdvice::WithNewToken,
     "invalid credential, access_token is invalid or not latest",
     QT_TRANSLATE_NOOP("WechatErrors", "The access token is no longer valid."),
     QT_TRANSLATE_NOOP("WechatErrors", "Check the token, or app id and secret, in the settings.")},
    {wechat::InvalidGrantType, RetryAdvice::Never, "invalid grant_type",
     QT_TRANSLATE_NOOP("WechatErrors", "The service refused this way of requesting a token."),
     Administrator},
    {wechat::InvalidAppId, RetryAdvice::Never, "invalid appid",
     QT_TRANSLATE_NOOP("WechatErrors", "The service does not know this app id."), CheckSecret},
    {wechat::InvalidToken, RetryAdvice::WithNewToken, "invalid access_token",
     QT_TRANSLATE_NOOP("WechatErrors", "The service does not take this access token."),
     QT_TRANSLATE_NOOP("WechatErrors", "Check the token, or app id and secret, in the settings.")},
    {wechat::InvalidSecret, RetryAdvice::Never, "invalid appsecret",
     QT_TRANSLATE_NOOP("WechatErrors", "The secret does not belong to this app id."), CheckSecret},
    {wechat::AddressNotAllowed, RetryAdvice::Never, "invalid ip, not in whitelist",
     QT_TRANSLATE_NOOP("WechatErrors", "The service does not let this network in."),
     QT_TRANSLATE_NOOP(
         "WechatErrors",
         "Ask the administrator to add this network's address to the allow list of the account.")},
    {wechat::TokenMissing, RetryAdvice::Never, "access_token missing",
     QT_TRANSLATE_NOOP("WechatErrors", "The request had no access token."),
     QT_TRANSLATE_NOOP("WechatErrors", "Check the token, or app id and secret, in the settings.")},
    {wechat::AppIdMissing, RetryAdvice::Never, "appid missing",
     QT_TRANSLATE_NOOP("WechatErrors", "The request had no app id."), CheckSecret},
    {wechat::SecretMissing, RetryAdvice::Never, "appsecret missing",
     QT_TRANSLATE_NOOP("WechatErrors", "The request had no secret."), CheckSecret},
    {wechat::MediaMissing, RetryAdvice::Never, "media data missing",
     QT_TRANSLATE_NOOP("WechatErrors", "The picture did not arrive."), Administrator},
    {wechat::TokenExpired, RetryAdvice::WithNewToken, "access_token expired",
     QT_TRANSLATE_NOOP("WechatErrors", "The access token has expired."),
     QT_TRANSLATE_NOOP("WechatErrors", "Check the token, or app id and secret, in the settings.")},
    {wechat::PostWanted, RetryAdvice::Never, "require POST method",
     QT_TRANSLATE_NOOP("WechatErrors", "The service wants the request sent in another way."),
     Administrator},
    {wechat::MediaEmpty, RetryAdvice::Never, "empty media data",
     QT_TRANSLATE_NOOP("WechatErrors", "The picture arrived empty."), Administrator},
    {wechat::MediaTooLarge, RetryAdvice::Never, "media size out of limit",
     QT_TRANSLATE_NOOP("WechatErrors", "The picture is too large for the service."), Administrator},
    {wechat::DailyQuota, RetryAdvice::WhenQuotaReturns, "reach max api daily quota limit",
     QT_TRANSLATE_NOOP("WechatErrors", "Today's calls are used up."), WaitForToday},
    {wechat::MinuteQuota, RetryAdvice::AfterAMinute, "api minute-quota reach limit",
     QT_TRANSLATE_NOOP("WechatErrors", "Too many calls within a minute."),
     QT_TRANSLATE_NOOP("WechatErrors", "It is retried after a minute.")},
    {wechat::NotAuthorised, RetryAdvice::Never, "api unauthorized",
     QT_TRANSLATE_NOOP("WechatErrors", "This account may not use the service."),
     QT_TRANSLATE_NOOP(
         "WechatErrors",
         "Ask the administrator to request the right to read licences from the service.")},
    {wechat::ClearQuotaForbidden, RetryAdvice::WhenQuotaReturns,
     "forbid to clear quota because of reaching the limit",
     QT_TRANSLATE_NOOP("WechatErrors", "The counter of calls cannot be reset again this month."),
     WaitForToday},
    {wechat::AddressNeedsConfirmation, RetryAdvice::Never,
     "this ip needs confirmation of the administrator",
     QT_TRANSLATE_NOOP("WechatErrors", "The service waits until somebody confirms this network."),
     QT_TRANSLATE_NOOP("WechatErrors",
                       "Ask the administrator to confirm the message sent to the account.")},
    {wechat::InvalidImageUrl, RetryAdvice::Never, "invalid image url",
     QT_TRANSLATE_NOOP("WechatErrors", "The service could not fetch the picture's address."),
     QT_TRANSLATE_NOOP("WechatErrors", "Send the picture itself.")},
    {wechat::NoLicence, RetryAdvice::Never, "certificate not found",
     QT_TRANSLATE_NOOP("WechatErrors", "The service sees no licence in the picture."),
     QT_TRANSLATE_NOOP("WechatErrors", "Take the picture again, or go on with the reading made "
                                       "here.")},
    {wechat::InvalidImage, RetryAdvice::Never, "decode image failed",
     QT_TRANSLATE_NOOP("WechatErrors", "The service cannot read the picture."),
     QT_TRANSLATE_NOOP("WechatErrors", "Take the picture again, or go on with the reading made "
                                       "here.")},
    {wechat::MarketQuota, RetryAdvice::WhenQuotaReturns, "not enough market quota",
     QT_TRANSLATE_NOOP("WechatErrors", "The calls that the firm has bought are used up."),
     QT_TRANSLATE_NOOP("WechatErrors", "Go on with the reading made here; ask the administrator to "
                                       "buy more, or wait for tomorrow.")},
};

const Entry *entry(int code)
{
    for (const Entry &each : Entries) {
        if (each.code == code) {
            return &each;
        }
    }
    return nullptr;
}

QString sentence(const char *source)
{
    return *source ? QCoreApplication::translate("WechatErrors", source) : QString();
}

} // namespace

WechatErrorMeaning wechatErrorMeaning(int code, const QString &errmsg)
{
    if (const Entry *known = entry(code)) {
        return {sentence(known->happened), sentence(known->action), known->retry};
    }
    return {QCoreApplication::translate("WechatErrors", "The service answered %1: %2")
                .arg(code)
                .arg(errmsg),
            QCoreApplication::translate("WechatErrors",
                                        "Go on with the reading made here; if it comes again, "
                                        "give the administrator this message."),
            RetryAdvice::Never};
}

QString wechatErrorText(int code)
{
    const Entry *known = entry(code);
    return known ? QString::fromLatin1(known->text) : QString();
}

QString ridOf(const QString &errmsg)
{
    static const QRegularExpression tail(QStringLiteral("\\brid:\\s*([0-9A-Za-z-]{1,64})"));
    return tail.match(errmsg).captured(1);
}

} // namespace licencedesk
