#include "remote/HttpExchange.h"

#include "remote/OneWayBytes.h"
#include "remote/RetryAfter.h"
#include "support/Logging.h"

namespace licencedesk {

namespace {

/// Without anything that would tell the other side more than the call itself: no cookies, no
/// cache, no names of library, system or language.
QNetworkRequest discreet(const QUrl &url, const QSslConfiguration &trust)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(trust);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("LicenceDesk"));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "*");
    // Nothing is inflated here, so nothing can be inflated without end.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

QNetworkRequest prepared(const HttpRequest &wanted, const QSslConfiguration &trust)
{
    QNetworkRequest request = discreet(wanted.url, trust);
    // A connection that is kept alive costs 40 ms a call (both sides wait for the other's
    // acknowledgement), and may be dead when the next customer comes.
    request.setRawHeader("Connection", "close");
    for (const auto &[name, value] : wanted.headers) {
        request.setRawHeader(name, value);
    }
    if (wanted.method == HttpRequest::Method::Post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, wanted.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, wanted.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return request;
}

QNetworkReply *started(QNetworkAccessManager &network, const HttpRequest &wanted,
                       const QSslConfiguration &trust)
{
    const QNetworkRequest request = prepared(wanted, trust);
    if (wanted.method == HttpRequest::Method::Get) {
        return network.get(request);
    }
    auto *body = new OneWayBytes(wanted.body);
    QNetworkReply *reply = network.post(request, body);
    body->setParent(reply);
    return reply;
}

/// Errors that only say what the status says.
bool isAnswer(QNetworkReply::NetworkError error)
{
    const bool content = error >= QNetworkReply::ContentAccessDenied &&
                         error <= QNetworkReply::UnknownContentError &&
                         error != QNetworkReply::ContentReSendError;
    return error == QNetworkReply::NoError || content ||
           (error >= QNetworkReply::InternalServerError &&
            error <= QNetworkReply::UnknownServerError);
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, const HttpRequest &request,
                           const QSslConfiguration &trust, std::chrono::milliseconds limit,
                           const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_reply(started(network, request, trust))
{
    m_reply->setParent(this);
    m_reply->setReadBufferSize(LargestAnswer + 1);
    watchReply();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { giveUp(timedOut(sending())); });
    m_limit.start(limit);
}

HttpExchange::~HttpExchange()
{
    abandon();
}

void HttpExchange::watchReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    // Queued: whoever hears of the end may delete everything, and the reply must not be on the
    // stack then.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::settle, Qt::QueuedConnection);
}

void HttpExchange::abandon()
{
    m_settled = true;
    m_limit.stop();
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpExchange::takeBytes()
{
    m_body += m_reply->readAll();
    if (m_body.size() > LargestAnswer) {
        giveUp(answerTooLarge());
    }
}

void HttpExchange::giveUp(const RemoteFailure &failure)
{
    if (!m_failure) {
        m_failure = failure;
        m_reply->abort();
    }
}

void HttpExchange::settle()
{
    if (m_settled) {
        return;
    }
    m_settled = true;
    m_limit.stop();
    takeBytes();
    qCDebug(lcRemote, "status %d, %lld bytes, error %d", answer().status,
            static_cast<long long>(m_body.size()), static_cast<int>(m_reply->error()));
    Q_EMIT finished(result()); // last: this may be gone now
}

HttpResult HttpExchange::result() const
{
    if (m_failure || !isAnswer(m_reply->error())) {
        return tl::unexpected<RemoteFailure>(failure());
    }
    return answer();
}

HttpAnswer HttpExchange::answer() const
{
    return {m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), m_body,
            parseRetryAfter(m_reply->rawHeader("Retry-After"), m_clock.now())};
}

RemoteFailure HttpExchange::failure() const
{
    if (m_failure) {
        return *m_failure;
    }
    if (!m_certificateErrors.isEmpty()) {
        return untrusted(m_certificateErrors);
    }
    if (m_reply->error() == QNetworkReply::ProtocolFailure) {
        return unreadableAnswer(QStringLiteral("HTTP"));
    }
    return connectionFailure(m_reply->error(), sending());
}

Sending HttpExchange::sending() const
{
    return m_sent ? Sending::Finished : Sending::Unfinished;
}

} // namespace licencedesk
