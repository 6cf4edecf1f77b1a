#include "remote/WebhookProvider.h"

#include "contract/WechatAnswer.h"
#include "remote/Redaction.h"
#include "remote/TokenAnswer.h"
#include "remote/WebhookSignature.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace licencedesk {

namespace {

constexpr int AlreadyTaken = 409;

QByteArray bodyOf(const RemoteRequest &request, bool isTest)
{
    QJsonObject body{{QStringLiteral("id"), request.idempotencyKey},
                     {QStringLiteral("record"), request.record}};
    if (isTest) {
        body[QStringLiteral("test")] = true;
    }
    if (!request.jpeg.isEmpty()) {
        body[QStringLiteral("picture")] = QString::fromLatin1(request.jpeg.toBase64());
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

RemoteFailure wrongToken()
{
    return notSetUp(QCoreApplication::translate(
        "WebhookProvider", "What was typed is not a bearer token: it has spaces or characters that "
                           "no token has. Type it again in the settings."));
}

/// An object that is no licence is an answer too: a ticket number, say.
RemoteResult readObject(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return tl::unexpected<RemoteFailure>(
            unreadableAnswer(QStringLiteral("neither empty nor a JSON object")));
    }
    RemoteAnswer answer;
    answer.unknown = document.object();
    return answer;
}

} // namespace

WebhookProvider::WebhookProvider(const RemoteSettings &settings, const RemoteSecrets &secrets,
                                 const Clock &clock)
    : m_settings(settings), m_secrets(secrets), m_clock(clock), m_http(settings, clock, this)
{}

QString WebhookProvider::name() const
{
    return m_settings.base.authority();
}

void WebhookProvider::send(const RemoteRequest &request, const QObject *context, Receiver done)
{
    post(request, Post::Record, context, std::move(done));
}

void WebhookProvider::knock(const QObject *context, Receiver done)
{
    RemoteRequest request;
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    post(request, Post::Test, context, std::move(done));
}

void WebhookProvider::post(const RemoteRequest &request, Post what, const QObject *context,
                           Receiver done)
{
    const auto receive = [this, done = std::move(done)](const HttpResult &result) {
        done(read(result));
    };
    if (!m_secrets.token.isEmpty() && !isSoundToken(m_secrets.token)) {
        m_http.refuse(wrongToken(), context, receive);
        return;
    }
    m_http.send(httpRequest(request, what), context, receive);
}

void WebhookProvider::cancel()
{
    m_http.cancel();
}

HttpRequest WebhookProvider::httpRequest(const RemoteRequest &request, Post what) const
{
    HttpRequest http;
    http.url = m_settings.base;
    http.contentType = "application/json";
    http.body = bodyOf(request, what == Post::Test);
    http.headers.emplace_back("Idempotency-Key",
                              request.idempotencyKey.toUtf8().toPercentEncoding());
    if (!m_secrets.token.isEmpty()) {
        http.headers.emplace_back("Authorization",
                                  "Bearer " + m_secrets.token.view().toByteArray());
    }
    if (!m_secrets.signingKey.isEmpty()) {
        const QByteArray timestamp = webhookTimestamp(m_clock.now());
        http.headers.emplace_back("X-LicenceDesk-Timestamp", timestamp);
        http.headers.emplace_back("X-LicenceDesk-Signature",
                                  webhookSignature(m_secrets.signingKey, timestamp, http.body));
    }
    return http;
}

RemoteResult WebhookProvider::read(const HttpResult &result) const
{
    if (!result) {
        return tl::unexpected<RemoteFailure>(result.error());
    }
    if (result->status == AlreadyTaken) {
        return RemoteAnswer();
    }
    if (!result->isSuccess()) {
        return tl::unexpected<RemoteFailure>(statusFailure(*result));
    }
    if (result->body.trimmed().isEmpty()) {
        return RemoteAnswer();
    }
    const auto answer = parseWechatAnswer(result->body);
    if (!answer) {
        return readObject(result->body);
    }
    if (answer->code != wechat::Ok) {
        return tl::unexpected<RemoteFailure>(
            refusal(answer->code,
                    withoutSecrets(answer->message, {m_secrets.token, m_secrets.signingKey})));
    }
    return RemoteAnswer{answer->fields, answer->rid, answer->unknown};
}

} // namespace licencedesk
