#pragma once
// The form of everything that is sealed:
//
//   1 byte   form (1)
//   1 byte   cipher (1 AES-256/GCM, 2 SM4/GCM)
//   4 bytes  generation of the key, big-endian; 0: a key that is wrapped in the header
//   12 bytes nonce, random: one key may seal some 2^32 values, a counter's for centuries
//   n bytes  ciphertext, as long as the plain text
//   16 bytes tag, over all of it and the context
//
// A form that is ever changed gets another first byte; this one stays readable.

#include "vault/Primitives.h"

#include <optional>

namespace licencedesk {

/// A key that fits the cipher, and which one it is.
struct SealingKey
{
    Cipher cipher = Cipher::Aes256Gcm;
    quint32 generation = 0;
    Secret key;
};

struct Envelope
{
    Cipher cipher = Cipher::Aes256Gcm;
    quint32 generation = 0;
    QByteArrayView head; ///< form, cipher and generation as they stand
    QByteArrayView nonce;
    QByteArrayView body;
};

inline constexpr qsizetype EnvelopeHeadBytes = 6;
inline constexpr qsizetype WrappedKeyBytes = EnvelopeHeadBytes + NonceBytes + KeyBytes + TagBytes;

QByteArray sealEnvelope(const SealingKey &key, QByteArrayView plain, QByteArrayView context);

/// Views into \p sealed; empty when it is not of this form.
std::optional<Envelope> parseEnvelope(QByteArrayView sealed);
/// Empty: changed, from another context, or \p key is not the one it was sealed with.
std::optional<Secret> openEnvelope(const SealingKey &key, const Envelope &envelope,
                                   QByteArrayView context);

} // namespace licencedesk
