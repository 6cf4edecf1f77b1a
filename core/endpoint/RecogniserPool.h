#pragma once
// Workers that read pictures, one recogniser each, and a short queue before them. What does not fit
// is refused at once, so that memory stays bounded and callers hear "busy" instead of waiting.

#include "endpoint/ReadPicture.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace licencedesk {

struct PoolLoad
{
    int workers = 0;
    int working = 0; ///< of them
    int waiting = 0; ///< pictures

    bool operator==(const PoolLoad &) const = default;
};

class RecogniserPool
{
public:
    /// Errors: of \p makeReader.
    static Result<std::unique_ptr<RecogniserPool>> start(int workers, int queueLimit,
                                                         const MakePictureReader &makeReader);
    ~RecogniserPool(); ///< waits for what is being read; what waits is dropped
    Q_DISABLE_COPY_MOVE(RecogniserPool)

    /// Waits for the result. Empty: too many wait already, or \p patience ran out; the reading is
    /// then cancelled.
    std::optional<ReadResult> read(QByteArray picture, std::chrono::milliseconds patience);

    PoolLoad load() const;

private:
    struct Job
    {
        QByteArray picture;
        CancelToken cancel;
        std::promise<ReadResult> result;
    };
    using JobPointer = std::shared_ptr<Job>;

    explicit RecogniserPool(int queueLimit) : m_queueLimit(queueLimit) {}
    JobPointer enqueue(QByteArray picture);
    void withdraw(const JobPointer &job);
    JobPointer next(const std::stop_token &stop);
    void work(const std::stop_token &stop, const PictureReader &reader);
    void finished();

    const int m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<JobPointer> m_waiting;
    int m_working = 0;
    std::vector<std::jthread> m_workers; ///< last: ends before what it uses
};

} // namespace licencedesk
