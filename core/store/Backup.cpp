#include "store/Backup.h"

#include "exporting/Archive.h"
#include "exporting/ExportFile.h"
#include "exporting/PrivateFolder.h"
#include "store/BackupFile.h"
#include "store/RecordStore.h"
#include "vault/VaultSetup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

namespace licencedesk {

namespace {

constexpr qsizetype ChunkBytes = 1 << 20;

QString backupText(const char *source)
{
    return QCoreApplication::translate("Backup", source);
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled,
                   backupText(QT_TRANSLATE_NOOP("Backup", "No backup was made.")));
}

Result<void> copyInto(ByteSink &sink, const QString &path, const CancelToken &cancel,
                      const BackupProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotReadable, file.errorString());
    }
    const auto size = static_cast<double>(file.size());
    while (!file.atEnd()) {
        if (cancel.isCancelled()) {
            return cancelled();
        }
        if (auto written = sink.write(file.read(ChunkBytes)); !written) {
            return written;
        }
        if (progress) {
            progress(static_cast<double>(file.pos()) / size);
        }
    }
    return {};
}

Result<VaultHeader> headerOf(Store &store)
{
    return store.vaultHeader().and_then([](const std::optional<QJsonObject> &json) {
        return vaultHeaderFromJson(json.value_or(QJsonObject()));
    });
}

Result<void> writeArchive(ArchiveSink &archive, const BackupHead &head, const QString &snapshot,
                          const CancelToken &cancel, const BackupProgress &progress)
{
    QByteArray bytes = backupHeadBytes(head);
    const auto started = archive.start().and_then([&] { return archive.write(bytes); });
    wipe(bytes);
    return started.and_then([&] { return copyInto(archive, snapshot, cancel, progress); })
        .and_then([&] { return archive.finish(); });
}

/// A whole file of its own as of now, whoever writes meanwhile. What is in it is sealed.
Result<void> snapshot(Store &store, const QString &path)
{
    const auto done = store.database().run(QStringLiteral("VACUUM INTO ?"), {path});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

struct Checked
{
    qint64 records = 0;
    AuditVerdict log;
};

/// Opens what was restored, and goes on with its log in a new chain.
Result<Checked> check(const QString &path, const BackupHead &head, const Clock &clock)
{
    auto store = Store::open(StoreLocation::file(path), clock);
    if (!store) {
        return tl::unexpected<Error>(store.error());
    }
    Store &restored = **store;
    return openVault(head.header, head.master)
        .map([&](Vault vault) { restored.unlock(std::move(vault)); })
        .and_then([&] { return AuditLog(restored).verify(); })
        .and_then([&](const AuditVerdict &log) {
            return RecordStore(restored).count().map([&](qint64 count) {
                return Checked{count, log};
            });
        })
        .and_then([&](const Checked &checked) {
            return restored.startNewChain()
                .and_then([&] { return AuditLog(restored).append(AuditAct::Restored); })
                .map([&] { return checked; });
        });
}

Result<bool> hasRecords(const QString &path, const Clock &clock)
{
    if (!QFileInfo::exists(path)) {
        return false;
    }
    auto store = Store::open(StoreLocation::file(path), clock);
    if (!store) {
        return true; // damaged, of a newer program: not ours to throw away
    }
    return RecordStore(**store).count().map([](qint64 count) { return count > 0; });
}

/// The file with what belongs to it, so that a mistake can be undone.
Result<QString> putAside(const QString &path, const QDateTime &now)
{
    if (!QFileInfo::exists(path)) {
        return QString();
    }
    const QString aside = path + QStringLiteral(".before-restore-") +
                          now.toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            return notWritable(backupText(
                QT_TRANSLATE_NOOP("Backup", "The file of the records could not be moved aside.")));
        }
    }
    return aside;
}

} // namespace

QString backupSuffix()
{
    return QStringLiteral("ldbackup");
}

Result<qint64> makeBackup(Store &store, const BackupJob &job, const CancelToken &cancel,
                          const BackupProgress &progress)
{
    if (store.database().location().kind != StoreLocation::Kind::Sqlite) {
        return failure(
            ErrorKind::Unsupported,
            backupText(QT_TRANSLATE_NOOP("Backup", "The server has backups of its own; here "
                                                   "only this computer's records are saved.")));
    }
    if (job.passphrase.isEmpty()) {
        return failure(ErrorKind::Invalid,
                       backupText(QT_TRANSLATE_NOOP("Backup", "A backup needs a passphrase.")));
    }
    const auto header = headerOf(store);
    const auto fits =
        header.and_then([&](const VaultHeader &own) { return openVault(own, job.master); });
    const auto folder = PrivateFolder::beside(store.database().location().path);
    if (!fits || !folder) {
        return tl::unexpected<Error>(fits ? folder.error() : fits.error());
    }
    if (cancel.isCancelled()) {
        return cancelled();
    }
    const QString copy = folder->filePath(QStringLiteral("snapshot"));
    ExportFile file(job.target);
    ArchiveSink archive(file, job.passphrase, backupSuffix(), job.cost);
    return snapshot(store, copy)
        .and_then([&] { return file.open(); })
        .and_then([&] {
            return writeArchive(archive, {store.clock().now(), *header, job.master}, copy, cancel,
                                progress);
        })
        .and_then([&] { return AuditLog(store).append(AuditAct::BackedUp); })
        .map([&] { return file.bytes(); });
}

Result<RestoredBackup> restoreBackup(const RestoreJob &job, const Clock &clock,
                                     const CancelToken &cancel)
{
    const auto taken = hasRecords(job.target, clock);
    if (!taken) {
        return tl::unexpected<Error>(taken.error());
    }
    if (*taken && job.overwrite == Overwrite::OnlyEmpty) {
        return failure(
            ErrorKind::Conflict,
            backupText(QT_TRANSLATE_NOOP(
                "Backup", "There are records on this computer. Restoring would move them aside.")));
    }
    QDir().mkpath(QFileInfo(job.target).absolutePath());
    const auto folder = PrivateFolder::beside(job.target);
    QFile backup(job.backup);
    if (!folder || !backup.open(QIODevice::ReadOnly)) {
        return folder
                   ? failure(ErrorKind::NotFound,
                             backupText(QT_TRANSLATE_NOOP("Backup", "The backup cannot be read.")))
                   : tl::unexpected<Error>(folder.error());
    }
    const QString restored = folder->filePath(QStringLiteral("restored"));
    BackupSplitter splitter(restored, cancel);
    const auto checked =
        openArchive(backup, job.passphrase, splitter).and_then([&](const QString &) {
            return check(restored, *splitter.head(), clock);
        });
    if (!checked) {
        return tl::unexpected<Error>(checked.error());
    }
    const auto aside = putAside(job.target, clock.now());
    if (!aside) {
        return tl::unexpected<Error>(aside.error());
    }
    if (!QFile::rename(restored, job.target)) {
        return notWritable(
            backupText(QT_TRANSLATE_NOOP("Backup", "The restored file could not be moved "
                                                   "into its place.")));
    }
    const BackupHead &head = *splitter.head();
    return RestoredBackup{head.header,      head.master,  head.madeAt,
                          checked->records, checked->log, *aside};
}

} // namespace licencedesk
