#pragma once
// Jobs off the GUI thread. Enters: work that returns a Result. Leaves: that result, delivered in
// the thread that made the runner. One runner is one thread and one job at a time: a newer job
// withdraws the older one, and what was withdrawn is never delivered.

#include "support/CancelToken.h"
#include "support/Result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <exception>
#include <functional>
#include <memory>

namespace licencedesk {

class TaskRunner
{
public:
    TaskRunner();
    ~TaskRunner(); ///< withdraws the job and waits for its current step
    Q_DISABLE_COPY_MOVE(TaskRunner)

    /// Runs \p work in the runner's thread, then \p done in the caller's, unless the job was
    /// withdrawn or \p context has died. An exception in \p work arrives as ErrorKind::Internal.
    template <typename T>
    CancelToken start(const QObject *context, std::function<Result<T>(const CancelToken &)> work,
                      std::function<void(Result<T>)> done)
    {
        CancelToken token = supersede();
        const QPointer<const QObject> alive(context);
        post([this, token, alive, work = std::move(work), done = std::move(done)] {
            if (token.isCancelled()) {
                return;
            }
            const auto result = std::make_shared<Result<T>>(guarded<T>(work, token));
            deliver(token, [alive, done, result] {
                if (alive) {
                    done(std::move(*result));
                }
            });
        });
        return token;
    }

    /// Withdraws the job; the runner is free for the next one at once.
    void cancel();
    /// True from start() until the job is delivered or withdrawn.
    bool isBusy() const { return m_busy; }

private:
    template <typename T>
    static Result<T> guarded(const std::function<Result<T>(const CancelToken &)> &work,
                             const CancelToken &token)
    {
        try {
            return work(token);
        } catch (const std::exception &exception) {
            return tl::unexpected<Error>(internalError(exception));
        }
    }

    static Error internalError(const std::exception &exception);
    CancelToken supersede();
    void post(std::function<void()> job);
    void deliver(const CancelToken &token, std::function<void()> then);

    QObject m_home; ///< outlives the thread; what is posted to it dies with it
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in m_thread
    CancelToken m_current;
    bool m_busy = false;
};

} // namespace licencedesk
