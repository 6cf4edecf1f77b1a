#include "ui/desk/BoxHandles.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

Q_DECLARE_METATYPE(Handle)

class BoxHandlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grabs_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<Handle>("handle");
        QTest::newRow("a corner wins over its edges") << QPointF(10.4, 9.6) << Handle::TopLeft;
        QTest::newRow("an edge wins over the body") << QPointF(30.3, 15) << Handle::Right;
        QTest::newRow("the middle moves the whole") << QPointF(20, 15) << Handle::Body;
        QTest::newRow("just outside still grabs the edge") << QPointF(20, 20.4) << Handle::Bottom;
        QTest::newRow("further away grabs nothing") << QPointF(20, 25) << Handle::None;
    }
    void grabs()
    {
        QFETCH(QPointF, point);
        QFETCH(Handle, handle);
        QCOMPARE(handleAt(QRectF(10, 10, 20, 10), point, 0.5), handle);
    }

    void pulls_data()
    {
        QTest::addColumn<Handle>("handle");
        QTest::addColumn<QPointF>("delta");
        QTest::addColumn<QRectF>("result");
        QTest::newRow("the body moves, the size stays")
            << Handle::Body << QPointF(3, -2) << QRectF(13, 8, 20, 10);
        QTest::newRow("the body stops at the card's edge")
            << Handle::Body << QPointF(500, 500) << QRectF(68, 50, 20, 10);
        QTest::newRow("the right edge alone")
            << Handle::Right << QPointF(5, 9) << QRectF(10, 10, 25, 10);
        QTest::newRow("a corner pulls both its edges")
            << Handle::TopLeft << QPointF(-2, -3) << QRectF(8, 7, 22, 13);
        QTest::newRow("a side never gets shorter than the smallest")
            << Handle::Left << QPointF(100, 0) << QRectF(28.5, 10, 1.5, 10);
        QTest::newRow("an edge stops at the card's edge")
            << Handle::Bottom << QPointF(0, 100) << QRectF(10, 10, 20, 50);
        QTest::newRow("nothing grabbed, nothing moved")
            << Handle::None << QPointF(5, 5) << QRectF(10, 10, 20, 10);
    }
    void pulls()
    {
        QFETCH(Handle, handle);
        QFETCH(QPointF, delta);
        QFETCH(QRectF, result);
        const BoxLimits limits{QRectF(0, 0, 88, 60)};
        QCOMPARE(pulled(QRectF(10, 10, 20, 10), handle, delta, limits), result);
    }
};

LICENCEDESK_TEST_MAIN(BoxHandlesTest)
#include "BoxHandlesTest.moc"
