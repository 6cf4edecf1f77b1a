#include "recognition/SecondOpinion.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace licencedesk;

namespace {

LineReading lineOf(const QString &text, double confidence)
{
    LineReading line;
    for (const QChar each : text) {
        line.characters.push_back({{{each, confidence}}, {}});
    }
    return line;
}

const QString Name = QStringLiteral("张晓明");

} // namespace

class SecondOpinionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreementChangesNothing();
    void aSureDissentIsDoubtedAndOffered();
    void anUnsureDissentChangesNothing();
    void anotherLengthDoubtsTheWholeLine();
    void noOpinionChangesNothing();
    void blanksAreNotCompared();
};

void SecondOpinionTest::agreementChangesNothing()
{
    const LineReading line = lineOf(Name, 0.99);
    QVERIFY(doubtedBy(line, lineOf(Name, 0.95)) == line);
}

void SecondOpinionTest::aSureDissentIsDoubtedAndOffered()
{
    const LineReading doubted =
        doubtedBy(lineOf(Name, 0.99), lineOf(QStringLiteral("张晓朋"), 0.95));
    QCOMPARE(doubted.text(), Name);
    QCOMPARE(doubted.characters[0].candidates.front().confidence, 0.99);
    QVERIFY(doubted.characters[2].candidates.front().confidence < 0.7);
    QCOMPARE(doubted.characters[2].candidates.back().text, QStringLiteral("朋"));
}

void SecondOpinionTest::anUnsureDissentChangesNothing()
{
    const LineReading line = lineOf(Name, 0.99);
    QVERIFY(doubtedBy(line, lineOf(QStringLiteral("张晓朋"), 0.5)) == line);
}

void SecondOpinionTest::anotherLengthDoubtsTheWholeLine()
{
    const LineReading doubted = doubtedBy(lineOf(Name, 0.99), lineOf(QStringLiteral("张明"), 0.95));
    QCOMPARE(doubted.text(), Name);
    QVERIFY(doubted.confidence() < 0.7);
}

void SecondOpinionTest::noOpinionChangesNothing()
{
    const LineReading line = lineOf(Name, 0.99);
    QVERIFY(doubtedBy(line, {}) == line);
}

void SecondOpinionTest::blanksAreNotCompared()
{
    const LineReading line = lineOf(QStringLiteral("ANNA SMITH"), 0.99);
    QVERIFY(doubtedBy(line, lineOf(QStringLiteral("ANNASMITH"), 0.95)) == line);
}

LICENCEDESK_TEST_MAIN(SecondOpinionTest)
#include "SecondOpinionTest.moc"
