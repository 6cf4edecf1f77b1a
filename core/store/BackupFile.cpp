#include "store/BackupFile.h"

#include "exporting/ExportFile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace licencedesk {

namespace {

const QByteArray Mark = QByteArrayLiteral("LDBACK01");
constexpr qsizetype LongestHead = 1 << 20; // bytes; a header has some 2,000
constexpr qsizetype LengthBytes = 4;

tl::unexpected<Error> noBackup()
{
    return failure(ErrorKind::Unsupported,
                   QCoreApplication::translate("Backup", "This is not a backup of LicenceDesk."));
}

Result<BackupHead> headFrom(const QJsonObject &json)
{
    QByteArray key = QByteArray::fromBase64(json[QLatin1String("master")].toString().toLatin1());
    const Secret master(key);
    wipe(key);
    const QString madeAt = json[QLatin1String("made_at")].toString();
    return vaultHeaderFromJson(json[QLatin1String("header")].toObject())
        .map([&](const VaultHeader &header) {
            return BackupHead{QDateTime::fromString(madeAt, Qt::ISODate).toUTC(), header, master};
        });
}

} // namespace

QByteArray backupHeadBytes(const BackupHead &head)
{
    QByteArray key = head.master.view().toByteArray().toBase64();
    const QJsonObject json{{QStringLiteral("made_at"), head.madeAt.toString(Qt::ISODate)},
                           {QStringLiteral("header"), toJson(head.header)},
                           {QStringLiteral("master"), QString::fromLatin1(key)}};
    wipe(key);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QByteArray length(LengthBytes, '\0');
    qToBigEndian(static_cast<quint32>(text.size()), length.data());
    return Mark + length + text;
}

BackupSplitter::BackupSplitter(const QString &path, CancelToken cancel)
    : m_file(path), m_cancel(std::move(cancel))
{}

BackupSplitter::~BackupSplitter()
{
    wipe(m_pending);
}

Result<void> BackupSplitter::write(QByteArrayView bytes)
{
    if (m_cancel.isCancelled()) {
        return failure(ErrorKind::Cancelled,
                       QCoreApplication::translate("Backup", "Nothing was restored."));
    }
    if (m_head) {
        return writeRest(bytes);
    }
    m_pending.append(bytes.data(), bytes.size());
    return readHead();
}

Result<void> BackupSplitter::readHead()
{
    const qsizetype start = Mark.size() + LengthBytes;
    if (m_pending.size() < start) {
        return {};
    }
    const auto length = qFromBigEndian<quint32>(m_pending.constData() + Mark.size());
    if (!m_pending.startsWith(Mark) || length > LongestHead) {
        return noBackup();
    }
    if (m_pending.size() < start + length) {
        return {};
    }
    auto head = headFrom(QJsonDocument::fromJson(m_pending.sliced(start, length)).object());
    if (!head) {
        return tl::unexpected<Error>(head.error());
    }
    m_head = *std::move(head);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return notWritable(m_file.errorString());
    }
    const QByteArray rest = m_pending.sliced(start + length);
    wipe(m_pending);
    return writeRest(rest);
}

Result<void> BackupSplitter::writeRest(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return m_file.error() == QFileDevice::ResourceError ? diskFull(m_file.errorString())
                                                            : notWritable(m_file.errorString());
    }
    return {};
}

Result<void> BackupSplitter::finish()
{
    if (!m_head) {
        return noBackup();
    }
    if (!m_file.flush()) {
        return diskFull(m_file.errorString());
    }
    m_file.close();
    return {};
}

} // namespace licencedesk
