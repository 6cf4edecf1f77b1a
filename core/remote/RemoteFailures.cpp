#include "remote/RemoteFailures.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

namespace licencedesk {

namespace {

using Kind = RemoteFailure::Kind;
using NetworkError = QNetworkReply::NetworkError;

constexpr qsizetype LongestDetail = 300; ///< characters of a text that the service sent

QString say(const char *text)
{
    return QCoreApplication::translate("RemoteFailure", text);
}

RemoteFailure make(Kind kind, const QString &message, RetryAdvice retry)
{
    RemoteFailure failure;
    failure.kind = kind;
    failure.message = message;
    failure.retry = retry;
    return failure;
}

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/// One line of bounded length, for lists and reports; without zero bytes and signs that turn the
/// reading direction round.
QString oneLine(const QString &text)
{
    QString line = text.left(4 * LongestDetail).simplified().left(LongestDetail);
    line.removeIf([](QChar each) {
        return each.category() == QChar::Other_Control || each.category() == QChar::Other_Format;
    });
    return line;
}

const char *untrustedSentence(const QList<QSslError> &errors)
{
    const auto has = [&](QSslError::SslError wanted) {
        return std::any_of(errors.begin(), errors.end(),
                           [&](const QSslError &each) { return each.error() == wanted; });
    };
    if (has(QSslError::CertificateExpired) || has(QSslError::CertificateNotYetValid)) {
        return QT_TRANSLATE_NOOP("RemoteFailure",
                                 "The service's certificate has expired or is not valid yet. "
                                 "Nothing was sent. Check this computer's date, then tell the "
                                 "administrator.");
    }
    if (has(QSslError::HostNameMismatch)) {
        return QT_TRANSLATE_NOOP("RemoteFailure",
                                 "The service's certificate belongs to another address. Nothing "
                                 "was sent. Check the address in the settings.");
    }
    return QT_TRANSLATE_NOOP("RemoteFailure",
                             "The service's certificate was not issued by an authority that this "
                             "computer trusts. Nothing was sent. If the firm has a certificate "
                             "authority of its own, choose its file in the settings.");
}

bool isProxyError(NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError &&
           error <= QNetworkReply::UnknownProxyError;
}

const char *connectionSentence(NetworkError error)
{
    if (isProxyError(error)) {
        return QT_TRANSLATE_NOOP("RemoteFailure",
                                 "The proxy of this network does not let the call through. Tell "
                                 "the administrator.");
    }
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return QT_TRANSLATE_NOOP("RemoteFailure", "The service's address was not found. Check the "
                                                  "address in the settings and the network.");
    case QNetworkReply::ConnectionRefusedError:
        return QT_TRANSLATE_NOOP("RemoteFailure",
                                 "Nothing answers at the service's address. Try again later; if it "
                                 "stays so, check the address in the settings.");
    case QNetworkReply::SslHandshakeFailedError:
        return QT_TRANSLATE_NOOP("RemoteFailure",
                                 "No secure connection to the service could be made. Nothing was "
                                 "sent. Try again later, then tell the administrator.");
    default:
        return QT_TRANSLATE_NOOP("RemoteFailure", "The connection to the service broke off. Try "
                                                  "again later.");
    }
}

const char *statusSentence(int status)
{
    if (status >= 500) {
        return QT_TRANSLATE_NOOP(
            "RemoteFailure", "The service reports an internal error (status %1). Try again later.");
    }
    if (status >= 300 && status < 400) {
        return QT_TRANSLATE_NOOP("RemoteFailure",
                                 "The address leads elsewhere (status %1), and licences are not "
                                 "sent on. Type the service's own address in the settings.");
    }
    switch (status) {
    case 401:
    case 403:
        return QT_TRANSLATE_NOOP("RemoteFailure", "The service does not let this counter in "
                                                  "(status %1). Check the token in the settings.");
    case 404:
    case 405:
        return QT_TRANSLATE_NOOP("RemoteFailure", "There is no such service at this address "
                                                  "(status %1). Check it in the settings.");
    case 408:
    case 429:
        return QT_TRANSLATE_NOOP("RemoteFailure",
                                 "The service is overloaded (status %1). Try again later.");
    default:
        return QT_TRANSLATE_NOOP("RemoteFailure", "The service refused the request (status %1). "
                                                  "Tell the administrator.");
    }
}

RetryAdvice statusRetry(int status)
{
    if (status == 429) {
        return RetryAdvice::AfterAMinute;
    }
    return status >= 500 || status == 408 ? RetryAdvice::Shortly : RetryAdvice::Never;
}

} // namespace

