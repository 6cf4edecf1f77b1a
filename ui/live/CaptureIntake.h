#pragma once
// Between the live desk and the record: what was captured goes onto the desk, what is on the desk
// is not captured again, and the seconds a licence takes are counted.

#include "ui/desk/DeskController.h"
#include "ui/live/LiveDesk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QSoundEffect;

namespace licencedesk {

class CaptureIntake : public QObject
{
    Q_OBJECT

public:
    CaptureIntake(LiveDesk &live, DeskController &desk, DeskSettings &settings,
                  QObject *parent = nullptr);
    ~CaptureIntake() override;

    /// Seconds since the licence on the desk came into view; empty: none came from the camera.
    std::optional<double> secondsSoFar() const;
    /// Of the licence accepted last.
    std::optional<double> secondsOfLast() const { return m_last; }
    /// Both in words, where the settings want them shown; else empty.
    QString timeText() const;

Q_SIGNALS:
    void timeChanged(); ///< every second while a licence is on the desk

private:
    void take(const LiveCapture &capture);
    void put(const LiveCapture &capture);
    bool isAcceptedAlready(const LiveCapture &capture) const;
    void sayAcceptedAlready(const LiveCapture &capture);
    void followPages();
    void afterAccepted();
    void play();

    LiveDesk &m_live;
    DeskController &m_desk;
    DeskSettings &m_settings;
    std::unique_ptr<QSoundEffect> m_sound;
    QTimer m_tick;
    QElapsedTimer m_clock;
    std::optional<qint64> m_since; ///< ms on m_clock
    std::optional<double> m_last;
};

} // namespace licencedesk
