#include "vault/VaultHeader.h"

#include "vault/Envelope.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace licencedesk {

namespace {

constexpr int Version = 1;
constexpr int MostGenerations =
    1000; ///< a rotation a day that is never finished: a slip of the pen
constexpr qsizetype SaltBytes = 16;
constexpr qsizetype SealBytes = 32;

const QLatin1String Format("licencedesk-vault");

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

tl::unexpected<Error> damaged(const QString &path)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("Vault", "The key information of the store is "
                                                        "damaged. Restore the last backup."),
                   path);
}

QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Empty unless it is base64 of exactly \p size bytes.
QByteArray bytesOf(const QJsonValue &value, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const bool fits = decoded && decoded.decoded.size() == size;
    return fits ? decoded.decoded : QByteArray();
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

std::optional<KeyGeneration> generationFromJson(const QJsonObject &json)
{
    KeyGeneration generation;
    generation.number = json[QLatin1String("number")].toInt();
    generation.createdAt =
        QDateTime::fromString(json[QLatin1String("created_at")].toString(), Qt::ISODate).toUTC();
    const auto cipher = cipherFromKey(json[QLatin1String("cipher")].toString());
    generation.cipher = cipher.value_or(Cipher::Aes256Gcm);
    generation.key = bytesOf(json[QLatin1String("key")], WrappedKeyBytes);
    const bool valid = generation.number > 0 && generation.createdAt.isValid() && cipher &&
                       !generation.key.isEmpty();
    return valid ? std::optional(generation) : std::nullopt;
}

std::optional<KeySlot> slotFromJson(const QJsonObject &json)
{
    const auto kind = slotKindFromKey(json[QLatin1String("kind")].toString());
    if (!kind) {
        return std::nullopt;
    }
    KeySlot slot{.kind = *kind, .salt = {}, .cost = {}, .master = {}};
    if (*kind == SlotKind::Keyring) {
        return slot;
    }
    slot.salt = bytesOf(json[QLatin1String("salt")], SaltBytes);
    slot.master = bytesOf(json[QLatin1String("master")], WrappedKeyBytes);
    if (*kind == SlotKind::Passphrase) {
        slot.cost = {json[QLatin1String("memory_kib")].toInt(),
                     json[QLatin1String("passes")].toInt()};
    }
    const bool valid = !slot.salt.isEmpty() && !slot.master.isEmpty() && isSensible(slot.cost);
    return valid ? std::optional(slot) : std::nullopt;
}

Result<void> readGenerations(VaultHeader &header, const QJsonArray &array)
{
    if (array.isEmpty() || array.size() > MostGenerations) {
        return damaged(QStringLiteral("generations"));
    }
    for (const QJsonValue &each : array) {
        const auto generation = generationFromJson(each.toObject());
        const int before = header.generations.empty() ? 0 : header.generations.back().number;
        if (!generation || generation->number <= before) {
            return damaged(QStringLiteral("generations[%1]").arg(header.generations.size()));
        }
        header.generations.push_back(*generation);
    }
    return {};
}

Result<void> readSlots(VaultHeader &header, const QJsonArray &array)
{
    for (const QJsonValue &each : array) {
        const auto slot = slotFromJson(each.toObject());
        if (!slot || header.hasSlot(slot->kind)) {
            return damaged(QStringLiteral("slots[%1]").arg(header.keySlots.size()));
        }
        header.keySlots.push_back(*slot);
    }
    return {};
}

Result<void> readScalars(VaultHeader &header, const QJsonObject &json)
{
    header.id = QUuid::fromString(json[QLatin1String("id")].toString());
    header.masterNumber = json[QLatin1String("master_number")].toInt();
    const auto cipher = cipherFromKey(json[QLatin1String("cipher")].toString());
    header.cipher = cipher.value_or(Cipher::Aes256Gcm);
    header.lastingKey = bytesOf(json[QLatin1String("lasting_key")], WrappedKeyBytes);
    header.seal = bytesOf(json[QLatin1String("seal")], SealBytes);
    const std::pair<const char *, bool> checks[] = {
        {"id", !header.id.isNull()},      {"master_number", header.masterNumber > 0},
        {"cipher", cipher.has_value()},   {"lasting_key", !header.lastingKey.isEmpty()},
        {"seal", !header.seal.isEmpty()},
    };
    for (const auto &[path, valid] : checks) {
        if (!valid) {
            return damaged(QString::fromLatin1(path));
        }
    }
    return {};
}

Result<void> checkFormat(const QJsonObject &json)
{
    if (json[QLatin1String("format")].toString() != Format) {
        return damaged(QStringLiteral("format"));
    }
    const int version = json[QLatin1String("version")].toInt();
    if (version > Version) {
        return failure(ErrorKind::Unsupported,
                       QCoreApplication::translate(
                           "Vault", "The store was made by a newer version of the program. "
                                    "Install that version."),
                       QStringLiteral("version %1").arg(version));
    }
    return version == Version ? Result<void>() : damaged(QStringLiteral("version"));
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
    return {{QStringLiteral("format"), Format},
            {QStringLiteral("version"), Version},
            {QStringLiteral("id"), header.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("master_number"), header.masterNumber},
            {QStringLiteral("cipher"), cipherKey(header.cipher)},
            {QStringLiteral("generations"), arrayOf(header.generations)},
            {QStringLiteral("lasting_key"), base64(header.lastingKey)},
            {QStringLiteral("slots"), arrayOf(header.keySlots)},
            {QStringLiteral("seal"), base64(header.seal)}};
}

Result<VaultHeader> vaultHeaderFromJson(const QJsonObject &json)
{
    VaultHeader header;
    return checkFormat(json)
        .and_then([&] { return readScalars(header, json); })
        .and_then(
            [&] { return readGenerations(header, json[QLatin1String("generations")].toArray()); })
        .and_then([&] { return readSlots(header, json[QLatin1String("slots")].toArray()); })
        .map([&] { return header; });
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
