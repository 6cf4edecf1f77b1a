#include "store/Retention.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const StorePolicy SixtyDays;

PageImage picture()
{
    return *pageImage(pictureOfCard(), ImagePolicy::WholeCard);
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_record_goes_when_its_time_is_over_data()
    {
        QTest::addColumn<qint64>("seconds"); // since it was accepted
        QTest::addColumn<int>("gone");
        QTest::newRow("at once") << qint64(0) << 0;
        QTest::newRow("after 60 days to the second it stays") << qint64(60 * 86400) << 0;
        QTest::newRow("a second later it goes") << qint64(60 * 86400 + 1) << 1;
    }
    void a_record_goes_when_its_time_is_over()
    {
        QFETCH(qint64, seconds);
        QFETCH(int, gone);
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        fixture.clock.time = fixture.clock.time.addSecs(seconds);
        const auto receipt = purge(*store, SixtyDays, PurgeMode::Confirmed);
        VERIFY_DONE(receipt);
        QCOMPARE(receipt->records, gone);
        QCOMPARE(RecordStore(*store).count().value(), 1 - gone);
    }

    void a_purge_leaves_a_receipt_and_an_entry_in_the_log()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        keptRecord(*store);
        fixture.clock.time = fixture.clock.time.addDays(61);
        const auto receipt = purge(*store, SixtyDays, PurgeMode::Confirmed);
        VERIFY_DONE(receipt);
        QCOMPARE(*receipt, (PurgeReceipt{fixture.clock.time, fixture.clock.time.addDays(-60),
                                         QStringLiteral("li"), 2, 0}));
        QCOMPARE(purgeReceipts(*store).value(), std::vector{*receipt});
        AuditQuery query;
        query.act = AuditAct::Purged;
        const auto entries = AuditLog(*store).find(query).value();
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries.front().detail, QStringLiteral("2 records, 0 pictures"));
    }

    void a_purge_of_nothing_leaves_no_receipt()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        VERIFY_DONE(purge(*store, SixtyDays, PurgeMode::Automatic));
        QVERIFY(purgeReceipts(*store)->empty());
    }

    void receipts_come_newest_first()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        for (int time = 0; time < 2; ++time) {
            keptRecord(*store);
            fixture.clock.time = fixture.clock.time.addDays(61);
            VERIFY_DONE(purge(*store, SixtyDays, PurgeMode::Confirmed));
        }
        const auto receipts = purgeReceipts(*store).value();
        QCOMPARE(receipts.size(), std::size_t(2));
        QCOMPARE(receipts.front().when, fixture.clock.time);
    }

    void pictures_go_before_their_record_data()
    {
        QTest::addColumn<ImagePolicy>("images");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("gone");
        QTest::newRow("a day early") << ImagePolicy::WholeCard << 13 << 0;
        QTest::newRow("when their time is over") << ImagePolicy::WholeCard << 15 << 1;
        QTest::newRow("at once when none may be kept any more") << ImagePolicy::None << 0 << 1;
    }
    void pictures_go_before_their_record()
    {
        QFETCH(ImagePolicy, images);
        QFETCH(int, days);
        QFETCH(int, gone);
        StoreFixture fixture;
        const auto store = fixture.open();
        const LicenceRecord record = acceptedRecord(*store);
        VERIFY_DONE(RecordStore(*store).keep(record, {picture()}));
        fixture.clock.time = fixture.clock.time.addDays(days);
        const auto receipt = purge(*store, {60, images, 14}, PurgeMode::Automatic);
        VERIFY_DONE(receipt);
        QCOMPARE(receipt->images, gone);
        QCOMPARE(receipt->records, 0);
        QCOMPARE(RecordStore(*store).images(record.id)->size(), std::size_t(1 - gone));
        VERIFY_DONE(RecordStore(*store).record(record.id));
    }

    void nothing_is_purged_by_itself_while_the_clock_is_set_back()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        fixture.clock.time = fixture.clock.time.addDays(20);
        keptRecord(*store);
        QVERIFY(!clockIsBehind(*store).value());
        fixture.clock.time = fixture.clock.time.addDays(-1);
        QVERIFY(clockIsBehind(*store).value());
        const auto receipt = purge(*store, {10, ImagePolicy::None, 1}, PurgeMode::Automatic);
        QCOMPARE(receipt.error().kind, ErrorKind::Conflict);
        QVERIFY(receipt.error().message.contains(QStringLiteral("set back")));
        QCOMPARE(RecordStore(*store).count().value(), 2);
    }

    void records_are_kept_while_the_clock_is_set_back()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        fixture.clock.time = fixture.clock.time.addDays(-400);
        keptRecord(*store);
        QCOMPARE(RecordStore(*store).count().value(), 2);
        QVERIFY(AuditLog(*store).verify()->isWhole());
    }

    void a_clock_that_is_set_right_by_minutes_is_no_reason_to_wait()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        fixture.clock.time = fixture.clock.time.addSecs(-4 * 60);
        QVERIFY(!clockIsBehind(*store).value());
        VERIFY_DONE(purge(*store, SixtyDays, PurgeMode::Automatic));
    }

    void a_clock_that_jumped_ahead_purges_nothing_by_itself_data()
    {
        QTest::addColumn<bool>("signedInFirst");
        QTest::newRow("first thing at start-up") << false;
        QTest::newRow("after somebody has signed in under the wrong clock") << true;
    }
    void a_clock_that_jumped_ahead_purges_nothing_by_itself()
    {
        QFETCH(bool, signedInFirst);
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        VERIFY_DONE(purge(*store, SixtyDays, PurgeMode::Automatic));
        fixture.clock.time = fixture.clock.time.addYears(1);
        if (signedInFirst) {
            VERIFY_DONE(AuditLog(*store).append(AuditAct::SignedIn));
        }
        QCOMPARE(purge(*store, SixtyDays, PurgeMode::Automatic).error().kind, ErrorKind::Conflict);
        QCOMPARE(RecordStore(*store).count().value(), 1);
        VERIFY_DONE(purge(*store, SixtyDays, PurgeMode::Confirmed)); // somebody says it is right
        QCOMPARE(RecordStore(*store).count().value(), 0);
    }

    void a_cancelled_purge_has_a_receipt_for_what_is_gone()
    {
        constexpr int Records = 1100; // more than two batches
        StoreFixture fixture;
        const auto store = fixture.open();
        auto transaction = Transaction::begin(store->database());
        VERIFY_DONE(transaction);
        keptRecord(*store);
        const auto copied = store->database().run(
            QStringLiteral("INSERT INTO records (id, revision, accepted_at, counter, operator, "
                           "vehicle, result, state, generation, summary) "
                           "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
                           "WHERE i < %1) SELECT 'id' || i, 1, accepted_at, counter, operator, "
                           "vehicle, result, state, generation, summary FROM records, n")
                .arg(Records));
        VERIFY_DONE(copied);
        VERIFY_DONE(transaction->commit());
        fixture.clock.time = fixture.clock.time.addDays(61);
        const CancelToken cancel;
        fixture.clock.whenAsked = [&] {
            if (RecordStore(*store).count().value() < Records) {
                cancel.cancel();
            }
        };
        const auto receipt = purge(*store, SixtyDays, PurgeMode::Confirmed, cancel);
        fixture.clock.whenAsked = {};
        VERIFY_DONE(receipt);
        QVERIFY(receipt->records > 0);
        QCOMPARE(RecordStore(*store).count().value(), Records - receipt->records);
        QVERIFY(RecordStore(*store).count().value() > 0);
        QCOMPARE(purgeReceipts(*store).value(), std::vector{*receipt});
        QVERIFY(AuditLog(*store).verify()->isWhole());
    }
};

LICENCEDESK_TEST_MAIN(RetentionTest)
#include "RetentionTest.moc"
