#include "vault/VaultSlots.h"

#include "vault/HeaderSeal.h"
#include "vault/RecoveryKey.h"

#include <QCoreApplication>

#include <new>

namespace licencedesk {

namespace {

constexpr qsizetype SlotSaltBytes = 16;

QString translated(const char *text)
{
    return QCoreApplication::translate("Vault", text);
}

void removeSlot(VaultHeader &header, SlotKind kind)
{
    std::erase_if(header.keySlots, [kind](const KeySlot &each) { return each.kind == kind; });
}

VaultHeader withSlot(VaultHeader header, const Secret &master, KeySlot slot)
{
    removeSlot(header, slot.kind);
    header.keySlots.push_back(std::move(slot));
    return sealed(std::move(header), master);
}

KeySlot wrappedSlot(const VaultHeader &header, KeySlot slot, const Secret &wrapping,
                    const Secret &master)
{
    slot.master = wrapKey(header.cipher, wrapping, master, slotContext(header, slot.kind));
    return slot;
}

/// The key that a passphrase stands for, or that the machine is too small for it.
Result<Secret> stretched(const Secret &passphrase, const KeySlot &slot)
{
    try {
        return stretch(passphrase, slot.salt, slot.cost);
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate(
                           "Vault", "There is not enough memory to check the passphrase. Close "
                                    "other programs and try again."),
                       QStringLiteral("%1 KiB").arg(slot.cost.memoryKiB));
    }
}

Secret recoveryWrapping(const VaultHeader &header, const Secret &key, const KeySlot &slot)
{
    return deriveKey(header.cipher, key, slot.salt, "recovery");
}

Result<Secret> masterFromSlot(const VaultHeader &header, const KeySlot &slot,
                              const Secret &wrapping, const char *refusal)
{
    const auto master = unwrapKey(wrapping, slot.master, slotContext(header, slot.kind));
    if (!master) {
        return failure(ErrorKind::WrongKey, translated(refusal));
    }
    return *master;
}

} // namespace

Result<VaultHeader> withKeyring(const VaultHeader &header, const Secret &master)
{
    return checkHeader(header, master).map([&] {
        return withSlot(header, master,
                        {.kind = SlotKind::Keyring, .salt = {}, .cost = {}, .master = {}});
    });
}

Result<VaultHeader> withPassphrase(const VaultHeader &header, const Secret &master,
                                   const QString &passphrase, const GuessingCost &cost)
{
    if (passphrase.isEmpty() || !isSensible(cost)) {
        return failure(ErrorKind::Invalid,
                       translated(QT_TRANSLATE_NOOP("Vault", "Enter a passphrase for the store.")));
    }
    if (const auto checked = checkHeader(header, master); !checked) {
        return tl::unexpected<Error>(checked.error());
    }
    const KeySlot slot{SlotKind::Passphrase, randomBytes(SlotSaltBytes), cost, {}};
    return stretched(Secret::fromText(passphrase), slot).map([&](const Secret &wrapping) {
        return withSlot(header, master, wrappedSlot(header, slot, wrapping, master));
    });
}

Result<HeaderWithRecoveryKey> withRecoveryKey(const VaultHeader &header, const Secret &master)
{
    return checkHeader(header, master).map([&] {
        const Secret key = randomSecret(RecoveryKeyBytes);
        const KeySlot slot{SlotKind::Recovery, randomBytes(SlotSaltBytes), {}, {}};
        const Secret wrapping = recoveryWrapping(header, key, slot);
        return HeaderWithRecoveryKey{
            withSlot(header, master, wrappedSlot(header, slot, wrapping, master)),
            recoveryKeyText(key)};
    });
}

Result<VaultHeader> withoutSlot(const VaultHeader &header, const Secret &master, SlotKind kind)
{
    return checkHeader(header, master).map([&] {
        VaultHeader next = header;
        removeSlot(next, kind);
        return sealed(std::move(next), master);
    });
}

Result<Secret> masterFromPassphrase(const VaultHeader &header, const QString &passphrase)
{
    const KeySlot *slot = header.findSlot(SlotKind::Passphrase);
    if (!slot) {
        return failure(ErrorKind::NotFound,
                       translated(QT_TRANSLATE_NOOP(
                           "Vault", "This store has no passphrase. Use the recovery key.")));
    }
    return stretched(Secret::fromText(passphrase), *slot).and_then([&](const Secret &wrapping) {
        return masterFromSlot(
            header, *slot, wrapping,
            QT_TRANSLATE_NOOP("Vault", "The passphrase is not the one of this store. Check capital "
                                       "letters and keyboard and try again."));
    });
}

Result<Secret> masterFromRecoveryKey(const VaultHeader &header, const QString &text)
{
    const KeySlot *slot = header.findSlot(SlotKind::Recovery);
    if (!slot) {
        return failure(ErrorKind::NotFound,
                       translated(QT_TRANSLATE_NOOP(
                           "Vault", "No recovery key was ever printed for this store.")));
    }
    const auto key = recoveryKeyFromText(text);
    if (!key) {
        return failure(ErrorKind::Invalid,
                       translated(QT_TRANSLATE_NOOP(
                           "Vault", "There is a mistake in the recovery key. Compare what you "
                                    "typed with the printed sheet.")));
    }
    return masterFromSlot(
        header, *slot, recoveryWrapping(header, *key, *slot),
        QT_TRANSLATE_NOOP("Vault", "The recovery key is typed correctly but belongs to another "
                                   "store, or a newer one has been printed since."));
}

} // namespace licencedesk
