#pragma once
// What stands in clear beside the sealed data: the keys, each wrapped in another. Holds nothing
// secret; without the master key or something that a slot takes it opens nothing.
//
//   keyring ─┐
//   passphrase ─ Argon2id ─┼─> master key ─┬─> generations: data and blind indices (rotated)
//   recovery key ─ HKDF ───┘               └─> lasting key: audit chain, lasting index
//
// The seal is a keyed hash over all the rest, slots included: whoever changes the header without
// the master key is found out when the vault is opened.

#include "support/Result.h"
#include "vault/Primitives.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <vector>

namespace licencedesk {

enum class SlotKind {
    Keyring,    ///< the master key lies in the operating system's keyring under keyringId()
    Passphrase, ///< wrapped in what Argon2id makes of a passphrase
    Recovery    ///< wrapped in what a printed random key gives; needs no stretching
};

/// One way to the master key.
struct KeySlot
{
    SlotKind kind = SlotKind::Keyring;
    QByteArray salt;   ///< empty for the keyring
    GuessingCost cost; ///< of a passphrase
    QByteArray master; ///< wrapped; empty for the keyring

    bool operator==(const KeySlot &) const = default;
};

struct KeyGeneration
{
    int number = 1;      ///< counts up from 1, never used again
    QDateTime createdAt; ///< UTC, whole seconds
    Cipher cipher = Cipher::Aes256Gcm;
    QByteArray key; ///< wrapped in the master key

    bool operator==(const KeyGeneration &) const = default;
};

struct VaultHeader
{
    QUuid id;
    int masterNumber = 1;                   ///< adds one with every other master key
    Cipher cipher = Cipher::Aes256Gcm;      ///< of the wrapping and the audit chain, for ever
    std::vector<KeyGeneration> generations; ///< oldest first, never empty
    QByteArray lastingKey;                  ///< wrapped in the master key
    std::vector<KeySlot> keySlots;          ///< at most one of a kind
    QByteArray seal;

    bool operator==(const VaultHeader &) const = default;

    bool hasSlot(SlotKind kind) const { return findSlot(kind) != nullptr; }
    const KeySlot *findSlot(SlotKind kind) const;
};

/// The name of the master key in the keyring. Another master key has another name, so that the old
/// one stays in place until the header that needs the new one is safely stored.
QString keyringId(const VaultHeader &header);

inline constexpr char VaultHeaderFormat[] = "licencedesk-vault";
inline constexpr int VaultHeaderVersion = 1; ///< what this program writes and the newest it reads

QJsonObject toJson(const VaultHeader &header);
/// Errors: Damaged (no header, or values that no header can have: lengths, order, a cost that
/// would exhaust this machine), Unsupported (of a newer program), with the JSON path as detail.
Result<VaultHeader> vaultHeaderFromJson(const QJsonObject &json);

QString slotKey(SlotKind kind); ///< "keyring", "passphrase", "recovery"
std::optional<SlotKind> slotKindFromKey(const QString &key);
QString cipherKey(Cipher cipher); ///< "aes-256-gcm", "sm4-gcm"
std::optional<Cipher> cipherFromKey(const QString &key);

} // namespace licencedesk
