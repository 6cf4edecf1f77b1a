#include "operators/SecretHash.h"

namespace licencedesk {

namespace {

constexpr qsizetype SaltBytes = 16;
constexpr qsizetype HashBytes = 32;

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonValue textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

SecretHash hashSecret(const QString &secret, const GuessingCost &cost)
{
    const QByteArray salt = randomBytes(SaltBytes);
    const Secret key = stretch(Secret::fromText(secret), salt, cost, HashBytes);
    return {cost, salt, key.view().toByteArray()};
}

bool matches(const SecretHash &hash, const QString &secret)
{
    return stretch(Secret::fromText(secret), hash.salt, hash.cost, HashBytes) ==
           Secret(QByteArrayView(hash.hash));
}

void pretendToMatch(const QString &secret)
{
    stretch(Secret::fromText(secret), QByteArray(SaltBytes, '\0'), SignInCost, HashBytes);
}

QJsonObject toJson(const SecretHash &hash)
{
    return {{QStringLiteral("memory_kib"), hash.cost.memoryKiB},
            {QStringLiteral("passes"), hash.cost.passes},
            {QStringLiteral("salt"), textOf(hash.salt)},
            {QStringLiteral("hash"), textOf(hash.hash)}};
}

std::optional<SecretHash> secretHashFromJson(const QJsonObject &json)
{
    const SecretHash hash{
        {json[QLatin1String("memory_kib")].toInt(), json[QLatin1String("passes")].toInt()},
        bytesOf(json[QLatin1String("salt")]),
        bytesOf(json[QLatin1String("hash")])};
    const bool sensible =
        isSensible(hash.cost) && hash.salt.size() == SaltBytes && hash.hash.size() == HashBytes;
    return sensible ? std::optional(hash) : std::nullopt;
}

} // namespace licencedesk
