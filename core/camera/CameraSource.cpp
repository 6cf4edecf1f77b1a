#include "camera/CameraSource.h"

#include "camera/CameraAccess.h"
#include "camera/VideoFrameBridge.h"
#include "support/Logging.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoSink>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int WatchInterval = 250;   // ms
constexpr int SilenceOfDeath = 1500; // ms without a frame after which a stream has died
constexpr int SilenceAtStart = 4000; // ms that a camera may take for its first frame
constexpr int BlackForGood = 1000;   // ms of black frames; exposure settles within less
constexpr int BlackLevel = 24;       // of 255: noise of a covered sensor stays below

std::vector<ListedCamera> listedCameras()
{
    std::vector<ListedCamera> listed;
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        listed.push_back({device.id(), device.description()});
    }
    return listed;
}

QCameraDevice deviceOf(const ListedCamera &camera)
{
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        if (device.id() == camera.id) {
            return device;
        }
    }
    return {};
}

/// A null format where the device tells none: then Qt chooses.
QCameraFormat formatFor(const QCameraDevice &device)
{
    std::vector<CameraFormat> choices;
    const QList<QCameraFormat> offered = device.videoFormats();
    for (const QCameraFormat &format : offered) {
        choices.push_back({format.resolution(), format.maxFrameRate(),
                           format.pixelFormat() == QVideoFrameFormat::Format_Jpeg});
    }
    const auto best = bestFormat(choices);
    return best ? offered[static_cast<qsizetype>(*best)] : QCameraFormat();
}

CameraAbilities abilitiesOf(const QCamera &camera)
{
    const auto features = camera.supportedFeatures();
    return {features.testFlag(QCamera::Feature::ExposureCompensation),
            features.testFlag(QCamera::Feature::FocusDistance) &&
                camera.isFocusModeSupported(QCamera::FocusModeManual)};
}

} // namespace

bool isBlack(const QImage &image)
{
    constexpr int Samples = 48; // a side; a lit corner of a screen is larger than that
    for (int row = 0; row < Samples; ++row) {
        for (int column = 0; column < Samples; ++column) {
            const QRgb pixel =
                image.pixel(column * image.width() / Samples, row * image.height() / Samples);
            if (qGray(pixel) > BlackLevel) {
                return false;
            }
        }
    }
    return true;
}

CameraSource::CameraSource(QObject *parent) : FrameSource(parent)
{
    qRegisterMetaType<CameraAbilities>();
    qRegisterMetaType<CameraControls>();
}

CameraSource::~CameraSource()
{
    close();
}

void CameraSource::start()
{
    m_running = true;
    setStatus({SourceState::Starting, m_wanted});
    watchDevices();
    open();
}

void CameraSource::stop()
{
    m_running = false;
    close();
    setStatus({SourceState::Off, {}});
}

void CameraSource::choose(const QString &name)
{
    const bool same = m_wanted == name && !m_open.id.isEmpty();
    m_wanted = name;
    if (m_running && !same) {
        close();
        open();
    }
}

void CameraSource::watchDevices()
{
    if (m_devices) {
        return;
    }
    // Asked for once before anybody listens: Qt 6.4 locks itself up when the first question comes
    // from the signal. For the same reason the connection is queued.
    m_roster.update(listedCameras());
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraSource::rescan,
            Qt::QueuedConnection);
    m_sink = std::make_unique<QVideoSink>();
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &CameraSource::take);
    m_watchdog = std::make_unique<QTimer>();
    m_watchdog->setInterval(WatchInterval);
    connect(m_watchdog.get(), &QTimer::timeout, this, &CameraSource::watch);
    m_watchdog->start();
    Q_EMIT camerasChanged(m_roster.names());
}

