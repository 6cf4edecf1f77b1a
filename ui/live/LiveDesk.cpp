#include "ui/live/LiveDesk.h"

#include "camera/CameraThread.h"
#include "camera/VideoSource.h"

namespace licencedesk {

namespace {

constexpr int LooksWhileReviewing = 3; // every third frame: the record has the clerk's attention

} // namespace

LiveDesk::LiveDesk(const PageSourceFactory &pages, DeskSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    m_thread.setObjectName(QStringLiteral("looking"));
    m_thread.start();
    auto *made = new QObject; // the session's jobs are delivered in the thread that it is made in
    made->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        made, [this, &pages] { m_session = std::make_unique<LiveSession>(pages); },
        Qt::BlockingQueuedConnection);
    made->deleteLater();
    connect(m_session.get(), &LiveSession::viewed, this, &LiveDesk::takeView);
    connect(m_session.get(), &LiveSession::captured, this, &LiveDesk::captured);
    connect(m_session.get(), &LiveSession::failed, this, &LiveDesk::failed);
    connect(m_session.get(), &LiveSession::newest, this, &LiveDesk::frameReady);
    applySettings();
}

LiveDesk::~LiveDesk()
{
    dropSource(Wait::Yes); // the session, to which it gives frames, goes next
    QMetaObject::invokeMethod(
        m_session.get(), [this] { m_session.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LiveDesk::start()
{
    if (m_settings.cameraOn()) {
        setOn(true);
    }
}

void LiveDesk::setOn(bool on)
{
    if (m_on == on) {
        return;
    }
    m_on = on;
    if (on) {
        useCamera();
    } else {
        dropSource();
        takeStatus({});
    }
    Q_EMIT onChanged();
}

void LiveDesk::playFile(const QString &path)
{
    if (path.isEmpty()) {
        useCamera();
    } else {
        useSource(makeFileSource(path));
    }
    if (!m_on) {
        m_on = true;
        Q_EMIT onChanged();
    }
}

void LiveDesk::useCamera()
{
    auto source = std::make_unique<CameraSource>();
    CameraSource *camera = source.get();
    camera->choose(m_settings.cameraName());
    connect(camera, &CameraSource::camerasChanged, this, [this](const QStringList &names) {
        m_cameras = names;
        Q_EMIT camerasChanged();
    });
    connect(camera, &CameraSource::abilitiesChanged, this,
            [this](const CameraAbilities &abilities) {
                m_abilities = abilities;
                Q_EMIT camerasChanged();
            });
    useSource(std::move(source));
    m_camera = camera;
}

void LiveDesk::useSource(std::unique_ptr<FrameSource> source)
{
    dropSource();
    m_source = std::move(source);
    m_source->setOrientation(m_settings.cameraOrientation());
    connect(m_source.get(), &FrameSource::statusChanged, this, &LiveDesk::takeStatus);
    LiveSession *session = m_session.get();
    // In the camera's thread: put and go.
    connect(
        m_source.get(), &FrameSource::frame, session,
        [session](const Frame &frame) {
            if (session->frames().put(frame)) {
                QMetaObject::invokeMethod(session, &LiveSession::frameArrived,
                                          Qt::QueuedConnection);
            }
        },
        Qt::DirectConnection);
    m_source->moveToThread(&cameraThread());
    QMetaObject::invokeMethod(m_source.get(), &FrameSource::start);
}

/// Letting go of a device may take its time; the window waits for it only when it closes.
void LiveDesk::dropSource(Wait wait)
{
    if (!m_source) {
        return;
    }
    m_source->disconnect();
    m_camera = nullptr;
    FrameSource *source = m_source.release();
    QMetaObject::invokeMethod(
        source, [source] { delete source; },
        wait == Wait::Yes ? Qt::BlockingQueuedConnection : Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_session.get(), &LiveSession::forgetView);
    m_view = {};
}

void LiveDesk::takeStatus(const SourceStatus &status)
{
    m_status = status;
    if (status.state != SourceState::Running) {
        QMetaObject::invokeMethod(m_session.get(), &LiveSession::forgetView);
        m_view = {};
        Q_EMIT viewChanged();
    }
    Q_EMIT statusChanged();
}

void LiveDesk::takeView()
{
    auto view = m_session->views().take();
    if (!view || m_status.state != SourceState::Running) {
        return; // a last one of a camera that is gone
    }
    m_view = std::move(*view);
    Q_EMIT viewChanged();
}

void LiveDesk::chooseCamera(const QString &name)
{
    m_settings.setCameraName(name);
    if (!m_camera) {
        m_on ? useCamera() : setOn(true);
        return;
    }
    QMetaObject::invokeMethod(m_camera, [camera = m_camera, name] { camera->choose(name); });
}

void LiveDesk::setControls(const CameraControls &controls)
{
    if (m_camera) {
        QMetaObject::invokeMethod(m_camera,
                                  [camera = m_camera, controls] { camera->setControls(controls); });
    }
}

void LiveDesk::applySettings()
{
    m_options.strictness = m_settings.captureStrictness();
    sendOptions();
    if (m_source) {
        QMetaObject::invokeMethod(m_source.get(), [source = m_source.get(),
                                                   orientation = m_settings.cameraOrientation()] {
            source->setOrientation(orientation);
        });
    }
}

void LiveDesk::setPictureSize(QSize size)
{
    if (m_options.pictureSize != size && !size.isEmpty()) {
        m_options.pictureSize = size;
        sendOptions();
    }
}

void LiveDesk::setHave(const std::set<DocumentPage> &pages)
{
    if (m_options.have != pages) {
        m_options.have = pages;
        m_options.lookEvery = pages.empty() ? 1 : LooksWhileReviewing;
        sendOptions();
    }
}

void LiveDesk::setHold(Hold reason, bool on)
{
    const bool changed = on ? m_holds.insert(reason).second : m_holds.erase(reason) > 0;
    if (changed) {
        sendOptions();
    }
}

void LiveDesk::sendOptions()
{
    m_options.captureByItself = m_settings.captureByItself() && m_holds.empty();
    QMetaObject::invokeMethod(m_session.get(), [session = m_session.get(), options = m_options] {
        session->setOptions(options);
    });
}

void LiveDesk::captureNow()
{
    QMetaObject::invokeMethod(m_session.get(), &LiveSession::captureNow);
}

void LiveDesk::startOver()
{
    QMetaObject::invokeMethod(m_session.get(), &LiveSession::startOver);
}

void LiveDesk::requestFrame()
{
    QMetaObject::invokeMethod(m_session.get(), &LiveSession::showNewest);
}

void LiveDesk::rearm()
{
    QMetaObject::invokeMethod(m_session.get(), &LiveSession::rearm);
}

} // namespace licencedesk
