#include "endpoint/CallLimits.h"
#include "tests/support/TestMain.h"
#include "tests/unit/endpoint/SettableClock.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace std::chrono_literals;

namespace {

App app(const char *id, int quotaPerDay, int callsPerMinute)
{
    return {QString::fromLatin1(id), {}, {}, quotaPerDay, callsPerMinute};
}

} // namespace

class CallLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuotaReturnsAtMidnightInChina();
    void theRateReturnsAfterAMinute();
    void aRefusedCallIsNotCounted();
    void whatWasGivenBackMayBeCalledAgain();
    void appsAreCountedApart();
    void noLimitIsNone();
    void aClockSetBackLocksNobodyOut();
};

void CallLimitsTest::theQuotaReturnsAtMidnightInChina()
{
    test::SettableClock clock("2026-11-21T23:59:58");
    CallLimits limits(clock);
    const App desk = app("desk", 2, 0);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    QCOMPARE(limits.count(desk), CallAllowed::QuotaUsedUp);
    clock.advance(1s);
    QCOMPARE(limits.count(desk), CallAllowed::QuotaUsedUp);
    clock.advance(1s);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
}

void CallLimitsTest::theRateReturnsAfterAMinute()
{
    test::SettableClock clock("2026-11-21T12:00:00");
    CallLimits limits(clock);
    const App desk = app("desk", 0, 1);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    clock.advance(59s);
    QCOMPARE(limits.count(desk), CallAllowed::TooFast);
    clock.advance(1s);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
}

void CallLimitsTest::aRefusedCallIsNotCounted()
{
    test::SettableClock clock("2026-11-21T12:00:00");
    CallLimits limits(clock);
    const App desk = app("desk", 2, 1);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    QCOMPARE(limits.count(desk), CallAllowed::TooFast);
    clock.advance(60s);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    clock.advance(60s);
    QCOMPARE(limits.count(desk), CallAllowed::QuotaUsedUp);
}

void CallLimitsTest::whatWasGivenBackMayBeCalledAgain()
{
    const test::SettableClock clock("2026-11-21T12:00:00");
    CallLimits limits(clock);
    const App desk = app("desk", 1, 1);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    limits.giveBack(desk);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    limits.giveBack(desk);
    limits.giveBack(desk);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    QCOMPARE(limits.count(desk), CallAllowed::QuotaUsedUp);
}

void CallLimitsTest::appsAreCountedApart()
{
    const test::SettableClock clock("2026-11-21T12:00:00");
    CallLimits limits(clock);
    QCOMPARE(limits.count(app("desk", 1, 0)), CallAllowed::Yes);
    QCOMPARE(limits.count(app("other", 1, 0)), CallAllowed::Yes);
    QCOMPARE(limits.count(app("desk", 1, 0)), CallAllowed::QuotaUsedUp);
}

void CallLimitsTest::noLimitIsNone()
{
    const test::SettableClock clock("2026-11-21T12:00:00");
    CallLimits limits(clock);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(limits.count(app("desk", 0, 0)), CallAllowed::Yes);
    }
}

void CallLimitsTest::aClockSetBackLocksNobodyOut()
{
    test::SettableClock clock("2026-11-21T12:00:00");
    CallLimits limits(clock);
    const App desk = app("desk", 0, 1);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
    clock.advance(-3600s);
    QCOMPARE(limits.count(desk), CallAllowed::Yes);
}

LICENCEDESK_TEST_MAIN(CallLimitsTest)
#include "CallLimitsTest.moc"
