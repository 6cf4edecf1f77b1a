#include "imaging/LoadFrame.h"
#include "tests/support/TestMain.h"
#include "tests/unit/imaging/ExifTime.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;

namespace {

/// Four different corners and no symmetry, so that every turn and flip shows.
QImage picture(int width = 64, int height = 40)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(200, 220, 200));
    for (int y = 0; y < height / 2; ++y) {
        for (int x = 0; x < width / 2; ++x) {
            image.setPixelColor(x, y, Qt::red);
        }
        for (int x = width / 2; x < width; ++x) {
            image.setPixelColor(x, y, Qt::blue);
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality = 95)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/// An APP1 segment with the orientation tag, put behind the JPEG's start marker.
QByteArray withOrientation(const QByteArray &jpeg, char orientation)
{
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    tiff += QByteArray("\x01\0\x12\x01\x03\0\x01\0\0\0", 10) + orientation + QByteArray(7, '\0');
    const QByteArray payload = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = static_cast<quint16>(payload.size() + 2);
    const QByteArray head = QByteArray("\xff\xe1", 2) + static_cast<char>(length >> 8) +
                            static_cast<char>(length & 0xff);
    return jpeg.left(2) + head + payload + jpeg.mid(2);
}

/// A PNG header that promises a picture of this size; nothing behind it.
QByteArray pngPromising(quint32 width, quint32 height)
{
    QByteArray png = encoded(picture(), "png");
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        png[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    return png;
}

/// A BMP is believed without a checksum, so its promise needs no forging.
QByteArray bmpPromising(qint32 width, qint32 height)
{
    QByteArray bmp = encoded(picture(), "bmp");
    for (int i = 0; i < 4; ++i) {
        bmp[18 + i] = static_cast<char>(width >> (8 * i));
        bmp[22 + i] = static_cast<char>(height >> (8 * i));
    }
    return bmp;
}

bool isClose(QColor seen, QColor wanted)
{
    return qAbs(seen.red() - wanted.red()) < 40 && qAbs(seen.green() - wanted.green()) < 40 &&
           qAbs(seen.blue() - wanted.blue()) < 40;
}

} // namespace

class TestLoadFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"jpg", "png", "bmp", "tiff", "webp"}) {
            QTest::addRow("%s", format) << QByteArray(format);
        }
    }

    void readsEveryFormat()
    {
        QFETCH(QByteArray, format);
        const auto frame = decodeFrame(encoded(picture(), format), QStringLiteral("x"));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->image.size(), QSize(64, 40));
        QCOMPARE(frame->image.format(), QImage::Format_RGB32);
        QVERIFY(isClose(frame->image.pixelColor(10, 10), Qt::red));
        QVERIFY(isClose(frame->image.pixelColor(50, 10), Qt::blue));
    }

    void readsGif()
    {
        // 2x1 pixels, red and white (Qt writes no GIF).
        const auto gif = QByteArray::fromHex("474946383961020001008000"
                                             "00ff0000ffffff2c000000000200010000020244"
                                             "0a003b");
        const auto frame = decodeFrame(gif, QStringLiteral("x"));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->image.pixelColor(0, 0), QColor(Qt::red));
    }

    void turnsUprightByExif_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QPoint>("redCorner"); // in units of the upright picture's quarters
        QTest::addColumn<QPoint>("blueCorner");
        QTest::newRow("1 as it is") << 1 << QPoint(0, 0) << QPoint(1, 0);
        QTest::newRow("2 mirrored left to right") << 2 << QPoint(1, 0) << QPoint(0, 0);
        QTest::newRow("3 upside down") << 3 << QPoint(1, 1) << QPoint(0, 1);
        QTest::newRow("4 mirrored top to bottom") << 4 << QPoint(0, 1) << QPoint(1, 1);
        QTest::newRow("5 mirrored over the main diagonal") << 5 << QPoint(0, 0) << QPoint(0, 1);
        QTest::newRow("6 a quarter turn to the right") << 6 << QPoint(1, 0) << QPoint(1, 1);
        QTest::newRow("7 mirrored over the other diagonal") << 7 << QPoint(1, 1) << QPoint(1, 0);
        QTest::newRow("8 a quarter turn to the left") << 8 << QPoint(0, 1) << QPoint(0, 0);
    }

    void turnsUprightByExif()
    {
        QFETCH(int, orientation);
        QFETCH(QPoint, redCorner);
        QFETCH(QPoint, blueCorner);
        const QByteArray jpeg =
            withOrientation(encoded(picture(), "jpg"), static_cast<char>(orientation));
        const auto frame = decodeFrame(jpeg, QStringLiteral("x"));
        QVERIFY(frame.has_value());
        const QImage &image = frame->image;
        QCOMPARE(image.size(), orientation < 5 ? QSize(64, 40) : QSize(40, 64));
        const auto colourAt = [&image](QPoint quarter) {
            return image.pixelColor(image.width() * (1 + 2 * quarter.x()) / 4,
                                    image.height() * (1 + 2 * quarter.y()) / 4);
        };
        QVERIFY(isClose(colourAt(redCorner), Qt::red));
        QVERIFY(isClose(colourAt(blueCorner), Qt::blue));
    }

    void convertsUnusualPixels_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("16 bits per channel") << int(QImage::Format_RGBX64);
        QTest::newRow("16-bit grey") << int(QImage::Format_Grayscale16);
        QTest::newRow("8-bit grey") << int(QImage::Format_Grayscale8);
        QTest::newRow("palette") << int(QImage::Format_Indexed8);
        QTest::newRow("black and white") << int(QImage::Format_Mono);
        QTest::newRow("transparency") << int(QImage::Format_ARGB32);
    }

    void convertsUnusualPixels()
    {
        QFETCH(int, format);
        const QImage unusual = picture().convertToFormat(static_cast<QImage::Format>(format));
        const auto frame = decodeFrame(encoded(unusual, "png"), QStringLiteral("x"));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->image.format(), QImage::Format_RGB32);
        QVERIFY(frame->image.pixelColor(10, 30).lightness() > 150);
        QVERIFY(frame->image.pixelColor(10, 10).lightness() <
                frame->image.pixelColor(10, 30).lightness() + 1);
    }

    void laysTransparencyOverWhite()
    {
        QImage clear(8, 8, QImage::Format_ARGB32);
        clear.fill(QColor(0, 0, 0, 0));
        const auto frame = decodeFrame(encoded(clear, "png"), QStringLiteral("x"));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->image.pixelColor(4, 4), QColor(Qt::white));
    }

    void contentDecidesNotTheSuffix()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("picture.png"));
        write(path, encoded(picture(), "jpg"));
        const auto frame = loadFrame(path);
        QVERIFY(frame.has_value());
        QCOMPARE(frame->name, QStringLiteral("picture.png"));
        QCOMPARE(frame->origin, FrameOrigin::File);
        QVERIFY(frame->receivedAt.isValid());
        QVERIFY(!frame->capturedAt.isValid()); // the file does not say
    }

    void aPictureKnowsWhenItWasTaken()
    {
        const QByteArray jpeg =
            test::withCaptureTime(encoded(picture(), "jpg"), {"2026:11:20 10:30:05", "+08:00"});
        const auto frame = decodeFrame(jpeg, QStringLiteral("picture.jpg"));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->capturedAt, QDateTime(QDate(2026, 11, 20), QTime(2, 30, 5), Qt::UTC));
        QVERIFY(frame->receivedAt > frame->capturedAt);
    }

    void onlyACameraFrameIsOfThisMoment()
    {
        const auto camera = frameFromImage(picture(), FrameOrigin::Camera, QString());
        QCOMPARE(camera->capturedAt, camera->receivedAt);
        const auto clipboard = frameFromImage(picture(), FrameOrigin::Clipboard, QString());
        QVERIFY(!clipboard->capturedAt.isValid());
    }

    void readsChinesePaths()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("驾驶证 正页（李雷）.jpg"));
        write(path, encoded(picture(), "jpg"));
        QVERIFY(loadFrame(path).has_value());
    }

    void refusesWithAClearMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray jpeg = encoded(picture(600, 400), "jpg");
        const QByteArray png = encoded(picture(600, 400), "png");
        const QByteArray bmp = encoded(picture(), "bmp");
        const QByteArray webp = encoded(picture(600, 400), "webp");
        const QByteArray tiff = encoded(picture(), "tiff");
        QTest::newRow("empty") << QByteArray() << ErrorKind::Empty;
        QTest::newRow("text") << QByteArray("Dear customer, ...") << ErrorKind::Unsupported;
        QTest::newRow("svg is no photo")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
            << ErrorKind::Unsupported;
        QTest::newRow("jpeg cut in the middle") << jpeg.left(jpeg.size() / 2) << ErrorKind::Damaged;
        QTest::newRow("jpeg cut in its header") << jpeg.left(30) << ErrorKind::Damaged;
        QTest::newRow("jpeg without its last byte") << jpeg.chopped(1) << ErrorKind::Damaged;
        QTest::newRow("png cut in the middle") << png.left(png.size() / 2) << ErrorKind::Damaged;
        QTest::newRow("bmp cut in the middle") << bmp.left(bmp.size() / 2) << ErrorKind::Damaged;
        QTest::newRow("webp cut in the middle") << webp.left(webp.size() / 2) << ErrorKind::Damaged;
        QTest::newRow("tiff cut in the middle") << tiff.left(tiff.size() / 2) << ErrorKind::Damaged;
        QTest::newRow("gif cut in its first frame")
            << QByteArray::fromHex("47494638396102000100800000ff0000ffffff2c0000")
            << ErrorKind::Damaged;
        QTest::newRow("bmp promising more than it holds")
            << bmpPromising(90000, 90000) << ErrorKind::Damaged;
    }

    void refusesWithAClearMessage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const auto frame = decodeFrame(bytes, QStringLiteral("x"));
        QVERIFY(!frame.has_value());
        QCOMPARE(frame.error().kind, kind);
        QVERIFY(frame.error().message.size() > 20);
    }

    void everyPrefixIsRefusedOrRead()
    {
        // The decoders complain about every one of them, as they should.
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
        for (const char *format : {"jpg", "png", "bmp", "tiff", "webp"}) {
            const QByteArray whole = encoded(picture(), format);
            QVERIFY(!whole.isEmpty());
            for (qsizetype length = 0; length <= whole.size(); length += 1 + length / 16) {
                const auto frame = decodeFrame(whole.left(length), QStringLiteral("x"));
                QVERIFY(frame.has_value() || !frame.error().message.isEmpty());
            }
        }
        QLoggingCategory::setFilterRules(QString());
    }

    void refusesTooManyPixelsUndecoded()
    {
        // The header alone is honest about its size and nothing follows: decoding would fail as
        // damaged, so TooLarge proves that the size was looked at first.
        LoadOptions options;
        options.maxPixels = 1000;
        const auto frame = decodeFrame(encoded(picture(), "png"), QStringLiteral("x"), options);
        QVERIFY(!frame.has_value());
        QCOMPARE(frame.error().kind, ErrorKind::TooLarge);
        QVERIFY(frame.error().message.contains(QStringLiteral("64")));
    }

    void refusesABomb()
    {
        const auto frame = decodeFrame(pngPromising(60000, 60000), QStringLiteral("x"));
        QVERIFY(!frame.has_value());
        QVERIFY(frame.error().kind == ErrorKind::TooLarge ||
                frame.error().kind == ErrorKind::Unsupported ||
                frame.error().kind == ErrorKind::Damaged);
    }

    void readsManyMegapixels()
    {
        const QImage large(9000, 9000, QImage::Format_Mono); // 324 MB once decoded
        const auto frame = decodeFrame(encoded(large, "png"), QStringLiteral("x"));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->image.size(), large.size());
    }

    void refusesFilesThatAreNone()
    {
        QTemporaryDir folder;
        QCOMPARE(loadFrame(folder.path()).error().kind, ErrorKind::NotAFile);
        QCOMPARE(loadFrame(folder.filePath(QStringLiteral("gone.jpg"))).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(loadFrame(QString()).error().kind, ErrorKind::NotFound);
    }

    void refusesLargeFilesUnread()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.jpg"));
        write(path, QByteArray(2000, 'x'));
        LoadOptions options;
        options.maxFileBytes = 1000;
        QCOMPARE(loadFrame(path, options).error().kind, ErrorKind::TooLarge);
    }

    void refusesUnreadableFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("locked.jpg"));
        write(path, encoded(picture(), "jpg"));
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile(path).open(QIODevice::ReadOnly)) {
            QSKIP("This user reads files that nobody may read.");
        }
        QCOMPARE(loadFrame(path).error().kind, ErrorKind::NotReadable);
    }

    void wrapsDecodedPictures()
    {
        QImage retina = picture();
        retina.setDevicePixelRatio(2);
        const auto frame =
            frameFromImage(retina, FrameOrigin::Clipboard, QStringLiteral("clipboard"));
        QVERIFY(frame.has_value());
        QCOMPARE(frame->image.devicePixelRatio(), 1.0);
        QCOMPARE(frame->image.size(), QSize(64, 40));
        QCOMPARE(frame->origin, FrameOrigin::Clipboard);
        QCOMPARE(frameFromImage(QImage(), FrameOrigin::Clipboard, {}).error().kind,
                 ErrorKind::Empty);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

LICENCEDESK_TEST_MAIN(TestLoadFrame)
#include "LoadFrameTest.moc"
