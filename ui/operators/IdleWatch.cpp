#include "ui/operators/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace licencedesk {

namespace {

bool isSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::stop);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::start(std::chrono::milliseconds time)
{
    QCoreApplication::instance()->installEventFilter(this); // a second time changes nothing
    m_timer.start(time);
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (isSomebody(event->type())) {
        m_timer.start();
    }
    return false;
}

} // namespace licencedesk
