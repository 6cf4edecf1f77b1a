// B06, X01, W01: what the firm's own records know.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"

#include <QGuiApplication>

using namespace licencedesk;
using namespace licencedesk::test;

class HistoryRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_records_nothing_is_said_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"B06", "X01", "W01"}) {
            QTest::newRow(rule) << QString::fromLatin1(rule);
        }
    }
    void without_records_nothing_is_said()
    {
        QFETCH(QString, rule);
        QVERIFY(!result(std::nullopt, rule));
    }

    void each_is_judged_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("coreOfAnother");
        QTest::addColumn<QDate>("rentedUntil");
        QTest::addColumn<QString>("watched");
        QTest::addColumn<FindingResult>("expected");
        const QDate today(2026, 11, 21);
        const auto row = [](const char *name, const char *rule, bool core, QDate until,
                            const QString &why, FindingResult expected) {
            QTest::newRow(name) << QString::fromLatin1(rule) << core << until << why << expected;
        };
        row("a core of its own", "B06", false, {}, {}, FindingResult::Passed);
        row("somebody else's core warns", "B06", true, {}, {}, FindingResult::Warning);
        row("no other rental", "X01", false, {}, {}, FindingResult::Passed);
        row("another rental until today", "X01", false, today, {}, FindingResult::Warning);
        row("another rental, back yesterday", "X01", false, today.addDays(-1), {},
            FindingResult::Passed);
        row("not watched", "W01", false, {}, {}, FindingResult::Passed);
        row("do not rent", "W01", false, {}, QStringLiteral("left without paying"),
            FindingResult::Failed);
    }
    void each_is_judged()
    {
        QFETCH(QString, rule);
        QFETCH(QDate, rentedUntil);
        QFETCH(QString, watched);
        LicenceHistory history;
        history.coreRead = true;
        QFETCH(bool, coreOfAnother);
        history.coreOfAnother = coreOfAnother;
        if (rentedUntil.isValid()) {
            history.rentedUntil = rentedUntil;
        }
        if (!watched.isEmpty()) {
            history.watchReason = watched;
        }
        QTEST(result(history, rule).value(), "expected");
    }

private:
    static std::optional<FindingResult> result(const std::optional<LicenceHistory> &history,
                                               const QString &rule)
    {
        Scene sound = soundScene();
        sound.rental.history = history;
        const VerificationReport report = verify(sound.pages, sound.rental);
        const Finding *finding = report.find(rule);
        return finding ? std::optional(finding->result) : std::nullopt;
    }
};

LICENCEDESK_TEST_MAIN(HistoryRulesTest)
#include "HistoryRulesTest.moc"
