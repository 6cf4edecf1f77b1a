#include "recognition/TextRecogniser.h"
#include "tests/support/TestMain.h"
#include "tests/unit/recognition/DrawnLine.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace licencedesk;

namespace {

constexpr int Em = 40;

QImage drawLine(const QString &text, const QString &family = QStringLiteral("Noto Serif CJK SC"))
{
    return test::drawLine(text, {Em, family});
}

std::vector<LineRequest> someLines()
{
    return {{drawLine(QStringLiteral("11010519491231002X")), ZoneKind::Number},
            {drawLine(QStringLiteral("欧阳建国")), ZoneKind::Name},
            {drawLine(QStringLiteral("女")), ZoneKind::ClosedList},
            {drawLine(QStringLiteral("江苏省南京市玄武区样本路")), ZoneKind::Address},
            {drawLine(QStringLiteral("2019-05-20")), ZoneKind::Date},
            {drawLine(QStringLiteral("C1")), ZoneKind::Classes},
            {drawLine(QStringLiteral("2019-05-20 至 长期")), ZoneKind::DateRange}};
}

int threadsOfThisProcess()
{
    return int(QDir(QStringLiteral("/proc/self/task"))
                   .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                   .size());
}

std::unique_ptr<TextRecogniser> tesseract()
{
    auto recogniser = makeTesseractRecogniser();
    return recogniser ? std::move(*recogniser) : nullptr;
}

} // namespace

class TesseractRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lineIsRead_data();
    void lineIsRead();
    void oneCharacterIsReadInAnyFont_data();
    void oneCharacterIsReadInAnyFont();
    void everyCharacterHasCandidates();
    void boxesRunFromLeftToRightInsideTheLine();
    void latinWordsKeepTheirBlankAndChineseGetNone();
    void orderOfLinesChangesNothing();
    void emptyPicturesGiveEmptyReadings();
    void cancelledLinesAreEmpty();
    void noThreadsBesideItsOwn();
    void missingLanguageDataIsNamed();

private:
    std::unique_ptr<TextRecogniser> m_recogniser;
};

void TesseractRecogniserTest::initTestCase()
{
    m_recogniser = tesseract();
    QVERIFY2(m_recogniser, "install tesseract-ocr-chi-sim and tesseract-ocr-eng");
}

void TesseractRecogniserTest::lineIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ZoneKind>("kind");
    QTest::newRow("a number with X") << QStringLiteral("11010519491231002X") << ZoneKind::Number;
    QTest::newRow("a name") << QStringLiteral("欧阳建国") << ZoneKind::Name;
    QTest::newRow("a name of two") << QStringLiteral("王伟") << ZoneKind::Name;
    QTest::newRow("a date") << QStringLiteral("1949-12-31") << ZoneKind::Date;
    QTest::newRow("a date in Chinese") << QStringLiteral("2021年08月06日") << ZoneKind::Date;
    QTest::newRow("a long-term period")
        << QStringLiteral("2019-05-20至长期") << ZoneKind::DateRange;
    QTest::newRow("six years") << QStringLiteral("6年") << ZoneKind::Duration;
    QTest::newRow("one class") << QStringLiteral("C1") << ZoneKind::Classes;
    QTest::newRow("three classes") << QStringLiteral("A1A2D") << ZoneKind::Classes;
    QTest::newRow("a file number") << QStringLiteral("320100123456") << ZoneKind::FileNumber;
    QTest::newRow("points") << QStringLiteral("12分") << ZoneKind::Points;
}

void TesseractRecogniserTest::lineIsRead()
{
    QFETCH(QString, text);
    QFETCH(ZoneKind, kind);
    QCOMPARE(m_recogniser->readLine(drawLine(text), kind, {}).text(), text);
}

void TesseractRecogniserTest::oneCharacterIsReadInAnyFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    for (const char *family : {"Noto Sans CJK SC", "Noto Serif CJK SC"}) {
        for (const char *text : {"男", "女"}) {
            QTest::addRow("%s in %s", text, family)
                << QString::fromUtf8(text) << QString::fromUtf8(family);
        }
    }
}

void TesseractRecogniserTest::oneCharacterIsReadInAnyFont()
{
    QFETCH(QString, text);
    QFETCH(QString, family);
    const LineReading reading =
        m_recogniser->readLine(drawLine(text, family), ZoneKind::ClosedList, {});
    QCOMPARE(reading.text(), text);
    QVERIFY(reading.confidence() > 0.8);
}

