#include "camera/CameraRoster.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class CameraRosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_camera_listed_twice_is_one()
    {
        CameraRoster roster;
        roster.update({{"0", "Desk camera"}, {"1", "Desk camera"}, {"2", "Other"}});
        QCOMPARE(roster.names(), QStringList({"Desk camera", "Other"}));
        QCOMPARE(roster.find("Other")->id, QByteArray("2"));
    }

    void the_twin_of_an_unplugged_camera_is_a_ghost()
    {
        CameraRoster roster;
        roster.update({{"0", "Desk camera"}, {"1", "Desk camera"}});
        roster.update({{"1", "Desk camera"}});
        QVERIFY(roster.names().isEmpty());
        QVERIFY(!roster.has("1"));
        QVERIFY(!roster.find("Desk camera"));
    }

    void a_camera_plugged_in_again_is_found_beside_its_ghost()
    {
        CameraRoster roster;
        roster.update({{"0", "Desk camera"}, {"1", "Desk camera"}});
        roster.update({{"1", "Desk camera"}});
        roster.update({{"1", "Desk camera"}, {"2", "Desk camera"}});
        QCOMPARE(roster.names(), QStringList("Desk camera"));
        QCOMPARE(roster.find("Desk camera")->id, QByteArray("2"));
    }

    void another_camera_is_not_touched_by_one_that_goes()
    {
        CameraRoster roster;
        roster.update({{"0", "Desk camera"}, {"1", "Other"}});
        roster.update({{"1", "Other"}});
        QCOMPARE(roster.names(), QStringList("Other"));
        QVERIFY(roster.has("1"));
    }

    void without_a_name_the_first_is_meant()
    {
        CameraRoster roster;
        QVERIFY(!roster.find({}));
        roster.update({{"4", "Other"}, {"5", "Desk camera"}});
        QCOMPARE(roster.find({})->name, QString("Other"));
        QVERIFY(!roster.find("Missing"));
    }
};

LICENCEDESK_TEST_MAIN(CameraRosterTest)
#include "CameraRosterTest.moc"
