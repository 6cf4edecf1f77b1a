#pragma once
// Adds the wall-clock time that it lives to a sum, in milliseconds.

#include <QElapsedTimer>

namespace licencedesk {

class StageTimer
{
public:
    explicit StageTimer(double &milliseconds) : m_milliseconds(milliseconds) { m_timer.start(); }
    ~StageTimer() { m_milliseconds += static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    Q_DISABLE_COPY_MOVE(StageTimer)

private:
    double &m_milliseconds;
    QElapsedTimer m_timer;
};

/// What \p stage returns; its time is added to \p milliseconds.
template <typename Stage>
auto timed(double &milliseconds, Stage stage)
{
    const StageTimer timer(milliseconds);
    return stage();
}

} // namespace licencedesk
