#pragma once
// Seals everything again after the vault got a new key generation, a few records at a time, so
// that the desk goes on working meanwhile and a power cut costs one batch.

#include "store/Store.h"

namespace licencedesk {

/// Seals up to \p batch records, and all small things, with the vault's newest key; returns how
/// many records are left. The store must be unlocked with a vault that still has the older keys.
Result<qint64> sealAgain(Store &store, int batch);

/// Records that sealAgain() has not reached.
Result<qint64> leftToSealAgain(Store &store);

} // namespace licencedesk
