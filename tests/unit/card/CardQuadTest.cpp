#include "card/CardQuad.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

#include <limits>

using namespace licencedesk;

namespace {

CardQuad rectangle(double x, double y, double width, double height)
{
    return {{QPointF(x, y), {x + width, y}, {x + width, y + height}, {x, y + height}}};
}

bool isNear(double a, double b)
{
    return qAbs(a - b) < 1e-9;
}

} // namespace

class TestCardQuad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTurnNamesTheTopLeftCornerTopRight()
    {
        const CardQuad quad = rectangle(0, 0, 8, 5);
        const CardQuad once = turned(quad, 1);
        QCOMPARE(once.corners.at(1), quad.corners.at(0));
        QCOMPARE(once.corners.at(0), quad.corners.at(3));
    }

    void fourTurnsAreNone()
    {
        const CardQuad quad = rectangle(1, 2, 8, 5);
        QCOMPARE(turned(quad, 4), quad);
        QCOMPARE(turned(quad, -1), turned(quad, 3));
        QCOMPARE(turned(turned(quad, 1), -1), quad);
    }

    void knowsProperQuads_data()
    {
        QTest::addColumn<QPolygonF>("corners");
        QTest::addColumn<bool>("proper");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char *name, const QPolygonF &corners, bool proper) {
            QTest::newRow(name) << corners << proper;
        };
        row("rectangle", {{{0, 0}, {8, 0}, {8, 5}, {0, 5}}}, true);
        row("in perspective", {{{0, 0}, {8, 1}, {7, 6}, {1, 5}}}, true);
        row("counterclockwise", {{{0, 0}, {0, 5}, {8, 5}, {8, 0}}}, false);
        row("crossed", {{{0, 0}, {8, 0}, {0, 5}, {8, 5}}}, false);
        row("dented", {{{0, 0}, {8, 0}, {2, 1}, {0, 5}}}, false);
        row("three in a line", {{{0, 0}, {4, 0}, {8, 0}, {0, 5}}}, false);
        row("a side shorter than a pixel", {{{0, 0}, {0.5, 0}, {0.5, 5}, {0, 5}}}, false);
        row("all in one point", {{{3, 3}, {3, 3}, {3, 3}, {3, 3}}}, false);
        row("not a number", {{{0, 0}, {nan, 0}, {8, 5}, {0, 5}}}, false);
    }

    void knowsProperQuads()
    {
        QFETCH(QPolygonF, corners);
        QFETCH(bool, proper);
        QCOMPARE(isProper({{corners[0], corners[1], corners[2], corners[3]}}), proper);
    }

    void measuresSizeAndArea()
    {
        const CardQuad trapezium{{QPointF(0, 0), {10, 0}, {8, 4}, {2, 4}}};
        QVERIFY(isNear(area(trapezium), 32));
        QVERIFY(isNear(meanSize(trapezium).width(), 8));
        QCOMPARE(toPolygon(trapezium).size(), 4);
    }

    void intersectionOverUnion_data()
    {
        QTest::addColumn<CardQuad>("other");
        QTest::addColumn<double>("expected");
        QTest::newRow("the same") << rectangle(0, 0, 8, 4) << 1.0;
        QTest::newRow("half beside it") << rectangle(4, 0, 8, 4) << 16.0 / 48;
        QTest::newRow("inside it") << rectangle(2, 1, 4, 2) << 8.0 / 32;
        QTest::newRow("apart") << rectangle(20, 0, 8, 4) << 0.0;
        QTest::newRow("touching") << rectangle(8, 0, 8, 4) << 0.0;
        QTest::newRow("standing on a corner")
            << CardQuad{{QPointF(4, 0), {8, 2}, {4, 4}, {0, 2}}} << 0.5;
    }

    void intersectionOverUnion()
    {
        QFETCH(CardQuad, other);
        QFETCH(double, expected);
        const CardQuad quad = rectangle(0, 0, 8, 4);
        QVERIFY(isNear(licencedesk::intersectionOverUnion(quad, other), expected));
        QVERIFY(isNear(licencedesk::intersectionOverUnion(other, quad), expected));
        QVERIFY(isNear(licencedesk::intersectionOverUnion(quad, turned(other, 2)), expected));
    }
};

LICENCEDESK_TEST_MAIN(TestCardQuad)
#include "CardQuadTest.moc"
