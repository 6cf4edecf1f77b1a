// Bar codes and square codes on flat specimens: what they say, and whether they are there.

#include "imaging/CodePattern.h"
#include "imaging/CodeReader.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::specimens;

namespace {

constexpr double PixelsPerMm = 12;
constexpr QRectF SquareCodeMm(24, 93, 22, 22);
constexpr QRectF PanelMm(6, 23, 58, 100);

QRect pixels(const QRectF &mm)
{
    return QRectF(mm.topLeft() * PixelsPerMm, mm.size() * PixelsPerMm).toRect();
}

Specimen flatCard(const QString &layout, const SpecimenOptions &options)
{
    return makeFlatCard(layout, 1234, PixelsPerMm, options);
}

QImage electronic(ScreenState state)
{
    SpecimenOptions options;
    options.screen = state;
    return flatCard(QStringLiteral("cn-electronic"), options).image;
}

} // namespace

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barCodesAreRead_data();
    void barCodesAreRead();
    void thereIsNothingToReadWithoutABarCode();
    void aSquareCodeIsThereOrNot_data();
    void aSquareCodeIsThereOrNot();
    void glareLeavesItOpen();
    void printIsNoSquareCode();
    void theLampDoesNotMakeACodeRed();
};

void CodesTest::barCodesAreRead_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<CoreCode>("symbology");
    QTest::addColumn<QRectF>("place");
    QTest::newRow("Code 39 on the duplicate page")
        << QStringLiteral("cn-duplicate") << CoreCode::Code39 << QRectF(0, 46, 88, 13);
    QTest::newRow("Code 128 on the duplicate page")
        << QStringLiteral("cn-duplicate") << CoreCode::Code128 << QRectF(0, 46, 88, 13);
    QTest::newRow("Code 39 on the electronic licence")
        << QStringLiteral("cn-electronic") << CoreCode::Code39 << QRectF(12, 114, 46, 11.5);
    QTest::newRow("Code 128 on the electronic licence")
        << QStringLiteral("cn-electronic") << CoreCode::Code128 << QRectF(12, 114, 46, 11.5);
}

void CodesTest::barCodesAreRead()
{
    QFETCH(QString, layout);
    QFETCH(CoreCode, symbology);
    QFETCH(QRectF, place);
    SpecimenOptions options;
    options.coreCode = symbology;
    const Specimen specimen = flatCard(layout, options);
    const QString number = specimen.cards.front().barcode;
    QCOMPARE(number.size(), 13);
    QCOMPARE(readBarcode(specimen.image.copy(pixels(place))), number);
}

void CodesTest::thereIsNothingToReadWithoutABarCode()
{
    QVERIFY(readBarcode(QImage()).isEmpty());
    const Specimen plain = flatCard(QStringLiteral("cn-duplicate"), {});
    QVERIFY(plain.cards.front().barcode.isEmpty());
    QVERIFY(readBarcode(plain.image).isEmpty());
}

void CodesTest::aSquareCodeIsThereOrNot_data()
{
    QTest::addColumn<ScreenState>("state");
    QTest::addColumn<bool>("found");
    QTest::addColumn<bool>("redCode");
    QTest::addColumn<bool>("redGround");
    QTest::newRow("usable") << ScreenState::Usable << true << false << false;
    QTest::newRow("a red code") << ScreenState::RedCode << true << true << false;
    QTest::newRow("a red ground") << ScreenState::RedGround << true << true << true;
    QTest::newRow("no code") << ScreenState::NoCode << false << false << false;
}

void CodesTest::aSquareCodeIsThereOrNot()
{
    QFETCH(ScreenState, state);
    QFETCH(bool, found);
    QFETCH(bool, redCode);
    QFETCH(bool, redGround);
    const QImage screen = electronic(state);
    const CodePattern code = findCodePattern(screen, pixels(SquareCodeMm));
    QCOMPARE(code.found, std::optional(found));
    QCOMPARE(code.redness > 0.3, redCode);
    QCOMPARE(groundRedness(screen, pixels(PanelMm)) / code.whiteBalance > 1.2, redGround);
}

void CodesTest::glareLeavesItOpen()
{
    QImage screen = electronic(ScreenState::Usable);
    QPainter(&screen).fillRect(pixels(SquareCodeMm), Qt::white);
    QVERIFY(!findCodePattern(screen, pixels(SquareCodeMm)).found);
    QVERIFY(!findCodePattern(screen, QRect(5000, 5000, 10, 10)).found);
}

void CodesTest::printIsNoSquareCode()
{
    const QImage screen = electronic(ScreenState::Usable);
    const CodePattern rows = findCodePattern(screen, pixels(QRectF(6, 26, 22, 22)));
    QVERIFY(!rows.found.value_or(false));
}

void CodesTest::theLampDoesNotMakeACodeRed()
{
    QImage screen = electronic(ScreenState::Usable);
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            const QRgb pixel = screen.pixel(x, y);
            screen.setPixel(x, y, qRgb(qRed(pixel), qGreen(pixel) * 3 / 4, qBlue(pixel) / 2));
        }
    }
    const CodePattern code = findCodePattern(screen, pixels(SquareCodeMm));
    QVERIFY(code.found.value_or(false));
    QVERIFY(code.redness < 0.1);
    QVERIFY(groundRedness(screen, pixels(PanelMm)) / code.whiteBalance < 1.08);
}

LICENCEDESK_TEST_MAIN(CodesTest)
#include "CodesTest.moc"
