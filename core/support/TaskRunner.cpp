#include "support/TaskRunner.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace licencedesk {

TaskRunner::TaskRunner() : m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

TaskRunner::~TaskRunner()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void TaskRunner::cancel()
{
    m_current.cancel();
    m_busy = false;
}

CancelToken TaskRunner::supersede()
{
    cancel();
    m_current = CancelToken();
    m_busy = true;
    return m_current;
}

void TaskRunner::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(job), Qt::QueuedConnection);
}

void TaskRunner::deliver(const CancelToken &token, std::function<void()> then)
{
    const auto arrive = [this, token, then = std::move(then)] {
        if (token.isCancelled()) {
            return;
        }
        m_busy = false;
        then();
    };
    QMetaObject::invokeMethod(&m_home, arrive, Qt::QueuedConnection);
}

Error TaskRunner::internalError(const std::exception &exception)
{
    return Error{ErrorKind::Internal,
                 QCoreApplication::translate("TaskRunner",
                                             "The picture could not be worked on. Try another one, "
                                             "or type the licence in."),
                 QString::fromLatin1(exception.what())};
}

} // namespace licencedesk
