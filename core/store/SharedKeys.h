#pragma once
// Counters of one firm share their keys: the vault's header lies on the server too, and what was
// sealed at one counter opens at all of them. The first counter founds, the others join.

#include "store/Store.h"
#include "vault/VaultHeader.h"

namespace licencedesk {

/// What stands on the server; empty: no counter has founded it yet. It is unlocked with the firm's
/// passphrase or recovery key (masterFromPassphrase(), masterFromRecoveryKey()).
Result<std::optional<VaultHeader>> sharedHeader(Store &server);

/// Puts this desk's header on a server that has none. Errors: Conflict (it has another one's).
Result<void> foundShared(Store &local, Store &server);

/// Takes the server's header for this desk's own and unlocks \p local with it. Errors: those of
/// openVault(), Conflict (this desk has records under another key).
Result<void> joinShared(Store &local, const VaultHeader &header, const Secret &master);

enum class SharedKeys {
    Same,
    Newer ///< another counter has changed the keys: this desk has to be unlocked again
};

/// Brings the headers of a desk and its server into step after keys were changed: the one with the
/// newer keys is taken over, unless it lacks a key that the other still needs. Errors: Conflict
/// (another firm's server, or a key is missing), NotFound (the server has no header).
Result<SharedKeys> alignKeys(Store &local, Store &server);

/// True once a desk has founded or joined: its keys must not be dropped after a rotation, because
/// the other counters' records may still need them.
Result<bool> isShared(Store &local);

} // namespace licencedesk
