#include "vault/Primitives.h"

#include "vault/SecretBytes.h"

#include <botan/aead.h>
#include <botan/exceptn.h>
#include <botan/kdf.h>
#include <botan/mac.h>
#include <botan/pwdhash.h>
#include <botan/system_rng.h>

namespace licencedesk {

namespace {

struct Algorithms
{
    const char *cipher;
    const char *mac;
    const char *kdf;
    qsizetype keyBytes;
};

const Algorithms &algorithmsOf(Cipher cipher)
{
    static const Algorithms aes{"AES-256/GCM", "HMAC(SHA-256)", "HKDF(HMAC(SHA-256))", 32};
    static const Algorithms sm4{"SM4/GCM", "HMAC(SM3)", "HKDF(HMAC(SM3))", 16};
    return cipher == Cipher::Sm4Gcm ? sm4 : aes;
}

std::unique_ptr<Botan::AEAD_Mode> startedMode(Cipher cipher, Botan::Cipher_Dir direction,
                                              const Secret &key, QByteArrayView nonce,
                                              QByteArrayView associated)
{
    auto mode = Botan::AEAD_Mode::create_or_throw(algorithmsOf(cipher).cipher, direction);
    mode->set_key(dataOf(key.view()), sizeOf(key.view()));
    mode->set_associated_data(dataOf(associated), sizeOf(associated));
    mode->start(dataOf(nonce), sizeOf(nonce));
    return mode;
}

Botan::secure_vector<uint8_t> copyOf(QByteArrayView view)
{
    return {dataOf(view), dataOf(view) + sizeOf(view)};
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    Botan::system_rng().randomize(reinterpret_cast<uint8_t *>(bytes.data()),
                                  static_cast<size_t>(count));
    return bytes;
}

Secret randomSecret(qsizetype count)
{
    return toSecret(Botan::system_rng().random_vec(static_cast<size_t>(count)));
}

qsizetype cipherKeyBytes(Cipher cipher)
{
    return algorithmsOf(cipher).keyBytes;
}

QByteArray encrypt(Cipher cipher, const Secret &key, QByteArrayView nonce,
                   QByteArrayView associated, QByteArrayView plain)
{
    const auto mode = startedMode(cipher, Botan::ENCRYPTION, key, nonce, associated);
    Botan::secure_vector<uint8_t> buffer = copyOf(plain);
    mode->finish(buffer);
    return {reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size())};
}

std::optional<Secret> decrypt(Cipher cipher, const Secret &key, QByteArrayView nonce,
                              QByteArrayView associated, QByteArrayView cipherText)
{
    if (cipherText.size() < TagBytes) {
        return std::nullopt;
    }
    const auto mode = startedMode(cipher, Botan::DECRYPTION, key, nonce, associated);
    Botan::secure_vector<uint8_t> buffer = copyOf(cipherText);
    try {
        mode->finish(buffer);
    } catch (const Botan::Invalid_Authentication_Tag &) {
        return std::nullopt;
    }
    return toSecret(std::move(buffer));
}

QByteArray keyedHash(Cipher cipher, const Secret &key, QByteArrayView message)
{
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw(algorithmsOf(cipher).mac);
    mac->set_key(dataOf(key.view()), sizeOf(key.view()));
    mac->update(dataOf(message), sizeOf(message));
    QByteArray hash(static_cast<qsizetype>(mac->output_length()), Qt::Uninitialized);
    mac->final(reinterpret_cast<uint8_t *>(hash.data()));
    return hash;
}

Secret deriveKey(Cipher cipher, const Secret &secret, QByteArrayView salt, QByteArrayView purpose,
                 qsizetype count)
{
    const auto kdf = Botan::KDF::create_or_throw(algorithmsOf(cipher).kdf);
    return toSecret(kdf->derive_key(static_cast<size_t>(count), dataOf(secret.view()),
                                    sizeOf(secret.view()), dataOf(salt), sizeOf(salt),
                                    dataOf(purpose), sizeOf(purpose)));
}

bool isSensible(const GuessingCost &cost)
{
    constexpr int LeastMemory = 8 * 1024;   // KiB
    constexpr int MostMemory = 1024 * 1024; // KiB: what a counter's PC can spare for a moment
    constexpr int MostPasses = 16;
    return cost.memoryKiB >= LeastMemory && cost.memoryKiB <= MostMemory && cost.passes >= 1 &&
           cost.passes <= MostPasses;
}

Secret stretch(const Secret &passphrase, QByteArrayView salt, const GuessingCost &cost,
               qsizetype count)
{
    const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
    const auto hash = family->from_params(static_cast<size_t>(cost.memoryKiB),
                                          static_cast<size_t>(cost.passes), 1);
    Botan::secure_vector<uint8_t> key(static_cast<size_t>(count));
    hash->derive_key(key.data(), key.size(), passphrase.view().data(), sizeOf(passphrase.view()),
                     dataOf(salt), sizeOf(salt));
    return toSecret(std::move(key));
}

} // namespace licencedesk
