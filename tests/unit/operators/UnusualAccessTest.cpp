#include "operators/UnusualAccess.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace licencedesk;

namespace {

const QDateTime Noon(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC); // in China
const QString Li = QStringLiteral("li");

AccessPolicy policyOf(int reveals, int exportsADay)
{
    AccessPolicy policy;
    policy.operators = true;
    policy.revealsPerHour = reveals;
    policy.exportsPerDay = exportsADay;
    policy.refusedSignInsPerHour = 2;
    return policy;
}

AuditEntry entry(AuditAct act, const QDateTime &at, const QString &who = Li)
{
    AuditEntry made;
    made.at = at;
    made.act = act;
    made.who = who;
    return made;
}

/// One every so many seconds, beginning at noon.
std::vector<AuditEntry> series(AuditAct act, int count, int seconds, const QString &who = Li)
{
    std::vector<AuditEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.push_back(entry(act, Noon.addSecs(qint64(i) * seconds), who));
    }
    return entries;
}

} // namespace

class UnusualAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void many_reveals_within_an_hour_are_reported_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QList<int>>("alerts"); // entries in each
        QTest::newRow("as many as allowed") << 5 << 60 << QList<int>{};
        QTest::newRow("one more") << 6 << 60 << QList<int>{6};
        QTest::newRow("one more, an hour apart at the ends") << 6 << 720 << QList<int>{};
        QTest::newRow("one more, just within the hour") << 6 << 719 << QList<int>{6};
        QTest::newRow("a long burst is one alert") << 40 << 60 << QList<int>{40};
        QTest::newRow("spread over the day") << 10 << 3600 << QList<int>{};
        QTest::newRow("nothing") << 0 << 60 << QList<int>{};
    }
    void many_reveals_within_an_hour_are_reported()
    {
        QFETCH(int, count);
        QFETCH(int, seconds);
        QList<int> counts;
        for (const UnusualAccess &found :
             findUnusualAccess(series(AuditAct::Revealed, count, seconds), policyOf(5, 100))) {
            QCOMPARE(found.kind, UnusualKind::ManyReveals);
            counts.append(found.count);
        }
        QTEST(counts, "alerts");
    }

    void two_bursts_are_two_alerts_the_newest_first()
    {
        auto entries = series(AuditAct::Revealed, 6, 60);
        for (AuditEntry later : series(AuditAct::Revealed, 7, 60)) {
            later.at = later.at.addSecs(5 * 3600);
            entries.push_back(later);
        }
        std::reverse(entries.begin(), entries.end()); // as the log gives them
        const auto found = findUnusualAccess(entries, policyOf(5, 100));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].count, 7);
        QCOMPARE(found[0].from, Noon.addSecs(5 * 3600));
        QCOMPARE(found[0].to, Noon.addSecs(5 * 3600 + 6 * 60));
        QCOMPARE(found[1].count, 6);
    }

    void people_are_counted_apart()
    {
        auto entries = series(AuditAct::Revealed, 4, 60);
        const auto others = series(AuditAct::Revealed, 4, 60, QStringLiteral("wu"));
        entries.insert(entries.end(), others.begin(), others.end());
        QVERIFY(findUnusualAccess(entries, policyOf(5, 100)).empty());
    }

    void many_exports_on_one_day_at_the_counter_are_reported()
    {
        // 15:00 and 17:00 UTC are two days in China, 22:00 and 01:00.
        std::vector<AuditEntry> entries;
        for (const int hour : {12, 13, 14, 17, 18}) {
            entries.push_back(
                entry(AuditAct::Exported, QDateTime(QDate(2026, 11, 21), QTime(hour, 0), Qt::UTC)));
        }
        AccessPolicy policy = policyOf(100, 3);
        policy.workTo = policy.workFrom; // round the clock
        QVERIFY(findUnusualAccess(entries, policy).empty());
        policy.exportsPerDay = 2;
        const auto found = findUnusualAccess(entries, policy);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, UnusualKind::ManyExports);
        QCOMPARE(found[0].count, 3);
    }

    void refused_sign_ins_are_reported_even_of_nobody()
    {
        const auto found =
            findUnusualAccess(series(AuditAct::SignInRefused, 3, 10, QString()), policyOf(5, 5));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, UnusualKind::ManyRefusedSignIns);
        QVERIFY(unusualText(found[0]).startsWith(QStringLiteral("An unknown person")));
    }

    void work_at_odd_hours_is_reported_data()
    {
        QTest::addColumn<QTime>("chinaTime");
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<bool>("odd");
        const QTime six(6, 0);
        const QTime late(23, 0);
        QTest::newRow("at opening") << six << six << late << false;
        QTest::newRow("before opening") << QTime(5, 59) << six << late << true;
        QTest::newRow("at closing") << late << six << late << true;
        QTest::newRow("a night shift at work") << QTime(2, 0) << QTime(20, 0) << six << false;
        QTest::newRow("a night shift by day") << QTime(12, 0) << QTime(20, 0) << six << true;
        QTest::newRow("round the clock") << QTime(3, 0) << six << six << false;
    }
    void work_at_odd_hours_is_reported()
    {
        QFETCH(QTime, chinaTime);
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        AccessPolicy policy = policyOf(5, 5);
        policy.workFrom = from;
        policy.workTo = to;
        const QDateTime at(QDate(2026, 11, 21), chinaTime, Qt::OffsetFromUTC, 8 * 3600);
        const auto found = findUnusualAccess({entry(AuditAct::Accepted, at.toUTC())}, policy);
        QTEST(!found.empty(), "odd");
    }

    void what_the_program_does_by_itself_is_not_odd()
    {
        const QDateTime night(QDate(2026, 11, 21), QTime(19, 0), Qt::UTC); // 03:00 in China
        QVERIFY(findUnusualAccess(
                    {entry(AuditAct::Purged, night), entry(AuditAct::Accepted, night, QString())},
                    policyOf(5, 5))
                    .empty());
    }

    void without_operators_there_is_nobody_to_report()
    {
        AccessPolicy policy = policyOf(5, 5);
        policy.operators = false;
        QVERIFY(findUnusualAccess(series(AuditAct::Revealed, 40, 60), policy).empty());
    }

    void an_alert_reads_as_a_sentence_whatever_the_name()
    {
        const UnusualAccess unusual{UnusualKind::ManyReveals, QStringLiteral("%2 li"), Noon,
                                    Noon.addSecs(600), 21};
        QCOMPARE(unusualText(unusual),
                 QStringLiteral("%2 li showed 21 records in clear between 2026-11-21 12:00 and "
                                "2026-11-21 12:10."));
    }
};

LICENCEDESK_TEST_MAIN(UnusualAccessTest)
#include "UnusualAccessTest.moc"
