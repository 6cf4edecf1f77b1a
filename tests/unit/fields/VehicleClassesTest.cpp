#include "fields/VehicleClasses.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace licencedesk;

class VehicleClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheClassesOfTheDecree();
    void splitsCodes_data();
    void splitsCodes();
    void refusesWhatIsNoClass_data();
    void refusesWhatIsNoClass();
    void knowsWhatIsCovered_data();
    void knowsWhatIsCovered();
    void noticesUnusualPrint();
    void closureIsTransitive();
};

void VehicleClassesTest::listsTheClassesOfTheDecree()
{
    QStringList codes;
    for (const VehicleClass &each : vehicleClassTable()) {
        codes += each.code;
    }
    QCOMPARE(codes.join(u' '), QStringLiteral("A1 A2 A3 B1 B2 C1 C2 C3 C4 C5 C6 D E F M N P"));
}

void VehicleClassesTest::splitsCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("one class") << QStringLiteral("C1") << QStringList{"C1"};
    QTest::newRow("lorry and trailer with motorcycle")
        << QStringLiteral("A2E") << QStringList{"A2", "E"};
    QTest::newRow("three classes") << QStringLiteral("A1A2D") << QStringList{"A1", "A2", "D"};
    QTest::newRow("lower case with blanks") << QStringLiteral("c1 d") << QStringList{"C1", "D"};
    QTest::newRow("separated by commas") << QStringLiteral("C1，E") << QStringList{"C1", "E"};
    QTest::newRow("full width") << QStringLiteral("Ｂ２") << QStringList{"B2"};
}

void VehicleClassesTest::splitsCodes()
{
    QFETCH(QString, text);
    const auto classes = parseVehicleClasses(text);
    QVERIFY(classes);
    QTEST(classes->codes, "codes");
}

void VehicleClassesTest::refusesWhatIsNoClass_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "C", "C7", "A4", "CI", "C1X", "无", "1C", "G"}) {
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(QString::fromUtf8(text))))
            << QString::fromUtf8(text);
    }
}

void VehicleClassesTest::refusesWhatIsNoClass()
{
    QFETCH(QString, text);
    QVERIFY(!parseVehicleClasses(text));
}

void VehicleClassesTest::knowsWhatIsCovered_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const char *held, const char *wanted, bool covered) {
        QTest::newRow(name) << QString::fromLatin1(held) << QString::fromLatin1(wanted) << covered;
    };
    row("manual includes automatic", "C1", "C2", true);
    row("automatic does not include manual", "C2", "C1", false);
    row("lorry includes cars", "B2", "C1", true);
    row("lorry does not include a coach", "B2", "B1", false);
    row("articulated lorry includes a light trailer", "A2", "C6", true);
    row("coach does not include a light trailer", "A1", "C6", false);
    row("three wheels include a moped", "D", "F", true);
    row("nothing includes the adapted car", "A1A2", "C5", false);
    row("the second code counts too", "C1E", "F", true);
}

void VehicleClassesTest::knowsWhatIsCovered()
{
    QFETCH(QString, held);
    QFETCH(QString, wanted);
    const auto classes = parseVehicleClasses(held);
    QVERIFY(classes);
    QTEST(classes->covers(wanted), "covered");
}

void VehicleClassesTest::noticesUnusualPrint()
{
    QVERIFY(parseVehicleClasses(u"A1A2D")->isInOfficialOrder());
    QVERIFY(!parseVehicleClasses(u"EC1")->isInOfficialOrder());
    QVERIFY(!parseVehicleClasses(u"C1C1")->isInOfficialOrder());
    QCOMPARE(parseVehicleClasses(u"C1C2")->implied(), QStringList{"C2"});
    QCOMPARE(parseVehicleClasses(u"DE")->implied(), QStringList{"E"});
    QCOMPARE(parseVehicleClasses(u"A1A2")->implied(), QStringList());
}

void VehicleClassesTest::closureIsTransitive()
{
    for (const VehicleClass &each : vehicleClassTable()) {
        for (const QString &included : each.includes) {
            const VehicleClass *inner = findVehicleClass(included);
            QVERIFY(inner);
            for (const QString &deeper : inner->includes) {
                QVERIFY2(each.includes.contains(deeper), qPrintable(each.code + deeper));
            }
        }
    }
    QCOMPARE(parseVehicleClasses(u"C1")->closure(), (QStringList{"C1", "C2", "C3", "C4"}));
}

LICENCEDESK_TEST_MAIN(VehicleClassesTest)
#include "VehicleClassesTest.moc"
