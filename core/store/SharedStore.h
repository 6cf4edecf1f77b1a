#pragma once
// A desk and its firm's server. The desk always writes to its own store first; from there it is
// handed on in a thread of its own, now and then and whenever told to, as long as it takes for the
// server to be there. Lives in the window's thread.

#include "store/HandOver.h"
#include "support/TaskRunner.h"

#include <QObject>
#include <QTimer>

namespace licencedesk {

struct SharedStatus
{
    enum class Link { Connecting, Connected, Lost };

    Link link = Link::Connecting;
    qint64 waiting = 0;         ///< records and deletions that the server does not have yet
    std::optional<Error> error; ///< why the last attempt failed; empty: it did not
    QDateTime handedOnAt;       ///< UTC, when the server last had everything; invalid: not yet
    bool keysChanged = false;   ///< at another counter: this desk has to be unlocked again

    bool operator==(const SharedStatus &) const = default;
};

class SharedStore : public QObject
{
    Q_OBJECT

public:
    struct Desk
    {
        StoreLocation local;
        StoreLocation server;
        Vault vault; ///< of the local store
        Actor actor;
    };

    SharedStore(Desk desk, const Clock &clock, QObject *parent = nullptr);

    /// Hands on at once; after an accept, for instance.
    void handOnNow();
    const SharedStatus &status() const { return m_status; }
    /// How long between two attempts, ms. For tests.
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void statusChanged();

private:
    void finish(const Result<SharedStatus> &result);

    Desk m_desk;
    const Clock &m_clock;
    SharedStatus m_status;
    QTimer m_timer;
    bool m_askedAgain = false;
    TaskRunner m_runner; ///< last: it waits for its thread before the rest goes
};

} // namespace licencedesk
