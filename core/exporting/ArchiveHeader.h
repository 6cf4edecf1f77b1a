#pragma once
// What stands before the pieces of an archive, and the nonces of these. See Archive.h.

#include "support/Result.h"
#include "vault/Primitives.h"

#include <QString>

#include <optional>

class QIODevice;

namespace licencedesk {

inline constexpr qsizetype ArchivePieceBytes = 64 * 1024;

struct ArchiveHeader
{
    GuessingCost cost;
    QByteArray salt;
    QByteArray noncePrefix;
    QByteArray check; ///< a hash of the key
    QByteArray contents;

    QByteArray bytes() const;
};

/// With a salt and a nonce prefix of its own; check is left to be filled in.
ArchiveHeader newArchiveHeader(const GuessingCost &cost, const QByteArray &contents);

/// Empty when it is no archive of this kind.
std::optional<ArchiveHeader> readArchiveHeader(QIODevice &archive);

struct ArchiveKeys
{
    Secret pieces;
    QByteArray check;
};
/// Errors: Unavailable when the memory for it is not there.
Result<ArchiveKeys> archiveKeys(const Secret &passphrase, const ArchiveHeader &header);

QByteArray pieceNonce(const QByteArray &prefix, quint32 number, bool isLast);

} // namespace licencedesk
