#include "endpoint/RecogniserPool.h"

#include <algorithm>

namespace licencedesk {

Result<std::unique_ptr<RecogniserPool>> RecogniserPool::start(int workers, int queueLimit,
                                                              const MakePictureReader &makeReader)
{
    std::vector<PictureReader> readers;
    for (int i = 0; i < workers; ++i) {
        auto reader = makeReader();
        if (!reader) {
            return tl::unexpected<Error>(reader.error());
        }
        readers.push_back(*std::move(reader));
    }
    std::unique_ptr<RecogniserPool> pool(new RecogniserPool(queueLimit));
    for (PictureReader &reader : readers) {
        pool->m_workers.emplace_back([self = pool.get(), own = std::move(reader)](
                                         const std::stop_token &stop) { self->work(stop, own); });
    }
    return pool;
}

RecogniserPool::~RecogniserPool() = default;

std::optional<ReadResult> RecogniserPool::read(QByteArray picture,
                                               std::chrono::milliseconds patience)
{
    const JobPointer job = enqueue(std::move(picture));
    if (!job) {
        return std::nullopt;
    }
    auto result = job->result.get_future();
    if (result.wait_for(patience) != std::future_status::ready) {
        withdraw(job);
        return std::nullopt;
    }
    return result.get();
}

PoolLoad RecogniserPool::load() const
{
    const std::lock_guard lock(m_mutex);
    return {static_cast<int>(m_workers.size()), m_working, static_cast<int>(m_waiting.size())};
}

/// A free worker takes what does not fit into the queue, so a limit of 0 still reads.
RecogniserPool::JobPointer RecogniserPool::enqueue(QByteArray picture)
{
    const std::lock_guard lock(m_mutex);
    const int idle = static_cast<int>(m_workers.size()) - m_working;
    if (static_cast<int>(m_waiting.size()) >= m_queueLimit + idle) {
        return nullptr;
    }
    auto job = std::make_shared<Job>();
    job->picture = std::move(picture);
    m_waiting.push_back(job);
    m_arrived.notify_one();
    return job;
}

void RecogniserPool::withdraw(const JobPointer &job)
{
    job->cancel.cancel();
    const std::lock_guard lock(m_mutex);
    std::erase(m_waiting, job);
}

RecogniserPool::JobPointer RecogniserPool::next(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait(lock, stop, [this] { return !m_waiting.empty(); }) ||
        stop.stop_requested()) {
        return nullptr;
    }
    JobPointer job = m_waiting.front();
    m_waiting.pop_front();
    ++m_working;
    return job;
}

void RecogniserPool::work(const std::stop_token &stop, const PictureReader &reader)
{
    while (const JobPointer job = next(stop)) {
        ReadResult result = reader(job->picture, job->cancel);
        finished(); // before the answer: whoever has it finds the worker free
        job->result.set_value(std::move(result));
    }
}

void RecogniserPool::finished()
{
    const std::lock_guard lock(m_mutex);
    --m_working;
}

} // namespace licencedesk
