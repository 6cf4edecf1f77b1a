#include "recognition/TextRecogniser.h"
#include "tests/support/TestMain.h"
#include "tests/unit/recognition/DrawnLine.h"

#include <QTest>

#include <opencv2/core/utility.hpp>

#include <algorithm>

using namespace licencedesk;
using test::drawLine;

namespace {

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

} // namespace

class NeuralRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lineIsRead_data();
    void lineIsRead();
    void everyCharacterHasCandidates();
    void boxesRunFromLeftToRightInsideTheLine();
    void orderAndCompanyOfLinesChangeNothing();
    void oneThreadOrTwoChangeNothing();
    void absurdPicturesGiveEmptyReadings();
    void cancelledLinesAreEmpty();
    void unknownCharactersAreDoubted_data();
    void unknownCharactersAreDoubted();
    void itIsTheDefault();

private:
    std::unique_ptr<TextRecogniser> m_recogniser;
};

void NeuralRecogniserTest::initTestCase()
{
    auto recogniser = makeNeuralRecogniser();
    QVERIFY2(recogniser, recogniser ? "" : qPrintable(recogniser.error().detail));
    m_recogniser = *std::move(recogniser);
}

void NeuralRecogniserTest::lineIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ZoneKind>("kind");
    QTest::newRow("a number with X") << QStringLiteral("11010519491231002X") << ZoneKind::Number;
    QTest::newRow("a name") << QStringLiteral("欧阳建国") << ZoneKind::Name;
    QTest::newRow("a name of two") << QStringLiteral("王伟") << ZoneKind::Name;
    QTest::newRow("a lone character") << QStringLiteral("女") << ZoneKind::ClosedList;
    QTest::newRow("a date") << QStringLiteral("1949-12-31") << ZoneKind::Date;
    QTest::newRow("a date in Chinese") << QStringLiteral("2021年08月06日") << ZoneKind::Date;
    QTest::newRow("a long-term period")
        << QStringLiteral("2019-05-20至长期") << ZoneKind::DateRange;
    QTest::newRow("six years") << QStringLiteral("6年") << ZoneKind::Duration;
    QTest::newRow("one class") << QStringLiteral("C1") << ZoneKind::Classes;
    QTest::newRow("three classes") << QStringLiteral("A1A2D") << ZoneKind::Classes;
    QTest::newRow("a file number") << QStringLiteral("320100123456") << ZoneKind::FileNumber;
    QTest::newRow("an address") << QStringLiteral("江苏省南京市玄武区样本路12号3栋1204室")
                                << ZoneKind::Address;
    QTest::newRow("a name in Latin letters") << QStringLiteral("ANNA BROWN") << ZoneKind::Name;
}

void NeuralRecogniserTest::lineIsRead()
{
    QFETCH(QString, text);
    QFETCH(ZoneKind, kind);
    QCOMPARE(m_recogniser->readLine(drawLine(text), kind, {}).text(), text);
}

