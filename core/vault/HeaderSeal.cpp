#include "vault/HeaderSeal.h"

#include "vault/Envelope.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace licencedesk {

namespace {

QByteArray contextOf(const VaultHeader &header, const QByteArray &place)
{
    return "vault/" + header.id.toRfc4122().toHex() + '/' + place;
}

QByteArray sealOf(const VaultHeader &header, const Secret &master)
{
    QJsonObject json = toJson(header);
    json.remove(QStringLiteral("seal"));
    const Secret key = deriveKey(header.cipher, master, {}, "header seal");
    return keyedHash(header.cipher, key, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SealingKey wrappingKey(Cipher cipher, const Secret &wrapping)
{
    return {cipher, 0, deriveKey(cipher, wrapping, {}, "key wrapping", cipherKeyBytes(cipher))};
}

} // namespace

QByteArray generationContext(const VaultHeader &header, int number)
{
    return contextOf(header, "generation/" + QByteArray::number(number));
}

QByteArray lastingContext(const VaultHeader &header)
{
    return contextOf(header, "lasting");
}

QByteArray slotContext(const VaultHeader &header, SlotKind kind)
{
    return contextOf(header, "slot/" + QByteArray::number(static_cast<int>(kind)));
}

QByteArray wrapKey(Cipher cipher, const Secret &wrapping, const Secret &key, QByteArrayView context)
{
    return sealEnvelope(wrappingKey(cipher, wrapping), key.view(), context);
}

std::optional<Secret> unwrapKey(const Secret &wrapping, QByteArrayView wrapped,
                                QByteArrayView context)
{
    const auto envelope = parseEnvelope(wrapped);
    if (!envelope) {
        return std::nullopt;
    }
    return openEnvelope(wrappingKey(envelope->cipher, wrapping), *envelope, context);
}

VaultHeader sealed(VaultHeader header, const Secret &master)
{
    header.seal = sealOf(header, master);
    return header;
}

Result<void> checkHeader(const VaultHeader &header, const Secret &master)
{
    const bool opens = unwrapKey(master, header.lastingKey, lastingContext(header)).has_value();
    const bool fits = Secret(sealOf(header, master)) == Secret(header.seal);
    if (opens && fits) {
        return {};
    }
    if (!opens && !fits) {
        return failure(ErrorKind::WrongKey,
                       QCoreApplication::translate(
                           "Vault", "This is the key of another store. Use the passphrase or the "
                                    "recovery key that belongs to this one."));
    }
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("Vault", "The key information of the store has been "
                                                        "changed. Restore the last backup."),
                   fits ? QStringLiteral("lasting key") : QStringLiteral("seal"));
}

} // namespace licencedesk
