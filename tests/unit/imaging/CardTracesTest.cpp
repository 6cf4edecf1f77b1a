// Colour, screen pattern and print of cards drawn for the purpose.

#include "imaging/ColourSpread.h"
#include "imaging/ImageBridge.h"
#include "imaging/PrintComparison.h"
#include "imaging/ScreenPattern.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

using namespace licencedesk;

namespace {

constexpr double PixelsPerMm = 12;
constexpr QRectF SealMm(4, 32, 16, 16);

void fill(QImage &card, const QRectF &mm, const QColor &colour)
{
    QPainter painter(&card);
    painter.scale(PixelsPerMm, PixelsPerMm);
    painter.fillRect(mm, colour);
}

/// Strokes and gaps, as wide as digits.
void print(QImage &card, const QRectF &box, const QColor &ink)
{
    for (double x = box.left(); x < box.right() - 0.3; x += 0.8) {
        fill(card, {x, box.top(), 0.4, box.height()}, ink);
    }
}

/// Value boxes in rows, as on a licence.
std::vector<QRectF> valueBoxes()
{
    std::vector<QRectF> boxes;
    for (int row = 0; row < 4; ++row) {
        boxes.push_back({25, 8.0 + 6 * row, 20, 2.5});
        boxes.push_back({52, 8.0 + 6 * row, 16, 2.5});
    }
    return boxes;
}

/// A sensor's noise, so that the ground is not dead flat.
void addNoise(QImage &card)
{
    cv::Mat bgr = toBgr(card);
    cv::Mat noise(bgr.size(), CV_16SC3);
    cv::RNG random(1);
    random.fill(noise, cv::RNG::NORMAL, 0, 3);
    cv::Mat sum;
    bgr.convertTo(sum, CV_16SC3);
    sum += noise;
    sum.convertTo(bgr, CV_8UC3);
    card = toImage(bgr);
}

QImage drawnCard()
{
    QImage card(1056, 720, QImage::Format_RGB32);
    card.fill(QColor(218, 234, 214));
    for (const QRectF &box : valueBoxes()) {
        print(card, box, QColor(30, 30, 32));
    }
    fill(card, SealMm, QColor(210, 60, 70));
    return card;
}

/// A wave of \p period mm over the whole card, \p strength of its light.
void addWave(QImage &card, double period, double degrees, double strength)
{
    const double turn = 2 * M_PI / (period * PixelsPerMm);
    const double angle = degrees * M_PI / 180;
    for (int y = 0; y < card.height(); ++y) {
        for (int x = 0; x < card.width(); ++x) {
            const double swing =
                1 + strength * std::sin(turn * (x * std::cos(angle) + y * std::sin(angle)));
            const QRgb pixel = card.pixel(x, y);
            const auto lit = [swing](int value) { return std::min(255, int(value * swing)); };
            card.setPixel(x, y, qRgb(lit(qRed(pixel)), lit(qGreen(pixel)), lit(qBlue(pixel))));
        }
    }
}

PrintComparison comparison()
{
    return {PixelsPerMm, valueBoxes(), {SealMm}};
}

double oddest(const std::vector<double> &oddities)
{
    return *std::max_element(oddities.begin(), oddities.end());
}

} // namespace

class CardTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardWithASealHasColour();
    void aGreyCopyHasNoneInAnyLight();
    void aBurntOutPictureDoesNotSay();
    void aScreenRunsThroughAllOfACard();
    void rulingsAcrossTheCardAreItsGround();
    void aScratchedCardIsNoScreen();
    void untouchedPrintIsAlike();
    void whatWasDoneToAValueStandsOut_data();
    void whatWasDoneToAValueStandsOut();
    void fewValuesCannotBeCompared();
};

void CardTracesTest::aCardWithASealHasColour()
{
    QVERIFY(colourSpread(drawnCard()).value() > 0.5);
}

