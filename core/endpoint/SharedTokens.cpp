#include "endpoint/AccessTokens.h"
#include "endpoint/TokenText.h"

namespace licencedesk {

namespace {

/// A token is given out for a period and usable for TokenOverlap longer.
constexpr qint64 PeriodSeconds = (TokenLifetime - TokenOverlap).count();

class SharedTokens final : public AccessTokens
{
public:
    SharedTokens(const Clock &clock, const AppKeys &keys) : m_clock(clock), m_key(keys.tokenKey)
    {
        for (const App &app : keys.apps) {
            m_apps.push_back(app.id);
        }
    }

    IssuedToken issue(const QString &appId) override
    {
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        const qint64 period = now / PeriodSeconds;
        const qint64 end = period * PeriodSeconds + TokenLifetime.count();
        return {derivedToken(m_key, appId, period), static_cast<int>(end - now)};
    }

    IssuedToken issueStable(const QString &appId, Renewal) override { return issue(appId); }

    TokenCheck check(const QString &token) override
    {
        const SecretDigest digest = SecretDigest::of(token.toLatin1());
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        const qint64 period = now / PeriodSeconds;
        const bool overlaps = now - period * PeriodSeconds < TokenOverlap.count();
        for (const QString &app : m_apps) {
            if (isToken(digest, app, period) || (overlaps && isToken(digest, app, period - 1))) {
                return {TokenCheck::State::Valid, app};
            }
            if (isToken(digest, app, period - 1) || isToken(digest, app, period - 2)) {
                return {TokenCheck::State::Expired, {}};
            }
        }
        return {};
    }

private:
    bool isToken(const SecretDigest &digest, const QString &app, qint64 period) const
    {
        return digest == SecretDigest::of(derivedToken(m_key, app, period).toLatin1());
    }

    const Clock &m_clock;
    const Secret m_key;
    std::vector<QString> m_apps;
};

} // namespace

std::unique_ptr<AccessTokens> makeSharedTokens(const Clock &clock, const AppKeys &keys)
{
    return std::make_unique<SharedTokens>(clock, keys);
}

} // namespace licencedesk