void NeuralRecogniserTest::everyCharacterHasCandidates()
{
    const QImage sharp = drawLine(QStringLiteral("11010519491231002X"));
    const QImage blurred =
        sharp.scaled(sharp.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    const LineReading clear = m_recogniser->readLine(sharp, ZoneKind::Number, {});
    const LineReading doubtful = m_recogniser->readLine(blurred, ZoneKind::Number, {});
    QVERIFY(doubtful.confidence() < clear.confidence());
    for (const CharacterReading &character : doubtful.characters) {
        QVERIFY(!character.candidates.empty());
        for (const CharacterCandidate &candidate : character.candidates) {
            QVERIFY(candidate.confidence >= 0 && candidate.confidence <= 1);
        }
    }
}

void NeuralRecogniserTest::boxesRunFromLeftToRightInsideTheLine()
{
    const QImage line = drawLine(QStringLiteral("江苏省南京市玄武区样本路"));
    const LineReading reading = m_recogniser->readLine(line, ZoneKind::Address, {});
    QCOMPARE(reading.characters.size(), std::size_t(12));
    double right = 0;
    for (std::size_t index = 0; index < reading.characters.size(); ++index) {
        const QRectF &box = reading.characters[index].box;
        QVERIFY(QRectF(line.rect()).adjusted(-1, -1, 1, 1).contains(box));
        QVERIFY(box.left() >= right - 1);
        // Characters stand 28 pixels apart, the first one in the middle of its em.
        QVERIFY(std::abs(box.center().x() - (9 + 14 + 28.0 * double(index))) < 6);
        right = box.right();
    }
}

void NeuralRecogniserTest::orderAndCompanyOfLinesChangeNothing()
{
    const std::vector<LineRequest> lines = someLines();
    const std::vector<LineReading> forward = m_recogniser->readLines(lines, {});
    const std::vector<LineRequest> reversed(lines.rbegin(), lines.rend());
    std::vector<LineReading> backward = m_recogniser->readLines(reversed, {});
    std::reverse(backward.begin(), backward.end());
    QCOMPARE(forward.size(), backward.size());
    for (std::size_t index = 0; index < forward.size(); ++index) {
        QVERIFY(!forward[index].characters.empty());
        QVERIFY(forward[index] == backward[index]);
        QVERIFY(forward[index] == m_recogniser->readLine(lines[index].line, lines[index].kind, {}));
    }
    const auto another = makeNeuralRecogniser();
    QVERIFY((*another)->readLines(lines, {}) == forward);
}

void NeuralRecogniserTest::oneThreadOrTwoChangeNothing()
{
    const int usual = cv::getNumThreads();
    cv::setNumThreads(1);
    const std::vector<LineReading> alone = m_recogniser->readLines(someLines(), {});
    cv::setNumThreads(2);
    const std::vector<LineReading> together = m_recogniser->readLines(someLines(), {});
    cv::setNumThreads(usual);
    QVERIFY(alone == together);
}

void NeuralRecogniserTest::absurdPicturesGiveEmptyReadings()
{
    QImage white(200, 50, QImage::Format_Grayscale8);
    white.fill(255);
    QImage endless(20'000, 50, QImage::Format_Grayscale8);
    endless.fill(0);
    for (const ZoneKind kind :
         {ZoneKind::Number, ZoneKind::Name, ZoneKind::ClosedList, ZoneKind::Date}) {
        QVERIFY(m_recogniser->readLine(white, kind, {}).characters.empty());
        QVERIFY(m_recogniser->readLine(QImage(), kind, {}).characters.empty());
        QVERIFY(m_recogniser->readLine(white.copy(0, 0, 1, 1), kind, {}).characters.empty());
        QVERIFY(m_recogniser->readLine(endless, kind, {}).characters.empty());
    }
    QVERIFY(m_recogniser->readLines({}, {}).empty());
}

void NeuralRecogniserTest::cancelledLinesAreEmpty()
{
    const CancelToken cancel;
    cancel.cancel();
    const std::vector<LineReading> readings = m_recogniser->readLines(someLines(), cancel);
    QCOMPARE(readings.size(), someLines().size());
    for (const LineReading &reading : readings) {
        QVERIFY(reading.characters.empty());
    }
}

void NeuralRecogniserTest::unknownCharactersAreDoubted_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a traditional form") << QStringLiteral("王龜");
    QTest::newRow("a kana") << QStringLiteral("王ゑ");
    QTest::newRow("a Hangul syllable") << QStringLiteral("왕수");
}

void NeuralRecogniserTest::unknownCharactersAreDoubted()
{
    QFETCH(QString, name);
    constexpr double Trusted = 0.8;
    const LineReading reading = m_recogniser->readLine(drawLine(name), ZoneKind::Name, {});
    QVERIFY2(reading.confidence() < Trusted,
             qUtf8Printable(reading.text() + QString::number(reading.confidence())));
}

void NeuralRecogniserTest::itIsTheDefault()
{
    QCOMPARE(DefaultRecogniser, RecogniserKind::Neural);
    for (const RecogniserKind kind : AllRecognisers) {
        QCOMPARE(recogniserFromKey(recogniserKey(kind)), std::optional(kind));
    }
    QVERIFY(!recogniserFromKey(u"abacus"));
}

LICENCEDESK_TEST_MAIN(NeuralRecogniserTest)
#include "NeuralRecogniserTest.moc"
