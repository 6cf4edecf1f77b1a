#pragma once
// Notices that nobody has touched keyboard, mouse or screen for a while, anywhere in the program.

#include <QObject>
#include <QTimer>

#include <chrono>

namespace licencedesk {

class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    void start(std::chrono::milliseconds time); ///< from now on
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void idle(); ///< once, until it is started again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace licencedesk
