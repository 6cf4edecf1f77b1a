#pragma once
// The firm's own system takes records: POST of JSON to the base address itself.
//
//   {"id": the idempotency key, "record": {…}, "picture": JPEG in base64, when there is one}
//   Idempotency-Key: the same key; the same record sent again has the same
//   Authorization: Bearer <token>, when one is set
//   X-LicenceDesk-Timestamp and -Signature, when a key is set: see WebhookSignature.h
//
// A test of the connection has "test": true and an empty record.
//
// Any 2xx is "taken", 409 is "I have it already". The answer's body may be empty or a JSON object;
// fields in it, with the keys of cv/ocr/drivinglicense, are what the system knows of the licence.
// Anything else (the page of a sign-in, say) is no answer. 429 and 503 may say Retry-After.

#include "remote/HttpClient.h"

namespace licencedesk {

class WebhookProvider final : public RemoteProvider
{
    Q_OBJECT

public:
    WebhookProvider(const RemoteSettings &settings, const RemoteSecrets &secrets,
                    const Clock &clock);

    QString name() const override;
    RemoteKind kind() const override { return RemoteKind::Webhook; }
    bool takesIdempotencyKey() const override { return true; }

    void send(const RemoteRequest &request, const QObject *context, Receiver done) override;
    /// Posts {"id": …, "record": {}, "test": true}.
    void knock(const QObject *context, Receiver done) override;
    void cancel() override;

private:
    enum class Post { Record, Test };
    void post(const RemoteRequest &request, Post what, const QObject *context, Receiver done);
    HttpRequest httpRequest(const RemoteRequest &request, Post what) const;
    RemoteResult read(const HttpResult &result) const;

    const RemoteSettings m_settings;
    const RemoteSecrets m_secrets;
    const Clock &m_clock;
    HttpClient m_http;
};

} // namespace licencedesk
