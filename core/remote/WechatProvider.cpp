#include "remote/WechatProvider.h"

#include "contract/WechatAnswer.h"
#include "remote/Redaction.h"
#include "remote/UploadImage.h"

#include <QUuid>

namespace licencedesk {

namespace {

constexpr auto Path = "cv/ocr/drivinglicense";

QByteArray queryEncoded(QByteArrayView value)
{
    return value.toByteArray().toPercentEncoding();
}

/// The part has to be called img; its file name says nothing of whose licence it is.
void addPicture(HttpRequest &request, const QByteArray &jpeg)
{
    const QByteArray boundary = "licencedesk-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = "--" + boundary +
                   "\r\nContent-Disposition: form-data; name=\"img\"; filename=\"licence.jpg\"\r\n"
                   "Content-Type: image/jpeg\r\n\r\n" +
                   jpeg + "\r\n--" + boundary + "--\r\n";
}

bool refusesToken(const RemoteResult &result)
{
    return !result && result.error().kind == RemoteFailure::Kind::Refused &&
           result.error().retry == RetryAdvice::WithNewToken;
}

/// After the second attempt there is no other token to try.
RemoteResult withoutAdvice(RemoteResult result)
{
    if (refusesToken(result)) {
        result.error().retry = RetryAdvice::Never;
    }
    return result;
}

std::optional<RemoteFailure> unsendable(const RemoteRequest &request)
{
    if (request.jpeg.isEmpty() && request.imageUrl.isEmpty()) {
        return refusal(wechat::MediaMissing);
    }
    return request.jpeg.size() >= UploadLimitBytes ? std::optional(pictureTooLarge())
                                                   : std::nullopt;
}

} // namespace

HttpRequest wechatRequest(const QUrl &base, const RemoteRequest &request, const Secret &token)
{
    HttpRequest http;
    http.url = below(base, QLatin1String(Path));
    QByteArray query = "access_token=" + queryEncoded(token.view());
    if (request.jpeg.isEmpty() && request.imageUrl.isEmpty()) {
        http.contentType = "application/x-www-form-urlencoded";
    } else if (request.jpeg.isEmpty()) {
        query += "&img_url=" + queryEncoded(request.imageUrl.toEncoded());
        http.contentType = "application/x-www-form-urlencoded";
    } else {
        addPicture(http, request.jpeg);
    }
    http.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return http;
}

WechatProvider::WechatProvider(const RemoteSettings &settings, const RemoteSecrets &secrets,
                               const Clock &clock)
    : m_settings(settings), m_secrets(secrets), m_http(settings, clock, this),
      m_tokens(m_http, settings, secrets, clock, this)
{}

QString WechatProvider::name() const
{
    return m_settings.base.authority();
}

void WechatProvider::send(const RemoteRequest &request, const QObject *context, Receiver done)
{
    if (const auto failure = unsendable(request)) {
        m_http.refuse(*failure, context, [done = std::move(done)](const HttpResult &refused) {
            done(tl::unexpected<RemoteFailure>(refused.error()));
        });
        return;
    }
    attempt({request, context, std::move(done)}, Attempt::First);
}

void WechatProvider::knock(const QObject *context, Receiver done)
{
    attempt({{},
             context,
             [done = std::move(done)](const RemoteResult &result) {
                 const bool letIn = !result && result.error().code == wechat::MediaMissing;
                 done(letIn ? RemoteResult(RemoteAnswer()) : result);
             }},
            Attempt::First);
}

void WechatProvider::cancel()
{
    m_http.cancel();
    m_tokens.cancel();
}

void WechatProvider::attempt(const Job &job, Attempt attempt)
{
    m_tokens.fetch(job.context, [this, job, attempt](const TokenResult &token) {
        if (!token) {
            job.done(tl::unexpected<RemoteFailure>(token.error()));
            return;
        }
        upload(job, *token, attempt);
    });
}

void WechatProvider::upload(const Job &job, const Secret &token, Attempt attempt)
{
    m_http.send(wechatRequest(m_settings.base, job.request, token), job.context,
                [this, job, token, attempt](const HttpResult &answer) {
                    const RemoteResult result = read(answer, token);
                    const bool again = attempt == Attempt::First && refusesToken(result);
                    if (again && m_tokens.drop(token)) {
                        this->attempt(job, Attempt::Second);
                        return;
                    }
                    job.done(withoutAdvice(result));
                });
}

RemoteResult WechatProvider::read(const HttpResult &result, const Secret &token) const
{
    if (!result) {
        return tl::unexpected<RemoteFailure>(result.error());
    }
    const auto answer = parseWechatAnswer(result->body);
    if (answer && answer->code != wechat::Ok) {
        return tl::unexpected<RemoteFailure>(
            refusal(answer->code, withoutSecrets(answer->message,
                                                 {token, m_secrets.appSecret, m_secrets.token})));
    }
    if (!result->isSuccess()) {
        return tl::unexpected<RemoteFailure>(statusFailure(*result));
    }
    if (!answer) {
        return tl::unexpected<RemoteFailure>(unreadableAnswer(answer.error().detail));
    }
    return RemoteAnswer{answer->fields, answer->rid, answer->unknown};
}

} // namespace licencedesk
