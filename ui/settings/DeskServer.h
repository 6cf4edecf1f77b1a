#pragma once
// The firm's server as the window uses it: the settings, the password from the keyring, and, while
// the records are open, the SharedStore that hands them on. Everything that talks to the server
// does so in a thread.

#include "store/SharedStore.h"
#include "store/StoreSession.h"
#include "ui/records/DeskRecords.h"
#include "ui/shell/DeskSettings.h"

namespace licencedesk {

class DeskServer : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        NoRecords,  ///< the records on this computer are not open
        NoPassword, ///< the keyring does not give it: type it again
        On          ///< status() says how it goes
    };
    /// Whose records lie on a server.
    enum class Whose {
        Nobodys, ///< nobody has set it up yet
        Ours,
        Others ///< sealed with other keys than those of this desk
    };

    DeskServer(DeskRecords &records, DeskSettings &settings, KeyStore &keys,
               QObject *parent = nullptr);
    ~DeskServer() override;

    State state() const { return m_state; }
    SharedStatus status() const { return m_shared ? m_shared->status() : SharedStatus(); }

    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    /// Whether the server answers, and whose it is. Makes its tables where it may. Errors: those
    /// of the database.
    void test(const ServerSettings &settings, const QString &password, const Answer<Whose> &done);
    /// Puts this desk's keys on a server that nobody has set up. Errors: Conflict.
    void found(const ServerSettings &settings, const QString &password, const Answer<void> &done);
    /// Takes over the firm's keys from a server, opened with the firm's passphrase or recovery
    /// key. Errors: WrongKey, NotFound, Conflict (this desk has records of its own).
    void join(const ServerSettings &settings, const QString &password, const QString &secret,
              const Answer<void> &done);
    /// From now on, and after the next start. The password goes into the keyring; where there is
    /// none it holds until the program is closed, and \p done hears why.
    void use(const ServerSettings &settings, const QString &password, const Answer<void> &done);
    void switchOff();
    void handOnNow();

Q_SIGNALS:
    void changed(); ///< state or status

private:
    void start();
    void startWith(const QString &password);
    void follow();
    void setState(State state);

    DeskRecords &m_records;
    DeskSettings &m_settings;
    KeyStore &m_keys;
    State m_state = State::Off;
    std::unique_ptr<SharedStore> m_shared;
    TaskRunner m_asker;
};

} // namespace licencedesk
