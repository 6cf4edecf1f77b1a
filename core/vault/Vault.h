#pragma once
// What seals personal data before it is written anywhere, and opens it again. A value: copies
// share the keys, every member function may be called from any thread. How a vault is made,
// unlocked and given other keys: VaultSetup.h.

#include "support/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringView>

#include <memory>

namespace licencedesk {

enum class Cipher { Aes256Gcm, Sm4Gcm }; ///< SM4: for sites bound to national cryptography

struct VaultKeys; // in VaultKeys.h: only the vault itself sees them

class Vault
{
public:
    explicit Vault(std::shared_ptr<const VaultKeys> keys);

    /// \p context names the place where the result will stand ("record/<id>"): opening it anywhere
    /// else fails, so that nobody can swap two sealed values. Not secret, not stored.
    QByteArray seal(QByteArrayView plain, QByteArrayView context) const;
    /// Errors: Damaged (changed, cut short or from another place), WrongKey (sealed with a key that
    /// this vault does not have).
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;

    /// A keyed hash (16 bytes) of \p text by which equal values are found without being readable.
    /// \p purpose keeps the hashes of a number and of a name apart. The caller normalises.
    QByteArray blindIndex(QByteArrayView purpose, QStringView text) const;
    /// The same under every key that is still in force, the newest first: rows that a rotation has
    /// not reached yet are found by one of the others. A search asks for all of them.
    QList<QByteArray> blindIndices(QByteArrayView purpose, QStringView text) const;
    /// A blind index (16 bytes) that rotation leaves alone, for what is kept as a hash only and
    /// cannot be made again (the do-not-rent list). Where the value is at hand, blindIndex().
    QByteArray lastingIndex(QByteArrayView purpose, QStringView text) const;
    /// A keyed hash (32 bytes) for the audit chain; the same for the life of the store.
    QByteArray authenticate(QByteArrayView message) const;

    int generation() const; ///< of the key that seal() uses; rotation adds one
    /// Which generation sealed it, without opening; 0: not a sealed value.
    static int generationOf(QByteArrayView sealed);

private:
    std::shared_ptr<const VaultKeys> m_keys;
};

} // namespace licencedesk
