#include "recognition/VeiledEnds.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace licencedesk;

namespace {

const QRectF Line(20, 20, 26, 2.6);
const QRectF Zone(10, 18, 60, 7);

/// Pale green paper with dark strokes in Line.
CardImage cardWithPrint()
{
    CardImage card;
    card.pixelsPerMm = 10;
    card.sizeMm = QSizeF(88, 60);
    card.image = QImage(880, 600, QImage::Format_RGB32);
    card.image.fill(QColor(190, 205, 188));
    QPainter painter(&card.image);
    for (double x = Line.left(); x < Line.right(); x += 0.7) {
        painter.fillRect(QRectF(x * 10, Line.top() * 10, 3, Line.height() * 10),
                         QColor(40, 40, 44));
    }
    return card;
}

} // namespace

class VeiledEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainPaperBesideTheLineHidesNothing();
    void aReflectionAtAnEndIsSeen_data();
    void aReflectionAtAnEndIsSeen();
    void aReflectionOutsideTheZoneIsNoMatter();
    void oneCharacterAloneCannotBeCutOff();
};

void VeiledEndsTest::plainPaperBesideTheLineHidesNothing()
{
    QVERIFY(!hasVeiledEnd(cardWithPrint(), Line, Zone));
}

void VeiledEndsTest::aReflectionAtAnEndIsSeen_data()
{
    QTest::addColumn<double>("left");
    QTest::newRow("before the beginning") << Line.left() - 6;
    QTest::newRow("after the end") << Line.right();
}

void VeiledEndsTest::aReflectionAtAnEndIsSeen()
{
    QFETCH(double, left);
    CardImage card = cardWithPrint();
    QPainter(&card.image).fillRect(QRectF(left * 10, 180, 60, 60), QColor(235, 240, 235));
    QVERIFY(hasVeiledEnd(card, Line, Zone));
}

void VeiledEndsTest::aReflectionOutsideTheZoneIsNoMatter()
{
    CardImage card = cardWithPrint();
    QPainter(&card.image).fillRect(QRectF(Line.right() * 10, 180, 60, 60), Qt::white);
    QVERIFY(!hasVeiledEnd(card, Line, QRectF(10, 18, Line.right() - 10, 7)));
}

void VeiledEndsTest::oneCharacterAloneCannotBeCutOff()
{
    CardImage card = cardWithPrint();
    const QRectF single(20, 20, 2.4, 2.6);
    QPainter(&card.image).fillRect(QRectF(224, 180, 60, 60), Qt::white);
    QVERIFY(!hasVeiledEnd(card, single, Zone));
}

LICENCEDESK_TEST_MAIN(VeiledEndsTest)
#include "VeiledEndsTest.moc"
