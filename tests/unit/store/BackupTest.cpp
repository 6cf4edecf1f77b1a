#include "store/Backup.h"

#include "store/RecordStore.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const GuessingCost Quick{8 * 1024, 1};
const Secret Passphrase = Secret::fromText(QStringLiteral("invented passphrase"));

/// A desk with three records and a backup of it.
struct Desk
{
    Desk() : fixture(StoreFixture::On::Sqlite), store(fixture.open())
    {
        for (int i = 0; i < 3; ++i) {
            records.push_back(keptRecord(*store));
        }
        job = {fixture.folder() + QStringLiteral("/desk.ldbackup"), Passphrase, firmKeys().master,
               Quick};
    }

    StoreFixture fixture;
    std::unique_ptr<Store> store;
    std::vector<LicenceRecord> records;
    BackupJob job;
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray changedAt(QByteArray bytes, qsizetype place)
{
    bytes[place] = static_cast<char>(bytes[place] ^ 1);
    return bytes;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void another_machine_goes_on_with_the_passphrase_alone()
    {
        Desk desk;
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        StoreFixture other(StoreFixture::On::Sqlite);
        const RestoreJob job{desk.job.target, Passphrase, other.location.path};
        const auto restored = restoreBackup(job, other.clock);
        VERIFY_DONE(restored);
        QCOMPARE(restored->records, 3);
        QVERIFY(restored->log.isWhole());
        QCOMPARE(restored->log.entries, 3);
        QCOMPARE(restored->madeAt, desk.fixture.clock.time);
        QVERIFY(restored->keptAside.isEmpty());
        const auto store = other.tryOpen().value_or(nullptr);
        store->unlock(openVault(restored->header, restored->master).value());
        for (const LicenceRecord &record : desk.records) {
            QCOMPARE(encodeRecord(RecordStore(*store).record(record.id).value()),
                     encodeRecord(record));
        }
        QVERIFY(store->chain() != desk.store->chain());
        QVERIFY(AuditLog(*store).verify()->isWhole());
        QCOMPARE(
            filesIn(QFileInfo(other.location.path).path()).filter(QStringLiteral("licencedesk")),
            QStringList());
    }

    void nothing_of_the_making_stays_behind()
    {
        Desk desk;
        const QString folder = QFileInfo(desk.fixture.location.path).path();
        const QStringList before = filesIn(folder);
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        QCOMPARE(filesIn(folder), before);
        QCOMPARE(QFile::permissions(desk.job.target) & 0x0fff,
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser |
                                    QFile::WriteUser) &
                     0x0fff);
    }

    void nothing_in_a_backup_can_be_read_without_the_passphrase()
    {
        Desk desk;
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        const QByteArray bytes = bytesOf(desk.job.target);
        QVERIFY(!bytes.contains("SQLite format"));
        QVERIFY(!bytes.contains(firmKeys().master.view().toByteArray()));
        QVERIFY(!bytes.contains(firmKeys().master.view().toByteArray().toBase64()));
        QVERIFY(!bytes.contains("north"));
    }

    void a_backup_that_was_made_is_noted_in_the_log()
    {
        Desk desk;
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        AuditQuery query;
        query.act = AuditAct::BackedUp;
        QCOMPARE(AuditLog(*desk.store).find(query)->size(), std::size_t(1));
    }

    void what_is_wrong_with_a_backup_is_said_and_nothing_is_touched_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<qsizetype>("cutTo");    // bytes; −1: whole
        QTest::addColumn<qsizetype>("changeAt"); // −1: nowhere
        QTest::addColumn<ErrorKind>("kind");
        const QString right = QStringLiteral("invented passphrase");
        const auto row = [](const char *name, const QString &passphrase, qsizetype cut,
                            qsizetype change, ErrorKind kind) {
            QTest::newRow(name) << passphrase << cut << change << kind;
        };
        row("a wrong passphrase", QStringLiteral("another"), -1, -1, ErrorKind::WrongKey);
        row("no passphrase", QString(), -1, -1, ErrorKind::WrongKey);
        row("an empty file", right, 0, -1, ErrorKind::Unsupported);
        row("cut off in its head", right, 20, -1, ErrorKind::Unsupported);
        row("cut off after some pieces", right, 70'000, -1, ErrorKind::Damaged);
        row("a changed byte at the beginning", right, -1, 200, ErrorKind::Damaged);
        row("a changed byte in the middle", right, -1, 90'000, ErrorKind::Damaged);
        row("another file altogether", right, -1, 0, ErrorKind::Unsupported);
    }
    void what_is_wrong_with_a_backup_is_said_and_nothing_is_touched()
    {
        QFETCH(QString, passphrase);
        QFETCH(qsizetype, cutTo);
        QFETCH(qsizetype, changeAt);
        QFETCH(ErrorKind, kind);
        Desk desk;
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        QByteArray bytes = bytesOf(desk.job.target);
        bytes = cutTo < 0 ? bytes : bytes.first(cutTo);
        bytes = changeAt < 0 ? bytes : changedAt(bytes, changeAt);
        write(desk.job.target, bytes);
        StoreFixture other(StoreFixture::On::Sqlite);
        const RestoreJob job{desk.job.target, Secret::fromText(passphrase), other.location.path};
        const auto restored = restoreBackup(job, other.clock);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, kind);
        QVERIFY(!restored.error().message.isEmpty());
        QCOMPARE(filesIn(QFileInfo(other.location.path).path()), QStringList());
    }

