#include "camera/CameraAccess.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace licencedesk;

namespace {

constexpr uid_t Nobody = 65534; // root may open everything, so the test steps down

} // namespace

class CameraAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_the_multimedia_plug_in_that_is_the_reason()
    {
        const QTemporaryDir empty;
        QCOMPARE(reasonForNoCamera({{empty.path()}, empty.path()}), SourceState::NoBackend);
    }

    void with_the_plug_in_and_no_device_there_is_no_camera()
    {
        const QTemporaryDir places;
        addPlugin(places);
        QCOMPARE(reasonForNoCamera({{places.path()}, places.path()}), SourceState::NoDevice);
    }

    void a_device_that_may_not_be_opened_is_said_to_be_refused()
    {
        const QTemporaryDir places;
        addPlugin(places);
        QFile device(places.filePath("video0"));
        QVERIFY(device.open(QIODevice::WriteOnly));
        device.close();
        QVERIFY(QFile::setPermissions(places.path(), QFile::Permissions(0x7755)));
        QVERIFY(device.setPermissions({}));
        const bool isRoot = geteuid() == 0;
        QVERIFY(!isRoot || setresuid(Nobody, Nobody, 0) == 0);
        const SourceState reason = reasonForNoCamera({{places.path()}, places.path()});
        QVERIFY(!isRoot || setresuid(0, 0, 0) == 0);
        QCOMPARE(reason, SourceState::Refused);
    }

private:
    static void addPlugin(const QTemporaryDir &places)
    {
        QDir(places.path()).mkdir("multimedia");
        QFile plugin(places.filePath("multimedia/libbackend.so"));
        QVERIFY(plugin.open(QIODevice::WriteOnly));
    }
};

LICENCEDESK_TEST_MAIN(CameraAccessTest)
#include "CameraAccessTest.moc"
