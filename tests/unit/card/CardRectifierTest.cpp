#include "card/CardRectifier.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace licencedesk;

namespace {

const QSizeF CardSize(88, 60);

/// A card of millimetre squares, so that a wrong scale or half a pixel's shift shows.
QImage chequeredCard(double pixelsPerMm, int squareMm)
{
    QImage image(qRound(88 * pixelsPerMm), qRound(60 * pixelsPerMm), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int column = static_cast<int>((x + 0.5) / pixelsPerMm) / squareMm;
            const int row = static_cast<int>((y + 0.5) / pixelsPerMm) / squareMm;
            image.setPixel(x, y, (column + row) % 2 ? qRgb(220, 220, 220) : qRgb(40, 40, 40));
        }
    }
    return image;
}

CardQuad cornersOf(const QImage &image)
{
    return {{QPointF(0, 0), QPointF(image.width(), 0), QPointF(image.width(), image.height()),
             QPointF(0, image.height())}};
}

double meanDifference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / a.width() / a.height();
}

/// The card as a camera at an angle would see it.
QImage photographed(const QImage &card, const CardQuad &where, QSize size)
{
    QImage frame(size, QImage::Format_RGB32);
    frame.fill(QColor(90, 60, 40));
    QTransform map;
    QTransform::quadToQuad(toPolygon(cornersOf(card)), toPolygon(where), map);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(map);
    painter.drawImage(0, 0, card);
    return frame;
}

} // namespace

class TestCardRectifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameScaleChangesNothing()
    {
        const QImage card = chequeredCard(12, 4);
        const CardImage result = rectify(card, cornersOf(card), CardSize, 12);
        QCOMPARE(result.image.size(), QSize(1056, 720));
        QVERIFY(meanDifference(result.image, card) < 0.5);
        QVERIFY(qAbs(result.sourcePixelsPerMm - 12) < 1e-6);
    }

    void keepsPlaceAtEveryScale_data()
    {
        QTest::addColumn<double>("source");
        QTest::newRow("webcam, enlarged twice") << 6.0;
        QTest::newRow("a little larger") << 15.0;
        QTest::newRow("12-megapixel photo") << 36.0;
        QTest::newRow("600 dpi scan") << 23.6;
    }

    void keepsPlaceAtEveryScale()
    {
        QFETCH(double, source);
        const QImage card = chequeredCard(source, 4);
        const CardQuad exact{{QPointF(0, 0), QPointF(88 * source, 0),
                              QPointF(88 * source, 60 * source), QPointF(0, 60 * source)}};
        const CardImage result = rectify(card, exact, CardSize, 12);
        QVERIFY(meanDifference(result.image, chequeredCard(12, 4)) < 6);
    }

    void fineDetailTurnsGreyInsteadOfMoire()
    {
        QImage fine(3520, 2400, QImage::Format_RGB32);
        for (int y = 0; y < fine.height(); ++y) {
            for (int x = 0; x < fine.width(); ++x) {
                fine.setPixel(x, y, (x + y) % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
            }
        }
        const CardImage result = rectify(fine, cornersOf(fine), CardSize, 12);
        for (const QPoint at : {QPoint(100, 100), QPoint(517, 333), QPoint(901, 604)}) {
            QVERIFY(qAbs(qGray(result.image.pixel(at)) - 128) < 12);
        }
    }

    void undoesPerspective()
    {
        const QImage card = chequeredCard(14, 4);
        const CardQuad where{{QPointF(300, 200), {1500, 330}, {1440, 1100}, {260, 1010}}};
        const CardImage result =
            rectify(photographed(card, where, {1800, 1300}), where, CardSize, 12);
        QVERIFY(meanDifference(result.image, chequeredCard(12, 4)) < 12);
    }

    void aTurnedCardComesOutUpright()
    {
        const QImage card = chequeredCard(12, 7); // 88 and 60 are no multiples of 7: no symmetry
        const QImage upsideDown = card.transformed(QTransform().rotate(180));
        const CardImage result =
            rectify(upsideDown, turned(cornersOf(upsideDown), 2), CardSize, 12);
        QVERIFY(meanDifference(result.image, card) < 1);
    }

    void mapsMillimetresToTheFrameAndBack()
    {
        const CardQuad where{{QPointF(300, 200), {1500, 330}, {1440, 1100}, {260, 1010}}};
        const QTransform map = cardToFrame(where, CardSize);
        QVERIFY(QLineF(map.map(QPointF(88, 60)), where.corners[2]).length() < 1e-6);
        const QPointF middle(31.5, 17.25);
        QVERIFY(QLineF(map.inverted().map(map.map(middle)), middle).length() < 1e-6);
    }

    void clipsBoxesToTheImage()
    {
        const QImage card = chequeredCard(12, 4);
        const CardImage result = rectify(card, cornersOf(card), CardSize, 12);
        QCOMPARE(result.toPixel(QRectF(10, 5, 2, 3)), QRect(120, 60, 24, 36));
        QCOMPARE(result.toPixel(QRectF(-5, -5, 6, 6)), QRect(0, 0, 12, 12));
    }

    void aQuadOutsideTheFrameGivesABlankCard()
    {
        const QImage card = chequeredCard(4, 4);
        const CardQuad outside{{QPointF(5000, 5000), {5100, 5000}, {5100, 5060}, {5000, 5060}}};
        QCOMPARE(rectify(card, outside, CardSize, 4).image.pixelColor(5, 5), QColor(Qt::white));
    }
};

LICENCEDESK_TEST_MAIN(TestCardRectifier)
#include "CardRectifierTest.moc"
