#include "endpoint/TokenText.h"

#include "vault/Primitives.h"

namespace licencedesk {

QString tokenText(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString derivedToken(const Secret &key, const QString &appId, qint64 generation)
{
    const QByteArray purpose =
        "access token " + QByteArray::number(generation) + ' ' + appId.toUtf8();
    return tokenText(
        deriveKey(Cipher::Aes256Gcm, key, {}, purpose, TokenBytes).view().toByteArray());
}

} // namespace licencedesk
