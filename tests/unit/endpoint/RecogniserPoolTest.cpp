#include "endpoint/RecogniserPool.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

#include <atomic>
#include <latch>
#include <set>

using namespace licencedesk;
using namespace std::chrono_literals;

namespace {

constexpr auto LongTime = 20s; // far longer than anything here takes

ReadResult named(const QByteArray &picture)
{
    ReadResult result;
    result.file = QString::fromUtf8(picture);
    return result;
}

MakePictureReader readers(PictureReader reader)
{
    return [reader = std::move(reader)]() -> Result<PictureReader> { return reader; };
}

} // namespace

class RecogniserPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureGetsItsOwnResult();
    void workersWorkAtTheSameTime();
    void whatDoesNotFitIsRefusedAtOnce();
    void aReadingThatTakesTooLongIsCancelled();
    void whatWaitedTooLongIsNeverRead();
    void aWorkerThatCannotStartIsAnError();
};

void RecogniserPoolTest::everyPictureGetsItsOwnResult()
{
    const auto pool = RecogniserPool::start(
        2, 100,
        readers([](const QByteArray &picture, const CancelToken &) { return named(picture); }));
    QVERIFY(pool.has_value());
    std::atomic_int wrong = 0;
    {
        std::vector<std::jthread> callers(8);
        for (int caller = 0; caller < 8; ++caller) {
            callers[static_cast<size_t>(caller)] = std::jthread([&, caller] {
                for (int i = 0; i < 100; ++i) {
                    const QByteArray picture = QByteArray::number(caller * 1000 + i);
                    const auto result = (*pool)->read(picture, LongTime);
                    wrong += result && result->file.toUtf8() == picture ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
    QCOMPARE((*pool)->load(), (PoolLoad{2, 0, 0}));
}

void RecogniserPoolTest::workersWorkAtTheSameTime()
{
    std::latch bothWork(2); // ends only when two are in it
    const auto pool =
        RecogniserPool::start(2, 2, readers([&](const QByteArray &picture, const CancelToken &) {
                                  bothWork.arrive_and_wait();
                                  return named(picture);
                              }));
    std::jthread other([&] { (void)(*pool)->read("one", LongTime); });
    QVERIFY((*pool)->read("two", LongTime).has_value());
}

void RecogniserPoolTest::whatDoesNotFitIsRefusedAtOnce()
{
    std::latch letGo(1);
    const auto pool =
        RecogniserPool::start(1, 1, readers([&](const QByteArray &picture, const CancelToken &) {
                                  letGo.wait();
                                  return named(picture);
                              }));
    std::vector<std::jthread> callers(2); // one is read, one waits
    std::atomic_int answered = 0;
    for (std::jthread &caller : callers) {
        caller =
            std::jthread([&] { answered += (*pool)->read("x", LongTime).has_value() ? 1 : 0; });
    }
    QTRY_COMPARE((*pool)->load(), (PoolLoad{1, 1, 1}));
    QVERIFY(!(*pool)->read("one too many", LongTime));
    letGo.count_down();
    callers.clear();
    QCOMPARE(answered.load(), 2);
    QVERIFY((*pool)->read("and again", LongTime).has_value());
}

void RecogniserPoolTest::aReadingThatTakesTooLongIsCancelled()
{
    std::atomic_bool wasCancelled = false;
    const auto pool = RecogniserPool::start(
        1, 1, readers([&](const QByteArray &picture, const CancelToken &cancel) {
            while (!cancel.isCancelled()) {
                std::this_thread::yield();
            }
            wasCancelled = true;
            return named(picture);
        }));
    QVERIFY(!(*pool)->read("slow", 20ms));
    QTRY_VERIFY(wasCancelled);
    QTRY_COMPARE((*pool)->load(), (PoolLoad{1, 0, 0}));
}

void RecogniserPoolTest::whatWaitedTooLongIsNeverRead()
{
    std::latch letGo(1);
    std::mutex mutex;
    std::set<QByteArray> read;
    const auto pool =
        RecogniserPool::start(1, 1, readers([&](const QByteArray &picture, const CancelToken &) {
                                  letGo.wait();
                                  const std::lock_guard lock(mutex);
                                  read.insert(picture);
                                  return named(picture);
                              }));
    {
        const std::jthread first([&] { (void)(*pool)->read("first", LongTime); });
        QTRY_COMPARE((*pool)->load(), (PoolLoad{1, 1, 0}));
        QVERIFY(!(*pool)->read("gave up", 20ms));
        QCOMPARE((*pool)->load(), (PoolLoad{1, 1, 0}));
        letGo.count_down();
    }
    QVERIFY((*pool)->read("last", LongTime).has_value());
    QCOMPARE(read, (std::set<QByteArray>{"first", "last"}));
}

void RecogniserPoolTest::aWorkerThatCannotStartIsAnError()
{
    const auto pool = RecogniserPool::start(2, 1, []() -> Result<PictureReader> {
        return failure(ErrorKind::Unavailable, QStringLiteral("no recogniser"));
    });
    QVERIFY(!pool);
    QCOMPARE(pool.error().kind, ErrorKind::Unavailable);
}

LICENCEDESK_TEST_MAIN(RecogniserPoolTest)
#include "RecogniserPoolTest.moc"
