#pragma once
// The tokens of cgi-bin/token and cgi-bin/stable_token (domain §5.3). No token is kept: what is
// kept are digests, and what a stable token is derived from.

#include "endpoint/AppKeys.h"
#include "support/Clock.h"

#include <QString>

#include <chrono>
#include <memory>

namespace licencedesk {

inline constexpr std::chrono::seconds TokenLifetime{7200};
inline constexpr std::chrono::seconds TokenOverlap{300}; ///< an old one stays usable beside the new

struct IssuedToken
{
    QString token;
    int expiresIn = 0; ///< seconds

    bool operator==(const IssuedToken &) const = default;
};

enum class Renewal { WhenDue, Force };

struct TokenCheck
{
    enum class State { Valid, Unknown, Expired };

    State state = State::Unknown;
    QString appId; ///< when Valid

    bool operator==(const TokenCheck &) const = default;
};

/// Safe to use from several threads.
class AccessTokens
{
public:
    virtual ~AccessTokens() = default;

    virtual IssuedToken issue(const QString &appId) = 0;
    virtual IssuedToken issueStable(const QString &appId, Renewal renewal) = 0;
    virtual TokenCheck check(const QString &token) = 0;
};

/// Tokens of one process. A new token replaces the app's last one, which stays usable for
/// TokenOverlap; the stable kind stays the same until TokenOverlap before its end, unless a renewal
/// is forced, which kills it at once. The two kinds do not touch each other.
std::unique_ptr<AccessTokens> makeOwnTokens(const Clock &clock);

/// Tokens that any process with the same key issues and takes, without telling the others: they
/// are derived from key, app and time. Both calls give the same token, and Force changes nothing;
/// a new key ends them all.
std::unique_ptr<AccessTokens> makeSharedTokens(const Clock &clock, const AppKeys &keys);

/// For trying it out: everybody may, and gets a token that means nothing.
std::unique_ptr<AccessTokens> makeOpenTokens();

/// \p inner, and before it the fixed tokens of \p keys.
std::unique_ptr<AccessTokens> withFixedTokens(const AppKeys &keys,
                                              std::unique_ptr<AccessTokens> inner);

} // namespace licencedesk
