#include "ui/settings/KeyRotation.h"

#include <algorithm>

namespace licencedesk {

KeyRotation::KeyRotation(QObject *parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &KeyRotation::step);
}

void KeyRotation::start(StoreSession &session)
{
    m_session = &session;
    m_most = 0;
    m_stopped = false;
    m_next.start(0);
}

void KeyRotation::stop()
{
    m_stopped = true;
}

void KeyRotation::step()
{
    if (!m_session->store()) { // locked or closed meanwhile
        finish(failure(ErrorKind::Locked,
                       tr("The records were closed; the change of keys is completed next time.")));
        return;
    }
    qint64 left = 0;
    const CancelToken oneBatch;
    oneBatch.cancel(); // it is asked after a batch
    const auto done = m_session->rotateKeys([&left](qint64 after) { left = after; }, oneBatch);
    const bool more = !done && done.error().kind == ErrorKind::Cancelled;
    if (!more || m_stopped) {
        finish(done);
        return;
    }
    m_most = std::max(m_most, left);
    Q_EMIT progressed(1 - static_cast<double>(left) / static_cast<double>(m_most));
    m_next.start(0);
}

void KeyRotation::finish(const Result<void> &result)
{
    m_session = nullptr;
    if (result) {
        Q_EMIT finished();
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace licencedesk
