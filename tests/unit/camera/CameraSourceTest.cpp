// The real Qt camera on a virtual device, in a thread of its own as the desk runs it.

#include "camera/CameraSource.h"
#include "camera/CameraThread.h"
#include "tests/support/TestMain.h"
#include "tests/support/camera/VirtualCameras.h"

#include <QGuiApplication>
#include <QTest>

#include <functional>
#include <memory>

using namespace licencedesk;

namespace {

const QString Desk = QStringLiteral("Desk camera");
const QString Other = QStringLiteral("Other camera");
const QRgb White = qRgb(235, 235, 235);
constexpr int Patience = 12'000; // ms; watchdogs take up to 4 s

QImage plain(QRgb colour)
{
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// The camera source in its thread, and what it said last. One for all tests, as the program has
/// one: it remembers which devices are ghosts.
class Bench : public QObject
{
    Q_OBJECT

public:
    Bench() : source(new CameraSource)
    {
        source->moveToThread(&cameraThread());
        connect(source, &FrameSource::statusChanged, this,
                [this](const SourceStatus &now) { status = now; });
        connect(source, &CameraSource::camerasChanged, this,
                [this](const QStringList &now) { cameras = now; });
        connect(source, &FrameSource::frame, this, [this](const Frame &frame) {
            ++frames;
            last = frame;
        });
    }
    ~Bench() override
    {
        inThread([this] { delete source; });
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void start(const QString &name = {})
    {
        inThread([this, name] {
            source->choose(name);
            source->start();
        });
    }
    void choose(const QString &name)
    {
        inThread([this, name] { source->choose(name); });
    }
    void stop()
    {
        inThread([this] { source->stop(); });
    }

    CameraSource *source;
    SourceStatus status;
    QStringList cameras;
    int frames = 0;
    Frame last;

private:
    void inThread(const std::function<void()> &what) const
    {
        QMetaObject::invokeMethod(source, what, Qt::BlockingQueuedConnection);
    }
};

} // namespace

class CameraSourceTest : public QObject
{
    Q_OBJECT

public:
    explicit CameraSourceTest(test::VirtualCameras &room) : m_room(room) {}

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<Bench>(); }

    void cleanup()
    {
        m_bench->stop();
        for (const QString &camera : {Desk, Other}) {
            m_room.setBusy(camera, false);
            m_room.unplug(camera);
        }
        QTRY_VERIFY(m_bench->cameras.isEmpty());
        QTRY_COMPARE(m_bench->status.state, SourceState::Off);
    }

    void a_camera_gives_frames_wide_enough_to_read()
    {
        m_room.show(Desk, plain(qRgb(200, 60, 60)));
        Bench &bench = *m_bench;
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.frames >= 5, Patience);
        QCOMPARE(bench.status, SourceStatus({SourceState::Running, Desk}));
        QVERIFY(bench.cameras.contains(Desk));
        QCOMPARE(bench.last.image.size(), QSize(1920, 1080));
        QCOMPARE(bench.last.origin, FrameOrigin::Camera);
        const QRgb middle = bench.last.image.pixel(960, 540);
        QVERIFY(qAbs(qRed(middle) - 200) < 12 && qAbs(qGreen(middle) - 60) < 12);
    }

    void stopping_lets_the_camera_go_and_it_can_be_opened_again()
    {
        m_room.show(Desk, plain(White));
        Bench &bench = *m_bench;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::Running, Patience);
        bench.stop();
        QTRY_COMPARE(bench.status.state, SourceState::Off);
        const int frames = bench.frames;
        QTest::qWait(300); // nothing may come: there is no event to wait for
        QCOMPARE(bench.frames, frames);
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.frames > frames + 3, Patience);
    }

    void unplugged_is_said_and_the_camera_comes_back_by_itself()
    {
        m_room.show(Desk, plain(White));
        Bench &bench = *m_bench;
        bench.start(Desk);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::Running, Patience);
        m_room.unplug(Desk);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, SourceStatus({SourceState::Unplugged, Desk}),
                                  Patience);
        const int frames = bench.frames;
        m_room.show(Desk, plain(White));
        QTRY_VERIFY_WITH_TIMEOUT(bench.frames > frames + 3, Patience);
        QCOMPARE(bench.status.state, SourceState::Running);
    }

    void no_other_camera_is_opened_when_the_one_in_use_is_unplugged()
    {
        m_room.show(Desk, plain(White));
        m_room.show(Other, plain(qRgb(40, 200, 40)));
        Bench &bench = *m_bench;
        bench.start(Desk);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, SourceStatus({SourceState::Running, Desk}),
                                  Patience);
        m_room.unplug(Desk);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::Unplugged, Patience);
        bench.choose(Other);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, SourceStatus({SourceState::Running, Other}),
                                  Patience);
    }

    void no_camera_is_said_and_one_plugged_in_later_is_opened()
    {
        Bench &bench = *m_bench;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::NoDevice, Patience);
        m_room.show(Desk, plain(White));
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, SourceStatus({SourceState::Running, Desk}),
                                  Patience);
    }

    void a_camera_that_gives_no_picture_is_busy_until_it_does()
    {
        m_room.show(Desk, plain(White));
        m_room.setBusy(Desk, true);
        Bench &bench = *m_bench;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, SourceStatus({SourceState::Busy, Desk}), Patience);
        m_room.setBusy(Desk, false);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::Running, Patience);
    }

    void a_stream_that_dies_without_a_word_is_opened_again()
    {
        m_room.show(Desk, plain(White));
        Bench &bench = *m_bench;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::Running, Patience);
        m_room.setBusy(Desk, true);
        QTRY_VERIFY_WITH_TIMEOUT(bench.status.state != SourceState::Running, Patience);
        const int frames = bench.frames;
        m_room.setBusy(Desk, false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.frames > frames + 3, Patience);
        QCOMPARE(bench.status.state, SourceState::Running);
    }

    void a_covered_lens_is_said_and_gone_when_it_is_uncovered()
    {
        m_room.show(Desk, plain(qRgb(2, 2, 2)));
        Bench &bench = *m_bench;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::Black, Patience);
        m_room.show(Desk, plain(White));
        QTRY_COMPARE_WITH_TIMEOUT(bench.status.state, SourceState::Running, Patience);
    }

    void cleanupTestCase() { m_bench.reset(); }

private:
    test::VirtualCameras &m_room;
    std::unique_ptr<Bench> m_bench;
};

int main(int argc, char **argv)
{
    licencedesk::test::pinEnvironment();
    licencedesk::test::VirtualCameras room;
    QGuiApplication application(argc, argv);
    CameraSourceTest test(room);
    return QTest::qExec(&test, argc, argv);
}

#include "CameraSourceTest.moc"
