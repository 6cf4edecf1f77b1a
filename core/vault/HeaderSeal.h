#pragma once
// What binds a header to its master key: the wrapping of keys and the seal over the whole.

#include "vault/VaultHeader.h"

#include <optional>

namespace licencedesk {

/// Where a wrapped key stands; part of what it is sealed with.
QByteArray generationContext(const VaultHeader &header, int number);
QByteArray lastingContext(const VaultHeader &header);
QByteArray slotContext(const VaultHeader &header, SlotKind kind);

/// \p wrapping is a secret of any length of which only a derived key is used.
QByteArray wrapKey(Cipher cipher, const Secret &wrapping, const Secret &key,
                   QByteArrayView context);
std::optional<Secret> unwrapKey(const Secret &wrapping, QByteArrayView wrapped,
                                QByteArrayView context);

/// The header with the seal that belongs to what stands in it.
VaultHeader sealed(VaultHeader header, const Secret &master);

/// Errors: WrongKey (the master key is not this vault's), Damaged (it is, but the header was
/// changed).
Result<void> checkHeader(const VaultHeader &header, const Secret &master);

} // namespace licencedesk
