#include "remote/HttpClient.h"

#include "remote/CompanyTrust.h"

#include <utility>

namespace licencedesk {

namespace {

/// The same whether the service is switched on or only tried out.
Result<QSslConfiguration> checkedTrust(RemoteSettings settings)
{
    settings.enabled = true;
    if (const auto sound = checkRemoteSettings(settings); !sound) {
        return tl::unexpected<Error>(sound.error());
    }
    return trustedConfiguration(settings.authorityFile);
}

} // namespace

HttpClient::HttpClient(const RemoteSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_limit(settings.timeoutSeconds),
      m_trust(checkedTrust(settings)), m_pending(new QObject(this))
{}

void HttpClient::send(const HttpRequest &request, const QObject *context, Receiver done)
{
    if (!m_trust) {
        const Error &error = m_trust.error();
        refuse(notSetUp(error.message, error.detail), context, std::move(done));
        return;
    }
    auto *exchange = new HttpExchange(request, *m_trust, m_limit, m_clock, m_pending);
    connect(exchange, &HttpExchange::finished, exchange, &QObject::deleteLater);
    connect(exchange, &HttpExchange::finished, context, std::move(done));
    connect(context, &QObject::destroyed, exchange, [exchange] {
        exchange->abandon();
        exchange->deleteLater();
    });
}

void HttpClient::refuse(const RemoteFailure &failure, const QObject *context, Receiver done)
{
    auto *later = new QTimer(m_pending);
    later->setSingleShot(true);
    connect(later, &QTimer::timeout, later, &QObject::deleteLater);
    connect(later, &QTimer::timeout, context,
            [failure, done = std::move(done)] { done(tl::unexpected<RemoteFailure>(failure)); });
    later->start(0);
}

void HttpClient::cancel()
{
    QObject *withdrawn = std::exchange(m_pending, new QObject(this));
    for (HttpExchange *each : withdrawn->findChildren<HttpExchange *>()) {
        each->disconnect();
        each->abandon();
    }
    for (QTimer *each : withdrawn->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly)) {
        each->stop();
    }
    withdrawn->deleteLater();
}

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString folder = base.path(QUrl::FullyEncoded);
    if (!folder.endsWith(u'/')) {
        folder += u'/';
    }
    url.setPath(folder + path, QUrl::TolerantMode);
    return url;
}

} // namespace licencedesk