    void records_that_are_there_are_not_written_over()
    {
        Desk desk;
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        Desk other;
        const QStringList ids = idsOfAll(*other.store);
        other.store.reset();
        RestoreJob job{desk.job.target, Passphrase, other.fixture.location.path};
        QCOMPARE(restoreBackup(job, other.fixture.clock).error().kind, ErrorKind::Conflict);
        QCOMPARE(idsOfAll(*other.fixture.open()), ids);
        job.overwrite = Overwrite::Anything;
        const auto restored = restoreBackup(job, other.fixture.clock);
        VERIFY_DONE(restored);
        QCOMPARE(idsOfAll(*other.fixture.open()), idsOfAll(*desk.store));
        StoreFixture aside(StoreFixture::On::Sqlite);
        aside.location.path = restored->keptAside;
        QCOMPARE(idsOfAll(*aside.open()), ids);
    }

    void a_damaged_file_is_put_aside_only_when_told_to()
    {
        Desk desk;
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        desk.store.reset();
        write(desk.fixture.location.path, QByteArray(5000, 'x'));
        RestoreJob job{desk.job.target, Passphrase, desk.fixture.location.path};
        QCOMPARE(restoreBackup(job, desk.fixture.clock).error().kind, ErrorKind::Conflict);
        job.overwrite = Overwrite::Anything;
        const auto restored = restoreBackup(job, desk.fixture.clock);
        VERIFY_DONE(restored);
        QCOMPARE(bytesOf(restored->keptAside), QByteArray(5000, 'x'));
    }

    void a_cancelled_backup_leaves_the_old_one()
    {
        Desk desk;
        write(desk.job.target, "the old one");
        const CancelToken cancel;
        const auto made =
            makeBackup(*desk.store, desk.job, cancel, [&](double) { cancel.cancel(); });
        // the file may be read in one go: then nothing was left to cancel
        CancelToken before;
        before.cancel();
        QCOMPARE(makeBackup(*desk.store, desk.job, before).error().kind, ErrorKind::Cancelled);
        QVERIFY(made || bytesOf(desk.job.target) == "the old one");
    }

    void a_cancelled_restore_changes_nothing()
    {
        Desk desk;
        VERIFY_DONE(makeBackup(*desk.store, desk.job));
        StoreFixture other(StoreFixture::On::Sqlite);
        const CancelToken cancel;
        cancel.cancel();
        const RestoreJob job{desk.job.target, Passphrase, other.location.path};
        QCOMPARE(restoreBackup(job, other.clock, cancel).error().kind, ErrorKind::Cancelled);
        QCOMPARE(filesIn(QFileInfo(other.location.path).path()), QStringList());
    }

    void a_backup_takes_the_right_key_and_a_passphrase()
    {
        Desk desk;
        BackupJob job = desk.job;
        job.master = makeVault(Cipher::Aes256Gcm, desk.fixture.clock.time).master;
        QCOMPARE(makeBackup(*desk.store, job).error().kind, ErrorKind::WrongKey);
        job = desk.job;
        job.passphrase = Secret();
        QCOMPARE(makeBackup(*desk.store, job).error().kind, ErrorKind::Invalid);
        QVERIFY(!QFile::exists(job.target));
    }

    void the_desk_goes_on_while_a_backup_is_made()
    {
        Desk desk;
        const auto second = desk.fixture.open();
        bool kept = false;
        VERIFY_DONE(makeBackup(*desk.store, desk.job, {}, [&](double) {
            kept = kept || RecordStore(*second).keep(acceptedRecord(*second)).has_value();
        }));
        QVERIFY(kept);
        StoreFixture other(StoreFixture::On::Sqlite);
        const RestoreJob job{desk.job.target, Passphrase, other.location.path};
        QCOMPARE(restoreBackup(job, other.clock)->records, 3);
    }

private:
    static QStringList idsOfAll(Store &store)
    {
        auto rows = store.database().run(QStringLiteral("SELECT id FROM records ORDER BY id"));
        QStringList ids;
        while (rows && rows->next()) {
            ids << rows->value(0).toString();
        }
        return ids;
    }
};

LICENCEDESK_TEST_MAIN(BackupTest)
#include "BackupTest.moc"
