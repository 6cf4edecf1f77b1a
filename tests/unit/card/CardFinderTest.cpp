#include "card/CardFinder.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace licencedesk;

namespace {

QImage desk(QColor colour, QSize size = {1600, 1200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

void layCard(QImage &frame, const CardQuad &where, QColor colour)
{
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(toPolygon(where));
}

double bestOverlap(const std::vector<CardDetection> &found, const CardQuad &truth)
{
    double best = 0;
    for (const CardDetection &each : found) {
        best = std::max(best, intersectionOverUnion(each.quad, truth));
    }
    return best;
}

const CardQuad InTheMiddle{{QPointF(300, 250), {1250, 310}, {1220, 930}, {320, 880}}};
const QColor PaleGreen(216, 234, 213);

} // namespace

class TestCardFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsACard_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("card");
        QTest::newRow("on a dark desk") << QColor(60, 50, 45) << PaleGreen;
        QTest::newRow("on wood") << QColor(170, 125, 80) << PaleGreen;
        QTest::newRow("on a white desk") << QColor(236, 236, 234) << PaleGreen;
        QTest::newRow("as bright as the desk, by its colour alone")
            << QColor(226, 226, 226) << QColor(214, 232, 214);
        QTest::newRow("in dim light") << QColor(14, 12, 11) << QColor(38, 42, 37);
    }

    void findsACard()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, card);
        QImage frame = desk(ground);
        layCard(frame, InTheMiddle, card);
        const auto found = findCards(frame);
        QVERIFY2(bestOverlap(found, InTheMiddle) > 0.97,
                 qPrintable(QString::number(bestOverlap(found, InTheMiddle))));
    }

    void cornersRunClockwise()
    {
        QImage frame = desk(Qt::darkGray);
        layCard(frame, InTheMiddle, PaleGreen);
        for (const CardDetection &each : findCards(frame)) {
            QVERIFY(isProper(each.quad));
        }
    }

    void bestComesFirst()
    {
        QImage frame = desk(Qt::darkGray);
        layCard(frame, InTheMiddle, PaleGreen);
        const auto found = findCards(frame);
        QVERIFY(!found.empty());
        QVERIFY(intersectionOverUnion(found.front().quad, InTheMiddle) > 0.97);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return a.confidence > b.confidence;
        }));
    }

    void theSameCardTurnedIsFoundAsWell()
    {
        QImage frame = desk(QColor(80, 90, 110));
        layCard(frame, InTheMiddle, PaleGreen);
        const QTransform turn(0, 1, -1, 0, frame.height(), 0); // a quarter clockwise
        CardQuad turnedCard = InTheMiddle;
        for (QPointF &corner : turnedCard.corners) {
            corner = turn.map(corner);
        }
        QVERIFY(bestOverlap(findCards(frame.transformed(QTransform().rotate(90))), turnedCard) >
                0.97);
    }

    void findsTwoCardsSideBySide()
    {
        QImage frame = desk(QColor(70, 60, 50));
        const CardQuad left{{QPointF(100, 300), {740, 300}, {740, 736}, {100, 736}}};
        const CardQuad right{{QPointF(800, 310), {1440, 318}, {1436, 752}, {796, 746}}};
        layCard(frame, left, PaleGreen);
        layCard(frame, right, PaleGreen);
        const auto found = findCards(frame);
        QVERIFY(bestOverlap(found, left) > 0.95);
        QVERIFY(bestOverlap(found, right) > 0.95);
    }

    void aFingerOverTheEdgeDoesNotMatter()
    {
        QImage frame = desk(QColor(60, 60, 70));
        layCard(frame, InTheMiddle, PaleGreen);
        QPainter painter(&frame);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(205, 160, 135));
        painter.drawEllipse(QPointF(1235, 600), 130, 90);
        painter.drawEllipse(QPointF(700, 915), 80, 120);
        painter.end();
        QVERIFY(bestOverlap(findCards(frame), InTheMiddle) > 0.96);
    }

    void findsAPhoneScreen()
    {
        QImage frame = desk(QColor(120, 110, 100), {1200, 1600});
        const CardQuad screen{{QPointF(350, 150), {850, 160}, {845, 1240}, {345, 1230}}};
        layCard(frame, screen, QColor(230, 245, 235));
        QVERIFY(bestOverlap(findCards(frame), screen) > 0.97);
    }

    void theWholePictureIsAlwaysACandidate()
    {
        const QImage frame = desk(Qt::gray, {880, 600});
        const CardQuad whole{{QPointF(0, 0), {880, 0}, {880, 600}, {0, 600}}};
        QVERIFY(bestOverlap(findCards(frame), whole) > 0.99);
    }

    void returnsNoMoreThanAskedFor()
    {
        QImage frame = desk(Qt::darkGray);
        for (int i = 0; i < 12; ++i) {
            const double x = 30 + 260 * (i % 6);
            const double y = 100 + 500 * (i / 6);
            layCard(frame, {{QPointF(x, y), {x + 230, y}, {x + 230, y + 350}, {x, y + 350}}},
                    QColor(200, 200 - 5 * i, 180));
        }
        CardFinderOptions options;
        options.minimumWidth = 0.1;
        options.maximumCards = 3;
        QCOMPARE(findCards(frame, options).size(), std::size_t(3));
    }

    void nothingInPicturesTooSmallToRead_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("one row") << QSize(3000, 1);
        QTest::newRow("one column") << QSize(1, 3000);
        QTest::newRow("an icon") << QSize(32, 32);
    }

    void nothingInPicturesTooSmallToRead()
    {
        QFETCH(QSize, size);
        QVERIFY(findCards(desk(Qt::gray, size)).empty());
    }

    void survivesAVeryLongPicture()
    {
        for (const CardDetection &each : findCards(desk(Qt::gray, {6000, 50}))) {
            QVERIFY(isProper(each.quad));
        }
    }

    void nothingInNothing() { QVERIFY(findCards(QImage()).empty()); }

    void stopsWhenCancelled()
    {
        CancelToken cancel;
        cancel.cancel();
        QVERIFY(findCards(desk(Qt::gray), {}, cancel).empty());
    }
};

LICENCEDESK_TEST_MAIN(TestCardFinder)
#include "CardFinderTest.moc"
