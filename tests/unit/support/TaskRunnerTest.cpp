#include "support/TaskRunner.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QSemaphore>
#include <QTest>

#include <stdexcept>

using namespace licencedesk;

class TaskRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_result_arrives_in_the_thread_that_asked()
    {
        TaskRunner runner;
        QThread *worked = nullptr;
        QThread *arrived = nullptr;
        runner.start<int>(
            this,
            [&worked](const CancelToken &) -> Result<int> {
                worked = QThread::currentThread();
                return 7;
            },
            [&arrived](const Result<int> &result) {
                QCOMPARE(*result, 7);
                arrived = QThread::currentThread();
            });
        QVERIFY(runner.isBusy());
        QTRY_VERIFY(arrived);
        QCOMPARE(arrived, QThread::currentThread());
        QVERIFY(worked != arrived);
        QVERIFY(!runner.isBusy());
    }

    void the_latest_job_wins()
    {
        TaskRunner runner;
        QSemaphore gate;
        QList<int> delivered;
        const auto deliver = [&delivered](const Result<int> &result) { delivered << *result; };
        const CancelToken first = runner.start<int>(
            this,
            [&gate](const CancelToken &) -> Result<int> {
                gate.acquire();
                return 1;
            },
            deliver);
        runner.start<int>(
            this, [](const CancelToken &) -> Result<int> { return 2; }, deliver);
        runner.start<int>(
            this, [](const CancelToken &) -> Result<int> { return 3; }, deliver);
        QVERIFY(first.isCancelled());
        gate.release();
        QTRY_COMPARE(delivered, QList<int>({3}));
    }

    void a_cancelled_job_is_never_delivered()
    {
        TaskRunner runner;
        QSemaphore started;
        QSemaphore gate;
        QSemaphore ended;
        bool delivered = false;
        runner.start<int>(
            this,
            [&](const CancelToken &) -> Result<int> {
                started.release();
                gate.acquire();
                ended.release();
                return 1;
            },
            [&delivered](const Result<int> &) { delivered = true; });
        QVERIFY(started.tryAcquire(1, 5000));
        runner.cancel();
        QVERIFY(!runner.isBusy());
        gate.release();
        QVERIFY(ended.tryAcquire(1, 5000));
        bool later = false; // a job behind it: what was posted before it has been dealt with
        runner.start<int>(
            this, [](const CancelToken &) -> Result<int> { return 2; },
            [&later](const Result<int> &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!delivered);
    }

    void a_dead_context_is_not_called()
    {
        TaskRunner runner;
        auto context = std::make_unique<QObject>();
        QSemaphore gate;
        bool delivered = false;
        runner.start<int>(
            context.get(),
            [&gate](const CancelToken &) -> Result<int> {
                gate.acquire();
                return 1;
            },
            [&delivered](const Result<int> &) { delivered = true; });
        context.reset();
        gate.release();
        QTRY_VERIFY(!runner.isBusy());
        QVERIFY(!delivered);
    }

    void an_exception_arrives_as_an_error()
    {
        TaskRunner runner;
        std::optional<Error> error;
        runner.start<int>(
            this, [](const CancelToken &) -> Result<int> { throw std::runtime_error("boom"); },
            [&error](const Result<int> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Internal);
        QCOMPARE(error->detail, QStringLiteral("boom"));
    }

    void dying_with_a_job_under_way_waits_for_it()
    {
        std::atomic_bool finished = false;
        {
            TaskRunner runner;
            QSemaphore started;
            runner.start<int>(
                this,
                [&](const CancelToken &cancel) -> Result<int> {
                    started.release();
                    while (!cancel.isCancelled()) {
                        QThread::yieldCurrentThread();
                    }
                    finished = true;
                    return 1;
                },
                [](const Result<int> &) {});
            QVERIFY(started.tryAcquire(1, 5000));
        }
        QVERIFY(finished);
    }
};

LICENCEDESK_TEST_MAIN(TaskRunnerTest)
#include "TaskRunnerTest.moc"
