#include "pipeline/LicenceReader.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/ScriptedRecogniser.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using licencedesk::test::ScriptedRecogniser;

namespace {

Frame frameOf(const specimens::Specimen &specimen)
{
    Frame frame;
    frame.image = specimen.image;
    frame.capturedAt = QDateTime::currentDateTimeUtc();
    return frame;
}

Frame scanOf(const QString &layout, bool twoPages = false)
{
    specimens::SpecimenOptions options;
    options.layoutId = layout;
    options.twoPages = twoPages;
    return frameOf(specimens::makeSpecimen(specimens::Condition::Scan, 5, options));
}

struct Desk
{
    ScriptedRecogniser *recogniser;
    LicenceReader reader;

    explicit Desk(std::unique_ptr<ScriptedRecogniser> own)
        : recogniser(own.get()), reader(std::move(own))
    {}
    Desk() : Desk(std::make_unique<ScriptedRecogniser>()) {}
};

} // namespace

class LicenceReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlankPictureHasNoPages();
    void aCancelledReadingIsAnError();
    void twoPagesInOnePictureAreBothReadMainFirst();
    void theReadingComesFromTheRecogniser();
    void rereadingOneFieldLeavesTheOthers();
    void cornersSetByHandAreKept();
    void debugImagesComeOnlyWhenAskedFor();
    void aHandsetWithoutLicenceIsNoPage();
};

void LicenceReaderTest::aBlankPictureHasNoPages()
{
    Desk desk;
    Frame frame;
    frame.image = QImage(1200, 900, QImage::Format_RGB32);
    frame.image.fill(Qt::white);
    const auto pages = desk.reader.read(frame);
    QVERIFY(pages);
    QVERIFY(pages->empty());
    QCOMPARE(desk.recogniser->linesRead, 0);
}

void LicenceReaderTest::aCancelledReadingIsAnError()
{
    Desk desk;
    const CancelToken cancel;
    cancel.cancel();
    const auto pages = desk.reader.read(scanOf(QStringLiteral("cn-main-2012")), {}, cancel);
    QVERIFY(!pages);
    QCOMPARE(int(pages.error().kind), int(ErrorKind::Cancelled));
}

void LicenceReaderTest::twoPagesInOnePictureAreBothReadMainFirst()
{
    Desk desk;
    const auto pages = desk.reader.read(scanOf(QStringLiteral("cn-main-2012"), true));
    QVERIFY(pages);
    QCOMPARE(pages->size(), std::size_t(2));
    QCOMPARE(pages->at(0).layoutId, QStringLiteral("cn-main-2012"));
    QCOMPARE(pages->at(1).layoutId, QStringLiteral("cn-duplicate"));
}

void LicenceReaderTest::theReadingComesFromTheRecogniser()
{
    Desk desk;
    desk.recogniser->script[ZoneKind::Number] = QStringLiteral("11010519491231002X");
    const auto pages = desk.reader.read(scanOf(QStringLiteral("cn-main-2012")));
    QVERIFY(pages && pages->size() == 1);
    QCOMPARE(fieldText(pages->front().fields, FieldId::LicenceNumber),
             QStringLiteral("11010519491231002X"));
}

void LicenceReaderTest::rereadingOneFieldLeavesTheOthers()
{
    Desk desk;
    desk.recogniser->script[ZoneKind::Number] = QStringLiteral("11010519491231002X");
    desk.recogniser->script[ZoneKind::Classes] = QStringLiteral("C2");
    const auto pages = desk.reader.read(scanOf(QStringLiteral("cn-main-2012")));
    QVERIFY(pages && pages->size() == 1);
    PageReading page = pages->front();
    page.fields[FieldId::Name] = operatorValue(QStringLiteral("样本人"));
    desk.recogniser->script[ZoneKind::Classes] = QStringLiteral("C1");
    desk.recogniser->script[ZoneKind::Number] = QStringLiteral("never asked");
    const QRectF box = page.fields.at(FieldId::VehicleClass).reading.boxMm;
    const PageReading again = desk.reader.rereadField(page, FieldId::VehicleClass, box);
    QCOMPARE(fieldText(again.fields, FieldId::VehicleClass), QStringLiteral("C1"));
    QCOMPARE(fieldText(again.fields, FieldId::Name), QStringLiteral("样本人"));
    QCOMPARE(again.fields.at(FieldId::LicenceNumber), page.fields.at(FieldId::LicenceNumber));
}

void LicenceReaderTest::cornersSetByHandAreKept()
{
    Desk desk;
    const auto specimen =
        specimens::makeSpecimen(specimens::Condition::Scan, 5, {QStringLiteral("cn-main-2012")});
    ReadOptions options;
    options.quad = specimen.cards.front().quad;
    const auto pages = desk.reader.read(frameOf(specimen), options);
    QVERIFY(pages && pages->size() == 1);
    QCOMPARE(pages->front().quad, specimen.cards.front().quad);
}

void LicenceReaderTest::debugImagesComeOnlyWhenAskedFor()
{
    Desk desk;
    QStringList labels;
    ReadOptions options;
    options.debugImage = [&labels](const QString &label, const QImage &) { labels += label; };
    QVERIFY(desk.reader.read(scanOf(QStringLiteral("cn-main-2012")), options));
    QVERIFY(labels.contains(QStringLiteral("card")));
}

void LicenceReaderTest::aHandsetWithoutLicenceIsNoPage()
{
    Desk desk;
    Frame frame;
    frame.image = QImage(1000, 1400, QImage::Format_RGB32);
    frame.image.fill(QColor(90, 70, 50));
    QImage screen(420, 840, QImage::Format_RGB32);
    screen.fill(QColor(240, 244, 250));
    for (int y = 0; y < screen.height(); ++y) {
        memcpy(frame.image.scanLine(250 + y) + 4 * 300, screen.constScanLine(y),
               std::size_t(screen.bytesPerLine()));
    }
    const auto pages = desk.reader.read(frame);
    QVERIFY(pages);
    QVERIFY(pages->empty());
}

LICENCEDESK_TEST_MAIN(LicenceReaderTest)
#include "LicenceReaderTest.moc"
