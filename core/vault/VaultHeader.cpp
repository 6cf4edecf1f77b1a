#include "vault/VaultHeader.h"

#include <QJsonArray>

#include <algorithm>

namespace licencedesk {

namespace {

struct SlotKey
{
    SlotKind kind;
    const char *key;
};

constexpr SlotKey SlotKeys[] = {
    {SlotKind::Keyring, "keyring"},
    {SlotKind::Passphrase, "passphrase"},
    {SlotKind::Recovery, "recovery"},
};

QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject toJson(const KeyGeneration &generation)
{
    return {{QStringLiteral("number"), generation.number},
            {QStringLiteral("created_at"), generation.createdAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("cipher"), cipherKey(generation.cipher)},
            {QStringLiteral("key"), base64(generation.key)}};
}

QJsonObject toJson(const KeySlot &slot)
{
    QJsonObject json{{QStringLiteral("kind"), slotKey(slot.kind)}};
    if (slot.kind != SlotKind::Keyring) {
        json.insert(QStringLiteral("salt"), base64(slot.salt));
        json.insert(QStringLiteral("master"), base64(slot.master));
    }
    if (slot.kind == SlotKind::Passphrase) {
        json.insert(QStringLiteral("memory_kib"), slot.cost.memoryKiB);
        json.insert(QStringLiteral("passes"), slot.cost.passes);
    }
    return json;
}

template <typename Items>
QJsonArray arrayOf(const Items &items)
{
    QJsonArray array;
    for (const auto &each : items) {
        array.append(toJson(each));
    }
    return array;
}

} // namespace

const KeySlot *VaultHeader::findSlot(SlotKind kind) const
{
    const auto found = std::find_if(keySlots.begin(), keySlots.end(),
                                    [kind](const KeySlot &each) { return each.kind == kind; });
    return found == keySlots.end() ? nullptr : &*found;
}

QString keyringId(const VaultHeader &header)
{
    return QStringLiteral("store-%1-%2")
        .arg(header.id.toString(QUuid::WithoutBraces))
        .arg(header.masterNumber);
}

QJsonObject toJson(const VaultHeader &header)
{
    return {{QStringLiteral("format"), QLatin1String(VaultHeaderFormat)},
            {QStringLiteral("version"), VaultHeaderVersion},
            {QStringLiteral("id"), header.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("master_number"), header.masterNumber},
            {QStringLiteral("cipher"), cipherKey(header.cipher)},
            {QStringLiteral("generations"), arrayOf(header.generations)},
            {QStringLiteral("lasting_key"), base64(header.lastingKey)},
            {QStringLiteral("slots"), arrayOf(header.keySlots)},
            {QStringLiteral("seal"), base64(header.seal)}};
}

QString slotKey(SlotKind kind)
{
    const auto *found = std::find_if(std::begin(SlotKeys), std::end(SlotKeys),
                                     [kind](const SlotKey &each) { return each.kind == kind; });
    return QString::fromLatin1(found->key);
}

std::optional<SlotKind> slotKindFromKey(const QString &key)
{
    for (const SlotKey &each : SlotKeys) {
        if (key == QLatin1String(each.key)) {
            return each.kind;
        }
    }
    return std::nullopt;
}

QString cipherKey(Cipher cipher)
{
    return cipher == Cipher::Sm4Gcm ? QStringLiteral("sm4-gcm") : QStringLiteral("aes-256-gcm");
}

std::optional<Cipher> cipherFromKey(const QString &key)
{
    for (const Cipher cipher : {Cipher::Aes256Gcm, Cipher::Sm4Gcm}) {
        if (key == cipherKey(cipher)) {
            return cipher;
        }
    }
    return std::nullopt;
}

} // namespace licencedesk
