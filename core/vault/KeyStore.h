#pragma once
// Where the master key lies between two starts, as a port: the operating system's keyring, or the
// memory of this process. Enters: an id and a secret. Leaves: an answer, later, in the thread that
// asked.

#include "vault/Secret.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace licencedesk {

enum class KeyAnswer {
    Found,       ///< read: here it is
    Done,        ///< write: it is kept, and was read back; remove: it is gone
    Missing,     ///< the keyring is open and has nothing under this id
    Locked,      ///< the keyring is there but nobody has opened it; it may well hold the key
    Unavailable, ///< there is no keyring on this machine
    TimedOut,    ///< no answer; perhaps a prompt stands open somewhere
};

struct KeyReply
{
    KeyAnswer answer = KeyAnswer::Unavailable;
    Secret secret;  ///< when Found
    QString detail; ///< for support: untranslated, never a secret
};

using KeyReceiver = std::function<void(const KeyReply &)>;

class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// \p done is called once, never before the call returns, and not at all when \p context has
    /// died or cancel() came first.
    virtual void read(const QString &id, const QObject *context, KeyReceiver done) = 0;
    virtual void write(const QString &id, const Secret &secret, const QObject *context,
                       KeyReceiver done) = 0;
    virtual void remove(const QString &id, const QObject *context, KeyReceiver done) = 0;

    /// Withdraws all that is under way; what had already been asked of the keyring may still
    /// happen.
    virtual void cancel() = 0;
};

/// For programs without a window: waits for the answer in an event loop of its own.
KeyReply readNow(KeyStore &store, const QString &id);
KeyReply writeNow(KeyStore &store, const QString &id, const Secret &secret);

QString keyAnswerName(KeyAnswer answer); ///< untranslated, for logs and tests: "Locked"

} // namespace licencedesk
