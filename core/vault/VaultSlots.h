#pragma once
// The ways to the master key: the keyring, a passphrase, a printed recovery key. At most one of
// each; a new one takes the place of the old, and a lost printout is worth nothing from then on.

#include "vault/VaultHeader.h"

namespace licencedesk {

struct HeaderWithRecoveryKey
{
    VaultHeader header;
    QString text; ///< to be printed; the caller wipes it
};

/// Says that the master key lies in the keyring under keyringId(). Call it once it does.
Result<VaultHeader> withKeyring(const VaultHeader &header, const Secret &master);
/// Errors besides those of openVault(): Invalid (empty, or a cost that makes no sense),
/// Unavailable (not enough memory).
Result<VaultHeader> withPassphrase(const VaultHeader &header, const Secret &master,
                                   const QString &passphrase, const GuessingCost &cost = {});
Result<HeaderWithRecoveryKey> withRecoveryKey(const VaultHeader &header, const Secret &master);
Result<VaultHeader> withoutSlot(const VaultHeader &header, const Secret &master, SlotKind kind);

/// Takes 150 ms, on purpose: not in the window's thread. Errors: NotFound (there is no passphrase),
/// WrongKey (not this one), Unavailable (not enough memory).
Result<Secret> masterFromPassphrase(const VaultHeader &header, const QString &passphrase);
/// Errors: NotFound (none was ever printed), Invalid (mistyped), WrongKey (right as such, but of
/// another store or replaced since).
Result<Secret> masterFromRecoveryKey(const VaultHeader &header, const QString &text);

} // namespace licencedesk
