#pragma once
// The way out: what one provider sends its requests through. It believes whom the settings say,
// and refuses everything while they are not sound.

#include "remote/HttpExchange.h"

namespace licencedesk {

class HttpClient final : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(const HttpResult &)>;

    HttpClient(const RemoteSettings &settings, const Clock &clock, QObject *parent);

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
    QObject *m_pending; ///< parent of what is under way; cancel() replaces it
};

/// The address of \p path below the settings' base, which may have a path of its own.
QUrl below(const QUrl &base, const QString &path);

} // namespace licencedesk
