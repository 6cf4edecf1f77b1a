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
    /// Lets go of the file and of the profile, so that a restored file can take its place.
    void close();

    State state() const { return m_state; }
    const UnlockDecision &decision() const { return m_decision; }
    const Error &error() const { return m_error; }
    const StoreLocation &location() const { return m_location; } ///< opened last
    Store *store() const { return m_state == State::Open ? m_store.get() : nullptr; }
    const VaultHeader &header() const { return m_header; } ///< Open or Locked
    const Secret &master() const { return m_master; }      ///< Open only

    using Done = std::function<void(const Result<void> &)>;

    /// NeedsSetUp: makes the vault. With an empty passphrase its key goes into the keyring, else
    /// it is locked by the passphrase and nothing is put into the keyring.
    void setUp(Cipher cipher, const QString &passphrase, Done done);
    /// NeedsSetUp: this desk becomes one of a firm's: \p header is the server's (sharedHeader()),
    /// \p master what its passphrase or recovery key gave. Errors: of joinShared().
    Result<void> join(const VaultHeader &header, const Secret &master);
    void openWithPassphrase(const QString &passphrase, Done done);
    void openWithRecoveryKey(const QString &text, Done done);
    /// Closed: opens what was restored or joined, whose master key is at hand, and puts the key
    /// into the keyring. \p done hears of the keyring's refusal although the store is open.
    void openWithMaster(const StoreLocation &location, const Secret &master, Done done);

    // Open only; each is audited.
    /// A new recovery key to print; an older printout is worth nothing from then on.
    Result<QString> makeRecoveryKey();
    void changePassphrase(const QString &passphrase, Done done);
    /// Puts the key into the keyring, so that nothing has to be typed at the next start.
    void rememberInKeyring(Done done);
    /// A new key generation, everything sealed again with it, the old one dropped. \p progress
    /// gets the number of records left; \p cancel stops after a batch and the next call goes on.
    /// Counters that share a server keep the old ones: a desk that is away may still need them.
    Result<void> rotateKeys(const std::function<void(qint64 left)> &progress = {},
                            const CancelToken &cancel = {});
    /// Takes the keys that another counter has made (SharedStatus::keysChanged). Errors: WrongKey
    /// (the master key is another one too: lock() and ask for the passphrase).
    Result<void> reloadKeys();

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
    Result<void> beginRotation();

    const Clock &m_clock;
    KeyStore &m_keys;
    TaskRunner m_deriver; ///< stretching a passphrase takes its time, on purpose
    StoreLocation m_location;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Store> m_store;
    State m_state = State::Closed;
    UnlockDecision m_decision;
    Error m_error;
    VaultHeader m_header;
    Secret m_master;
};

} // namespace licencedesk
