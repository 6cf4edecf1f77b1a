#include "endpoint/AccessTokens.h"
#include "endpoint/TokenText.h"
#include "vault/Primitives.h"

#include <map>
#include <mutex>
#include <vector>

namespace licencedesk {

namespace {

using std::chrono::seconds;

struct Known
{
    SecretDigest digest;
    QString appId;
    QDateTime until; ///< UTC
};

struct Stable
{
    int generation = 0;
    QDateTime until;
};

class OwnTokens final : public AccessTokens
{
public:
    explicit OwnTokens(const Clock &clock) : m_clock(clock), m_key(randomSecret()) {}

    IssuedToken issue(const QString &appId) override
    {
        const std::lock_guard lock(m_mutex);
        const QDateTime now = m_clock.now();
        endSoon(m_plain[appId], now.addSecs(TokenOverlap.count()));
        const QString token = tokenText(randomBytes(TokenBytes));
        m_plain[appId] = remember(token, appId, now);
        return {token, static_cast<int>(TokenLifetime.count())};
    }

    IssuedToken issueStable(const QString &appId, Renewal renewal) override
    {
        const std::lock_guard lock(m_mutex);
        const QDateTime now = m_clock.now();
        Stable &stable = m_stable[appId];
        const bool due =
            !stable.until.isValid() || now.secsTo(stable.until) <= TokenOverlap.count();
        if (due || renewal == Renewal::Force) {
            if (renewal == Renewal::Force) {
                endSoon(SecretDigest::of(stableToken(appId, stable).toLatin1()), now);
            }
            ++stable.generation;
            stable.until = now.addSecs(TokenLifetime.count());
            remember(stableToken(appId, stable), appId, now);
        }
        return {stableToken(appId, stable), static_cast<int>(now.secsTo(stable.until))};
    }

    TokenCheck check(const QString &token) override
    {
        const SecretDigest digest = SecretDigest::of(token.toLatin1());
        const std::lock_guard lock(m_mutex);
        for (const Known &known : m_known) {
            if (known.digest == digest) {
                const bool alive = m_clock.now() < known.until;
                return alive ? TokenCheck{TokenCheck::State::Valid, known.appId}
                             : TokenCheck{TokenCheck::State::Expired, {}};
            }
        }
        return {};
    }

private:
    QString stableToken(const QString &appId, const Stable &stable) const
    {
        return derivedToken(m_key, appId, stable.generation);
    }

    SecretDigest remember(const QString &token, const QString &appId, const QDateTime &now)
    {
        forgetOld(now);
        SecretDigest digest = SecretDigest::of(token.toLatin1());
        m_known.push_back({digest, appId, now.addSecs(TokenLifetime.count())});
        return digest;
    }

    void endSoon(const SecretDigest &digest, const QDateTime &end)
    {
        for (Known &known : m_known) {
            if (known.digest == digest) {
                known.until = std::min(known.until, end);
            }
        }
    }

    /// An expired token is told from an unknown one for a day; only so many are remembered.
    void forgetOld(const QDateTime &now)
    {
        constexpr int Day = 24 * 3600;
        constexpr size_t Most = 10'000; // of the live service's 2,000 a day and app, some apps
        std::erase_if(m_known, [&](const Known &each) { return each.until.secsTo(now) > Day; });
        if (m_known.size() >= Most) {
            m_known.erase(m_known.begin(), m_known.begin() + Most / 2);
        }
    }

    const Clock &m_clock;
    const Secret m_key; ///< stable tokens are derived from it; gone with the process
    std::mutex m_mutex;
    std::vector<Known> m_known;              ///< oldest first
    std::map<QString, SecretDigest> m_plain; ///< by app: its last one
    std::map<QString, Stable> m_stable;
};

} // namespace

std::unique_ptr<AccessTokens> makeOwnTokens(const Clock &clock)
{
    return std::make_unique<OwnTokens>(clock);
}

} // namespace licencedesk
