#pragma once
// The single steps of the operating system's keyring, one after the other: QtKeychain's jobs must
// neither run side by side nor be deleted while they run, and may never end at all (a prompt that
// nobody answers; no GLib event loop).

#include "vault/Secret.h"

#include <qt6keychain/keychain.h>

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

class QTimer;

namespace licencedesk {

struct KeyringReply
{
    bool timedOut = false;
    QKeychain::Error error = QKeychain::NoError;
    Secret data; ///< of a read that found something
    QString text;
};

class KeyringQueue
{
public:
    using Receiver = std::function<void(const KeyringReply &)>;

    /// \p timeout of one step, the wait for those before it included.
    KeyringQueue(QString service, std::chrono::milliseconds timeout);
    ~KeyringQueue(); ///< what runs goes on alone, and nobody hears of it
    Q_DISABLE_COPY_MOVE(KeyringQueue)

    void read(const QString &id, Receiver done);
    void write(const QString &id, const Secret &secret, Receiver done);
    void erase(const QString &id, Receiver done);
    void cancel(); ///< no receiver is called any more

private:
    struct Step
    {
        std::function<QKeychain::Job *()> make;
        Receiver done;
        std::unique_ptr<QTimer> timer;
    };
    using StepPointer = std::shared_ptr<Step>;

    void add(std::function<QKeychain::Job *()> make, Receiver done);
    void startNext();
    void finished(const StepPointer &step, QKeychain::Job *job);
    void giveUp(const StepPointer &step);

    QString m_service;
    std::chrono::milliseconds m_timeout;
    std::deque<StepPointer> m_waiting;
    StepPointer m_current;           ///< null: nobody waits for what runs
    QPointer<QKeychain::Job> m_job;  ///< what runs; deletes itself when it ends
    std::unique_ptr<QObject> m_home; ///< context of all connections
};

} // namespace licencedesk
