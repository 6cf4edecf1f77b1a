#include "vault/Secret.h"

#include "vault/SecretBytes.h"

#include <botan/mem_ops.h>

namespace licencedesk {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(std::make_shared<const SecretBytes>(
          SecretBytes{{dataOf(bytes), dataOf(bytes) + sizeOf(bytes)}}))
{}

Secret Secret::fromText(const QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    wipe(utf8);
    wipe(normal);
    return secret;
}

QByteArrayView Secret::view() const
{
    if (!m_bytes) {
        return {};
    }
    return {m_bytes->bytes.data(), static_cast<qsizetype>(m_bytes->bytes.size())};
}

bool Secret::operator==(const Secret &other) const
{
    const QByteArrayView mine = view();
    const QByteArrayView others = other.view();
    return mine.size() == others.size() &&
           Botan::constant_time_compare(dataOf(mine), dataOf(others), sizeOf(mine));
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        Botan::secure_scrub_memory(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached()) {
        Botan::secure_scrub_memory(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace licencedesk
