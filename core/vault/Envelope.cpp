#include "vault/Envelope.h"

#include <QtEndian>

namespace licencedesk {

namespace {

constexpr char Form = 1;
constexpr char AesByte = 1;
constexpr char Sm4Byte = 2;

QByteArray headOf(const SealingKey &key)
{
    QByteArray head(EnvelopeHeadBytes, Qt::Uninitialized);
    head[0] = Form;
    head[1] = key.cipher == Cipher::Sm4Gcm ? Sm4Byte : AesByte;
    qToBigEndian(key.generation, head.data() + 2);
    return head;
}

/// The head is of fixed length, so no two pairs of head and context read alike.
QByteArray associatedWith(QByteArrayView head, QByteArrayView context)
{
    return head.toByteArray() + context.toByteArray();
}

std::optional<Cipher> cipherOf(char byte)
{
    switch (byte) {
    case AesByte:
        return Cipher::Aes256Gcm;
    case Sm4Byte:
        return Cipher::Sm4Gcm;
    default:
        return std::nullopt;
    }
}

} // namespace

QByteArray sealEnvelope(const SealingKey &key, QByteArrayView plain, QByteArrayView context)
{
    const QByteArray head = headOf(key);
    const QByteArray nonce = randomBytes(NonceBytes);
    return head + nonce + encrypt(key.cipher, key.key, nonce, associatedWith(head, context), plain);
}

std::optional<Envelope> parseEnvelope(QByteArrayView sealed)
{
    if (sealed.size() < EnvelopeHeadBytes + NonceBytes + TagBytes || sealed[0] != Form) {
        return std::nullopt;
    }
    const auto cipher = cipherOf(sealed[1]);
    if (!cipher) {
        return std::nullopt;
    }
    return Envelope{*cipher, qFromBigEndian<quint32>(sealed.data() + 2),
                    sealed.first(EnvelopeHeadBytes), sealed.sliced(EnvelopeHeadBytes, NonceBytes),
                    sealed.sliced(EnvelopeHeadBytes + NonceBytes)};
}

std::optional<Secret> openEnvelope(const SealingKey &key, const Envelope &envelope,
                                   QByteArrayView context)
{
    if (key.cipher != envelope.cipher || key.generation != envelope.generation) {
        return std::nullopt;
    }
    return decrypt(key.cipher, key.key, envelope.nonce, associatedWith(envelope.head, context),
                   envelope.body);
}

} // namespace licencedesk
