#pragma once
// One frame on its way from the camera's thread to whoever looks at it. Newest wins: a frame that
// was not fetched in time is replaced, so nothing ever queues up.

#include "imaging/Frame.h"

#include <QMutex>

#include <optional>
#include <utility>

namespace licencedesk {

class FrameMailbox
{
public:
    /// True when the box was empty: then the reader has to be told.
    bool put(Frame frame)
    {
        const QMutexLocker lock(&m_mutex);
        const bool wasEmpty = !m_frame.has_value();
        m_replaced += wasEmpty ? 0 : 1;
        m_frame = std::move(frame);
        return wasEmpty;
    }

    std::optional<Frame> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_frame, std::nullopt);
    }

    /// Frames that nobody fetched.
    int replaced() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_replaced;
    }

private:
    mutable QMutex m_mutex;
    std::optional<Frame> m_frame;
    int m_replaced = 0;
};

} // namespace licencedesk
