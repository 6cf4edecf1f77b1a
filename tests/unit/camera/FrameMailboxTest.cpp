#include "camera/FrameMailbox.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class FrameMailboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_newest_frame_wins()
    {
        FrameMailbox box;
        QVERIFY(box.put({QImage(), {}, FrameOrigin::Camera, "first"}));
        QVERIFY(!box.put({QImage(), {}, FrameOrigin::Camera, "second"}));
        QCOMPARE(box.take()->name, QString("second"));
        QCOMPARE(box.replaced(), 1);
        QVERIFY(!box.take());
        QVERIFY(box.put({QImage(), {}, FrameOrigin::Camera, "third"}));
    }
};

LICENCEDESK_TEST_MAIN(FrameMailboxTest)
#include "FrameMailboxTest.moc"
