#pragma once
// The error codes of the WeChat call and of its token calls: what happened, what to do, whether
// to try again (domain §5.2). One table for the client that gets them and the server that gives
// them. Codes decide, never the text: errmsg comes with a tail of its own in every answer.

#include <QString>

namespace licencedesk {

namespace wechat {
inline constexpr int Ok = 0;
inline constexpr int Busy = -1;
inline constexpr int InvalidCredential = 40001; ///< token old or bad; or a wrong secret
inline constexpr int InvalidGrantType = 40002;
inline constexpr int InvalidAppId = 40013;
inline constexpr int InvalidToken = 40014; ///< malformed
inline constexpr int InvalidSecret = 40125;
inline constexpr int AddressNotAllowed = 40164; ///< IP is not in the white list
inline constexpr int TokenMissing = 41001;
inline constexpr int AppIdMissing = 41002;
inline constexpr int SecretMissing = 41004;
inline constexpr int MediaMissing = 41005;
inline constexpr int TokenExpired = 42001;
inline constexpr int PostWanted = 43002;
inline constexpr int MediaEmpty = 44001;
inline constexpr int MediaTooLarge = 45001;
inline constexpr int DailyQuota = 45009;
inline constexpr int MinuteQuota = 45011;
inline constexpr int NotAuthorised = 48001;
inline constexpr int ClearQuotaForbidden = 48006;
inline constexpr int AddressNeedsConfirmation = 89503;
inline constexpr int InvalidImageUrl = 101000;
inline constexpr int NoLicence = 101001;
inline constexpr int InvalidImage = 101002;
inline constexpr int MarketQuota = 101003;
} // namespace wechat

/// Whether and when the same request may be sent again.
enum class RetryAdvice {
    Never,            ///< it will fail again until somebody changes something
    WithNewToken,     ///< once, after dropping the token
    Shortly,          ///< back off and try again, a few times
    AfterAMinute,     ///< the limit is per minute
    WhenQuotaReturns, ///< midnight in China, or when more has been bought
};

struct WechatErrorMeaning
{
    QString happened; ///< translated; for a code that is not in the table the text as it came
    QString action;   ///< translated, what the clerk or the administrator does; may be empty
    RetryAdvice retry = RetryAdvice::Never;
};

/// \p errmsg: as it came, shown for codes that nobody knows.
WechatErrorMeaning wechatErrorMeaning(int code, const QString &errmsg = {});

/// The English text that the service sends with \p code ("invalid credential"); empty: not known.
QString wechatErrorText(int code);

/// The request's id from the tail of an errmsg (" rid: 5f…"), for support; empty: there is none.
QString ridOf(const QString &errmsg);

} // namespace licencedesk
