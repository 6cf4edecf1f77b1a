#pragma once
// The way out: what one provider sends its requests through. It believes whom the settings say,
// takes the system's proxy (never for this machine itself), and refuses everything while the
// settings are not sound.

#include "remote/HttpExchange.h"

namespace licencedesk {

class HttpClient final : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(const HttpResult &)>;

    HttpClient(const RemoteSettings &settings, const Clock &clock, QObject *parent);
    ~HttpClient() override;

    /// \p done is called once and later, not at all when \p context has died or cancel() came
    /// first. Within RemoteSettings::timeoutSeconds.
    void send(const HttpRequest &request, const QObject *context, Receiver done);
    /// Says no without asking anybody, when and how send() would have said it.
    void refuse(const RemoteFailure &failure, const QObject *context, Receiver done);
    void cancel();

private:
    const Clock &m_clock;
    std::chrono::seconds m_limit;
    Result<QSslConfiguration> m_trust;
    QNetworkAccessManager *m_network;
    QObject *m_calls;   ///< parent of all m_pending: they go before the network does
    QObject *m_pending; ///< parent of what is under way; cancel() replaces it
};

/// The address of \p path below the settings' base, which may have a path of its own.
QUrl below(const QUrl &base, const QString &path);

} // namespace licencedesk
