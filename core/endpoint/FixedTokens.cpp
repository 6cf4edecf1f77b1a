// Tokens that do not expire: those that the administrator wrote into the keys file, and those of
// an endpoint that asks for none.

#include "endpoint/AccessTokens.h"
#include "endpoint/TokenText.h"
#include "vault/Primitives.h"

namespace licencedesk {

namespace {

class OpenTokens final : public AccessTokens
{
public:
    IssuedToken issue(const QString &) override
    {
        return {tokenText(randomBytes(TokenBytes)), static_cast<int>(TokenLifetime.count())};
    }
    IssuedToken issueStable(const QString &appId, Renewal) override { return issue(appId); }
    TokenCheck check(const QString &) override { return {TokenCheck::State::Valid, {}}; }
};

class FixedTokens final : public AccessTokens
{
public:
    FixedTokens(const AppKeys &keys, std::unique_ptr<AccessTokens> inner)
        : m_apps(keys.apps), m_inner(std::move(inner))
    {}

    IssuedToken issue(const QString &appId) override { return m_inner->issue(appId); }
    IssuedToken issueStable(const QString &appId, Renewal renewal) override
    {
        return m_inner->issueStable(appId, renewal);
    }

    TokenCheck check(const QString &token) override
    {
        const SecretDigest digest = SecretDigest::of(token.toUtf8());
        for (const App &app : m_apps) {
            for (const SecretDigest &fixed : app.tokens) {
                if (fixed == digest) {
                    return {TokenCheck::State::Valid, app.id};
                }
            }
        }
        return m_inner->check(token);
    }

private:
    std::vector<App> m_apps;
    std::unique_ptr<AccessTokens> m_inner;
};

} // namespace

std::unique_ptr<AccessTokens> makeOpenTokens()
{
    return std::make_unique<OpenTokens>();
}

std::unique_ptr<AccessTokens> withFixedTokens(const AppKeys &keys,
                                              std::unique_ptr<AccessTokens> inner)
{
    return std::make_unique<FixedTokens>(keys, std::move(inner));
}

} // namespace licencedesk
