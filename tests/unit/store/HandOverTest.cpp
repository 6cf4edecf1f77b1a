// Desks with a file each and one server: in step whatever happens between them.
#include "store/HandOver.h"

#include "store/DocumentStore.h"
#include "store/WatchList.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <thread>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using On = StoreFixture::On;

/// One desk of the firm, with a clock of its own.
struct Desk
{
    explicit Desk(const char *counter) : fixture(On::Sqlite)
    {
        fixture.actor = {QStringLiteral("li"), QLatin1String(counter)};
        store = fixture.open();
    }

    LicenceRecord accept() { return keptRecord(*store); }

    StoreFixture fixture;
    std::unique_ptr<Store> store;
};

/// The server, founded by \p desk.
std::unique_ptr<Store> founded(StoreFixture &server, Desk &desk)
{
    auto store = server.tryOpen();
    if (!store) {
        qFatal("%s", said(store).constData());
    }
    if (const auto done = foundShared(*desk.store, **store); !done) {
        qFatal("%s", said(done).constData());
    }
    (*store)->unlock(firmVault());
    return *std::move(store);
}

QStringList idsIn(Store &store)
{
    auto rows = store.database().run(QStringLiteral("SELECT id FROM records ORDER BY id"));
    QStringList ids;
    while (rows && rows->next()) {
        ids << rows->value(0).toString();
    }
    return ids;
}

QStringList sorted(const std::vector<LicenceRecord> &records)
{
    QStringList ids;
    for (const LicenceRecord &record : records) {
        ids << recordIdText(record.id);
    }
    ids.sort();
    return ids;
}

qint64 number(Store &store, const char *sql)
{
    return store.database().value(QString::fromLatin1(sql))->toLongLong();
}

