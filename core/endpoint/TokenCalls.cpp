#include "endpoint/TokenCalls.h"

#include "contract/WechatErrors.h"

#include <QJsonDocument>

namespace licencedesk {

std::optional<TokenRequest> parseStableTokenBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    return TokenRequest{
        object[QLatin1String("grant_type")].toString(), object[QLatin1String("appid")].toString(),
        object[QLatin1String("secret")].toString(),
        object[QLatin1String("force_refresh")].toBool() ? Renewal::Force : Renewal::WhenDue};
}

ContractAnswer TokenCalls::token(const TokenRequest &request)
{
    return answer(request, [&] { return m_tokens.issue(request.appId); });
}

ContractAnswer TokenCalls::stableToken(const TokenRequest &request)
{
    return answer(request, [&] { return m_tokens.issueStable(request.appId, request.renewal); });
}

template <typename Issue>
ContractAnswer TokenCalls::answer(const TokenRequest &request, Issue issue)
{
    const QString rid = newRid();
    if (const int code = codeFor(request); code != wechat::Ok) {
        return toAnswer(ContractError{code, rid, {}, {}, AnswerSpelling::Http});
    }
    const IssuedToken issued = issue();
    return toAnswer({{QStringLiteral("access_token"), issued.token},
                     {QStringLiteral("expires_in"), issued.expiresIn}},
                    rid, request.appId);
}

int TokenCalls::codeFor(const TokenRequest &request) const
{
    if (request.grantType != QLatin1String("client_credential")) {
        return wechat::InvalidGrantType;
    }
    if (request.appId.isEmpty()) {
        return wechat::AppIdMissing;
    }
    if (request.secret.isEmpty()) {
        return wechat::SecretMissing;
    }
    if (m_keys.apps.empty()) {
        return wechat::Ok;
    }
    const App *app = m_keys.find(request.appId);
    if (!app) {
        return wechat::InvalidAppId;
    }
    const bool fits = app->secret == SecretDigest::of(request.secret.toUtf8());
    return fits ? wechat::Ok : wechat::InvalidSecret;
}

} // namespace licencedesk
