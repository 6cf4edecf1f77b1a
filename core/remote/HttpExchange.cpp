#include "remote/HttpExchange.h"

#include "remote/OneWayBytes.h"
#include "remote/RetryAfter.h"
#include "support/Logging.h"

#include <QNetworkProxyFactory>

#include <utility>

namespace licencedesk {

namespace {

/// The system's, never for this machine itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisMachine(query.peerHostName())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

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

/// Errors that only say what the status says. A redirect counts as one of them when its body
/// could not be sent on.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    const bool broken =
        error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    return status != 0 && !broken && error != QNetworkReply::ProtocolFailure;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const QSslConfiguration &trust,
                           std::chrono::milliseconds limit, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    m_network.setProxyFactory(new SystemProxies);
    start(request, trust);
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

void HttpExchange::start(const HttpRequest &request, const QSslConfiguration &trust)
{
    if (request.method == HttpRequest::Method::Get) {
        m_reply = m_network.get(prepared(request, trust));
        return;
    }
    m_sent = new OneWayBytes(request.body);
    m_reply = m_network.post(prepared(request, trust), m_sent);
    m_sent->setParent(m_reply);
}

void HttpExchange::watchReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requested = true; });
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
    // Not abort(): a request that is aborted before it has begun is sent all the same.
    delete std::exchange(m_reply, nullptr);
}

void HttpExchange::takeBytes()
{
    if (m_failure) {
        return;
    }
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
    qCDebug(lcRemote, "status %d, %lld bytes, error %d", statusOf(*m_reply),
            static_cast<long long>(m_body.size()), static_cast<int>(m_reply->error()));
    Q_EMIT finished(result()); // last: this may be gone now
}

HttpResult HttpExchange::result() const
{
    if (m_failure || !isAnswer(m_reply->error(), statusOf(*m_reply))) {
        return tl::unexpected<RemoteFailure>(failure());
    }
    return answer();
}

HttpAnswer HttpExchange::answer() const
{
    return {statusOf(*m_reply), m_body,
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
    const bool whole = m_requested && (!m_sent || m_sent->atEnd());
    return whole ? Sending::Finished : Sending::Unfinished;
}

} // namespace licencedesk
