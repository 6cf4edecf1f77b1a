#pragma once
// Where a WeChat call has its access token from: pasted, or fetched with app id and secret and kept
// in memory only. All who want one at the same time share one call; a token is renewed before it
// dies.

#include "remote/HttpClient.h"
#include "remote/TokenAnswer.h"

#include <QPointer>

#include <vector>

namespace licencedesk {

using TokenResult = tl::expected<Secret, RemoteFailure>;

/// When the old token may be killed: every 30 s and 20 times a day at most (domain §5.3).
class ForcedRefreshes
{
public:
    bool isAllowed(const QDateTime &now) const;
    void note(const QDateTime &now);

private:
    std::vector<QDateTime> m_times; ///< of the last day, oldest first
};

class TokenSource final : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(const TokenResult &)>;

    TokenSource(HttpClient &http, const RemoteSettings &settings, const RemoteSecrets &secrets,
                const Clock &clock, QObject *parent);

    /// \p done is called once and later, not at all when \p context has died or cancel() came
    /// first.
    void fetch(const QObject *context, Receiver done);
    /// The service does not take \p refused. False: there is no other one to be had.
    bool drop(const Secret &refused);
    /// To be called together with HttpClient::cancel().
    void cancel();

private:
    enum class Force { No, Yes };
    struct Waiting
    {
        QPointer<const QObject> context;
        Receiver done;
    };

    void deliver();
    std::optional<TokenResult> known() const;
    std::optional<RemoteFailure> missingSetting() const;
    void ask(Force force);
    void take(const HttpResult &result, Force force);
    void takeToken(const TokenAnswer &answer, Force force);
    void fail(RemoteFailure failure);
    void settle(const TokenResult &result);
    HttpRequest request(Force force) const;
    RemoteFailure refused(const TokenAnswer &answer) const;

    HttpClient &m_http;
    const RemoteSettings m_settings;
    const RemoteSecrets m_secrets;
    const Clock &m_clock;
    Secret m_token;
    QDateTime m_fetched;
    QDateTime m_renewal;
    Secret m_refused; ///< the last one that the service did not take
    ForcedRefreshes m_forced;
    std::vector<Waiting> m_waiting;
    bool m_asking = false;
    int m_round = 0; ///< grows with cancel()
};

} // namespace licencedesk
