#include "outbox/QuotaMeter.h"

#include "store/DocumentStore.h"
#include "support/CounterTime.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int Limit = 3;

QDateTime inChina(int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second), Qt::OffsetFromUTC,
                     ChinaOffsetSeconds)
        .toUTC();
}

} // namespace

class QuotaMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_are_counted_and_a_restart_forgets_none()
    {
        StoreFixture fixture;
        {
            const auto store = fixture.open();
            QuotaMeter meter(*store, Limit);
            VERIFY_DONE(meter.count());
            VERIFY_DONE(meter.count());
        }
        const auto store = fixture.open();
        QuotaMeter meter(*store, Limit);
        QCOMPARE(meter.state()->used, 2);
        QVERIFY(!meter.state()->isUsedUp());
        VERIFY_DONE(meter.count());
        QVERIFY(meter.state()->isUsedUp());
        VERIFY_DONE(meter.giveBack());
        QVERIFY(!meter.state()->isUsedUp());
    }

    void no_limit_is_never_used_up()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        QuotaMeter meter(*store, 0);
        VERIFY_DONE(meter.count());
        QVERIFY(!meter.state()->isUsedUp());
    }

    void a_day_ends_at_midnight_in_China_data()
    {
        QTest::addColumn<QDateTime>("called");
        QTest::addColumn<QDateTime>("asked");
        QTest::addColumn<int>("used");
        QTest::newRow("a second before midnight")
            << inChina(21, 12, 0) << inChina(21, 23, 59, 59) << 1;
        QTest::newRow("at midnight") << inChina(21, 23, 59, 59) << inChina(22, 0, 0) << 0;
        QTest::newRow("midnight of UTC is no midnight")
            << inChina(22, 7, 59) << inChina(22, 8, 1) << 1;
        QTest::newRow("a clock that was set back gives no calls back")
            << inChina(21, 12, 0) << inChina(20, 12, 0) << 1;
        QTest::newRow("a clock that was set back by a month gives no calls back")
            << inChina(21, 12, 0) << inChina(21, 12, 0).addMonths(-1) << 1;
    }
    void a_day_ends_at_midnight_in_China()
    {
        QFETCH(QDateTime, called);
        QFETCH(QDateTime, asked);
        QFETCH(int, used);
        StoreFixture fixture;
        const auto store = fixture.open();
        QuotaMeter meter(*store, Limit);
        fixture.clock.time = called;
        VERIFY_DONE(meter.count());
        fixture.clock.time = asked;
        QCOMPARE(meter.state()->used, used);
    }

    void back_and_forth_over_midnight_gives_no_calls_back()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        QuotaMeter meter(*store, Limit);
        fixture.clock.time = inChina(21, 0, 30);
        VERIFY_DONE(meter.count());
        fixture.clock.time = inChina(20, 23, 30);
        VERIFY_DONE(meter.count());
        fixture.clock.time = inChina(21, 0, 40);
        QCOMPARE(meter.state()->used, 2);
    }

    void a_date_of_a_wrong_clock_does_not_last()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        QuotaMeter meter(*store, Limit);
        fixture.clock.time = inChina(21, 12, 0).addYears(1);
        VERIFY_DONE(meter.count());
        VERIFY_DONE(meter.pause(fixture.clock.time.addDays(1), 45009));
        fixture.clock.time = inChina(21, 12, 0);
        QVERIFY(!meter.state()->pausedUntil.isValid());
        VERIFY_DONE(meter.count());
        QCOMPARE(meter.state()->used, 2);
        fixture.clock.time = inChina(22, 12, 0);
        QCOMPARE(meter.state()->used, 0);
    }

    void the_services_own_pause_ends_by_itself()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        QuotaMeter meter(*store, Limit);
        fixture.clock.time = inChina(21, 15, 0);
        const QDateTime midnight = meter.state()->returnsAt;
        QCOMPARE(midnight, inChina(22, 0, 0));
        VERIFY_DONE(meter.pause(midnight, 45009));
        QCOMPARE(meter.state()->pausedUntil, midnight);
        QCOMPARE(meter.state()->pauseCode, 45009);
        fixture.clock.time = midnight;
        QVERIFY(!meter.state()->pausedUntil.isValid());
        QCOMPARE(meter.state()->pauseCode, 0);
    }

    void somebody_may_end_the_pause()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        QuotaMeter meter(*store, Limit);
        VERIFY_DONE(meter.count());
        VERIFY_DONE(meter.pause(meter.state()->returnsAt, 101003));
        VERIFY_DONE(meter.resume());
        QVERIFY(!meter.state()->pausedUntil.isValid());
        QCOMPARE(meter.state()->used, 1);
    }
};

LICENCEDESK_TEST_MAIN(QuotaMeterTest)
#include "QuotaMeterTest.moc"
