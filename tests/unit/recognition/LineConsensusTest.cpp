#include "recognition/LineConsensus.h"
#include "recognition/FrameMerge.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

constexpr double StepMm = 2.6;

/// \p text set from \p from steps on, every character as sure as \p claim; '_' leaves a gap.
LineReading line(const char *text, double claim, double from = 0, double middleMm = 20)
{
    LineReading reading;
    const QString all = QString::fromUtf8(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF box(10 + (from + double(i)) * StepMm, middleMm - 1.2, 2.2, 2.4);
        if (all[i] != u'_') {
            reading.characters.push_back({{{all.mid(i, 1), claim}}, box});
        }
    }
    return reading;
}

FieldReading field(std::vector<LineReading> lines)
{
    FieldReading reading;
    reading.field = FieldId::Address;
    reading.kind = ZoneKind::Address;
    reading.lines = std::move(lines);
    reading.legibility = 0.8;
    return reading;
}

} // namespace

class LineConsensusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayingItTenTimesMakesNobodySurer();
    void aClearFrameOutweighsManyPoorOnes();
    void aSureDissenterLeavesDoubt();
    void missingCharactersAreFilledIn_data();
    void missingCharactersAreFilledIn();
    void aSpeckThatOneFrameSawIsLeftOut();
    void oneSureCharacterInAPoorLineDoesNotWin();
    void anUnsureBlankDoubtsItsNeighbours();
    void aRowThatDirtMadeIsLeftOut();
    void aSecondRowOfHalfTheFramesStays();
    void glareIsThatOfTheClearestFrame();
};

void LineConsensusTest::sayingItTenTimesMakesNobodySurer()
{
    const LineReading merged = consensus(std::vector<LineReading>(10, line("建国路", 0.93)));
    QCOMPARE(merged.text(), QStringLiteral("建国路"));
    QVERIFY(std::abs(merged.confidence() - 0.93) < 1e-9);
}

void LineConsensusTest::aClearFrameOutweighsManyPoorOnes()
{
    std::vector<LineReading> lines(6, line("建因路", 0.5));
    lines.push_back(line("建国路", 0.998));
    const LineReading merged = consensus(lines);
    QCOMPARE(merged.text(), QStringLiteral("建国路"));
    QVERIFY(merged.confidence() > 0.98);
}

void LineConsensusTest::aSureDissenterLeavesDoubt()
{
    const LineReading merged =
        consensus({line("建国路", 0.995), line("建国路", 0.995), line("建园路", 0.995)});
    QCOMPARE(merged.text(), QStringLiteral("建国路"));
    QVERIFY(merged.characters[1].candidates.front().confidence < 0.8);
    QCOMPARE(merged.characters[1].candidates[1].text, QStringLiteral("园"));
    QVERIFY(merged.characters[0].candidates.front().confidence > 0.99);
}

void LineConsensusTest::missingCharactersAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("shorter");
    QTest::addColumn<double>("from");
    QTest::newRow("at the end") << QByteArray("朝阳区建国") << 0.0;
    QTest::newRow("at the beginning") << QByteArray("区建国路9") << 2.0;
    QTest::newRow("in the middle, a gap") << QByteArray("朝阳__国路9") << 0.0;
}

void LineConsensusTest::missingCharactersAreFilledIn()
{
    QFETCH(QByteArray, shorter);
    QFETCH(double, from);
    const LineReading merged =
        consensus({line(shorter.constData(), 0.999, from), line("朝阳区建国路9", 0.99),
                   line("朝阳区建国路9", 0.98)});
    QCOMPARE(merged.text(), QStringLiteral("朝阳区建国路9"));
}

void LineConsensusTest::aSpeckThatOneFrameSawIsLeftOut()
{
    std::vector<LineReading> lines(5, line("建国路9号", 0.99));
    LineReading speck = line("建国路9号", 0.99);
    speck.characters.push_back(line("-", 0.4, 5).characters.front());
    lines.push_back(speck);
    QCOMPARE(consensus(lines).text(), QStringLiteral("建国路9号"));
}

void LineConsensusTest::oneSureCharacterInAPoorLineDoesNotWin()
{
    std::vector<LineReading> lines(6, line("NGUYEN", 0.97));
    LineReading blurred = line("KSUYEK", 0.5);
    blurred.characters[1].candidates.front().confidence = 0.998;
    lines.insert(lines.end(), 2, blurred);
    QCOMPARE(consensus(lines).text(), QStringLiteral("NGUYEN"));
}

void LineConsensusTest::anUnsureBlankDoubtsItsNeighbours()
{
    const LineReading merged = consensus({line("AN LI", 0.98), line("AN_LI", 0.98)});
    QVERIFY(merged.characters[1].candidates.front().confidence < 0.9);
    QVERIFY(merged.characters[0].candidates.front().confidence > 0.95);
}

void LineConsensusTest::aRowThatDirtMadeIsLeftOut()
{
    std::vector<FieldReading> frames(5, field({line("建国路9号", 0.99)}));
    frames.push_back(field({line("建国路9号", 0.99), line("一丨", 0.4, 0, 26)}));
    QCOMPARE(mergedFrames(frames).text(), QStringLiteral("建国路9号"));
}

void LineConsensusTest::aSecondRowOfHalfTheFramesStays()
{
    std::vector<FieldReading> frames(3, field({line("朝阳区建国路9号", 0.99)}));
    frames.insert(frames.end(), 3,
                  field({line("朝阳区建国路9号", 0.99), line("2单元", 0.98, 0, 24.5)}));
    const FieldReading merged = mergedFrames(frames);
    QCOMPARE(merged.text(), QStringLiteral("朝阳区建国路9号2单元"));
    QVERIFY(merged.confidence() > 0.97);
}

void LineConsensusTest::glareIsThatOfTheClearestFrame()
{
    FieldReading spoiled = field({line("建国", 0.9)});
    spoiled.glare = 0.5;
    spoiled.boxMm = QRectF(1, 1, 5, 3);
    FieldReading clean = field({line("建国路9号", 0.99)});
    clean.boxMm = QRectF(1, 1, 14, 3);
    const FieldReading merged = mergedFrames({spoiled, clean});
    QCOMPARE(merged.glare, 0.0);
    QCOMPARE(merged.boxMm, clean.boxMm);
}

LICENCEDESK_TEST_MAIN(LineConsensusTest)
#include "LineConsensusTest.moc"
