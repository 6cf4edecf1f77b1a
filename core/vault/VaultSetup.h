#pragma once
// Making a vault, opening it and giving it other keys. Everything here is a function from header
// (and master key) to header: nothing has happened until the caller has stored what comes back.
//
// Rotation, in the order in which a power cut does no harm:
//   1. withNewGeneration(), store the header, openVault(): new data is sealed with the new key, old
//      data still opens, blindIndices() finds both.
//   2. The store opens and seals every row again and recomputes its blind indices, in small
//      transactions; Vault::generationOf() tells what is left.
//   3. withoutOldGenerations(), store the header: what was sealed before opens nowhere any more.
// When the master key itself may be known to somebody: withNewMaster() first, put it into the
// keyring and give out the other ways anew, then rotate.

#include "vault/Vault.h"
#include "vault/VaultHeader.h"

namespace licencedesk {

struct VaultWithMaster
{
    VaultHeader header;
    Secret master; ///< for the keyring, under keyringId(header)
};

/// A new vault without a single way in: give it a slot (VaultSlots.h) before the master key is
/// lost.
VaultWithMaster makeVault(Cipher cipher, const QDateTime &now);

/// Errors: WrongKey (it is not this vault's), Damaged (it is, but the header was changed).
Result<Vault> openVault(const VaultHeader &header, const Secret &master);

/// Errors of these: as openVault().
Result<VaultHeader> withNewGeneration(const VaultHeader &header, const Secret &master,
                                      Cipher cipher, const QDateTime &now);
Result<VaultHeader> withoutOldGenerations(const VaultHeader &header, const Secret &master);
/// Another master key around the same data keys. Every slot is gone: each held the old one.
Result<VaultWithMaster> withNewMaster(const VaultHeader &header, const Secret &master);

} // namespace licencedesk
