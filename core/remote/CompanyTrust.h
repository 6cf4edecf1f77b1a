#pragma once
// Whom the client believes: the authorities of this system, and the firm's own where a file of it
// is set. A file that cannot be used is an error, never a quiet "then without".

#include "support/Result.h"

#include <QSslConfiguration>

namespace licencedesk {

/// \p authorityFile: PEM, one or more certificates; empty: the system's authorities alone.
/// Errors: NotFound, NotReadable, Empty, Damaged, Unavailable (no TLS on this computer).
Result<QSslConfiguration> trustedConfiguration(const QString &authorityFile);

} // namespace licencedesk
