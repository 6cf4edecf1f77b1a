#include "remote/TokenSource.h"

#include "remote/Redaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace licencedesk {

namespace {

constexpr int ForcedEvery = 30; // seconds
constexpr size_t ForcedADay = 20;
constexpr int Day = 24 * 3600; // seconds

QString tokenSourceText(const char *text)
{
    return QCoreApplication::translate("TokenSource", text);
}

QByteArray encoded(QByteArrayView value)
{
    return value.toByteArray().toPercentEncoding();
}

HttpRequest stableRequest(const QUrl &base, const QString &appId, const Secret &secret, bool force)
{
    const QJsonObject body{{QStringLiteral("grant_type"), QStringLiteral("client_credential")},
                           {QStringLiteral("appid"), appId},
                           {QStringLiteral("secret"), QString::fromUtf8(secret.view())},
                           {QStringLiteral("force_refresh"), force}};
    HttpRequest request;
    request.url = below(base, QStringLiteral("cgi-bin/stable_token"));
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest plainRequest(const QUrl &base, const QString &appId, const Secret &secret)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Get;
    request.url = below(base, QStringLiteral("cgi-bin/token"));
    request.url.setQuery(
        QString::fromLatin1("grant_type=client_credential&appid=" + encoded(appId.toUtf8()) +
                            "&secret=" + encoded(secret.view())),
        QUrl::StrictMode);
    return request;
}

} // namespace

bool ForcedRefreshes::isAllowed(const QDateTime &now) const
{
    const auto today = std::count_if(m_times.begin(), m_times.end(),
                                     [&](const QDateTime &each) { return each.secsTo(now) < Day; });
    const bool rested = m_times.empty() || m_times.back().secsTo(now) >= ForcedEvery;
    return rested && static_cast<size_t>(today) < ForcedADay;
}

void ForcedRefreshes::note(const QDateTime &now)
{
    std::erase_if(m_times, [&](const QDateTime &each) { return each.secsTo(now) >= Day; });
    m_times.push_back(now);
}

TokenSource::TokenSource(HttpClient &http, const RemoteSettings &settings,
                         const RemoteSecrets &secrets, const Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_settings(settings), m_secrets(secrets), m_clock(clock)
{}

void TokenSource::fetch(const QObject *context, Receiver done)
{
    m_waiting.push_back({context, std::move(done)});
    QMetaObject::invokeMethod(this, &TokenSource::deliver, Qt::QueuedConnection);
}

bool TokenSource::drop(const Secret &refused)
{
    if (m_settings.access == WechatAccess::PastedToken) {
        return false;
    }
    m_refused = refused;
    if (m_token == refused) {
        m_token = {};
    }
    return true;
}

void TokenSource::cancel()
{
    ++m_round;
    m_waiting.clear();
    m_asking = false;
}

void TokenSource::deliver()
{
    if (m_asking || m_waiting.empty()) {
        return;
    }
    if (const auto result = known()) {
        settle(*result);
        return;
    }
    ask(Force::No);
}

/// What can be said without asking anybody.
std::optional<TokenResult> TokenSource::known() const
{
    if (const auto missing = missingSetting()) {
        return tl::unexpected<RemoteFailure>(*missing);
    }
    if (m_settings.access == WechatAccess::PastedToken) {
        return m_secrets.token;
    }
    // A clock that was set back makes a token no younger.
    const QDateTime now = m_clock.now();
    const bool fresh = !m_token.isEmpty() && now >= m_fetched && now < m_renewal;
    return fresh ? std::optional<TokenResult>(m_token) : std::nullopt;
}

std::optional<RemoteFailure> TokenSource::missingSetting() const
{
    if (m_settings.access != WechatAccess::PastedToken) {
        return m_secrets.appSecret.isEmpty()
                   ? std::optional(notSetUp(tokenSourceText(QT_TRANSLATE_NOOP(
                         "TokenSource", "The secret of the app id is missing. Type it in the "
                                        "settings."))))
                   : std::nullopt;
    }
    if (m_secrets.token.isEmpty()) {
        return notSetUp(tokenSourceText(QT_TRANSLATE_NOOP(
            "TokenSource", "The access token is missing. Paste it in the settings.")));
    }
    if (!isSoundToken(m_secrets.token)) {
        return notSetUp(tokenSourceText(QT_TRANSLATE_NOOP(
            "TokenSource", "What was pasted is not an access token: it has spaces or characters "
                           "that no token has. Paste it again in the settings.")));
    }
    return std::nullopt;
}

void TokenSource::ask(Force force)
{
    m_asking = true;
    if (force == Force::Yes) {
        m_forced.note(m_clock.now());
    }
    m_http.send(request(force), this,
                [this, force](const HttpResult &result) { take(result, force); });
}

HttpRequest TokenSource::request(Force force) const
{
    return m_settings.access == WechatAccess::StableToken
               ? stableRequest(m_settings.base, m_settings.appId, m_secrets.appSecret,
                               force == Force::Yes)
               : plainRequest(m_settings.base, m_settings.appId, m_secrets.appSecret);
}

void TokenSource::take(const HttpResult &result, Force force)
{
    if (!result) {
        fail(result.error());
        return;
    }
    const auto answer = parseTokenAnswer(result->body);
    if (answer && answer->code != wechat::Ok) {
        fail(refused(*answer));
        return;
    }
    if (!result->isSuccess()) {
        fail(statusFailure(*result));
        return;
    }
    if (!answer) {
        fail(unreadableAnswer(answer.error().detail));
        return;
    }
    takeToken(*answer, force);
}

void TokenSource::takeToken(const TokenAnswer &answer, Force force)
{
    if (answer.token == m_refused) {
        const bool stable = m_settings.access == WechatAccess::StableToken;
        if (stable && force == Force::No && m_forced.isAllowed(m_clock.now())) {
            ask(Force::Yes);
            return;
        }
        RemoteFailure again = refusal(wechat::InvalidCredential);
        again.retry = RetryAdvice::AfterAMinute; // then another one may be forced
        fail(again);
        return;
    }
    m_token = answer.token;
    m_fetched = m_clock.now();
    m_renewal = m_fetched.addSecs(usedFor(answer.expiresIn).count());
    settle(m_token);
}

RemoteFailure TokenSource::refused(const TokenAnswer &answer) const
{
    return tokenRefusal(answer.code, withoutSecrets(answer.message, {m_secrets.appSecret,
                                                                     m_secrets.token, m_refused}));
}

void TokenSource::fail(RemoteFailure failure)
{
    failure.mayHaveArrived = false; // what arrived was the question for a token
    settle(tl::unexpected<RemoteFailure>(failure));
}

/// Everybody who waits hears it; what they do on hearing may withdraw the rest, or this.
void TokenSource::settle(const TokenResult &result)
{
    m_asking = false;
    const QPointer<TokenSource> self(this);
    const int round = m_round;
    for (const Waiting &each : std::exchange(m_waiting, {})) {
        if (!self || m_round != round) {
            return;
        }
        if (each.context) {
            each.done(result);
        }
    }
}

} // namespace licencedesk
