// The outbox at work, with a service that answers by script and a clock that the test moves.
#include "outbox/OutboxRunner.h"

#include "store/Backup.h"
#include "support/CounterTime.h"
#include "tests/support/TestMain.h"
#include "tests/unit/outbox/ScriptedProvider.h"
#include "tests/unit/store/StoreFixture.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

Q_DECLARE_METATYPE(licencedesk::RemoteFailure)

namespace {

using Kind = RemoteFailure::Kind;
using Keys = ScriptedProvider::Keys;

constexpr int Quota = 100;

RemoteRequest picture()
{
    RemoteRequest request;
    request.jpeg = "jpeg";
    return request;
}

/// A counter with an open store, a service, and the outbox between them.
struct Counter
{
    explicit Counter(Keys keys = Keys::NotTaken, int quota = Quota)
        : store(fixture.open()), provider(std::make_unique<ScriptedProvider>(keys)),
          runner(std::make_unique<OutboxRunner>(fixture.clock)), limit(quota)
    {
        start();
    }

    void start()
    {
        runner->setChance([] { return 0.5; });
        runner->setProvider(provider.get(), limit);
        runner->setStore(store.get());
    }
    /// As after kill -9: nothing is told anybody.
    void crash()
    {
        provider = std::make_unique<ScriptedProvider>(
            provider->takesIdempotencyKey() ? Keys::Taken : Keys::NotTaken);
        runner = std::make_unique<OutboxRunner>(fixture.clock);
        store = fixture.open();
    }
    OutboxItem add()
    {
        const auto added = runner->add(keptRecord(*store), picture());
        if (!added) {
            QTest::qFail(said(added).constData(), __FILE__, __LINE__);
            return {};
        }
        return *added;
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            add();
            fixture.clock.time = fixture.clock.time.addMSecs(1);
        }
    }
    /// Time goes by, and what is due happens.
    void pass(int seconds)
    {
        fixture.clock.time = fixture.clock.time.addSecs(seconds);
        runner->wake();
        settle();
    }
    /// Until everything that has its turn now has had it.
    static void settle()
    {
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::processEvents();
        }
    }
    OutboxItem item(const OutboxItem &known) const
    {
        const OutboxItem *found = runner->item(known.id);
        return found ? *found : OutboxItem();
    }
    OutboxItem onDisk(const OutboxItem &known)
    {
        return Outbox(*store).again(known)->value_or(OutboxItem());
    }
    std::size_t sent() const { return provider->requests.size(); }
    OutboxPause paused() const { return runner->status().pause; }

    StoreFixture fixture{StoreFixture::On::Sqlite};
    std::unique_ptr<Store> store;
    std::unique_ptr<ScriptedProvider> provider;
    std::unique_ptr<OutboxRunner> runner;
    int limit;
};

QByteArray keyOf(const OutboxItem &item)
{
    return item.id.toByteArray(QUuid::WithoutBraces);
}

} // namespace

class OutboxRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_off_until_a_service_is_set_up()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto store = fixture.open();
        OutboxRunner runner(fixture.clock);
        QCOMPARE(runner.status().pause, OutboxPause::NoStore);
        runner.setStore(store.get());
        QCOMPARE(runner.status().pause, OutboxPause::Off);
        QCOMPARE(runner.add(keptRecord(*store), picture()).error().kind, ErrorKind::Unavailable);
        QVERIFY(runner.items().empty());
    }

    void one_after_the_other_is_sent_and_done()
    {
        Counter counter;
        counter.add(3);
        QSignalSpy finished(counter.runner.get(), &OutboxRunner::finished);
        for (std::size_t i = 1; i <= 3; ++i) {
            counter.pass(0);
            QCOMPARE(counter.sent(), i); // the next one waits for the answer
            QVERIFY(counter.runner->status().isSending);
            counter.provider->answer(RemoteAnswer());
        }
        counter.pass(0);
        QCOMPARE(counter.sent(), 3U);
        QCOMPARE(finished.size(), 3);
        for (const OutboxItem &each : counter.runner->items()) {
            QCOMPARE(each.state, OutboxState::Done);
            QCOMPARE(each.attempts, 1);
        }
        QCOMPARE(counter.runner->status().quota.used, 3);
    }

    void that_it_leaves_is_on_the_disk_before_it_leaves()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        counter.pass(0);
        QCOMPARE(counter.sent(), 1U);
        const auto other = counter.fixture.open(); // what a crash would find
        QCOMPARE(Outbox(*other).again(item)->value().state, OutboxState::Sending);
        QCOMPARE(QuotaMeter(*other, Quota).state()->used, 1);
    }

    void what_a_crash_interrupted_is_sent_again_only_with_a_key_data()
    {
        QTest::addColumn<bool>("keyed");
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("a service that takes keys") << true << OutboxState::Sending;
        QTest::newRow("a service that could not tell") << false << OutboxState::Unclear;
    }
    void what_a_crash_interrupted_is_sent_again_only_with_a_key()
    {
        QFETCH(bool, keyed);
        QFETCH(OutboxState, state);
        Counter counter(keyed ? Keys::Taken : Keys::NotTaken);
        const OutboxItem item = counter.add();
        counter.pass(0);
        const QString key = counter.provider->requests.front().idempotencyKey;
        counter.crash();
        counter.start();
        counter.pass(keyed ? 60 : 86400);
        QCOMPARE(counter.item(item).state, state);
        QCOMPARE(counter.onDisk(item).state, state);
        QCOMPARE(counter.sent(), keyed ? 1U : 0U);
        if (keyed) {
            QCOMPARE(counter.provider->requests.front().idempotencyKey, key);
        }
    }

    void somebody_may_send_what_is_unclear_again()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        counter.provider->script = {failed(lineFailure(Kind::TimedOut, true))};
        counter.pass(0);
        counter.pass(86400);
        QCOMPARE(counter.item(item).state, OutboxState::Unclear);
        QCOMPARE(counter.sent(), 1U);
        counter.provider->script = {RemoteAnswer()};
        VERIFY_DONE(counter.runner->retry(item.id));
        counter.settle();
        QCOMPARE(counter.item(item).state, OutboxState::Done);
        QCOMPARE(counter.provider->requests.back().idempotencyKey.toLatin1(), keyOf(item));
    }

    void a_restored_copy_sends_nothing_of_before_by_itself()
    {
        Counter counter(Keys::Taken);
        const OutboxItem item = counter.add();
        const BackupJob job{counter.fixture.folder() + QStringLiteral("/desk.ldbackup"),
                            Secret::fromText(QStringLiteral("invented passphrase")),
                            firmKeys().master, GuessingCost{8 * 1024, 1}};
        VERIFY_DONE(makeBackup(*counter.store, job));
        StoreFixture other(StoreFixture::On::Sqlite);
        VERIFY_DONE(restoreBackup({job.target, job.passphrase, other.location.path}, other.clock));
        const auto copy = other.open();
        ScriptedProvider provider(Keys::Taken);
        OutboxRunner runner(other.clock);
        runner.setProvider(&provider, Quota);
        runner.setStore(copy.get());
        QCOMPARE(runner.items().size(), 1U);
        QCOMPARE(runner.items().front().state, OutboxState::Unclear);
        runner.wake();
        QVERIFY(provider.requests.empty());
        VERIFY_DONE(runner.retry(item.id));
        QCOMPARE(provider.requests.size(), 1U);
    }

    void a_line_that_is_down_makes_everything_wait()
    {
        Counter counter;
        counter.add(3);
        const auto down = failed(lineFailure(Kind::Unreachable, false));
        counter.provider->script = {down, down, down};
        counter.pass(0);
        QCOMPARE(counter.sent(), 1U);
        QCOMPARE(counter.runner->status().pause, OutboxPause::None);
        QCOMPARE(counter.runner->status().restsUntil, counter.fixture.clock.time.addSecs(5));
        counter.pass(4);
        QCOMPARE(counter.sent(), 1U);
        counter.pass(1);
        QCOMPARE(counter.sent(), 2U);
        counter.pass(9);
        QCOMPARE(counter.sent(), 2U);
        counter.pass(1);
        QCOMPARE(counter.sent(), 3U);
        for (const OutboxItem &each : counter.runner->items()) {
            QCOMPARE(each.state, OutboxState::Waiting);
            QCOMPARE(each.attempts, 0);
        }
        QCOMPARE(counter.runner->status().quota.used, 0); // nothing has arrived
        counter.runner->sendNow();
        counter.settle();
        QCOMPARE(counter.sent(), 4U);
    }

    void a_busy_service_is_tried_a_few_times_and_then_left_to_somebody()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        for (int i = 0; i < 20; ++i) {
            counter.provider->script.push_back(failed(refusal(wechat::Busy)));
        }
        for (int hour = 0; hour < 24; ++hour) {
            counter.pass(3600);
        }
        QCOMPARE(counter.item(item).state, OutboxState::Failed);
        QCOMPARE(counter.item(item).attempts, MostAttempts);
        QCOMPARE(counter.sent(), static_cast<std::size_t>(MostAttempts));
        QCOMPARE(counter.item(item).failure->code, wechat::Busy);
        QVERIFY(counter.onDisk(item).hasPicture);
        counter.provider->script = {RemoteAnswer()};
        VERIFY_DONE(counter.runner->retry(item.id));
        counter.settle();
        QCOMPARE(counter.item(item).state, OutboxState::Done);
    }

    void the_service_may_ask_for_a_longer_wait()
    {
        Counter counter;
        counter.add();
        auto failure = statusFailure(503, RetryAdvice::Shortly);
        failure.retryAfter = std::chrono::seconds(120);
        counter.provider->script = {failed(failure), RemoteAnswer()};
        counter.pass(0);
        counter.pass(119);
        QCOMPARE(counter.sent(), 1U);
        counter.pass(1);
        QCOMPARE(counter.sent(), 2U);
    }

    void an_item_that_fails_for_itself_holds_nobody_up()
    {
        Counter counter;
        const OutboxItem first = counter.add();
        counter.fixture.clock.time = counter.fixture.clock.time.addSecs(1);
        const OutboxItem second = counter.add();
        counter.provider->script = {failed(refusal(wechat::NoLicence)), RemoteAnswer()};
        counter.pass(0);
        QCOMPARE(counter.item(first).state, OutboxState::Failed);
        QCOMPARE(counter.item(first).failure->rid, QStringLiteral("5f-rid"));
        QCOMPARE(counter.item(second).state, OutboxState::Done);
    }

    void a_fault_of_the_set_up_stops_all_and_burns_none_data()
    {
        QTest::addColumn<RemoteFailure>("failure");
        for (const int code : {40001, 40013, 40125, 40164, 48001}) {
            QTest::newRow(qPrintable(QString::number(code))) << refusal(code);
        }
        RemoteFailure certificate = lineFailure(Kind::Untrusted, false);
        certificate.message = QStringLiteral("The certificate is not trusted.");
        QTest::newRow("a certificate") << certificate;
    }
    void a_fault_of_the_set_up_stops_all_and_burns_none()
    {
        QFETCH(RemoteFailure, failure);
        Counter counter;
        counter.add(3);
        counter.provider->script = {failed(failure)};
        counter.pass(0);
        counter.pass(86400);
        QCOMPARE(counter.sent(), 1U);
        QCOMPARE(counter.paused(), OutboxPause::SetUp);
        QCOMPARE(counter.runner->status().message, failure.message);
        for (const OutboxItem &each : counter.runner->items()) {
            QCOMPARE(each.state, OutboxState::Waiting);
        }
        counter.provider->script = {RemoteAnswer(), RemoteAnswer(), RemoteAnswer()};
        counter.runner->setProvider(counter.provider.get(), Quota); // the settings were mended
        counter.settle();
        QCOMPARE(counter.paused(), OutboxPause::None);
        QCOMPARE(counter.sent(), 4U);
    }

    void a_service_that_refuses_all_alike_burns_three_at_most()
    {
        Counter counter;
        counter.add(10);
        for (int i = 0; i < 10; ++i) {
            counter.provider->script.push_back(failed(statusFailure(422, RetryAdvice::Never)));
        }
        counter.pass(0);
        QCOMPARE(counter.sent(), 3U);
        QCOMPARE(counter.paused(), OutboxPause::SetUp);
        QVERIFY(counter.runner->status().message.contains(QStringLiteral("422")));
        const auto &items = counter.runner->items();
        QCOMPARE(
            std::count_if(items.begin(), items.end(),
                          [](const OutboxItem &each) { return each.state == OutboxState::Failed; }),
            3);
    }

    void pictures_without_a_licence_are_each_their_own_fault()
    {
        Counter counter;
        counter.add(5);
        for (int i = 0; i < 5; ++i) {
            counter.provider->script.push_back(failed(refusal(wechat::NoLicence)));
        }
        counter.pass(0);
        QCOMPARE(counter.sent(), 5U);
        QCOMPARE(counter.paused(), OutboxPause::None);
    }

    void used_up_calls_come_back_at_midnight_in_China()
    {
        Counter counter(Keys::NotTaken, 2);
        counter.fixture.clock.time =
            QDateTime(QDate(2026, 11, 21), QTime(15, 59, 0), Qt::UTC); // 23:59 in China
        counter.add(3);
        counter.provider->script = {RemoteAnswer(), RemoteAnswer(), RemoteAnswer()};
        counter.pass(0);
        QCOMPARE(counter.sent(), 2U);
        QCOMPARE(counter.paused(), OutboxPause::UsedUp);
        QCOMPARE(counter.runner->status().until,
                 QDateTime(QDate(2026, 11, 21), QTime(16, 0), Qt::UTC));
        counter.pass(50);
        QCOMPARE(counter.sent(), 2U);
        QSignalSpy changed(counter.runner.get(), &OutboxRunner::changed);
        counter.pass(10);
        QCOMPARE(counter.sent(), 3U);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(counter.runner->status().quota.used, 1);
    }

    void the_service_may_want_no_calls_for_a_while_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("seconds");
        constexpr int UntilMidnight = 12 * 3600; // the clock of the fixture says noon in China
        QTest::newRow("today's calls are used up") << 45009 << UntilMidnight;
        QTest::newRow("bought calls are used up") << 101003 << UntilMidnight;
        QTest::newRow("too many within a minute") << 45011 << 60;
    }
    void the_service_may_want_no_calls_for_a_while()
    {
        QFETCH(int, code);
        QFETCH(int, seconds);
        Counter counter;
        counter.add(2);
        counter.provider->script = {failed(refusal(code))};
        counter.pass(0);
        QCOMPARE(counter.paused(), OutboxPause::ByService);
        const QDateTime until = counter.runner->status().until;
        QVERIFY(std::abs(until.secsTo(counter.fixture.clock.time.addSecs(seconds))) <= 1);
        counter.crash(); // the pause outlives the program
        counter.start();
        counter.pass(seconds - 2);
        QCOMPARE(counter.sent(), 0U);
        QCOMPARE(counter.paused(), OutboxPause::ByService);
        counter.provider->script = {RemoteAnswer(), RemoteAnswer()};
        counter.pass(3);
        QCOMPARE(counter.sent(), 2U);
    }

    void a_pause_by_hand_lasts_over_a_restart_and_ends_by_hand()
    {
        Counter counter;
        VERIFY_DONE(counter.runner->pause());
        const OutboxItem item = counter.add();
        counter.pass(3600);
        counter.crash();
        counter.start();
        counter.pass(3600);
        QCOMPARE(counter.paused(), OutboxPause::ByHand);
        QCOMPARE(counter.sent(), 0U);
        counter.provider->script = {RemoteAnswer()};
        VERIFY_DONE(counter.runner->resume());
        counter.settle();
        QCOMPARE(counter.item(item).state, OutboxState::Done);
    }

    void a_locked_store_stops_it_and_an_opened_one_goes_on()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        counter.pass(0);
        counter.runner->setStore(nullptr);
        QCOMPARE(counter.provider->cancelled, 1);
        QCOMPARE(counter.paused(), OutboxPause::NoStore);
        QVERIFY(counter.runner->items().empty());
        counter.store.reset();
        counter.provider->answer(RemoteAnswer()); // too late, and it does no harm
        counter.pass(3600);
        counter.store = counter.fixture.open();
        counter.runner->setStore(counter.store.get());
        QCOMPARE(counter.item(item).state, OutboxState::Unclear);
    }

    void a_service_that_goes_away_in_the_middle_stops_nothing_else()
    {
        Counter counter;
        const OutboxItem first = counter.add();
        counter.pass(0);
        counter.runner->setProvider(nullptr, 0);
        QCOMPARE(counter.paused(), OutboxPause::Off);
        QCOMPARE(counter.item(first).state, OutboxState::Unclear);
        counter.provider->script = {RemoteAnswer()};
        counter.runner->setProvider(counter.provider.get(), Quota);
        const OutboxItem second = counter.add();
        counter.pass(0);
        QCOMPARE(counter.item(second).state, OutboxState::Done);
    }

    void an_answer_that_never_comes_is_not_waited_for_for_ever()
    {
        Counter counter;
        const OutboxItem first = counter.add();
        counter.pass(0);
        counter.pass(301);
        QCOMPARE(counter.item(first).state, OutboxState::Unclear);
        counter.provider->script = {RemoteAnswer()};
        const OutboxItem second = counter.add();
        counter.pass(0);
        QCOMPARE(counter.item(second).state, OutboxState::Done);
    }

    void what_was_meant_for_another_service_waits_for_somebody()
    {
        Counter counter;
        VERIFY_DONE(counter.runner->pause());
        const OutboxItem item = counter.add();
        counter.provider->host = QStringLiteral("other.example.test");
        VERIFY_DONE(counter.runner->resume());
        counter.pass(3600);
        QCOMPARE(counter.sent(), 0U);
        QVERIFY(counter.runner->isForAnother(counter.item(item)));
        counter.provider->script = {RemoteAnswer()};
        VERIFY_DONE(counter.runner->retry(item.id));
        counter.settle();
        QCOMPARE(counter.item(item).state, OutboxState::Done);
        QCOMPARE(counter.item(item).service, QStringLiteral("other.example.test"));
    }

    void a_picture_is_not_sent_to_a_service_that_takes_records()
    {
        Counter counter;
        VERIFY_DONE(counter.runner->pause());
        const OutboxItem item = counter.add();
        counter.provider->serviceKind = RemoteKind::Webhook;
        VERIFY_DONE(counter.runner->resume());
        QCOMPARE(counter.runner->retry(item.id).error().kind, ErrorKind::Conflict);
        QCOMPARE(counter.sent(), 0U);
    }

    void what_is_being_sent_is_neither_discarded_nor_sent_again()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        counter.pass(0);
        QCOMPARE(counter.runner->discard(item.id).error().kind, ErrorKind::Busy);
        QCOMPARE(counter.runner->retry(item.id).error().kind, ErrorKind::Busy);
        counter.provider->answer(RemoteAnswer());
        VERIFY_DONE(counter.runner->discard(item.id));
        QVERIFY(counter.runner->items().empty());
        QCOMPARE(counter.runner->discard(item.id).error().kind, ErrorKind::NotFound);
    }

    void a_record_deleted_meanwhile_is_not_sent()
    {
        Counter counter;
        VERIFY_DONE(counter.runner->pause());
        const OutboxItem first = counter.add();
        const OutboxItem second = counter.add();
        VERIFY_DONE(RecordStore(*counter.store).remove(first.record, {}));
        counter.provider->script = {RemoteAnswer()};
        VERIFY_DONE(counter.runner->resume()); // it was told nothing of the deletion
        counter.pass(1);
        counter.pass(1);
        QCOMPARE(counter.sent(), 1U);
        QCOMPARE(counter.runner->items().size(), 1U);
        QCOMPARE(counter.item(second).state, OutboxState::Done);
    }

    void a_record_deleted_while_it_is_under_way_does_not_come_back()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        counter.pass(0);
        VERIFY_DONE(RecordStore(*counter.store).remove(item.record, {}));
        counter.provider->answer(failed(refusal(wechat::Busy)));
        QVERIFY(counter.runner->items().empty());
        QVERIFY(Outbox(*counter.store).items()->empty());
    }

    void a_disk_that_takes_nothing_sends_nothing()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        QSignalSpy failed(counter.runner.get(), &OutboxRunner::failed);
        VERIFY_DONE(counter.store->database().run(QStringLiteral(
            "CREATE TRIGGER no BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'no'); END")));
        counter.pass(0);
        QCOMPARE(counter.sent(), 0U);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(counter.paused(), OutboxPause::StoreTrouble);
        VERIFY_DONE(counter.store->database().run(QStringLiteral("DROP TRIGGER no")));
        counter.provider->script = {RemoteAnswer()};
        counter.pass(61);
        QCOMPARE(counter.item(item).state, OutboxState::Done);
    }

    void an_answer_that_cannot_be_written_down_is_not_asked_for_again()
    {
        Counter counter;
        const OutboxItem item = counter.add();
        counter.pass(0);
        VERIFY_DONE(counter.store->database().run(QStringLiteral(
            "CREATE TRIGGER no BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'no'); END")));
        counter.provider->answer(RemoteAnswer());
        QCOMPARE(counter.paused(), OutboxPause::StoreTrouble);
        VERIFY_DONE(counter.store->database().run(QStringLiteral("DROP TRIGGER no")));
        counter.pass(61);
        QCOMPARE(counter.item(item).state, OutboxState::Unclear);
        counter.pass(3600);
        QCOMPARE(counter.sent(), 1U);
    }

    void a_time_of_a_wrong_clock_holds_nothing_up()
    {
        Counter counter;
        counter.fixture.clock.time = counter.fixture.clock.time.addYears(1);
        counter.provider->script = {failed(refusal(wechat::Busy)), RemoteAnswer()};
        const OutboxItem item = counter.add();
        counter.pass(0);
        counter.fixture.clock.time = counter.fixture.clock.time.addYears(-1);
        counter.crash();
        counter.provider->script = {RemoteAnswer()};
        counter.start();
        counter.pass(0);
        QCOMPARE(counter.item(item).state, OutboxState::Done);
    }

    void a_thousand_that_wait_are_listed_and_started_quickly()
    {
        constexpr int Many = 1000;
        Counter counter;
        const RemoteRequest request = [] {
            RemoteRequest large;
            large.jpeg = QByteArray(200'000, 'x'); // bytes, as of a card
            return large;
        }();
        VERIFY_DONE(counter.runner->pause());
        auto transaction = Transaction::begin(counter.store->database());
        for (int i = 0; i < Many; ++i) {
            LicenceRecord record = acceptedRecord(*counter.store);
            VERIFY_DONE(counter.runner->add(record, request));
        }
        VERIFY_DONE(transaction->commit());
        counter.crash();
        QElapsedTimer timer;
        timer.start();
        counter.start();
        const qint64 start = timer.elapsed();
        QCOMPARE(counter.runner->items().size(), static_cast<std::size_t>(Many));
        timer.restart();
        VERIFY_DONE(counter.runner->resume());
        const qint64 first = timer.elapsed();
        QCOMPARE(counter.sent(), 1U);
        counter.provider->answer(RemoteAnswer());
        timer.restart();
        counter.provider->answer(RemoteAnswer());
        const qint64 next = timer.elapsed();
        QCOMPARE(counter.sent(), 3U);
        qInfo("%d waiting: start %lld ms, first sent after %lld ms, from answer to next %lld ms",
              Many, static_cast<long long>(start), static_cast<long long>(first),
              static_cast<long long>(next));
        QVERIFY2(start < 1000, "start");
        QVERIFY2(next < 500, "from one to the next");
    }
};

LICENCEDESK_TEST_MAIN(OutboxRunnerTest)
#include "OutboxRunnerTest.moc"
