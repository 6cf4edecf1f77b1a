#include "store/DocumentStore.h"
#include "store/RecordRow.h"
#include "store/RecordSearch.h"
#include "store/Schema.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// As version 1 wrote it.
void insertRecord(Database &database, const LicenceRecord &record)
{
    const Vault vault = firmVault();
    const QString id = recordIdText(record.id);
    const RecordSummary summary = summaryOf(record);
    const QVariantList hashes = recordHashes(vault, summary, {});
    VERIFY_DONE(database.run(
        QStringLiteral("INSERT INTO records (id, revision, accepted_at, counter, operator, "
                       "vehicle, result, state, generation, number_hash, ending_hash, name_hash, "
                       "core_hash, summary) VALUES (?, 1, ?, 'north', 'li', '', 0, 2, 1, ?, ?, ?, "
                       "?, ?)"),
        {id, record.acceptedAt.toMSecsSinceEpoch(), hashes[0], hashes[1], hashes[2], hashes[3],
         vault.seal(encodeSummary(summary), summaryContext(id))}));
    VERIFY_DONE(database.run(QStringLiteral("INSERT INTO bodies (record_id, body) VALUES (?, ?)"),
                             {id, vault.seal(encodeRecord(record), bodyContext(id))}));
    VERIFY_DONE(database.run(
        QStringLiteral(
            "INSERT INTO images (record_id, page, kept_since, body) VALUES (?, 0, 5, ?)"),
        {id, vault.seal("picture", imageContext(id, DocumentPage::Main))}));
    VERIFY_DONE(database.run(
        QStringLiteral("INSERT INTO documents (kind, id, updated_at, body) "
                       "VALUES ('profile', 'a', 5, ?)"),
        {vault.seal("document", documentContext(QStringLiteral("profile"), QStringLiteral("a")))}));
    VERIFY_DONE(database.run(QStringLiteral("INSERT INTO insights (day, counter, measure, name, "
                                            "count, total) VALUES (20261121, 'north', 'licences', "
                                            "'12', 1, 0)")));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What an administrator runs who wants to see the tables before they are made.
QByteArray schemaScript()
{
    QString script = QStringLiteral(
        "-- The tables of LicenceDesk on PostgreSQL, as the first desk would make them by itself.\n"
        "-- Written by the test store_migration; LICENCEDESK_WRITE_SCHEMA=1 writes it again.\n"
        "BEGIN;\n");
    for (int version = 1; version <= schemaVersion(); ++version) {
        script += QStringLiteral("\n-- version %1\n").arg(version);
        for (const QString &statement : migrationTo(version, true)) {
            script += statement + QStringLiteral(";\n");
        }
    }
    script += QStringLiteral("\nINSERT INTO meta (key, value) VALUES ('schema_version', '%1');\n")
                  .arg(schemaVersion());
    script += QStringLiteral("INSERT INTO meta (key, value) VALUES ('audit_chain', "
                             "gen_random_uuid()::text);\nCOMMIT;\n");
    return script.toUtf8();
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_an_older_version_wrote_opens_and_works_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version) {
            QTest::newRow(qPrintable(QStringLiteral("version %1").arg(version))) << version;
        }
    }
    void what_an_older_version_wrote_opens_and_works()
    {
        QFETCH(int, version);
        StoreFixture fixture;
        const LicenceRecord record = [&fixture] {
            StoreFixture donor(StoreFixture::On::Sqlite);
            donor.clock.time = fixture.clock.time;
            return acceptedRecord(*donor.open());
        }();
        {
            const auto database = Database::open(fixture.location);
            VERIFY_DONE(database);
            VERIFY_DONE(migrate(**database, version));
            QCOMPARE(schemaVersionOf(**database).value(), version);
            insertRecord(**database, record);
        }
        const auto store = fixture.open();
        QCOMPARE(schemaVersionOf(store->database()).value(), schemaVersion());
        RecordStore records(*store);
        QCOMPARE(encodeRecord(records.record(record.id).value()), encodeRecord(record));
        QCOMPARE(records.images(record.id)->front().content, QByteArray("picture"));
        QCOMPARE(DocumentStore(*store).load(QStringLiteral("profile"), QStringLiteral("a")).value(),
                 QByteArray("document"));
        RecordQuery query;
        query.text = Person().number;
        QCOMPARE(idsOf(findRecords(*store, query)->records), QStringList{recordIdText(record.id)});
        keptRecord(*store);
        QCOMPARE(records.count().value(), 2);
        VERIFY_DONE(records.remove(record.id, QStringLiteral("request")));
        QVERIFY(AuditLog(*store).verify()->isWhole());
    }

    void an_empty_place_becomes_a_store_of_the_newest_version()
    {
        StoreFixture fixture;
        {
            const auto database = Database::open(fixture.location);
            QCOMPARE(schemaVersionOf(**database).value(), 0);
        }
        QCOMPARE(schemaVersionOf(fixture.open()->database()).value(), schemaVersion());
        QCOMPARE(schemaVersionOf(fixture.open()->database()).value(), schemaVersion());
    }

    void a_newer_programs_records_are_left_alone()
    {
        StoreFixture fixture;
        {
            const auto store = fixture.open();
            keptRecord(*store);
            VERIFY_DONE(store->setMeta(QStringLiteral("schema_version"), QStringLiteral("99")));
        }
        const QByteArray before = bytesOf(fixture.location.path);
        const auto refused = fixture.tryOpen();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
        QCOMPARE(refused.error().detail, QStringLiteral("99"));
        QVERIFY(refused.error().message.contains(QStringLiteral("newer version")));
        QCOMPARE(bytesOf(fixture.location.path), before);
        const auto database = Database::open(fixture.location);
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM records"))->toInt(), 1);
    }

    void two_desks_that_start_at_once_agree_on_the_tables()
    {
        StoreFixture fixture;
        const auto one = fixture.open();
        const auto other = fixture.open();
        QCOMPARE(one->chain(), other->chain());
    }

    void the_script_for_administrators_is_what_the_program_does()
    {
        const QString path = QStringLiteral(LICENCEDESK_SCHEMA_SCRIPT);
        if (qEnvironmentVariableIsSet("LICENCEDESK_WRITE_SCHEMA")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(schemaScript());
            file.close();
        }
        QCOMPARE(bytesOf(path), schemaScript());
    }
};

LICENCEDESK_TEST_MAIN(MigrationTest)
#include "MigrationTest.moc"