void TesseractRecogniserTest::everyCharacterHasCandidates()
{
    // Blurred until the recogniser hesitates: then it must say between what.
    const QImage sharp = drawLine(QStringLiteral("11010519491231002X"));
    const QImage blurred =
        sharp.scaled(sharp.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    const LineReading reading = m_recogniser->readLine(blurred, ZoneKind::Number, {});
    QVERIFY(reading.characters.size() >= 16);
    bool anyAlternative = false;
    for (const CharacterReading &character : reading.characters) {
        QVERIFY(!character.candidates.empty());
        anyAlternative = anyAlternative || character.candidates.size() > 1;
        for (const CharacterCandidate &candidate : character.candidates) {
            QVERIFY(candidate.confidence >= 0 && candidate.confidence <= 1);
        }
    }
    QVERIFY(anyAlternative);
}

void TesseractRecogniserTest::boxesRunFromLeftToRightInsideTheLine()
{
    const QImage line = drawLine(QStringLiteral("江苏省南京市玄武区样本路"));
    const LineReading reading = m_recogniser->readLine(line, ZoneKind::Address, {});
    QCOMPARE(reading.characters.size(), std::size_t(12));
    double right = 0;
    for (const CharacterReading &character : reading.characters) {
        QVERIFY(QRectF(line.rect()).contains(character.box));
        QVERIFY(character.box.left() >= right - 1);
        QVERIFY(character.box.width() < 2 * Em);
        right = character.box.right();
    }
}

void TesseractRecogniserTest::latinWordsKeepTheirBlankAndChineseGetNone()
{
    const LineReading latin =
        m_recogniser->readLine(drawLine(QStringLiteral("JOHN SMITH")), ZoneKind::Name, {});
    QCOMPARE(latin.text(), QStringLiteral("JOHN SMITH"));
    const LineReading spaced =
        m_recogniser->readLine(drawLine(QStringLiteral("王　建　国")), ZoneKind::Name, {});
    QCOMPARE(spaced.text(), QStringLiteral("王建国"));
}

void TesseractRecogniserTest::orderOfLinesChangesNothing()
{
    const std::vector<LineRequest> lines = someLines();
    const std::vector<LineReading> forward = m_recogniser->readLines(lines, {});
    const std::vector<LineRequest> reversed(lines.rbegin(), lines.rend());
    std::vector<LineReading> backward = m_recogniser->readLines(reversed, {});
    std::reverse(backward.begin(), backward.end());
    QCOMPARE(forward.size(), backward.size());
    for (std::size_t index = 0; index < forward.size(); ++index) {
        QCOMPARE(forward[index].text(), backward[index].text());
        QVERIFY(forward[index] == backward[index]);
        QVERIFY(forward[index] == m_recogniser->readLine(lines[index].line, lines[index].kind, {}));
    }
}

void TesseractRecogniserTest::emptyPicturesGiveEmptyReadings()
{
    QImage white(200, 50, QImage::Format_Grayscale8);
    white.fill(255);
    for (const ZoneKind kind :
         {ZoneKind::Number, ZoneKind::Name, ZoneKind::ClosedList, ZoneKind::Date}) {
        QVERIFY(m_recogniser->readLine(white, kind, {}).characters.empty());
        QVERIFY(m_recogniser->readLine(QImage(), kind, {}).characters.empty());
        QVERIFY(m_recogniser->readLine(white.copy(0, 0, 1, 1), kind, {}).characters.empty());
    }
    QVERIFY(m_recogniser->readLines({}, {}).empty());
}

void TesseractRecogniserTest::cancelledLinesAreEmpty()
{
    const CancelToken cancel;
    cancel.cancel();
    QElapsedTimer timer;
    timer.start();
    const std::vector<LineReading> readings = m_recogniser->readLines(someLines(), cancel);
    QCOMPARE(readings.size(), someLines().size());
    for (const LineReading &reading : readings) {
        QVERIFY(reading.characters.empty());
    }
}

void TesseractRecogniserTest::noThreadsBesideItsOwn()
{
    m_recogniser->readLines(someLines(), {});
    const int before = threadsOfThisProcess();
    m_recogniser->readLines(someLines(), {});
    QCOMPARE(threadsOfThisProcess(), before);
    // Another recogniser adds its workers and nothing else: no OpenMP team behind any of them.
    const auto another = tesseract();
    another->readLines(someLines(), {});
    QVERIFY(threadsOfThisProcess() - before <= 2);
}

void TesseractRecogniserTest::missingLanguageDataIsNamed()
{
    const QTemporaryDir nothing;
    qputenv("TESSDATA_PREFIX", nothing.path().toLocal8Bit());
    const auto recogniser = makeTesseractRecogniser();
    qunsetenv("TESSDATA_PREFIX");
    QVERIFY(!recogniser);
    QCOMPARE(recogniser.error().kind, ErrorKind::Unavailable);
    QVERIFY(recogniser.error().message.contains(QStringLiteral("tesseract-ocr-chi-sim")));
}

LICENCEDESK_TEST_MAIN(TesseractRecogniserTest)
#include "TesseractRecogniserTest.moc"
