#include "exporting/PrivateFolder.h"

#include "exporting/ExportFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace licencedesk {

namespace {

/// QTemporaryDir makes its folder with 0700.
std::unique_ptr<QTemporaryDir> folderIn(const QString &parent)
{
    return std::make_unique<QTemporaryDir>(parent + QStringLiteral("/.licencedesk-XXXXXX"));
}

bool livesInMemory(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return type == "tmpfs" || type == "ramfs";
}

} // namespace

Result<PrivateFolder> PrivateFolder::beside(const QString &file)
{
    auto folder = folderIn(QFileInfo(file).absolutePath());
    if (!folder->isValid()) {
        return notWritable(folder->errorString());
    }
    return PrivateFolder(std::move(folder));
}

Result<PrivateFolder> PrivateFolder::inMemory()
{
    const QStringList candidates = {
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
        QStringLiteral("/dev/shm")};
    for (const QString &candidate : candidates) {
        if (candidate.isEmpty() || !livesInMemory(candidate)) {
            continue;
        }
        if (auto folder = folderIn(candidate); folder->isValid()) {
            return PrivateFolder(std::move(folder));
        }
    }
    return failure(ErrorKind::Unavailable,
                   QCoreApplication::translate(
                       "Export", "This machine has no file system in memory, so a workbook cannot "
                                 "be sealed without being plain on the disk first. Choose CSV or "
                                 "JSON."));
}

qint64 PrivateFolder::freeBytes() const
{
    return QStorageInfo(path()).bytesAvailable();
}

} // namespace licencedesk
