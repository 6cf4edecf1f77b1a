#include "vault/Vault.h"

#include "vault/VaultKeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr qsizetype IndexBytes = 16; ///< 2^64 values before two are likely to meet

tl::unexpected<Error> damaged(const char *where)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate(
                       "Vault", "Stored data has been changed or damaged and cannot be opened. "
                                "Restore the last backup."),
                   QString::fromLatin1(where));
}

tl::unexpected<Error> sealedWithAnotherKey(quint32 generation)
{
    return failure(ErrorKind::WrongKey,
                   QCoreApplication::translate(
                       "Vault", "Stored data was encrypted with a key that is no longer in this "
                                "store. Restore the backup that it came from."),
                   QStringLiteral("generation %1").arg(generation));
}

/// Purpose and text apart: "ab" + "c" must not hash like "a" + "bc".
QByteArray indexed(Cipher cipher, const Secret &key, QByteArrayView purpose, QStringView text)
{
    const QByteArray message = purpose.toByteArray() + '\0' + text.toUtf8();
    return keyedHash(cipher, key, message).first(IndexBytes);
}

QByteArray indexed(const GenerationKeys &keys, QByteArrayView purpose, QStringView text)
{
    return indexed(keys.sealing.cipher, keys.index, purpose, text);
}

} // namespace

Vault::Vault(std::shared_ptr<const VaultKeys> keys) : m_keys(std::move(keys)) {}

QByteArray Vault::seal(QByteArrayView plain, QByteArrayView context) const
{
    return sealEnvelope(m_keys->generations.back().sealing, plain, context);
}

Result<QByteArray> Vault::open(QByteArrayView sealed, QByteArrayView context) const
{
    const auto envelope = parseEnvelope(sealed);
    if (!envelope) {
        return damaged("not a sealed value");
    }
    const auto &generations = m_keys->generations;
    const auto keys = std::find_if(generations.begin(), generations.end(), [&](const auto &each) {
        return each.sealing.generation == envelope->generation;
    });
    if (keys == generations.end()) {
        return sealedWithAnotherKey(envelope->generation);
    }
    const auto plain = openEnvelope(keys->sealing, *envelope, context);
    if (!plain) {
        return damaged("the tag does not fit");
    }
    return plain->view().toByteArray();
}

QByteArray Vault::blindIndex(QByteArrayView purpose, QStringView text) const
{
    return indexed(m_keys->generations.back(), purpose, text);
}

QList<QByteArray> Vault::blindIndices(QByteArrayView purpose, QStringView text) const
{
    QList<QByteArray> indices;
    for (auto keys = m_keys->generations.rbegin(); keys != m_keys->generations.rend(); ++keys) {
        indices.append(indexed(*keys, purpose, text));
    }
    return indices;
}

QByteArray Vault::lastingIndex(QByteArrayView purpose, QStringView text) const
{
    return indexed(m_keys->chainCipher, m_keys->lastingIndex, purpose, text);
}

QByteArray Vault::authenticate(QByteArrayView message) const
{
    return keyedHash(m_keys->chainCipher, m_keys->audit, message);
}

int Vault::generation() const
{
    return static_cast<int>(m_keys->generations.back().sealing.generation);
}

int Vault::generationOf(QByteArrayView sealed)
{
    const auto envelope = parseEnvelope(sealed);
    return envelope ? static_cast<int>(envelope->generation) : 0;
}

} // namespace licencedesk
