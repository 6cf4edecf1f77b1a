#include "camera/VideoFrameBridge.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>
#include <QVideoFrameFormat>

using namespace licencedesk;

namespace {

using Layout = QVideoFrameFormat;

constexpr QSize Size(6, 4); // odd multiples of the colour planes' steps

struct Yuv
{
    int y, u, v;
};

// Limited-range BT.601: red, and the grey of paper.
constexpr Yuv Red = {82, 90, 240};

/// Every sample of a plane the same, its padding something else.
void fill(QVideoFrame &frame, int plane, int rows, int bytes, const std::vector<int> &pattern)
{
    for (int row = 0; row < rows; ++row) {
        uchar *line = frame.bits(plane) + row * frame.bytesPerLine(plane);
        std::fill_n(line, frame.bytesPerLine(plane), uchar(255));
        for (int byte = 0; byte < bytes; ++byte) {
            line[byte] = uchar(pattern[std::size_t(byte) % pattern.size()]);
        }
    }
}

QVideoFrame redFrame(Layout::PixelFormat layout)
{
    QVideoFrame frame(QVideoFrameFormat(Size, layout));
    if (!frame.map(QVideoFrame::WriteOnly)) {
        return {};
    }
    const int w = Size.width();
    const int h = Size.height();
    switch (layout) {
    case Layout::Format_YUYV:
        fill(frame, 0, h, 2 * w, {Red.y, Red.u, Red.y, Red.v});
        break;
    case Layout::Format_UYVY:
        fill(frame, 0, h, 2 * w, {Red.u, Red.y, Red.v, Red.y});
        break;
    case Layout::Format_NV12:
        fill(frame, 0, h, w, {Red.y});
        fill(frame, 1, h / 2, w, {Red.u, Red.v});
        break;
    case Layout::Format_NV21:
        fill(frame, 0, h, w, {Red.y});
        fill(frame, 1, h / 2, w, {Red.v, Red.u});
        break;
    case Layout::Format_YUV420P:
        fill(frame, 0, h, w, {Red.y});
        fill(frame, 1, h / 2, w / 2, {Red.u});
        fill(frame, 2, h / 2, w / 2, {Red.v});
        break;
    case Layout::Format_YV12:
        fill(frame, 0, h, w, {Red.y});
        fill(frame, 1, h / 2, w / 2, {Red.v});
        fill(frame, 2, h / 2, w / 2, {Red.u});
        break;
    case Layout::Format_YUV422P:
        fill(frame, 0, h, w, {Red.y});
        fill(frame, 1, h, w / 2, {Red.u});
        fill(frame, 2, h, w / 2, {Red.v});
        break;
    case Layout::Format_BGRX8888:
        fill(frame, 0, h, 4 * w, {0, 0, 255, 255});
        break;
    case Layout::Format_RGBX8888:
        fill(frame, 0, h, 4 * w, {255, 0, 0, 255});
        break;
    default:
        break;
    }
    frame.unmap();
    return frame;
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 240 && qGreen(pixel) < 20 && qBlue(pixel) < 20;
}

} // namespace

class VideoFrameBridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_layout_gives_the_same_picture_data()
    {
        QTest::addColumn<int>("layout");
        QTest::newRow("YUYV, raw webcams") << int(Layout::Format_YUYV);
        QTest::newRow("UYVY") << int(Layout::Format_UYVY);
        QTest::newRow("NV12, hardware decoders") << int(Layout::Format_NV12);
        QTest::newRow("NV21") << int(Layout::Format_NV21);
        QTest::newRow("YUV 4:2:0, JPEG webcams") << int(Layout::Format_YUV420P);
        QTest::newRow("YV12") << int(Layout::Format_YV12);
        QTest::newRow("YUV 4:2:2, most JPEG webcams") << int(Layout::Format_YUV422P);
        QTest::newRow("BGRX") << int(Layout::Format_BGRX8888);
        QTest::newRow("RGBX") << int(Layout::Format_RGBX8888);
    }

    void every_layout_gives_the_same_picture()
    {
        QFETCH(int, layout);
        const QImage image = toImage(redFrame(Layout::PixelFormat(layout)));
        QCOMPARE(image.size(), Size);
        QCOMPARE(image.format(), QImage::Format_RGB32);
        for (int row = 0; row < Size.height(); ++row) {
            for (int column = 0; column < Size.width(); ++column) {
                QVERIFY2(isRed(image.pixel(column, row)),
                         qPrintable(QString("%1 %2: %3")
                                        .arg(column)
                                        .arg(row)
                                        .arg(image.pixel(column, row), 8, 16)));
            }
        }
    }

    void an_empty_frame_is_no_picture() { QVERIFY(toImage(QVideoFrame()).isNull()); }

    void an_unknown_layout_is_no_picture()
    {
        QVERIFY(!isKnownLayout(Layout::Format_YUV420P10));
        QVERIFY(toImage(QVideoFrame(QVideoFrameFormat(Size, Layout::Format_YUV420P10))).isNull());
    }
};

LICENCEDESK_TEST_MAIN(VideoFrameBridgeTest)
#include "VideoFrameBridgeTest.moc"
