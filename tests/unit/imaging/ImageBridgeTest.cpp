#include "imaging/ImageBridge.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

/// Every channel of every pixel differs from its neighbours'.
QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixel(x, y, qRgb(x * 16 % 256, y * 24 % 256, (x + y) * 8 % 256));
        }
    }
    return image;
}

bool holds(const cv::Mat &bgr, const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (bgr.at<cv::Vec3b>(y, x) != cv::Vec3b(qBlue(pixel), qGreen(pixel), qRed(pixel))) {
                return false;
            }
        }
    }
    return bgr.cols == image.width() && bgr.rows == image.height();
}

} // namespace

class TestImageBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        for (int format = QImage::Format_Mono; format < QImage::NImageFormats; ++format) {
            QTest::addRow("format %d", format) << format;
        }
    }

    void takesEveryFormat()
    {
        QFETCH(int, format);
        const QImage image = picture(13, 7).convertToFormat(static_cast<QImage::Format>(format));
        const QImage expected = format == QImage::Format_Alpha8
                                    ? toOpaque(image)
                                    : image.convertToFormat(QImage::Format_RGB32);
        QVERIFY(holds(toBgr(image), expected));
    }

    void mindsTheStrideOfOddWidths()
    {
        for (int width = 1; width <= 17; ++width) {
            const QImage image = picture(width, 5).convertToFormat(QImage::Format_RGB888);
            QVERIFY(holds(toBgr(image), image.convertToFormat(QImage::Format_RGB32)));
        }
    }

    void laysTransparencyOverWhite()
    {
        QImage image(3, 3, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QCOMPARE(toBgr(image).at<cv::Vec3b>(1, 1), cv::Vec3b(255, 255, 255));
    }

    void cutsRegions()
    {
        const QImage image = picture(20, 10);
        QVERIFY(holds(toBgr(image, QRect(3, 2, 7, 5)), image.copy(3, 2, 7, 5)));
        QVERIFY(holds(toBgr(image, QRect(15, 5, 50, 50)), image.copy(15, 5, 5, 5)));
        QVERIFY(toBgr(image, QRect(40, 40, 5, 5)).empty());
    }

    void scalesToTheMeanOfWhatIsCovered_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("by a whole number") << QSize(15, 10);
        QTest::newRow("by a broken number") << QSize(23, 17);
        QTest::newRow("to one pixel") << QSize(1, 1);
        QTest::newRow("larger") << QSize(90, 80);
        QTest::newRow("narrower and higher") << QSize(10, 90);
    }

    void scalesToTheMeanOfWhatIsCovered()
    {
        QFETCH(QSize, size);
        QImage chequered(60, 40, QImage::Format_RGB32);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 60; ++x) {
                chequered.setPixel(x, y, (x + y) % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
            }
        }
        const cv::Mat scaled = toBgrScaled(chequered, size);
        QCOMPARE(QSize(scaled.cols, scaled.rows), size);
        const double mean = cv::mean(scaled)[0];
        QVERIFY2(qAbs(mean - 127.5) < 8, qPrintable(QString::number(mean)));
    }

    void shrinksByWholeNumbersToTheMeansOfWhatIsCovered()
    {
        for (const int factor : {2, 3, 6}) {
            const QImage image = picture(13 * factor + 1, 7 * factor);
            const cv::Mat whole = toBgr(image)(cv::Rect(0, 0, 13 * factor, 7 * factor));
            const cv::Mat scaled = toBgrScaled(image, {13, 7});
            QCOMPARE(scaled.size(), cv::Size(13, 7));
            for (int y = 0; y < scaled.rows; ++y) {
                for (int x = 0; x < scaled.cols; ++x) {
                    const cv::Rect block(x * factor, y * factor, factor, factor);
                    const cv::Scalar mean = cv::mean(whole(block));
                    for (int channel = 0; channel < 3; ++channel) {
                        QVERIFY(qAbs(scaled.at<cv::Vec3b>(y, x)[channel] - mean[channel]) <= 0.5);
                    }
                }
            }
        }
    }

    void sharesNoMemory()
    {
        QImage image = picture(4, 4);
        cv::Mat bgr = toBgr(image);
        const QImage back = toImage(bgr);
        image.fill(Qt::black);
        QVERIFY(holds(bgr, picture(4, 4)));
        bgr.at<cv::Vec3b>(0, 0) = {9, 9, 9};
        QCOMPARE(back, picture(4, 4));
    }

    void givesBackColourAndGrey()
    {
        for (int width = 1; width <= 9; ++width) {
            const QImage image = picture(width, 3);
            QCOMPARE(toImage(toBgr(image)), image);
        }
        cv::Mat grey(3, 5, CV_8UC1, cv::Scalar(77));
        const QImage image = toImage(grey);
        QCOMPARE(image.format(), QImage::Format_Grayscale8);
        QCOMPARE(qGray(image.pixel(4, 2)), 77);
    }

    void refusesOtherTypes()
    {
        QVERIFY(toImage(cv::Mat()).isNull());
        QVERIFY(toImage(cv::Mat(2, 2, CV_32FC1, cv::Scalar(0))).isNull());
        QVERIFY(toBgr(QImage()).empty());
        QVERIFY(toBgrScaled(QImage(), {4, 4}).empty());
    }
};

LICENCEDESK_TEST_MAIN(TestImageBridge)
#include "ImageBridgeTest.moc"
