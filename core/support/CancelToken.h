#pragma once
// A small token passed down a long job and asked between its steps. Copies share one state, so
// the one who cancels and the one who works may live in different threads.

#include <atomic>
#include <memory>

namespace licencedesk {

class CancelToken
{
public:
    CancelToken() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace licencedesk
