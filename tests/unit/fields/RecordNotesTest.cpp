#include "fields/RecordNotes.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace licencedesk;

class RecordNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheProbation_data();
    void readsTheProbation();
    void readsSeveralNotesAtOnce();
    void readsTheRareNotes();
    void leavesUnknownTextAlone();
};

void RecordNotesTest::readsTheProbation_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in characters") << QStringLiteral("实习期至2026年05月20日。");
    QTest::newRow("with hyphens") << QStringLiteral("实习期至2026-05-20");
    QTest::newRow("broken over lines") << QStringLiteral("实习期至 2026年\n5月20日。");
}

void RecordNotesTest::readsTheProbation()
{
    QFETCH(QString, text);
    QCOMPARE(parseRecordNotes(text).probationUntil, std::optional(QDate(2026, 5, 20)));
}

void RecordNotesTest::readsSeveralNotesAtOnce()
{
    const RecordNotes notes = parseRecordNotes(
        u"自2024年01月03日至有效起始日期有效。请于2030年04月01日前九十日内申请换领新驾驶证。"
        u"请于每个记分周期结束后三十日内接受审验。无记分的，免予本次审验。");
    QCOMPARE(notes.validAlreadyFrom, std::optional(QDate(2024, 1, 3)));
    QCOMPARE(notes.renewBefore, std::optional(QDate(2030, 4, 1)));
    QVERIFY(notes.inspectionAfterPeriod);
    QCOMPARE(notes.probationUntil, std::nullopt);
    QCOMPARE(notes.exchangeClassBefore, std::nullopt);
}

void RecordNotesTest::readsTheRareNotes()
{
    const RecordNotes notes = parseRecordNotes(
        u"请于2027年08月09日前办理变更准驾车型换证。请于每年03月01日后三十日内提交身体条件证明。"
        u"准驾校车。应当佩戴助听设备。矫正视力。");
    QCOMPARE(notes.exchangeClassBefore, std::optional(QDate(2027, 8, 9)));
    QCOMPARE(notes.medicalEachYearAfter, QStringLiteral("03-01"));
    QVERIFY(notes.schoolBus);
    QVERIFY(notes.hearingAid);
    QVERIFY(notes.correctedVision);
    QCOMPARE(notes.renewBefore, std::nullopt);
}

void RecordNotesTest::leavesUnknownTextAlone()
{
    QVERIFY(parseRecordNotes(u"增驾A2。").isEmpty());
    QVERIFY(parseRecordNotes(u"").isEmpty());
    QVERIFY(parseRecordNotes(u"实习期至2026年02月30日。").isEmpty());
}

LICENCEDESK_TEST_MAIN(RecordNotesTest)
#include "RecordNotesTest.moc"
