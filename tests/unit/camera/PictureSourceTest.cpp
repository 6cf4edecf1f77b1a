#include "camera/PictureSource.h"
#include "camera/VideoSource.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gst/gst.h>

using namespace licencedesk;

namespace {

constexpr double Quick = 200; // frames/s

/// Motion JPEG, made by GStreamer: the tests need no encoder of another kind.
bool writeVideo(const QTemporaryDir &folder, const QString &path, int pictures)
{
    for (int i = 0; i < pictures; ++i) {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(qRgb(10, 200, 10));
        if (!image.save(folder.filePath(QStringLiteral("p%1.jpg").arg(i)))) {
            return false;
        }
    }
    const QString pipeline =
        QStringLiteral("multifilesrc location=%1/p%d.jpg caps=image/jpeg,framerate=15/1 "
                       "! avimux ! filesink location=%2")
            .arg(folder.path(), path);
    gst_init(nullptr, nullptr);
    GstElement *made = gst_parse_launch(pipeline.toUtf8().constData(), nullptr);
    gst_element_set_state(made, GST_STATE_PLAYING);
    GstBus *bus = gst_element_get_bus(made);
    GstMessage *end = gst_bus_timed_pop_filtered(
        bus, 10 * GST_SECOND, GstMessageType(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    const bool written = end && GST_MESSAGE_TYPE(end) == GST_MESSAGE_EOS;
    gst_element_set_state(made, GST_STATE_NULL);
    gst_clear_message(&end);
    gst_object_unref(bus);
    gst_object_unref(made);
    return written;
}

QImage plain(QRgb colour, QSize size = QSize(8, 6))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class PictureSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_picture_stays_in_view()
    {
        const QTemporaryDir folder;
        QVERIFY(plain(qRgb(10, 200, 10)).save(folder.filePath("licence.png")));
        PictureSource source(folder.filePath("licence.png"), Quick);
        QSignalSpy frames(&source, &FrameSource::frame);
        source.start();
        QTRY_VERIFY(frames.size() >= 3);
        const auto frame = frames.last().first().value<Frame>();
        QCOMPARE(frame.image.pixel(3, 3), qRgb(10, 200, 10));
        QVERIFY(frame.receivedAt.isValid());
        QVERIFY(!frame.capturedAt.isValid()); // a picture is not live
        QCOMPARE(source.status(), SourceStatus({SourceState::Running, "licence.png"}));
        source.stop();
        QCOMPARE(source.status().state, SourceState::Off);
    }

    void a_folder_is_played_in_order_and_ends()
    {
        const QTemporaryDir folder;
        QVERIFY(plain(qRgb(1, 1, 1)).save(folder.filePath("a.png")));
        QVERIFY(plain(qRgb(2, 2, 2)).save(folder.filePath("b.png")));
        PictureSource source(folder.path(), Quick, Playback::Once);
        QSignalSpy frames(&source, &FrameSource::frame);
        source.start();
        QTRY_COMPARE(source.status().state, SourceState::Ended);
        QCOMPARE(frames.size(), 2);
        QCOMPARE(frames[0].first().value<Frame>().image.pixel(0, 0), qRgb(1, 1, 1));
        QCOMPARE(frames[1].first().value<Frame>().image.pixel(0, 0), qRgb(2, 2, 2));
    }

    void what_cannot_be_read_is_said_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("an empty folder") << QString();
        QTest::newRow("a missing file") << QString("missing.png");
        QTest::newRow("a text file") << QString("text.png");
        QTest::newRow("a video that is none") << QString("text.mp4");
    }

    void what_cannot_be_read_is_said()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        if (name.startsWith("text")) {
            QFile text(folder.filePath(name));
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write("no picture");
        }
        const auto source = makeFileSource(name.isEmpty() ? folder.path() : folder.filePath(name));
        source->start();
        QTRY_COMPARE(source->status().state, SourceState::Unreadable);
    }

    void a_video_is_played_round_and_round()
    {
        const QTemporaryDir folder;
        const QString video = folder.filePath("clip.avi");
        QVERIFY(writeVideo(folder, video, 5));
        const auto source = makeFileSource(video);
        QSignalSpy frames(source.get(), &FrameSource::frame);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 8, 15'000); // more than it has: it began again
        QCOMPARE(source->status(), SourceStatus({SourceState::Running, "clip.avi"}));
        const QRgb middle = frames.last().first().value<Frame>().image.pixel(160, 120);
        QVERIFY(qGreen(middle) > 170 && qRed(middle) < 60);
        source->stop();
        QCOMPARE(source->status().state, SourceState::Off);
    }

    void the_orientation_turns_then_mirrors()
    {
        QImage image = plain(qRgb(0, 0, 0), QSize(4, 2));
        image.setPixel(0, 0, qRgb(255, 255, 255));
        const QImage turned = oriented(image, {1, false});
        QCOMPARE(turned.size(), QSize(2, 4));
        QCOMPARE(turned.pixel(1, 0), qRgb(255, 255, 255));
        QCOMPARE(oriented(image, {1, true}).pixel(0, 0), qRgb(255, 255, 255));
        QCOMPARE(oriented(image, {0, true}).pixel(3, 0), qRgb(255, 255, 255));
        QCOMPARE(oriented(image, {2, false}).pixel(3, 1), qRgb(255, 255, 255));
        QCOMPARE(oriented(image, {}).cacheKey(), image.cacheKey());
    }
};

LICENCEDESK_TEST_MAIN(PictureSourceTest)
#include "PictureSourceTest.moc"
