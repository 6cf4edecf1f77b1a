// What leaves the desk as a picture: small enough, upright, opaque, and nothing but pixels.

#include "remote/UploadImage.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace licencedesk;

namespace {

QImage noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        random.fillRange(line, image.width());
    }
    return image;
}

/// Red above, blue below: what is up stays recognisable.
QImage flag(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(Qt::blue);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width(), size.height() / 2, Qt::red);
    return image;
}

QImage decoded(const QByteArray &jpeg)
{
    return QImage::fromData(jpeg, "jpeg");
}

/// The kinds of the segments before the pixels: D8 and D9 aside, all that a JPEG is made of.
QByteArray segments(const QByteArray &jpeg)
{
    QByteArray kinds;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && static_cast<uchar>(jpeg[at]) == 0xFF) {
        kinds += jpeg.mid(at + 1, 1).toHex() + ' ';
        if (static_cast<uchar>(jpeg[at + 1]) == 0xDA) {
            break;
        }
        at += 2 + (static_cast<uchar>(jpeg[at + 2]) << 8 | static_cast<uchar>(jpeg[at + 3]));
    }
    return kinds;
}

} // namespace

class UploadImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void theWorstPictureIsStillSmallEnough();
    void aCardKeepsItsQuality();
    void nothingButPixels();
    void transparencyBecomesWhite();
    void formats_data();
    void formats();
    void colourSpacesBecomeOne();
    void noPictureIsAnError();
};

void UploadImageTest::sizes_data()
{
    QTest::addColumn<QSize>("before");
    QTest::addColumn<QSize>("after");
    QTest::newRow("a card at 12 pixels a millimetre stays") << QSize(1056, 720) << QSize(1056, 720);
    QTest::newRow("exactly the longest side") << QSize(1600, 1000) << QSize(1600, 1000);
    QTest::newRow("a large card") << QSize(3200, 2000) << QSize(1600, 1000);
    QTest::newRow("a card on end") << QSize(2000, 3200) << QSize(1000, 1600);
    QTest::newRow("a strip") << QSize(20000, 3) << QSize(1600, 1);
    QTest::newRow("a pixel") << QSize(1, 1) << QSize(1, 1);
}

void UploadImageTest::sizes()
{
    QFETCH(QSize, before);
    const auto upload = prepareUpload(flag(before));
    QVERIFY(upload);
    QTEST(upload->size, "after");
    QTEST(decoded(upload->jpeg).size(), "after");
}

void UploadImageTest::theWorstPictureIsStillSmallEnough()
{
    const auto upload = prepareUpload(noise({2400, 2400}));
    QVERIFY(upload);
    QVERIFY2(upload->jpeg.size() < UploadLimitBytes, QByteArray::number(upload->jpeg.size()));
    QCOMPARE(decoded(upload->jpeg).size(), QSize(1600, 1600));
    const auto plain = prepareUpload(noise({1600, 1600})); // not smoothed by scaling
    QVERIFY(plain);
    QVERIFY2(plain->jpeg.size() < UploadLimitBytes, QByteArray::number(plain->jpeg.size()));
}

void UploadImageTest::aCardKeepsItsQuality()
{
    const QImage card = flag({1056, 720});
    const QImage sent = decoded(prepareUpload(card)->jpeg);
    const QColor above = sent.pixelColor(500, 100);
    const QColor below = sent.pixelColor(500, 600);
    QVERIFY2(above.red() > 250 && above.blue() < 5, qPrintable(above.name()));
    QVERIFY2(below.blue() > 250 && below.red() < 5, qPrintable(below.name()));
}

void UploadImageTest::nothingButPixels()
{
    QImage card = flag({800, 500});
    card.setText(QStringLiteral("Author"), QStringLiteral("SOMEBODY"));
    card.setText(QStringLiteral("Comment"), QStringLiteral("SOMEBODY"));
    card.setText(QStringLiteral("XML:com.adobe.xmp"), QStringLiteral("<x>SOMEBODY</x>"));
    card.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    card.setDotsPerMeterX(12345);
    card.setDotsPerMeterY(12345);
    card.setDevicePixelRatio(2);
    const auto upload = prepareUpload(card);
    QVERIFY(upload);
    for (const char *mark :
         {"SOMEBODY", "Exif", "http://ns.adobe.com", "ICC_PROFILE", "Photoshop"}) {
        QVERIFY2(!upload->jpeg.contains(mark), mark);
    }
    // JFIF, tables, frame, tables, scan: no APP1 to APP15, no comment (fe).
    const QByteArray kinds = segments(upload->jpeg);
    QVERIFY2(kinds.startsWith("e0 db ") && kinds.endsWith("da "), kinds);
    QVERIFY2(!kinds.contains("fe") && kinds.count('e') == 1, kinds);
    QCOMPARE(upload->size, QSize(800, 500));
    const auto same = prepareUpload(upload.map(&UploadImage::jpeg).map(decoded).value());
    QVERIFY(same);
}

void UploadImageTest::transparencyBecomesWhite()
{
    QImage card(100, 60, QImage::Format_ARGB32_Premultiplied);
    card.fill(Qt::transparent);
    const QImage sent = decoded(prepareUpload(card)->jpeg);
    QCOMPARE(sent.pixelColor(50, 30), QColor(Qt::white));
    QVERIFY(!sent.hasAlphaChannel());
}

void UploadImageTest::formats_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("RGB888") << QImage::Format_RGB888;
    QTest::newRow("BGR888") << QImage::Format_BGR888;
    QTest::newRow("RGB30") << QImage::Format_RGB30;
    QTest::newRow("RGBA64") << QImage::Format_RGBA64;
    QTest::newRow("16 bits") << QImage::Format_RGB16;
}

void UploadImageTest::formats()
{
    QFETCH(QImage::Format, format);
    const QImage sent = decoded(prepareUpload(flag({640, 400}, format))->jpeg);
    QVERIFY(sent.pixelColor(300, 50).red() > 240);
    QVERIFY(sent.pixelColor(300, 350).blue() > 240);
    QVERIFY(
        decoded(prepareUpload(flag({640, 400}).convertToFormat(QImage::Format_Grayscale8))->jpeg)
            .pixelColor(300, 50)
            .red() < 200);
}

void UploadImageTest::colourSpacesBecomeOne()
{
    QImage wide(100, 60, QImage::Format_RGB32);
    wide.fill(QColor(150, 150, 150));
    wide.setColorSpace(QColorSpace(QColorSpace::SRgbLinear));
    const QImage sent = decoded(prepareUpload(wide)->jpeg);
    QVERIFY2(sent.pixelColor(50, 30).green() > 180, qPrintable(sent.pixelColor(50, 30).name()));
    QVERIFY(!sent.colorSpace().isValid() || sent.colorSpace() == QColorSpace::SRgb);
}

void UploadImageTest::noPictureIsAnError()
{
    const auto upload = prepareUpload({});
    QVERIFY(!upload);
    QCOMPARE(upload.error().kind, ErrorKind::Empty);
}

LICENCEDESK_TEST_MAIN(UploadImageTest)
#include "UploadImageTest.moc"