RemoteFailure notSetUp(const QString &message, const QString &detail)
{
    RemoteFailure failure = make(Kind::NotSetUp, message, RetryAdvice::Never);
    failure.detail = detail;
    return failure;
}

RemoteFailure timedOut(Sending sending)
{
    RemoteFailure failure = make(
        Kind::TimedOut,
        say(QT_TRANSLATE_NOOP("RemoteFailure",
                              "The service did not answer in time. Try again later, or go on with "
                              "the reading made here.")),
        RetryAdvice::Shortly);
    failure.mayHaveArrived = sending == Sending::Finished;
    return failure;
}

RemoteFailure answerTooLarge()
{
    RemoteFailure failure =
        make(Kind::TooLarge,
             say(QT_TRANSLATE_NOOP(
                 "RemoteFailure",
                 "The service's answer is far too large. Check the address in the settings.")),
             RetryAdvice::Never);
    failure.mayHaveArrived = true;
    return failure;
}

RemoteFailure pictureTooLarge()
{
    return make(
        Kind::TooLarge,
        say(QT_TRANSLATE_NOOP("RemoteFailure", "The picture is too large to send. Take it again.")),
        RetryAdvice::Never);
}

RemoteFailure unreadableAnswer(const QString &detail)
{
    RemoteFailure failure = make(
        Kind::Unreadable,
        say(QT_TRANSLATE_NOOP("RemoteFailure",
                              "What answered is not the service: its answer cannot be read. Check "
                              "the address in the settings.")),
        RetryAdvice::Never);
    failure.detail = detail;
    failure.mayHaveArrived = true;
    return failure;
}

RemoteFailure untrusted(const QList<QSslError> &errors)
{
    RemoteFailure failure =
        make(Kind::Untrusted, say(untrustedSentence(errors)), RetryAdvice::Never);
    QStringList names;
    for (const QSslError &each : errors) {
        names.append(nameOf(each.error()));
    }
    failure.detail = names.join(QStringLiteral(", "));
    return failure;
}

RemoteFailure connectionFailure(NetworkError error, Sending sending)
{
    const RetryAdvice retry = error == QNetworkReply::ProxyAuthenticationRequiredError
                                  ? RetryAdvice::Never
                                  : RetryAdvice::Shortly;
    RemoteFailure failure = make(Kind::Unreachable, say(connectionSentence(error)), retry);
    failure.detail = nameOf(error);
    failure.mayHaveArrived = sending == Sending::Finished;
    return failure;
}

RemoteFailure statusFailure(const HttpAnswer &answer)
{
    RemoteFailure failure =
        make(Kind::HttpStatus, say(statusSentence(answer.status)).arg(answer.status),
             statusRetry(answer.status));
    failure.code = answer.status;
    failure.retryAfter = answer.retryAfter;
    failure.mayHaveArrived = answer.status >= 500; // a gateway does not know how far it came
    return failure;
}

RemoteFailure refusal(int code, const QString &errmsg)
{
    const QString told = oneLine(errmsg);
    const WechatErrorMeaning meaning = wechatErrorMeaning(code, told);
    RemoteFailure failure =
        make(Kind::Refused, QStringLiteral("%1 %2").arg(meaning.happened, meaning.action).trimmed(),
             meaning.retry);
    failure.code = code;
    failure.rid = ridOf(errmsg);
    failure.detail = told;
    return failure;
}

RemoteFailure tokenRefusal(int code, const QString &errmsg)
{
    const bool wrongSecret = code == wechat::InvalidCredential;
    RemoteFailure failure = refusal(wrongSecret ? wechat::InvalidSecret : code, errmsg);
    failure.code = code;
    return failure;
}

} // namespace licencedesk
