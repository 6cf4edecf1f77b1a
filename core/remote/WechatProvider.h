#pragma once
// cv/ocr/drivinglicense as a client (domain §5.1): of the official host, of the firm's relay, of
// licencedesk-cli serve.

#include "remote/TokenSource.h"

namespace licencedesk {

class WechatProvider final : public RemoteProvider
{
    Q_OBJECT

public:
    WechatProvider(const RemoteSettings &settings, const RemoteSecrets &secrets,
                   const Clock &clock);

    QString name() const override;
    RemoteKind kind() const override { return RemoteKind::Wechat; }
    bool takesIdempotencyKey() const override { return false; }

    void send(const RemoteRequest &request, const QObject *context, Receiver done) override;
    /// A request without a picture: whoever is let in hears that the picture is missing.
    void knock(const QObject *context, Receiver done) override;
    void cancel() override;

private:
    enum class Attempt { First, Second };
    struct Job
    {
        RemoteRequest request;
        const QObject *context; ///< alive whenever one of our functions runs for it
        Receiver done;
    };

    void attempt(const Job &job, Attempt attempt);
    void upload(const Job &job, const Secret &token, Attempt attempt);
    RemoteResult read(const HttpResult &result, const Secret &token) const;

    const RemoteSettings m_settings;
    const RemoteSecrets m_secrets;
    HttpClient m_http;
    TokenSource m_tokens;
};

/// What is posted: the picture as the part "img", or its address in the query and nothing else, or
/// neither.
HttpRequest wechatRequest(const QUrl &base, const RemoteRequest &request, const Secret &token);

} // namespace licencedesk
