#pragma once
// A sealed export: one file that opens with a passphrase and in no other way. Enters: any bytes, of
// any number. Leaves: the same bytes, or an Error when a single one was changed, moved or cut off.
//
// Bytes of the file: "LDXARCH1"; u32 KiB and u32 passes of Argon2id; 16 bytes salt; 7 bytes nonce
// prefix; 16 bytes by which a wrong passphrase is known; u8 length and the name of what is inside
// ("xlsx"); then pieces of 64 KiB, each AES-256/GCM with its tag. The nonce of a piece is the
// prefix, its number (u32) and 1 for the last piece, else 0; all that stands before the pieces is
// authenticated with each of them. Numbers are big endian. So pieces cannot change places, and a
// file without its last piece is not whole.

#include "exporting/ByteSink.h"
#include "vault/Primitives.h"

#include <QString>

class QIODevice;

namespace licencedesk {

QString archiveSuffix(); ///< "ldx"

class ArchiveSink final : public ByteSink
{
public:
    /// \p contents: the suffix of the file inside; it is readable without the passphrase.
    ArchiveSink(ByteSink &below, const Secret &passphrase, const QString &contents,
                const GuessingCost &cost = {});

    Result<void> start(); ///< writes what stands before the pieces; first of all
    Result<void> write(QByteArrayView bytes) override;
    Result<void> finish() override;

private:
    Result<void> seal(qsizetype count, bool isLast);

    ByteSink &m_below;
    Secret m_passphrase;
    QByteArray m_contents;
    GuessingCost m_cost;
    Secret m_key;
    QByteArray m_header;
    QByteArray m_prefix;
    QByteArray m_pending;
    quint32 m_number = 0;
};

/// Opens \p archive into \p into and calls its finish() only when all of it was whole; returns what
/// is inside ("xlsx"). Errors: Unsupported (no such archive), WrongKey, Damaged, and those of
/// \p into. What \p into was given before an error is not to be trusted.
Result<QString> openArchive(QIODevice &archive, const Secret &passphrase, ByteSink &into);
/// From file to file; the target is whole or untouched. Errors: as above, NotFound, NotReadable.
Result<QString> openArchive(const QString &archive, const Secret &passphrase,
                            const QString &target);
/// What is inside, without opening. Errors: Unsupported, NotFound, NotReadable.
Result<QString> archiveContents(const QString &archive);

} // namespace licencedesk
