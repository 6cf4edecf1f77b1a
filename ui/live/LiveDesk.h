#pragma once
// The live desk as the window sees it: the camera and the looking run in threads of their own, and
// everything here is in the window's. Nothing here waits.

#include "camera/CameraSource.h"
#include "live/LiveSession.h"
#include "ui/shell/DeskSettings.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <set>

namespace licencedesk {

class LiveDesk : public QObject
{
    Q_OBJECT

public:
    LiveDesk(const PageSourceFactory &pages, DeskSettings &settings, QObject *parent = nullptr);
    ~LiveDesk() override;

    /// Starts the camera if it was on when the program was last used.
    void start();
    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// A picture, a folder of pictures or a video instead of the camera; empty: the camera again.
    void playFile(const QString &path);

    const SourceStatus &status() const { return m_status; }
    const QStringList &cameras() const { return m_cameras; }
    const CameraAbilities &abilities() const { return m_abilities; }
    const LiveView &view() const { return m_view; } ///< newest; its picture is null without one
    bool hasPicture() const { return !m_view.picture.isNull(); }

    void chooseCamera(const QString &name);
    void setControls(const CameraControls &controls);
    /// Reads the settings again: strictness, orientation, capturing by itself.
    void applySettings();
    void setPictureSize(QSize size); ///< px of the screen
    /// Pages on the desk: a card of another licence is not captured over them.
    void setHave(const std::set<DocumentPage> &pages);

    /// While there is a reason, nothing is captured by itself.
    enum class Hold { DeskHidden, CornersOpen };
    void setHold(Hold reason, bool on);

    void captureNow();
    void startOver();    ///< what lies there was accepted
    void rearm();        ///< what lies there may be read again
    void requestFrame(); ///< answered by frameReady()

Q_SIGNALS:
    void onChanged();
    void viewChanged();
    void statusChanged();
    void camerasChanged();
    void captured(const licencedesk::LiveCapture &capture);
    void failed(const licencedesk::Error &error);
    void frameReady(const licencedesk::Frame &frame); ///< its image is null without a picture

private:
    void useSource(std::unique_ptr<FrameSource> source);
    void useCamera();
    enum class Wait { No, Yes };
    void dropSource(Wait wait = Wait::No);
    void takeStatus(const SourceStatus &status);
    void takeView();
    void sendOptions();

    DeskSettings &m_settings;
    QThread m_thread;                       ///< the looking thread
    std::unique_ptr<LiveSession> m_session; ///< lives in m_thread
    std::unique_ptr<FrameSource> m_source;  ///< lives in the camera thread
    CameraSource *m_camera = nullptr;       ///< m_source, where it is a camera
    LiveOptions m_options;
    std::set<Hold> m_holds;
    SourceStatus m_status;
    QStringList m_cameras;
    CameraAbilities m_abilities;
    LiveView m_view;
    bool m_on = false;
};

} // namespace licencedesk
