#include "camera/CameraFormats.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class CameraFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_best_format_is_taken_data()
    {
        QTest::addColumn<std::vector<CameraFormat>>("formats");
        QTest::addColumn<QSize>("best");
        using Formats = std::vector<CameraFormat>;
        QTest::newRow("a slow raw picture loses against a fluent JPEG of its size")
            << Formats{{{1920, 1080}, 5, false}, {{1920, 1080}, 30, true}, {{640, 480}, 30, false}}
            << QSize(1920, 1080);
        QTest::newRow("the smallest that is wide enough") << Formats{{{2592, 1944}, 30, false},
                                                                     {{1920, 1080}, 30, false},
                                                                     {{1600, 900}, 30, false}}
                                                          << QSize(1600, 900);
        QTest::newRow("larger pictures of a document camera when nothing else is wide enough")
            << Formats{{{1280, 720}, 30, false}, {{2592, 1944}, 15, true}} << QSize(2592, 1944);
        QTest::newRow("fluent before wide when both cannot be had")
            << Formats{{{1920, 1080}, 5, false}, {{1280, 720}, 30, false}} << QSize(1280, 720);
        QTest::newRow("the largest of an old webcam")
            << Formats{{{320, 240}, 30, false}, {{640, 480}, 30, false}} << QSize(640, 480);
        QTest::newRow("wide before narrow when all are slow")
            << Formats{{{640, 480}, 5, false}, {{1920, 1080}, 5, false}} << QSize(1920, 1080);
        QTest::newRow("no 48-megapixel pictures")
            << Formats{{{8000, 6000}, 15, true}, {{1920, 1080}, 15, true}} << QSize(1920, 1080);
    }

    void the_best_format_is_taken()
    {
        QFETCH(std::vector<CameraFormat>, formats);
        QFETCH(QSize, best);
        QCOMPARE(formats[bestFormat(formats).value()].size, best);
    }

    void raw_goes_before_compressed_at_the_same_size_and_rate()
    {
        const std::vector<CameraFormat> formats = {{{1920, 1080}, 30, true},
                                                   {{1920, 1080}, 30, false}};
        QCOMPARE(bestFormat(formats), std::optional<std::size_t>(1));
    }

    void a_device_that_tells_no_format_has_none() { QVERIFY(!bestFormat({})); }
};

LICENCEDESK_TEST_MAIN(CameraFormatsTest)
#include "CameraFormatsTest.moc"