void CardTracesTest::aGreyCopyHasNoneInAnyLight()
{
    QImage copy = drawnCard().convertToFormat(QImage::Format_Grayscale8);
    copy = copy.convertToFormat(QImage::Format_RGB32);
    QVERIFY(colourSpread(copy).value() < 0.02);
    for (int y = 0; y < copy.height(); ++y) {
        for (int x = 0; x < copy.width(); ++x) { // a yellow lamp
            const int grey = qRed(copy.pixel(x, y));
            copy.setPixel(x, y, qRgb(grey, grey * 9 / 10, grey * 6 / 10));
        }
    }
    QVERIFY(colourSpread(copy).value() < 0.05);
}

void CardTracesTest::aBurntOutPictureDoesNotSay()
{
    QImage white(1056, 720, QImage::Format_RGB32);
    white.fill(Qt::white);
    QVERIFY(!colourSpread(white));
    QVERIFY(!colourSpread(QImage()));
}

void CardTracesTest::aScreenRunsThroughAllOfACard()
{
    QImage plain = drawnCard();
    addNoise(plain);
    const ScreenPattern none = findScreenPattern(plain);
    QVERIFY2(none.light < 100, qPrintable(QString::number(none.light)));
    for (const double degrees : {0.0, 20.0, -45.0, 60.0}) {
        QImage screen = drawnCard();
        addWave(screen, 0.9, degrees, 0.05);
        addNoise(screen);
        const ScreenPattern seen = findScreenPattern(screen);
        QVERIFY2(seen.light > 200, qPrintable(QString::number(seen.light)));
    }
    QCOMPARE(findScreenPattern(QImage()), ScreenPattern());
}

void CardTracesTest::rulingsAcrossTheCardAreItsGround()
{
    QImage ruled = drawnCard();
    addWave(ruled, 1.1, 90, 0.05);
    addNoise(ruled);
    QVERIFY(findScreenPattern(ruled).light < 150);
}

void CardTracesTest::aScratchedCardIsNoScreen()
{
    QImage card = drawnCard();
    QPainter painter(&card);
    painter.setPen(QPen(Qt::white, 3));
    cv::RNG random(2);
    for (int i = 0; i < 12; ++i) {
        painter.drawLine(random.uniform(0, card.width()), 0, random.uniform(0, card.width()),
                         card.height());
    }
    painter.end();
    addNoise(card);
    QVERIFY(findScreenPattern(card).light < 150);
}

void CardTracesTest::untouchedPrintIsAlike()
{
    QImage card = drawnCard();
    addNoise(card);
    const auto oddities = comparePrint(card, comparison());
    QCOMPARE(oddities.size(), valueBoxes().size());
    QVERIFY2(oddest(oddities) < 20, qPrintable(QString::number(oddest(oddities))));
}

void CardTracesTest::whatWasDoneToAValueStandsOut_data()
{
    QTest::addColumn<QColor>("ground"); // invalid: left as it is
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<bool>("afterTheCamera");
    QTest::newRow("pasted on paper of its own, in other ink")
        << QColor(226, 232, 222) << QColor(60, 60, 80) << false;
    QTest::newRow("changed in the picture") << QColor(212, 234, 218) << QColor(75, 75, 90) << true;
}

void CardTracesTest::whatWasDoneToAValueStandsOut()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, ink);
    QFETCH(bool, afterTheCamera);
    constexpr std::size_t Edited = 3;
    const QRectF box = valueBoxes()[Edited];
    QImage card = drawnCard();
    if (afterTheCamera) {
        addNoise(card);
    }
    fill(card, box.adjusted(-0.6, -0.5, 0.6, 0.5), ground);
    print(card, box, ink);
    if (!afterTheCamera) {
        addNoise(card);
    }
    const auto oddities = comparePrint(card, comparison());
    QVERIFY2(oddities[Edited] > 36, qPrintable(QString::number(oddities[Edited])));
    QCOMPARE(oddest(oddities), oddities[Edited]);
}

void CardTracesTest::fewValuesCannotBeCompared()
{
    PrintComparison few = comparison();
    few.valuesMm.resize(4);
    QCOMPARE(comparePrint(drawnCard(), few), std::vector<double>(4, 0.0));
    QVERIFY(comparePrint(QImage(), {}).empty());
}

LICENCEDESK_TEST_MAIN(CardTracesTest)
#include "CardTracesTest.moc"
