#include "exporting/Archive.h"

#include "exporting/ArchiveHeader.h"
#include "exporting/ExportFile.h"

#include <QCoreApplication>
#include <QFile>

namespace licencedesk {

namespace {

QString archiveText(const char *sentence)
{
    return QCoreApplication::translate("Archive", sentence);
}

tl::unexpected<Error> noArchive()
{
    return failure(
        ErrorKind::Unsupported,
        archiveText(QT_TRANSLATE_NOOP("Archive", "This is not a sealed export of LicenceDesk.")));
}

tl::unexpected<Error> notWhole()
{
    return failure(
        ErrorKind::Damaged,
        archiveText(QT_TRANSLATE_NOOP(
            "Archive",
            "The sealed export was changed or is incomplete. Ask for it to be sent again.")));
}

Result<ArchiveKeys> keysFor(const Secret &passphrase, const ArchiveHeader &header)
{
    auto keys = archiveKeys(passphrase, header);
    if (keys && keys->check != header.check) {
        return failure(ErrorKind::WrongKey,
                       archiveText(QT_TRANSLATE_NOOP("Archive", "The passphrase is wrong.")));
    }
    return keys;
}

Result<void> openPieces(QIODevice &archive, const Secret &key, const ArchiveHeader &header,
                        ByteSink &into)
{
    const QByteArray associated = header.bytes();
    QByteArray piece = archive.read(ArchivePieceBytes + TagBytes);
    for (quint32 number = 0;; ++number) {
        const QByteArray following = archive.read(ArchivePieceBytes + TagBytes);
        const bool isLast = following.isEmpty();
        const auto plain =
            decrypt(Cipher::Aes256Gcm, key, pieceNonce(header.noncePrefix, number, isLast),
                    associated, piece);
        if (!plain) {
            return notWhole();
        }
        if (auto written = into.write(plain->view()); !written) {
            return written;
        }
        if (isLast) {
            return into.finish();
        }
        piece = following;
    }
}

Result<void> openFile(QFile &file)
{
    if (file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.exists()
               ? failure(ErrorKind::NotReadable,
                         archiveText(QT_TRANSLATE_NOOP("Archive", "The file may not be read.")))
               : failure(ErrorKind::NotFound,
                         archiveText(QT_TRANSLATE_NOOP("Archive", "The file does not exist.")));
}

} // namespace

QString archiveSuffix()
{
    return QStringLiteral("ldx");
}

ArchiveSink::ArchiveSink(ByteSink &below, const Secret &passphrase, const QString &contents,
                         const GuessingCost &cost)
    : m_below(below), m_passphrase(passphrase), m_contents(contents.toUtf8()), m_cost(cost)
{}

Result<void> ArchiveSink::start()
{
    ArchiveHeader header = newArchiveHeader(m_cost, m_contents);
    const auto keys = archiveKeys(m_passphrase, header);
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    header.check = keys->check;
    m_key = keys->pieces;
    m_prefix = header.noncePrefix;
    m_header = header.bytes();
    return m_below.write(m_header);
}

/// A full piece waits for the next byte: only the last one is sealed as such.
Result<void> ArchiveSink::write(QByteArrayView bytes)
{
    m_pending.append(bytes.data(), bytes.size());
    while (m_pending.size() > ArchivePieceBytes) {
        if (auto sealed = seal(ArchivePieceBytes, false); !sealed) {
            return sealed;
        }
    }
    return {};
}

Result<void> ArchiveSink::finish()
{
    return seal(m_pending.size(), true).and_then([this] { return m_below.finish(); });
}

Result<void> ArchiveSink::seal(qsizetype count, bool isLast)
{
    const QByteArray nonce = pieceNonce(m_prefix, m_number++, isLast);
    const QByteArray sealed =
        encrypt(Cipher::Aes256Gcm, m_key, nonce, m_header, QByteArrayView(m_pending).first(count));
    m_pending.remove(0, count);
    return m_below.write(sealed);
}

Result<QString> openArchive(QIODevice &archive, const Secret &passphrase, ByteSink &into)
{
    const auto header = readArchiveHeader(archive);
    if (!header) {
        return noArchive();
    }
    const auto keys = keysFor(passphrase, *header);
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    return openPieces(archive, keys->pieces, *header, into).map([&] {
        return QString::fromUtf8(header->contents);
    });
}

Result<QString> openArchive(const QString &archive, const Secret &passphrase, const QString &target)
{
    QFile file(archive);
    ExportFile into(target);
    return openFile(file).and_then([&] { return into.open(); }).and_then([&] {
        return openArchive(file, passphrase, into);
    });
}

Result<QString> archiveContents(const QString &archive)
{
    QFile file(archive);
    return openFile(file).and_then([&]() -> Result<QString> {
        const auto header = readArchiveHeader(file);
        return header ? Result<QString>(QString::fromUtf8(header->contents)) : noArchive();
    });
}

} // namespace licencedesk
