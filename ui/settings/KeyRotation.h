#pragma once
// Changes the keys of the records a few hundred records at a time, so that the window goes on
// meanwhile; stopped anywhere, it goes on from there the next time.

#include "store/StoreSession.h"

#include <QTimer>

namespace licencedesk {

class KeyRotation : public QObject
{
    Q_OBJECT

public:
    explicit KeyRotation(QObject *parent = nullptr);

    void start(StoreSession &session);
    /// Between two steps; failed() follows with Cancelled.
    void stop();
    bool isRunning() const { return m_session != nullptr; }

Q_SIGNALS:
    void progressed(double share); ///< 0…1
    void finished();
    void failed(const licencedesk::Error &error);

private:
    void step();
    void finish(const Result<void> &result);

    StoreSession *m_session = nullptr; ///< null: not running
    QTimer m_next;
    qint64 m_most = 0; ///< records left after the first step
    bool m_stopped = false;
};

} // namespace licencedesk