void CameraSource::rescan()
{
    m_roster.update(listedCameras());
    Q_EMIT camerasChanged(m_roster.names());
    if (!m_running) {
        return;
    }
    if (!m_open.id.isEmpty() && !m_roster.has(m_open.id)) {
        m_wanted = m_open.name; // the same one when it comes back, no other
        close();
        setStatus({SourceState::Unplugged, m_wanted});
        qCInfo(lcCamera) << "camera unplugged";
    }
    const bool better = !m_wanted.isEmpty() && m_open.name != m_wanted && m_roster.find(m_wanted);
    if (m_open.id.isEmpty() || better) {
        close();
        open();
    }
}

void CameraSource::open()
{
    const auto remembered = m_roster.find(m_wanted);
    // While the one in use is unplugged nothing else is opened by itself: another camera in the
    // room may look at the customers.
    const bool lost = status().state == SourceState::Unplugged;
    const auto camera = remembered || lost ? remembered : m_roster.find({});
    const QCameraDevice device = camera ? deviceOf(*camera) : QCameraDevice();
    if (device.isNull()) {
        if (!lost) {
            sayWhyNoCamera();
        }
        return;
    }
    m_open = *camera;
    if (status().state != SourceState::Busy) {
        setStatus({SourceState::Starting, camera->name});
    }
    attach(device);
}

void CameraSource::attach(const QCameraDevice &device)
{
    // In this order, and with a session of its own each time: any other order loses the stream now
    // and then in Qt 6.4, and a session does not survive its camera.
    m_camera = std::make_unique<QCamera>(device);
    if (const QCameraFormat format = formatFor(device); !format.isNull()) {
        m_camera->setCameraFormat(format);
    }
    m_session = std::make_unique<QMediaCaptureSession>();
    m_session->setVideoSink(m_sink.get());
    m_session->setCamera(m_camera.get());
    m_camera->start();
    m_sinceFrame.start();
    m_sinceLight.start();
    applyControls();
    Q_EMIT abilitiesChanged(abilitiesOf(*m_camera));
}

void CameraSource::close()
{
    if (m_session) {
        m_session->setCamera(nullptr); // stop() alone leaves the device open
    }
    m_camera.reset();
    m_session.reset();
    m_open = {};
}

void CameraSource::setControls(const CameraControls &controls)
{
    m_controls = controls;
    applyControls();
}

void CameraSource::applyControls()
{
    if (!m_camera) {
        return;
    }
    const CameraAbilities abilities = abilitiesOf(*m_camera);
    if (abilities.exposure) {
        m_camera->setExposureCompensation(static_cast<float>(m_controls.exposure));
    }
    if (abilities.focus) {
        m_camera->setFocusMode(m_controls.focus ? QCamera::FocusModeManual
                                                : QCamera::FocusModeAuto);
        m_camera->setFocusDistance(static_cast<float>(m_controls.focus.value_or(1)));
    }
}

void CameraSource::take(const QVideoFrame &frame)
{
    if (!m_camera || !frame.isValid()) { // an empty one comes when a camera is let go
        return;
    }
    m_sinceFrame.start();
    const QImage image = toImage(frame);
    if (image.isNull()) {
        return;
    }
    judgeBlackness(image);
    publish(image, FrameOrigin::Camera, m_open.name);
}

void CameraSource::judgeBlackness(const QImage &image)
{
    if (!isBlack(image)) {
        m_sinceLight.start();
    }
    const bool black = m_sinceLight.elapsed() > BlackForGood;
    setStatus({black ? SourceState::Black : SourceState::Running, m_open.name});
}

void CameraSource::watch()
{
    const bool hadFrames =
        status().state == SourceState::Running || status().state == SourceState::Black;
    if (m_open.id.isEmpty() ||
        m_sinceFrame.elapsed() < (hadFrames ? SilenceOfDeath : SilenceAtStart)) {
        return;
    }
    qCInfo(lcCamera) << "no picture from the camera, opening it again";
    if (!hadFrames) {
        setStatus({SourceState::Busy, m_open.name});
    }
    close();
    open();
}

void CameraSource::sayWhyNoCamera()
{
    setStatus({reasonForNoCamera(), m_wanted});
}

} // namespace licencedesk
