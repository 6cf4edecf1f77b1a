#pragma once
// From a place on the disk to an open store: the file, the vault's header in it, the key from the
// keyring, a passphrase or a recovery key. What a window or a command line shows meanwhile is the
// state and, where something is wanted, the decision with its sentence.

#include "store/Store.h"
#include "support/TaskRunner.h"
#include "vault/KeyStore.h"
#include "vault/Unlocking.h"

#include <QLockFile>
#include <QObject>

#include <functional>
#include <memory>

namespace licencedesk {

class StoreSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening,    ///< the keyring is being asked
        NeedsSetUp, ///< nothing was ever kept here: choose how it is to be locked
        Locked,     ///< decision() says what would open it
        Open,
        Failed ///< error() says why; nothing was changed
    };

    /// Exclusive: one window at a time works on a profile; another gets Busy.
    enum class Sharing { Exclusive, Shared };

    StoreSession(const Clock &clock, KeyStore &keys, QObject *parent = nullptr);
    ~StoreSession() override;

    void open(const StoreLocation &location, Sharing sharing);
    /// Asks the keyring again: somebody may have opened it.
    void retry();
    /// Forgets the keys; the store is Locked until it is opened again.
    void lock();

    State state() const { return m_state; }
    const UnlockDecision &decision() const { return m_decision; }
    const Error &error() const { return m_error; }
    Store *store() const { return m_state == State::Open ? m_store.get() : nullptr; }
    const VaultHeader &header() const { return m_header; } ///< Open or Locked
    const Secret &master() const { return m_master; }      ///< Open only

    using Done = std::function<void(const Result<void> &)>;

    /// NeedsSetUp: makes the vault. With an empty passphrase its key goes into the keyring, else
    /// it is locked by the passphrase and nothing is put into the keyring.
    void setUp(Cipher cipher, const QString &passphrase, Done done);
    void openWithPassphrase(const QString &passphrase, Done done);
    void openWithRecoveryKey(const QString &text, Done done);

    // Open only; each is audited.
    /// A new recovery key to print; an older printout is worth nothing from then on.
    Result<QString> makeRecoveryKey();
    void changePassphrase(const QString &passphrase, Done done);
    /// Puts the key into the keyring, so that nothing has to be typed at the next start.
    void rememberInKeyring(Done done);
    /// A new key generation, everything sealed again with it, the old one dropped. \p progress
    /// gets the number of records left; \p cancel stops after a batch and the next call goes on.
    Result<void> rotateKeys(const std::function<void(qint64 left)> &progress = {},
                            const CancelToken &cancel = {});

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);
    void fail(const Error &error);
    bool takeLock(const StoreLocation &location);
    void askKeyring();
    void decide(const KeyReply &reply);
    void finish(const Secret &master, const Done &done);
    Result<void> storeHeader(const VaultHeader &header);
    void openWith(std::function<Result<Secret>()> derive, Done done);
    Result<void> unlockWith(const Secret &master);

    const Clock &m_clock;
    KeyStore &m_keys;
    TaskRunner m_deriver; ///< stretching a passphrase takes its time, on purpose
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Store> m_store;
    State m_state = State::Closed;
    UnlockDecision m_decision;
    Error m_error;
    VaultHeader m_header;
    Secret m_master;
};

} // namespace licencedesk
