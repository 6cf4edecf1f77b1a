#include "fields/Regions.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace licencedesk;

class RegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsQuickly();
    void isSortedByCode();
    void findsCodes_data();
    void findsCodes();
    void knowsTheYears();
    void knowsTheProvinces();
    void putsNamesTogether_data();
    void putsNamesTogether();
    void findsTheProvinceAtTheHead_data();
    void findsTheProvinceAtTheHead();
    void findsThePrefectureAtTheHead_data();
    void findsThePrefectureAtTheHead();
};

void RegionsTest::loadsQuickly()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(allRegions().size() > 4000);
    const qint64 limitMs = 200; // 5 ms wanted; the rest is room for sanitizers and a busy machine
    QVERIFY2(timer.elapsed() < limitMs, qPrintable(QString::number(timer.elapsed())));
}

void RegionsTest::isSortedByCode()
{
    QVERIFY(std::is_sorted(allRegions().begin(), allRegions().end(),
                           [](const Region &a, const Region &b) { return a.code < b.code; }));
}

void RegionsTest::findsCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("a district") << QStringLiteral("110105") << QStringLiteral("朝阳区");
    QTest::newRow("a county abolished long ago")
        << QStringLiteral("110224") << QStringLiteral("大兴县");
    QTest::newRow("a prefecture abolished before the data begin")
        << QStringLiteral("512200") << QStringLiteral("万县地区");
    QTest::newRow("Hong Kong") << QStringLiteral("810000") << QStringLiteral("香港特别行政区");
    QTest::newRow("Taiwan residents") << QStringLiteral("830000") << QStringLiteral("台湾地区");
    QTest::newRow("no such code") << QStringLiteral("119999") << QString();
    QTest::newRow("too short") << QStringLiteral("1101") << QString();
}

void RegionsTest::findsCodes()
{
    QFETCH(QString, code);
    const Region *region = findRegion(code);
    QTEST(region ? region->name() : QString(), "name");
}

void RegionsTest::knowsTheYears()
{
    QCOMPARE(findRegion(u"110105")->fromYear(), 0);
    QCOMPARE(findRegion(u"110105")->toYear(), 0);
    QVERIFY(findRegion(u"110224")->toYear() >= 2001); // 大兴 became a district in 2001
    QVERIFY(findRegion(u"110115")->fromYear() <= 2001);
    QVERIFY(findRegion(u"110115")->fromYear() > 0);
}

void RegionsTest::knowsTheProvinces()
{
    int count = 0;
    for (int code = 0; code < 100; ++code) {
        count += isProvinceCode(QStringLiteral("%1").arg(code, 2, 10, QLatin1Char('0'))) ? 1 : 0;
    }
    QCOMPARE(count, 35); // 31 and 71, 81, 82, 83
    QVERIFY(!isProvinceCode(u"66"));
    QVERIFY(!isProvinceCode(u"1"));
    QCOMPARE(provinceName(u"440305"), QStringLiteral("广东省"));
    QCOMPARE(provinceName(u"66"), QString());
}

void RegionsTest::putsNamesTogether_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("district of a province-level city")
        << QStringLiteral("110105") << QStringLiteral("北京市朝阳区");
    QTest::newRow("district of a prefecture")
        << QStringLiteral("440304") << QStringLiteral("广东省深圳市福田区");
    QTest::newRow("prefecture") << QStringLiteral("370200") << QStringLiteral("山东省青岛市");
    QTest::newRow("county directly under a province")
        << QStringLiteral("429004") << QStringLiteral("湖北省仙桃市");
    QTest::newRow("unknown county") << QStringLiteral("370299") << QStringLiteral("山东省青岛市");
}

void RegionsTest::putsNamesTogether()
{
    QFETCH(QString, code);
    QTEST(regionFullName(code), "name");
}

void RegionsTest::findsTheProvinceAtTheHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("full name") << QStringLiteral("山东省青岛市") << QStringLiteral("37");
    QTest::newRow("short name") << QStringLiteral("山东青岛") << QStringLiteral("37");
    QTest::newRow("autonomous region")
        << QStringLiteral("广西壮族自治区南宁市") << QStringLiteral("45");
    QTest::newRow("three characters short")
        << QStringLiteral("内蒙古包头市") << QStringLiteral("15");
    QTest::newRow("city alone") << QStringLiteral("青岛市市南区") << QStringLiteral("37");
    QTest::newRow("no place") << QStringLiteral("样本路0号") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void RegionsTest::findsTheProvinceAtTheHead()
{
    QFETCH(QString, text);
    QTEST(provinceCodeAtHead(text), "code");
}

void RegionsTest::findsThePrefectureAtTheHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("after its province")
        << QStringLiteral("山东省潍坊市公安局交通警察支队") << QStringLiteral("3707");
    QTest::newRow("without its province")
        << QStringLiteral("广州市公安局交通警察支队") << QStringLiteral("4401");
    QTest::newRow("autonomous prefecture")
        << QStringLiteral("吉林省延边朝鲜族自治州公安局") << QStringLiteral("2224");
    QTest::newRow("province-level city")
        << QStringLiteral("上海市公安局交通警察总队") << QStringLiteral("3100");
    QTest::newRow("not of that province") << QStringLiteral("山东省杭州市") << QString();
}

void RegionsTest::findsThePrefectureAtTheHead()
{
    QFETCH(QString, text);
    QTEST(prefectureCodeAtHead(text), "code");
}

LICENCEDESK_TEST_MAIN(RegionsTest)
#include "RegionsTest.moc"