void control(const char *what)
{
    const QString folder = qEnvironmentVariable("LICENCEDESK_TEST_POSTGRES");
    QCOMPARE(QProcess::execute(folder + u'/' + QLatin1String(what)), 0);
}

} // namespace

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_a_desk_kept_is_read_from_the_server()
    {
        Desk desk("north");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, desk);
        const LicenceRecord record = acceptedRecord(*desk.store);
        const PageImage image = *pageImage(pictureOfCard(), ImagePolicy::WholeCard);
        VERIFY_DONE(RecordStore(*desk.store).keep(record, {image}));
        VERIFY_DONE(RecordStore(*desk.store)
                        .noteEvent({record.id}, RecordEventKind::Exported, QStringLiteral("csv")));
        QCOMPARE(waitingForServer(*desk.store).value(), 1);
        const auto handed = handOver(*desk.store, *server);
        VERIFY_DONE(handed);
        QCOMPARE(handed->records, 1);
        QCOMPARE(handed->entries, 2);
        QCOMPARE(waitingForServer(*desk.store).value(), 0);
        const auto there = RecordStore(*server).record(record.id);
        VERIFY_DONE(there);
        QCOMPARE(encodeRecord(*there), encodeRecord(record));
        QCOMPARE(there->state, RecordState::Exported);
        QCOMPARE(there->events.size(), std::size_t(1));
        QCOMPARE(RecordStore(*server).images(record.id)->front().content, image.content);
        QVERIFY(AuditLog(*server).verify()->isWhole());
    }

    void handing_over_twice_changes_nothing()
    {
        Desk desk("north");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, desk);
        desk.accept();
        VERIFY_DONE(handOver(*desk.store, *server));
        QCOMPARE(handOver(*desk.store, *server).value(), HandedOver());
        // as if the desk had died before it could note what it had handed on
        VERIFY_DONE(
            desk.store->database().run(QStringLiteral("UPDATE records SET shared_revision = 0")));
        VERIFY_DONE(desk.store->database().run(QStringLiteral("UPDATE insights SET shared = 0")));
        VERIFY_DONE(handOver(*desk.store, *server));
        QCOMPARE(number(*server, "SELECT count(*) FROM records"), 1);
        QCOMPARE(number(*server, "SELECT sum(count) FROM insights WHERE measure = 'licences'"), 1);
    }

    void a_revision_follows()
    {
        Desk desk("north");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, desk);
        LicenceRecord record = acceptedRecord(*desk.store);
        RecordStore records(*desk.store);
        VERIFY_DONE(records.keep(record, {*pageImage(pictureOfCard(), ImagePolicy::WholeCard)}));
        VERIFY_DONE(handOver(*desk.store, *server));
        VERIFY_DONE(RecordStore(*server).noteEvent({record.id}, RecordEventKind::Submitted,
                                                   QStringLiteral("tencent")));
        record.secondsTaken = 99;
        VERIFY_DONE(records.keep(record));
        VERIFY_DONE(handOver(*desk.store, *server));
        const auto there = RecordStore(*server).record(record.id);
        QCOMPARE(there->secondsTaken, 99.0);
        QCOMPARE(there->events.size(), std::size_t(1)); // noted by another counter
        QVERIFY(RecordStore(*server).images(record.id)->empty());
    }

    void two_desks_at_once_lose_and_double_nothing()
    {
        constexpr int Each = 60;
        Desk north("north");
        StoreFixture place(On::PostgreSql);
        founded(place, north);
        const auto work = [&place](const char *counter, QStringList &ids, bool &whole) {
            Desk desk(counter);
            std::vector<LicenceRecord> records;
            for (int i = 0; i < Each; ++i) {
                records.push_back(desk.accept());
                if (i % 20 == 19) {
                    const auto server = place.tryOpen().value_or(nullptr);
                    whole = server && handOver(*desk.store, *server).has_value() && whole;
                }
            }
            ids = sorted(records);
        };
        QStringList ids[2];
        bool whole[2] = {true, true};
        std::thread one([&] { work("east", ids[0], whole[0]); });
        std::thread other([&] { work("west", ids[1], whole[1]); });
        one.join();
        other.join();
        QVERIFY(whole[0] && whole[1]);
        QStringList all = ids[0] + ids[1];
        all.sort();
        const auto server = place.tryOpen().value_or(nullptr);
        server->unlock(firmVault());
        QCOMPARE(idsIn(*server), all);
        const auto verdict = AuditLog(*server).verify();
        VERIFY_DONE(verdict);
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->entries, 2 * Each);
    }

    void a_server_that_is_killed_in_between_costs_nothing_data()
    {
        QTest::addColumn<int>("milliseconds"); // after the handing over has begun
        for (const int delay : {5, 20, 60, 150, 400}) {
            QTest::newRow(qPrintable(QStringLiteral("after %1 ms").arg(delay))) << delay;
        }
    }
    void a_server_that_is_killed_in_between_costs_nothing()
    {
        QFETCH(int, milliseconds);
        constexpr int Records = 250;
        Desk desk("north");
        StoreFixture place(On::PostgreSql);
        auto server = founded(place, desk);
        std::vector<LicenceRecord> records;
        auto transaction = Transaction::begin(desk.store->database());
        VERIFY_DONE(transaction);
        for (int i = 0; i < Records; ++i) {
            records.push_back(desk.accept());
        }
        VERIFY_DONE(transaction->commit());
        std::thread killer([milliseconds] {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
            control("stop");
        });
        const auto broken = handOver(*desk.store, *server);
        killer.join();
        if (!broken) {
            QCOMPARE(broken.error().kind, ErrorKind::Unavailable);
            QVERIFY(!broken.error().message.isEmpty());
        }
        desk.accept(); // the desk goes on
        server.reset();
        control("start");
        server = place.tryOpen().value_or(nullptr);
        QVERIFY(server);
        server->unlock(firmVault());
        VERIFY_DONE(handOver(*desk.store, *server));
        QCOMPARE(waitingForServer(*desk.store).value(), 0);
        QCOMPARE(idsIn(*server), idsIn(*desk.store));
        QCOMPARE(number(*server, "SELECT count(*) FROM bodies"), Records + 1);
        QCOMPARE(number(*server, "SELECT sum(count) FROM insights WHERE measure = 'licences'"),
                 Records + 1);
        const auto verdict = AuditLog(*server).verify();
        VERIFY_DONE(verdict);
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->entries, Records + 1);
    }

    void what_was_deleted_at_the_desk_goes_from_the_server()
    {
        Desk desk("north");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, desk);
        const LicenceRecord record = desk.accept();
        VERIFY_DONE(handOver(*desk.store, *server));
        VERIFY_DONE(RecordStore(*desk.store).remove(record.id, QStringLiteral("request")));
        QCOMPARE(waitingForServer(*desk.store).value(), 1);
        VERIFY_DONE(handOver(*desk.store, *server));
        QVERIFY(idsIn(*server).isEmpty());
        QCOMPARE(number(*server, "SELECT count(*) FROM bodies"), 0);
    }

    void what_was_deleted_on_the_server_goes_from_the_desk_data()
    {
        QTest::addColumn<bool>("revisedMeanwhile");
        QTest::newRow("lying there as it was") << false;
        QTest::newRow("revised at the desk meanwhile") << true;
    }
    void what_was_deleted_on_the_server_goes_from_the_desk()
    {
        QFETCH(bool, revisedMeanwhile);
        Desk desk("north");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, desk);
        LicenceRecord record = desk.accept();
        VERIFY_DONE(handOver(*desk.store, *server));
        server->setChain(serverChain(*desk.store));
        VERIFY_DONE(RecordStore(*server).remove(record.id, QStringLiteral("request")));
        if (revisedMeanwhile) {
            record.secondsTaken = 99;
            VERIFY_DONE(RecordStore(*desk.store).keep(record));
        }
        for (int time = 0; time < 2; ++time) {
            VERIFY_DONE(handOver(*desk.store, *server));
            QVERIFY(idsIn(*desk.store).isEmpty());
            QVERIFY(idsIn(*server).isEmpty());
        }
        QVERIFY(AuditLog(*server).verify()->isWhole());
        QVERIFY(AuditLog(*desk.store).verify()->isWhole());
    }

    void accounts_and_policies_are_the_same_everywhere_the_newer_one_wins()
    {
        const QString kind = QStringLiteral("account");
        const QString id = QStringLiteral("li");
        Desk north("north");
        Desk south("south");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, north);
        VERIFY_DONE(joinShared(*south.store, firmKeys().header, firmKeys().master));
        VERIFY_DONE(DocumentStore(*north.store).save(kind, id, "old"));
        south.fixture.clock.time = south.fixture.clock.time.addSecs(60);
        VERIFY_DONE(DocumentStore(*south.store).save(kind, id, "new"));
        VERIFY_DONE(DocumentStore(*south.store).save(QStringLiteral("draft"), id, "own"));
        for (const Desk *desk : {&south, &north, &south}) {
            VERIFY_DONE(handOver(*desk->store, *server));
        }
        QCOMPARE(DocumentStore(*north.store).load(kind, id).value(), QByteArray("new"));
        QVERIFY(!DocumentStore(*north.store).load(QStringLiteral("draft"), id)->has_value());
        north.fixture.clock.time = north.fixture.clock.time.addSecs(120);
        VERIFY_DONE(DocumentStore(*north.store).remove(kind, id));
        VERIFY_DONE(handOver(*north.store, *server));
        VERIFY_DONE(handOver(*south.store, *server));
        QVERIFY(!DocumentStore(*south.store).load(kind, id)->has_value());
    }

    void the_do_not_rent_list_is_the_same_everywhere()
    {
        Desk north("north");
        Desk south("south");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, north);
        VERIFY_DONE(WatchList(*north.store).add(Person().number, QStringLiteral("unpaid")));
        VERIFY_DONE(handOver(*north.store, *server));
        VERIFY_DONE(handOver(*south.store, *server));
        QCOMPARE(WatchList(*south.store).find(Person().number).value()->reason,
                 QStringLiteral("unpaid"));
        south.fixture.clock.time = south.fixture.clock.time.addSecs(60);
        VERIFY_DONE(WatchList(*south.store).lift(Person().number));
        VERIFY_DONE(handOver(*south.store, *server));
        VERIFY_DONE(handOver(*north.store, *server));
        QVERIFY(!WatchList(*north.store).find(Person().number)->has_value());
    }

    void a_counters_name_stands_for_one_desk()
    {
        Desk desk("north");
        Desk namesake("north");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, desk);
        VERIFY_DONE(handOver(*desk.store, *server));
        const auto refused = handOver(*namesake.store, *server);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("name")));
    }

    void another_firms_server_gets_nothing()
    {
        Desk desk("north");
        desk.accept();
        StoreFixture place(On::PostgreSql);
        const auto server = place.tryOpen().value_or(nullptr);
        const auto other = makeVault(Cipher::Aes256Gcm, place.clock.time);
        VERIFY_DONE(server->setVaultHeader(toJson(other.header)));
        QCOMPARE(foundShared(*desk.store, *server).error().kind, ErrorKind::Conflict);
        QCOMPARE(joinShared(*desk.store, other.header, other.master).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(handOver(*desk.store, *server).error().kind, ErrorKind::Conflict);
        QVERIFY(idsIn(*server).isEmpty());
        VERIFY_DONE(RecordStore(*desk.store).record(QUuid::fromString(idsIn(*desk.store).front())));
    }

    void a_new_desk_joins_with_the_firms_key_only()
    {
        StoreFixture fresh(On::Sqlite);
        auto store = fresh.tryOpen().value_or(nullptr);
        const auto other = makeVault(Cipher::Aes256Gcm, fresh.clock.time);
        QCOMPARE(joinShared(*store, firmKeys().header, other.master).error().kind,
                 ErrorKind::WrongKey);
        QVERIFY(!isShared(*store).value());
        VERIFY_DONE(joinShared(*store, firmKeys().header, firmKeys().master));
        QVERIFY(isShared(*store).value());
        QVERIFY(store->isUnlocked());
        QCOMPARE(vaultHeaderFromJson(*store->vaultHeader().value()).value(), firmKeys().header);
    }

    void keys_that_were_changed_at_one_desk_reach_the_other()
    {
        Desk north("north");
        Desk south("south");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, north);
        const auto next = withNewGeneration(firmKeys().header, firmKeys().master, Cipher::Aes256Gcm,
                                            place.clock.time);
        VERIFY_DONE(north.store->setVaultHeader(toJson(*next)));
        QCOMPARE(handOver(*north.store, *server)->keys, SharedKeys::Same);
        QCOMPARE(handOver(*south.store, *server)->keys, SharedKeys::Newer);
        QCOMPARE(vaultHeaderFromJson(*south.store->vaultHeader().value()).value(), *next);
        const auto dropped = withoutOldGenerations(*next, firmKeys().master);
        const auto third =
            withNewGeneration(*dropped, firmKeys().master, Cipher::Aes256Gcm, place.clock.time);
        VERIFY_DONE(north.store->setVaultHeader(toJson(*third)));
        QCOMPARE(handOver(*north.store, *server).error().kind, ErrorKind::Conflict);
    }

    void what_is_cancelled_goes_on_the_next_time()
    {
        Desk desk("north");
        StoreFixture place(On::PostgreSql);
        const auto server = founded(place, desk);
        desk.accept();
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(handOver(*desk.store, *server, cancel).error().kind, ErrorKind::Cancelled);
        QCOMPARE(handOver(*desk.store, *server)->records, 1);
    }
};

LICENCEDESK_TEST_MAIN(HandOverTest)
#include "HandOverTest.moc"
