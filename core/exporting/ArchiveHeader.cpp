#include "exporting/ArchiveHeader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

#include <new>

namespace licencedesk {

namespace {

constexpr char Magic[] = "LDXARCH1";
constexpr qsizetype MagicBytes = sizeof Magic - 1;
constexpr qsizetype SaltBytes = 16;
constexpr qsizetype PrefixBytes = 7; // 7 + 4 + 1 make a nonce
constexpr qsizetype CheckBytes = 16;
constexpr qsizetype FixedBytes = MagicBytes + 8 + SaltBytes + PrefixBytes + CheckBytes + 1;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray ArchiveHeader::bytes() const
{
    return QByteArray(Magic, MagicBytes) + bigEndian(static_cast<quint32>(cost.memoryKiB)) +
           bigEndian(static_cast<quint32>(cost.passes)) + salt + noncePrefix + check +
           static_cast<char>(contents.size()) + contents;
}

std::optional<ArchiveHeader> readArchiveHeader(QIODevice &archive)
{
    const QByteArray fixed = archive.read(FixedBytes);
    if (fixed.size() != FixedBytes || !fixed.startsWith(Magic)) {
        return std::nullopt;
    }
    const char *at = fixed.constData() + MagicBytes;
    ArchiveHeader header;
    header.cost.memoryKiB = qFromBigEndian<qint32>(at);
    header.cost.passes = qFromBigEndian<qint32>(at + 4);
    header.salt = fixed.mid(MagicBytes + 8, SaltBytes);
    header.noncePrefix = fixed.mid(MagicBytes + 8 + SaltBytes, PrefixBytes);
    header.check = fixed.mid(MagicBytes + 8 + SaltBytes + PrefixBytes, CheckBytes);
    const auto length = static_cast<quint8>(fixed.back());
    header.contents = archive.read(length);
    if (header.contents.size() != length || !isSensible(header.cost)) {
        return std::nullopt;
    }
    return header;
}

Result<ArchiveKeys> archiveKeys(const Secret &passphrase, const ArchiveHeader &header)
{
    try {
        const Secret root = stretch(passphrase, header.salt, header.cost);
        const auto keyFor = [&](QByteArrayView purpose, qsizetype count) {
            return deriveKey(Cipher::Aes256Gcm, root, header.salt, purpose, count);
        };
        return ArchiveKeys{keyFor("archive pieces", cipherKeyBytes(Cipher::Aes256Gcm)),
                           keyFor("archive check", CheckBytes).view().toByteArray()};
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate("Archive", "There is not enough memory to work "
                                                              "with a passphrase. Close other "
                                                              "programs and try again."));
    }
}

QByteArray pieceNonce(const QByteArray &prefix, quint32 number, bool isLast)
{
    return prefix + bigEndian(number) + static_cast<char>(isLast ? 1 : 0);
}

ArchiveHeader newArchiveHeader(const GuessingCost &cost, const QByteArray &contents)
{
    ArchiveHeader header;
    header.cost = cost;
    header.salt = randomBytes(SaltBytes);
    header.noncePrefix = randomBytes(PrefixBytes);
    header.contents = contents;
    return header;
}

} // namespace licencedesk
