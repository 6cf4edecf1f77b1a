#pragma once
// What is kept of a PIN or passphrase: enough to recognise it, and dear to guess from.

#include "vault/Primitives.h"

#include <QJsonObject>

namespace licencedesk {

/// Less than for the vault's passphrase: it is typed many times a day, and the hash itself lies
/// sealed in the store. 31 ms a guess on a desk of 2023.
inline constexpr GuessingCost SignInCost{.memoryKiB = 19 * 1024, .passes = 2};

struct SecretHash
{
    GuessingCost cost = SignInCost;
    QByteArray salt;
    QByteArray hash;

    bool operator==(const SecretHash &) const = default;
};

SecretHash hashSecret(const QString &secret, const GuessingCost &cost = SignInCost);
bool matches(const SecretHash &hash, const QString &secret);
/// Takes as long as matches() and says nothing: for a name that nobody has.
void pretendToMatch(const QString &secret);

QJsonObject toJson(const SecretHash &hash);
std::optional<SecretHash> secretHashFromJson(const QJsonObject &json); ///< empty: not sensible

} // namespace licencedesk
