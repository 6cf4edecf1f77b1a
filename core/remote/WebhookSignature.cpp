#include "remote/WebhookSignature.h"

#include "vault/Primitives.h"

namespace licencedesk {

QByteArray webhookTimestamp(const QDateTime &now)
{
    return QByteArray::number(now.toSecsSinceEpoch());
}

QByteArray webhookSignature(const Secret &key, QByteArrayView timestamp, QByteArrayView body)
{
    const QByteArray message = timestamp.toByteArray() + '.' + body.toByteArray();
    return "sha256=" + keyedHash(Cipher::Aes256Gcm, key, message).toHex(); // AES's hash: SHA-256
}

} // namespace licencedesk
