#include "imaging/Measures.h"
#include "imaging/ImageBridge.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace licencedesk;

namespace {

constexpr int CardWidth = 1056; // 88 mm at 12 px/mm
constexpr int CardHeight = 720;

/// Pale green ground with lines of strokes, like print 3 mm high.
QImage printedCard(QColor ground = QColor(218, 234, 214), QColor ink = QColor(30, 30, 30))
{
    QImage image(CardWidth, CardHeight, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    for (int y = 60; y < CardHeight - 60; y += 70) {
        for (int x = 60; x < CardWidth - 60; x += 11) {
            painter.fillRect(x, y + x % 7, 4, 30, ink);
        }
    }
    return image;
}

QImage blurred(const QImage &image, double sigma)
{
    cv::Mat mat = toBgr(image);
    cv::GaussianBlur(mat, mat, {}, sigma);
    return toImage(mat);
}

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharpnessFallsWithBlur()
    {
        const QImage card = printedCard();
        double last = measure(card).sharpness;
        QVERIFY(last > 0.95);
        for (const double sigma : {1.0, 2.0, 3.0, 4.5, 6.0}) {
            const double sharpness = measure(blurred(card, sigma)).sharpness;
            QVERIFY(sharpness < last);
            last = sharpness;
        }
        QVERIFY2(last < 0.2, qPrintable(QString::number(last)));
    }

    void sharpnessIgnoresDimLight()
    {
        const double bright = measure(printedCard()).sharpness;
        const double dim =
            measure(printedCard(QColor(110, 117, 107), QColor(15, 15, 15))).sharpness;
        QVERIFY(qAbs(bright - dim) < 0.05);
    }

    void sharpnessOfNothingIsZero()
    {
        QImage blank(100, 100, QImage::Format_RGB32);
        blank.fill(Qt::lightGray);
        QCOMPARE(measure(blank).sharpness, 0.0);
        QCOMPARE(measure(QImage()), Measures());
        QCOMPARE(measure(blank, QRect(200, 200, 5, 5)), Measures());
    }

    void exposureIsTheMeanLuminance()
    {
        QImage half(10, 10, QImage::Format_RGB32);
        half.fill(QColor(128, 128, 128));
        QVERIFY(qAbs(measure(half).exposure - 128 / 255.0) < 0.01);
    }

    void glareIsTheBurntOutShare()
    {
        QImage card = printedCard();
        QCOMPARE(measure(card).glare, 0.0);
        QPainter(&card).fillRect(0, 0, CardWidth / 4, CardHeight, Qt::white);
        QVERIFY(qAbs(measure(card).glare - 0.25) < 0.02);
        QVERIFY(qAbs(measure(card, QRect(0, 0, 100, 100)).glare - 1.0) < 0.02);
        QVERIFY(measure(card, QRect(CardWidth / 2, 0, 100, 100)).glare < 0.02);
    }

    void whitePaperIsNoGlare() { QVERIFY(measure(printedCard(Qt::white)).glare < 0.01); }
};

LICENCEDESK_TEST_MAIN(TestMeasures)
#include "MeasuresTest.moc"
