#pragma once
// Where live frames come from, as a port: a camera, a picture, a folder of pictures, a video file.
// Everything later takes Frames and does not know which it is. A source lives in one thread of its
// own (its slots are called queued) and never blocks the window.

#include "imaging/Frame.h"

#include <QObject>
#include <QStringList>

namespace licencedesk {

/// What a source is doing, or why it gives no picture. Each is shown with what to do about it.
enum class SourceState {
    Off,
    Starting,
    Running,
    NoBackend,  ///< the system's multimedia plug-in is not installed
    NoDevice,   ///< no camera is plugged in
    Refused,    ///< there is a camera, but this user may not open it
    Busy,       ///< it is there and gives no picture: another program has it
    Unplugged,  ///< it was there and is gone; opened again when it comes back
    Black,      ///< frames come, all of them black: a lens cap, a shutter
    Ended,      ///< a file has been played to its end
    Unreadable, ///< a file that cannot be played
};

struct SourceStatus
{
    SourceState state = SourceState::Off;
    QString name; ///< of the camera or file, for the user; never logged

    bool operator==(const SourceStatus &) const = default;
};

/// How the picture stands in the device: many document cameras hang upside down, some drivers
/// mirror.
struct FrameOrientation
{
    int quarterTurns = 0; ///< clockwise, 0…3
    bool mirrored = false;

    bool operator==(const FrameOrientation &) const = default;
};

class FrameSource : public QObject
{
    Q_OBJECT

public:
    explicit FrameSource(QObject *parent = nullptr);
    ~FrameSource() override;

    SourceStatus status() const { return m_status; }

public Q_SLOTS:
    virtual void start() = 0;
    /// Lets go of the device: its light goes out.
    virtual void stop() = 0;
    virtual void setOrientation(const licencedesk::FrameOrientation &orientation)
    {
        m_orientation = orientation;
    }

Q_SIGNALS:
    /// In the source's thread, at the source's rate; connect directly to something quick.
    void frame(const licencedesk::Frame &frame);
    void statusChanged(const licencedesk::SourceStatus &status);

protected:
    void setStatus(const SourceStatus &status);
    /// Turns it as the orientation says and hands it on.
    void publish(const QImage &image, FrameOrigin origin, const QString &name);

private:
    SourceStatus m_status;
    FrameOrientation m_orientation;
};

/// Turned first, then mirrored; \p image itself when nothing is to be done.
QImage oriented(const QImage &image, const FrameOrientation &orientation);

} // namespace licencedesk

Q_DECLARE_METATYPE(licencedesk::Frame)
Q_DECLARE_METATYPE(licencedesk::SourceStatus)
