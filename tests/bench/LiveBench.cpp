#include "tests/bench/LiveBench.h"

#include "live/LiveSession.h"
#include "support/ResidentMemory.h"
#include "tests/bench/Quantile.h"
#include "tests/specimens/Clip.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace licencedesk::bench {

namespace {

/// Resident memory of this process now, MiB.
double residentMiB()
{
    constexpr double Mebibyte = 1024 * 1024;
    return static_cast<double>(residentBytes()) / Mebibyte;
}

/// Comes, lies still, goes: drawn before the clock starts.
std::vector<QImage> drawnClip(const LiveBenchOptions &options)
{
    specimens::ClipOptions clip;
    clip.specimen.layoutId = QStringLiteral("cn-main-2012");
    specimens::ClipScene scene(specimens::ClipKind::ComesAndStays, options.seed, clip);
    std::vector<QImage> images;
    constexpr double Step = 1.0 / 15; // s; each is shown twice at 30 frames/s
    for (double time = 0; time < scene.seconds(); time += Step) {
        images.push_back(scene.frameAt(time).image);
    }
    return images;
}

class LiveRun
{
public:
    LiveRun()
    {
        m_thread.start();
        QObject home;
        home.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &home,
            [this, &home] {
                session = std::make_unique<LiveSession>(&makeLicencePageSource);
                home.moveToThread(QCoreApplication::instance()->thread());
            },
            Qt::BlockingQueuedConnection);
    }
    ~LiveRun()
    {
        QMetaObject::invokeMethod(
            session.get(), [this] { session.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(LiveRun)

    void give(const QImage &image)
    {
        Frame frame;
        frame.image = image.copy(); // a camera's frames are new memory each time
        frame.receivedAt = QDateTime::currentDateTimeUtc();
        frame.capturedAt = frame.receivedAt;
        frame.origin = FrameOrigin::Camera;
        if (session->frames().put(std::move(frame))) {
            QMetaObject::invokeMethod(session.get(), &LiveSession::frameArrived,
                                      Qt::QueuedConnection);
        }
    }

    std::unique_ptr<LiveSession> session;

private:
    QThread m_thread;
};

} // namespace

Result<LiveFigures> runLiveBench(const LiveBenchOptions &options,
                                 const std::function<void()> &progress)
{
    const std::vector<QImage> clip = drawnClip(options);
    LiveFigures figures;
    LiveRun run;
    QEventLoop loop;
    std::vector<double> captures;
    std::optional<Error> error;
    QObject here;
    QObject::connect(run.session.get(), &LiveSession::viewed, &here, [&] {
        if (const auto view = run.session->views().take()) {
            ++figures.looked;
            figures.lookMilliseconds.push_back(view->milliseconds);
        }
    });
    QObject::connect(run.session.get(), &LiveSession::captured, &here,
                     [&](const LiveCapture &capture) {
                         ++figures.captures;
                         captures.push_back(static_cast<double>(capture.milliseconds));
                     });
    QObject::connect(run.session.get(), &LiveSession::failed, &here, [&](const Error &what) {
        error = what;
        loop.quit();
    });
    QTimer camera;
    camera.setTimerType(Qt::PreciseTimer);
    QObject::connect(&camera, &QTimer::timeout, &here, [&] {
        run.give(clip[static_cast<std::size_t>(figures.given++ / 2) % clip.size()]);
    });
    QTimer second;
    QObject::connect(&second, &QTimer::timeout, &here, [&] {
        figures.memoryMiB.push_back(residentMiB());
        if (progress) {
            progress();
        }
    });
    camera.start(qRound(1000 / options.framesPerSecond));
    second.start(1000);
    QTimer::singleShot(options.seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
    if (error) {
        return tl::unexpected<Error>(*error);
    }
    figures.replaced = run.session->frames().replaced();
    figures.captureMilliseconds = quantile(captures, 0.5);
    return figures;
}

QString toText(const LiveFigures &figures)
{
    const auto &memory = figures.memoryMiB;
    const std::size_t quarter = memory.size() / 4;
    const std::vector<double> early(memory.begin() + std::ptrdiff_t(quarter),
                                    memory.begin() + std::ptrdiff_t(2 * quarter));
    const std::vector<double> late(memory.end() - std::ptrdiff_t(quarter), memory.end());
    return QStringLiteral(
               "frames given %1, looked at %2, replaced by a newer one %3\n"
               "a look: median %4 ms, 95 %% %5 ms, longest %6 ms\n"
               "captured by itself %7 times, %8 ms each (median)\n"
               "resident memory: second quarter %9 MiB, last quarter %10 MiB (medians)\n")
        .arg(figures.given)
        .arg(figures.looked)
        .arg(figures.replaced)
        .arg(quantile(figures.lookMilliseconds, 0.5), 0, 'f', 1)
        .arg(quantile(figures.lookMilliseconds, 0.95), 0, 'f', 1)
        .arg(quantile(figures.lookMilliseconds, 1), 0, 'f', 1)
        .arg(figures.captures)
        .arg(figures.captureMilliseconds, 0, 'f', 0)
        .arg(quantile(early, 0.5), 0, 'f', 0)
        .arg(quantile(late, 0.5), 0, 'f', 0)
        .replace(QStringLiteral("%%"), QStringLiteral("%"));
}

QJsonObject toJson(const LiveFigures &figures)
{
    QJsonArray memory;
    for (const double value : figures.memoryMiB) {
        memory.append(qRound(value));
    }
    return {{QStringLiteral("given"), figures.given},
            {QStringLiteral("looked"), figures.looked},
            {QStringLiteral("replaced"), figures.replaced},
            {QStringLiteral("captures"), figures.captures},
            {QStringLiteral("look_ms"),
             QJsonObject{{QStringLiteral("median"), quantile(figures.lookMilliseconds, 0.5)},
                         {QStringLiteral("p95"), quantile(figures.lookMilliseconds, 0.95)},
                         {QStringLiteral("longest"), quantile(figures.lookMilliseconds, 1)}}},
            {QStringLiteral("capture_ms"), figures.captureMilliseconds},
            {QStringLiteral("memory_mib"), memory}};
}

} // namespace licencedesk::bench
