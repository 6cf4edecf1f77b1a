#include "vault/Envelope.h"
#include "vault/VaultHeader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace licencedesk {

namespace {

constexpr int MostGenerations = 1000; ///< nobody rotates that often without finishing
constexpr qsizetype SaltBytes = 16;
constexpr qsizetype SealBytes = 32;

tl::unexpected<Error> damaged(const QString &path)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("Vault", "The key information of the store is "
                                                        "damaged. Restore the last backup."),
                   path);
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
    for (const auto &each : array) {
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
    for (const auto &each : array) {
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
    if (json[QLatin1String("format")].toString() != QLatin1String(VaultHeaderFormat)) {
        return damaged(QStringLiteral("format"));
    }
    const int version = json[QLatin1String("version")].toInt();
    if (version > VaultHeaderVersion) {
        return failure(ErrorKind::Unsupported,
                       QCoreApplication::translate(
                           "Vault", "The store was made by a newer version of the program. "
                                    "Install that version."),
                       QStringLiteral("version %1").arg(version));
    }
    return version == VaultHeaderVersion ? Result<void>() : damaged(QStringLiteral("version"));
}

} // namespace

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

} // namespace licencedesk
