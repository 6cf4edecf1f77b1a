#pragma once
// Time-based one-time passwords (RFC 6238: SHA-1, 6 digits, 30 s), as every authenticator app has
// them. Enters: the shared secret and the time. Leaves: the code, or whether one fits.

#include "vault/Secret.h"

#include <QDateTime>

#include <optional>

namespace licencedesk {

Secret newTotpSecret(); ///< 160 bits

/// For the QR code that an authenticator app reads.
QString totpUri(const Secret &secret, const QString &account);
/// For typing it where there is no camera: "ABCD EFGH …".
QString totpSecretText(const Secret &secret);

qint64 totpStep(const QDateTime &time);
QString totpCode(const Secret &secret, qint64 step);

/// The step whose code this is: now, or one before or after, for clocks that differ. Empty: none,
/// or one not later than \p lastUsed (a code that was looked at over a shoulder).
std::optional<qint64> matchingTotpStep(const Secret &secret, const QString &code,
                                       const QDateTime &now, qint64 lastUsed);

} // namespace licencedesk
