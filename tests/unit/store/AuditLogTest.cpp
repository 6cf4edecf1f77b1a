#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QTest>

#include <thread>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

void fill(Store &store, int entries)
{
    for (int i = 0; i < entries; ++i) {
        auto transaction = Transaction::begin(store.database());
        VERIFY_DONE(transaction);
        VERIFY_DONE(AuditLog(store).append(AuditAct::Revealed, {}, QString::number(i)));
        VERIFY_DONE(transaction->commit());
    }
}

/// What somebody with the database's own prompt can do.
void dropGuards(Store &store)
{
    const QStringList guards =
        store.database().isPostgreSql()
            ? QStringList{QStringLiteral("DROP TRIGGER audit_no_change ON audit")}
            : QStringList{QStringLiteral("DROP TRIGGER audit_no_update"),
                          QStringLiteral("DROP TRIGGER audit_no_delete")};
    for (const QString &guard : guards) {
        VERIFY_DONE(store.database().run(guard));
    }
}

AuditQuery queryFor(AuditAct act)
{
    AuditQuery query;
    query.act = act;
    return query;
}

} // namespace

class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_untouched_log_is_whole()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(*store, 5);
        const auto verdict = AuditLog(*store).verify();
        VERIFY_DONE(verdict);
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->entries, 5);
    }

    void whatever_is_edited_behind_our_back_shows_data()
    {
        QTest::addColumn<QStringList>("edits");
        QTest::addColumn<qint64>("firstBroken"); // 0: only the end is missing
        const auto row = [](const char *name, const QStringList &edits, qint64 firstBroken) {
            QTest::newRow(name) << edits << firstBroken;
        };
        row("another time", {"UPDATE audit SET at = at + 1 WHERE number = 3"}, 3);
        row("another act", {"UPDATE audit SET act = 'opened' WHERE number = 3"}, 3);
        row("an act nobody knows", {"UPDATE audit SET act = 'danced' WHERE number = 3"}, 3);
        row("another name", {"UPDATE audit SET who = 'wang' WHERE number = 1"}, 1);
        row("another record", {"UPDATE audit SET record_id = 'x' WHERE number = 2"}, 2);
        row("another detail", {"UPDATE audit SET detail = '' WHERE number = 5"}, 5);
        row("an entry deleted in the middle", {"DELETE FROM audit WHERE number = 3"}, 4);
        row("the first entry deleted", {"DELETE FROM audit WHERE number = 1"}, 2);
        row("the last entry deleted", {"DELETE FROM audit WHERE number = 5"}, 0);
        row("everything after the first deleted", {"DELETE FROM audit WHERE number > 1"}, 0);
        row("all entries deleted", {"DELETE FROM audit"}, 0);
        row("an entry inserted",
            {"INSERT INTO audit SELECT chain, 6, at, act, who, record_id, detail, hash FROM audit "
             "WHERE number = 5"},
            6);
        row("two entries exchanged",
            {"UPDATE audit SET number = 13 WHERE number = 3",
             "UPDATE audit SET number = 3 WHERE number = 4",
             "UPDATE audit SET number = 4 WHERE number = 13"},
            3);
        row("the last deleted and the anchor too",
            {"DELETE FROM audit WHERE number = 5", "DELETE FROM meta WHERE key LIKE 'audit_head%'"},
            0);
    }
    void whatever_is_edited_behind_our_back_shows()
    {
        QFETCH(QStringList, edits);
        QFETCH(qint64, firstBroken);
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(*store, 5);
        dropGuards(*store);
        for (const QString &edit : edits) {
            VERIFY_DONE(store->database().run(edit));
        }
        const auto verdict = AuditLog(*store).verify();
        VERIFY_DONE(verdict);
        QVERIFY(!verdict->isWhole());
        QCOMPARE(verdict->broken ? verdict->broken->number : 0, firstBroken);
    }

    void a_log_that_is_gone_altogether_is_missed()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        dropGuards(*store);
        VERIFY_DONE(store->database().run(QStringLiteral("DELETE FROM audit")));
        VERIFY_DONE(
            store->database().run(QStringLiteral("DELETE FROM meta WHERE key LIKE 'audit_head%'")));
        QVERIFY(!AuditLog(*store).verify()->isWhole());
    }

    void the_database_itself_refuses_to_change_the_log_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("changing an entry") << "UPDATE audit SET who = 'wang'";
        QTest::newRow("deleting an entry") << "DELETE FROM audit WHERE number = 1";
        if (onPostgreSql()) {
            QTest::newRow("emptying the table") << "TRUNCATE audit";
        }
    }
    void the_database_itself_refuses_to_change_the_log()
    {
        QFETCH(QString, edit);
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(*store, 2);
        const auto done = store->database().run(edit);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::NotAllowed);
        const auto verdict = AuditLog(*store).verify();
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->entries, 2);
    }

    void another_key_cannot_vouch_for_the_log()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(*store, 2);
        const auto other = makeVault(Cipher::Aes256Gcm, fixture.clock.time);
        store->unlock(openVault(other.header, other.master).value());
        QVERIFY(!AuditLog(*store).verify()->isWhole());
    }

    void two_connections_write_one_chain()
    {
        constexpr int Each = 40;
        StoreFixture fixture;
        fixture.open(); // makes the tables
        const auto write = [&fixture] { fill(*fixture.open(), Each); };
        std::thread one(write);
        std::thread other(write);
        one.join();
        other.join();
        const auto verdict = AuditLog(*fixture.open()).verify();
        VERIFY_DONE(verdict);
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->entries, 2 * Each);
    }

    void a_log_that_grows_while_it_is_verified_is_whole()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(*store, 1);
        std::atomic_bool done = false;
        std::thread writer([&] {
            fill(*fixture.open(), 60);
            done = true;
        });
        bool whole = true;
        while (!done) {
            whole = AuditLog(*store).verify()->isWhole() && whole;
        }
        writer.join();
        QVERIFY(whole);
    }

    void the_log_is_asked_by_what_one_looks_for_data()
    {
        QTest::addColumn<AuditQuery>("query");
        QTest::addColumn<QStringList>("details");
        const QDateTime noon = SetClock().time;
        QTest::newRow("everything, newest first") << AuditQuery() << QStringList{"3", "2", "1"};
        QTest::newRow("one kind of act") << queryFor(AuditAct::Opened) << QStringList{"2"};
        AuditQuery query;
        query.who = QStringLiteral("wang");
        QTest::newRow("one operator") << query << QStringList{"3"};
        query = {};
        query.from = noon.addSecs(60);
        query.to = noon.addSecs(120);
        QTest::newRow("from a moment until before another") << query << QStringList{"2"};
        query = {};
        query.limit = 2;
        QTest::newRow("at most two") << query << QStringList{"3", "2"};
    }
    void the_log_is_asked_by_what_one_looks_for()
    {
        QFETCH(AuditQuery, query);
        QFETCH(QStringList, details);
        StoreFixture fixture;
        const auto store = fixture.open();
        AuditLog log(*store);
        VERIFY_DONE(log.append(AuditAct::Revealed, {}, QStringLiteral("1")));
        fixture.clock.time = fixture.clock.time.addSecs(60);
        VERIFY_DONE(log.append(AuditAct::Opened, {}, QStringLiteral("2")));
        fixture.clock.time = fixture.clock.time.addSecs(60);
        VERIFY_DONE(
            log.appendFor(QStringLiteral("wang"), AuditAct::Revealed, {}, QStringLiteral("3")));
        QStringList found;
        const auto entries = log.find(query).value();
        for (const AuditEntry &entry : entries) {
            found << entry.detail;
        }
        QCOMPARE(found, details);
    }

    void pages_follow_each_other_without_loss_or_doubles()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(*store, 25);
        AuditQuery query;
        query.limit = 10;
        QList<qint64> numbers;
        for (;;) {
            const auto page = AuditLog(*store).find(query).value();
            if (page.empty()) {
                break;
            }
            for (const AuditEntry &entry : page) {
                numbers << entry.number;
            }
            query.before = page.back();
        }
        QList<qint64> expected;
        for (qint64 number = 25; number > 0; --number) {
            expected << number;
        }
        QCOMPARE(numbers, expected);
    }

    void every_act_has_a_word_of_its_own()
    {
        QStringList words;
        for (int act = 0; act <= static_cast<int>(AuditAct::ClockSetBack); ++act) {
            const QString word = auditKey(static_cast<AuditAct>(act));
            QCOMPARE(auditActFromKey(word), static_cast<AuditAct>(act));
            words << word;
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void a_chain_is_taken_over_as_it_is_and_only_once()
    {
        StoreFixture desk(StoreFixture::On::Sqlite);
        StoreFixture shared;
        const auto from = desk.open();
        const auto to = shared.open();
        fill(*from, 3);
        const auto entries = AuditLog(*from).after(0, 10).value();
        for (int time = 0; time < 2; ++time) {
            for (const AuditEntry &entry : entries) {
                VERIFY_DONE(AuditLog(*to).takeOver(entry));
            }
        }
        QCOMPARE(AuditLog(*to).verify()->entries, 3);
        QVERIFY(AuditLog(*to).verify()->isWhole());
    }

    void a_chain_with_a_gap_is_not_taken_over()
    {
        StoreFixture desk(StoreFixture::On::Sqlite);
        StoreFixture shared;
        const auto from = desk.open();
        const auto to = shared.open();
        fill(*from, 3);
        const auto entries = AuditLog(*from).after(1, 10).value();
        QCOMPARE(AuditLog(*to).takeOver(entries.front()).error().kind, ErrorKind::Conflict);
    }
};

LICENCEDESK_TEST_MAIN(AuditLogTest)
#include "AuditLogTest.moc"
