#pragma once
// The few operations of the cryptographic library that the vault is made of, each as a function
// of its inputs alone, so that published test vectors can be put through them.

#include "vault/Secret.h"
#include "vault/Vault.h"

#include <optional>

namespace licencedesk {

inline constexpr qsizetype NonceBytes = 12; ///< what GCM is made for
inline constexpr qsizetype TagBytes = 16;   ///< full length
inline constexpr qsizetype KeyBytes = 32;   ///< of every random key, wrapped or in the keyring

QByteArray randomBytes(qsizetype count); ///< from the system
Secret randomSecret(qsizetype count = KeyBytes);

/// Bytes of the key that the cipher itself takes: 32 or 16.
qsizetype cipherKeyBytes(Cipher cipher);

/// Ciphertext and tag.
QByteArray encrypt(Cipher cipher, const Secret &key, QByteArrayView nonce,
                   QByteArrayView associated, QByteArrayView plain);
/// Empty: something in it was changed, or the key is another one.
std::optional<Secret> decrypt(Cipher cipher, const Secret &key, QByteArrayView nonce,
                              QByteArrayView associated, QByteArrayView cipherText);

/// HMAC (32 bytes) with the hash that belongs to the cipher: SHA-256, SM3.
QByteArray keyedHash(Cipher cipher, const Secret &key, QByteArrayView message);
/// HKDF with the same hash. \p purpose keeps the keys made of one secret apart.
Secret deriveKey(Cipher cipher, const Secret &secret, QByteArrayView salt, QByteArrayView purpose,
                 qsizetype count = KeyBytes);

/// What an attacker has to spend on every guess.
struct GuessingCost
{
    int memoryKiB = 64 * 1024; ///< with 3 passes 150 ms on a desk of 2023
    int passes = 3;

    bool operator==(const GuessingCost &) const = default;
};

/// False for what would exhaust this machine, or is too little to be of use. A stored value is
/// asked before it is believed.
bool isSensible(const GuessingCost &cost);

/// Argon2id, one lane. Throws std::bad_alloc when the memory is not there.
Secret stretch(const Secret &passphrase, QByteArrayView salt, const GuessingCost &cost,
               qsizetype count = KeyBytes);

} // namespace licencedesk
