#pragma once
// One thing on its way from one thread to another. Newest wins: what was not fetched in time is
// replaced, so nothing ever queues up behind a slow reader.

#include <QMutex>

#include <optional>
#include <utility>

namespace licencedesk {

template <typename T>
class Mailbox
{
public:
    /// True when the box was empty: then the reader has to be told.
    bool put(T thing)
    {
        const QMutexLocker lock(&m_mutex);
        const bool wasEmpty = !m_thing.has_value();
        m_replaced += wasEmpty ? 0 : 1;
        m_thing = std::move(thing);
        return wasEmpty;
    }

    std::optional<T> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_thing, std::nullopt);
    }

    /// How many were replaced before anybody fetched them.
    int replaced() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_replaced;
    }

private:
    mutable QMutex m_mutex;
    std::optional<T> m_thing;
    int m_replaced = 0;
};

} // namespace licencedesk
