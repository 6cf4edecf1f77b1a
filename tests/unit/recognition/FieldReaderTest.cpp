#include "recognition/FieldReader.h"
#include "tests/support/TestMain.h"
#include "tests/unit/recognition/DrawnCard.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// Reads nothing, remembers what it was asked, and answers each line with one known character.
class ScriptedRecogniser final : public TextRecogniser
{
public:
    RecogniserKind kind() const override { return DefaultRecogniser; }
    LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &) override
    {
        requests.push_back({line, kind});
        return {{{{{QStringLiteral("样"), 0.9}}, QRectF(line.rect())}}};
    }

    std::vector<LineRequest> requests;
};

const FieldReading &readingOf(const std::vector<FieldReading> &readings, FieldId field)
{
    return *std::find_if(readings.begin(), readings.end(),
                         [&](const FieldReading &reading) { return reading.field == field; });
}

double inkShare(const QImage &line)
{
    int dark = 0;
    for (int y = 0; y < line.height(); ++y) {
        for (int x = 0; x < line.width(); ++x) {
            dark += qGray(line.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    return double(dark) / (double(line.width()) * line.height());
}

} // namespace

class FieldReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fontsHaveTheCharacters();
    void everyZoneGivesOneReadingInOrder();
    void emptyZonesGiveEmptyReadings();
    void valueIsFoundWhereverItIsPrinted_data();
    void valueIsFoundWhereverItIsPrinted();
    void labelsAreNotRead();
    void redSealLeavesNoInkInBlackPrint();
    void aBoxMovedByHandIsReadAlone();
    void cancelledReadingKeepsItsZones();
    void sealIsFoundAndRed();
    void missingSealIsMissing();
    void printedCardIsRead_data();
    void printedCardIsRead();
};

void FieldReaderTest::fontsHaveTheCharacters()
{
    QVERIFY2(canDraw({inventedValues(), {}}), "install fonts-noto-cjk");
}

void FieldReaderTest::everyZoneGivesOneReadingInOrder()
{
    ScriptedRecogniser recogniser;
    const CardLayout layout = drawnLayout();
    const auto readings = readFields(drawCard({inventedValues(), {}}), layout, recogniser);
    QCOMPARE(readings.size(), layout.zones.size());
    for (std::size_t index = 0; index < readings.size(); ++index) {
        QCOMPARE(readings[index].field, layout.zones[index].field);
        QCOMPARE(readings[index].kind, layout.zones[index].kind);
        QVERIFY(readings[index].legibility > 0.2);
    }
    QCOMPARE(readingOf(readings, FieldId::Address).lines.size(), std::size_t(2));
    QCOMPARE(readingOf(readings, FieldId::Sex).lines.size(), std::size_t(1));
}

void FieldReaderTest::emptyZonesGiveEmptyReadings()
{
    ScriptedRecogniser recogniser;
    const CardLayout layout = drawnLayout();
    const auto readings = readFields(drawCard({{}, {}}), layout, recogniser);
    QVERIFY(recogniser.requests.empty());
    QCOMPARE(readings.size(), layout.zones.size());
    for (std::size_t index = 0; index < readings.size(); ++index) {
        QVERIFY(readings[index].lines.empty());
        QCOMPARE(readings[index].confidence(), 0.0);
        QCOMPARE(readings[index].legibility, 0.0);
        QCOMPARE(readings[index].boxMm, layout.zones[index].boxMm);
    }
}

void FieldReaderTest::valueIsFoundWhereverItIsPrinted_data()
{
    QTest::addColumn<QPointF>("offset");
    QTest::addColumn<double>("turn");
    QTest::newRow("in its place") << QPointF() << 0.0;
    QTest::newRow("1.5 mm up and left") << QPointF(-1.5, -1.5) << 0.0;
    QTest::newRow("1.5 mm down and right") << QPointF(1.5, 1.5) << 0.0;
    QTest::newRow("1 degree clockwise") << QPointF(0, 0) << 1.0;
    QTest::newRow("1 degree counter-clockwise and 1 mm down") << QPointF(0, 1) << -1.0;
}

void FieldReaderTest::valueIsFoundWhereverItIsPrinted()
{
    QFETCH(QPointF, offset);
    QFETCH(double, turn);
    ScriptedRecogniser recogniser;
    const auto inPlace = readFields(drawCard({inventedValues(), {}}), drawnLayout(), recogniser);
    CardDrawing drawing{inventedValues(), offset};
    drawing.turnDegrees = turn;
    const auto moved = readFields(drawCard(drawing), drawnLayout(), recogniser);
    QTransform turned;
    turned.translate(44 + offset.x(), 30 + offset.y()).rotate(turn).translate(-44, -30);
    for (std::size_t index = 0; index < moved.size(); ++index) {
        QCOMPARE(moved[index].lines.size(), inPlace[index].lines.size());
        const QPointF expected = turned.map(inPlace[index].boxMm.center());
        const QPointF found = moved[index].boxMm.center();
        QVERIFY2((expected - found).manhattanLength() < 0.5,
                 qPrintable(QStringLiteral("%1: %2,%3 instead of %4,%5")
                                .arg(fieldKey(moved[index].field))
                                .arg(found.x())
                                .arg(found.y())
                                .arg(expected.x())
                                .arg(expected.y())));
    }
}

void FieldReaderTest::labelsAreNotRead()
{
    ScriptedRecogniser recogniser;
    CardLayout layout = drawnLayout();
    for (FieldZone &zone : layout.zones) {
        zone.boxMm.setLeft(zone.boxMm.left() - 14); // reaches over its own label
    }
    const auto wide = readFields(drawCard({inventedValues(), {}}), layout, recogniser);
    const auto narrow = readFields(drawCard({inventedValues(), {}}), drawnLayout(), recogniser);
    for (const FieldId field :
         {FieldId::LicenceNumber, FieldId::BirthDate, FieldId::VehicleClass}) {
        const QRectF difference = readingOf(narrow, field).boxMm;
        QVERIFY(std::abs(readingOf(wide, field).boxMm.left() - difference.left()) < 0.2);
    }
}

void FieldReaderTest::redSealLeavesNoInkInBlackPrint()
{
    CardLayout layout = drawnLayout();
    layout.zones = {{FieldId::Record, ZoneKind::FreeText, layout.sealMm, 3, 3}};
    CardDrawing drawing{{}, {}};
    ScriptedRecogniser recogniser;
    QVERIFY(readFields(drawCard(drawing), layout, recogniser).front().lines.empty());
    layout.zones.front().kind = ZoneKind::Seal;
    const auto seal = readFields(drawCard(drawing), layout, recogniser);
    QCOMPARE(seal.front().lines.size(), std::size_t(3));
    for (const LineRequest &request : recogniser.requests) {
        QVERIFY(inkShare(request.line) > 0.05);
    }
}

void FieldReaderTest::aBoxMovedByHandIsReadAlone()
{
    ScriptedRecogniser recogniser;
    const CardLayout layout = drawnLayout();
    const CardImage card = drawCard({inventedValues(), {}});
    const QRectF overClass(41, 40, 14, 6);
    const FieldReading reading =
        readField(card, *layout.zone(FieldId::BirthDate), overClass, recogniser);
    QCOMPARE(reading.field, FieldId::BirthDate);
    QCOMPARE(recogniser.requests.size(), std::size_t(1));
    QVERIFY(overClass.contains(reading.boxMm));
    const FieldReading nothing =
        readField(card, *layout.zone(FieldId::BirthDate), {60, 40, 10, 6}, recogniser);
    QVERIFY(nothing.lines.empty());
    const FieldReading outside =
        readField(card, *layout.zone(FieldId::BirthDate), {200, 40, 10, 6}, recogniser);
    QVERIFY(outside.lines.empty());
}

void FieldReaderTest::cancelledReadingKeepsItsZones()
{
    ScriptedRecogniser recogniser;
    const CancelToken cancel;
    cancel.cancel();
    const CardLayout layout = drawnLayout();
    const auto readings = readFields(drawCard({inventedValues(), {}}), layout, recogniser, cancel);
    QVERIFY(recogniser.requests.empty());
    QCOMPARE(readings.size(), layout.zones.size());
}

void FieldReaderTest::sealIsFoundAndRed()
{
    const SealEvidence red = findSeal(drawCard({inventedValues(), {}}), drawnLayout());
    QVERIFY(red.found);
    QVERIFY(red.redness > 0.9);
    QVERIFY(QRectF(3, 30, 19, 19).contains(red.boxMm));
    QVERIFY(red.boxMm.width() > 16);

    CardImage grey = drawCard({inventedValues(), {}});
    grey.image =
        grey.image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    const SealEvidence copied = findSeal(grey, drawnLayout());
    QVERIFY(copied.found);
    QVERIFY(copied.redness < 0.1);
}

void FieldReaderTest::missingSealIsMissing()
{
    CardDrawing drawing{inventedValues(), {}};
    drawing.seal = false;
    QVERIFY(!findSeal(drawCard(drawing), drawnLayout()).found);
    CardLayout layout = drawnLayout();
    layout.sealMm = {};
    QVERIFY(!findSeal(drawCard({inventedValues(), {}}), layout).found);
}

void FieldReaderTest::printedCardIsRead_data()
{
    QTest::addColumn<QPointF>("offset");
    QTest::addColumn<double>("turn");
    QTest::newRow("in its place") << QPointF() << 0.0;
    QTest::newRow("misregistered and askew") << QPointF(-1.2, 1.0) << 0.8;
}

void FieldReaderTest::printedCardIsRead()
{
    QFETCH(QPointF, offset);
    QFETCH(double, turn);
    auto recogniser = makeTesseractRecogniser();
    QVERIFY2(recogniser.has_value(),
             qPrintable(recogniser ? QString() : recogniser.error().message));
    CardDrawing drawing{inventedValues(), offset};
    drawing.turnDegrees = turn;
    for (const FieldReading &reading : readFields(drawCard(drawing), drawnLayout(), **recogniser)) {
        const QString expected = inventedValues().at(reading.field).remove(QLatin1Char(' '));
        QCOMPARE(reading.text(), expected);
        QVERIFY(reading.confidence() > 0.3);
    }
}

LICENCEDESK_TEST_MAIN(FieldReaderTest)
#include "FieldReaderTest.moc"
