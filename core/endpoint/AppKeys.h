#pragma once
// The programs that may call: app id, secret, quota. Enters: a keys file that only its owner can
// read, or the same text from the keyring. Leaves: apps whose secrets are hashes; the secrets
// themselves are forgotten.
//
//   {"apps": [{"app_id": "wx…", "secret": "…", "quota_per_day": 100, "calls_per_minute": 60,
//              "tokens": ["…"]}],
//    "token_key": "…"}
//
// "secret_sha256" (64 hex digits) may stand instead of "secret". "tokens" never expire.
// "token_key", 32 characters or more, is for several workers behind one address: each then takes
// the tokens of the others (SharedTokens).

#include "support/Result.h"
#include "vault/Secret.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace licencedesk {

/// SHA-256 of a secret that is long and random, so that nothing slower is needed.
class SecretDigest
{
public:
    SecretDigest() = default; ///< of nothing: equals no secret
    static SecretDigest of(QByteArrayView secret);
    static std::optional<SecretDigest> fromHex(const QString &hex);

    /// Takes as long for any other digest.
    bool operator==(const SecretDigest &other) const;

private:
    QByteArray m_bytes;
};

struct App
{
    QString id;
    SecretDigest secret;
    std::vector<SecretDigest> tokens; ///< that never expire
    int quotaPerDay = 0;              ///< 0: no limit
    int callsPerMinute = 0;           ///< 0: no limit
};

struct AppKeys
{
    std::vector<App> apps;
    Secret tokenKey; ///< empty: each process has tokens of its own

    const App *find(const QString &id) const;
};

/// Errors: Damaged (no JSON), Invalid, with the place as detail. No key stands in an error.
Result<AppKeys> parseAppKeys(const QByteArray &json);

/// Errors: as parseAppKeys(), NotFound, NotReadable, NotAllowed (others may read the file).
Result<AppKeys> loadAppKeys(const QString &path);

} // namespace licencedesk
