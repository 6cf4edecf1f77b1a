#pragma once
// Whether a PIN or passphrase may be chosen. All digits is a PIN, everything else a passphrase.

#include "support/Result.h"

#include <QString>

namespace licencedesk {

struct AccessPolicy;

/// Errors: Invalid, with what to do better. \p name is whose it is to be.
Result<void> checkSecret(const QString &secret, const QString &name, const AccessPolicy &policy);

/// The first to be tried by anybody: runs, repetitions, dates, years, patterns of the keypad.
bool isTrivialPin(QStringView pin);

} // namespace licencedesk
