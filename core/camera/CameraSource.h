#pragma once
// A camera through Qt Multimedia, known by its name. Opens the best format, notices by itself what
// Qt 6.4 never reports (unplugged, busy, a stream that died without a word) and opens the camera
// again when it can be. Everything, the list of cameras too, happens in this object's thread, so
// starting up and looking for devices never hold up the window.

#include "camera/CameraFormats.h"
#include "camera/CameraRoster.h"
#include "camera/FrameSource.h"

#include <QElapsedTimer>

#include <memory>

class QCamera;
class QCameraDevice;
class QMediaCaptureSession;
class QMediaDevices;
class QTimer;
class QVideoFrame;
class QVideoSink;

namespace licencedesk {

/// What can be set on the open camera; most webcams offer nothing of it through the system.
struct CameraAbilities
{
    bool exposure = false; ///< compensation in steps of brightness
    bool focus = false;    ///< a distance instead of automatic focus

    bool operator==(const CameraAbilities &) const = default;
};

struct CameraControls
{
    double exposure = 0;         ///< -2 darker … 2 brighter, EV
    std::optional<double> focus; ///< 0 near … 1 far; empty: automatic

    bool operator==(const CameraControls &) const = default;
};

class CameraSource : public FrameSource
{
    Q_OBJECT

public:
    explicit CameraSource(QObject *parent = nullptr);
    ~CameraSource() override;

public Q_SLOTS:
    void start() override;
    void stop() override;
    /// Another camera; empty: the first there is. Remembered until it turns up.
    void choose(const QString &name);
    void setControls(const licencedesk::CameraControls &controls);

Q_SIGNALS:
    void camerasChanged(const QStringList &names);
    void abilitiesChanged(const licencedesk::CameraAbilities &abilities);

private:
    void watchDevices();
    void rescan();
    void open();
    void attach(const QCameraDevice &device);
    void applyControls();
    void close();
    void take(const QVideoFrame &frame);
    void watch(); ///< no frame for too long?
    void sayWhyNoCamera();
    void judgeBlackness(const QImage &image);

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QTimer> m_watchdog;
    CameraRoster m_roster;
    ListedCamera m_open; ///< empty id: none
    QString m_wanted;
    CameraControls m_controls;
    QElapsedTimer m_sinceFrame; ///< or since opening
    QElapsedTimer m_sinceLight; ///< since a frame that was not black
    bool m_running = false;     ///< started by the user
};

/// Nothing but black with its noise: a lens cap, a shutter, a hand flat on the lens.
bool isBlack(const QImage &image);

} // namespace licencedesk

Q_DECLARE_METATYPE(licencedesk::CameraAbilities)
Q_DECLARE_METATYPE(licencedesk::CameraControls)
