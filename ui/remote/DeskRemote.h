#pragma once
// The service elsewhere as the window uses it: the settings from the records' store, the secrets
// from the keyring, and the provider made of both. Off until somebody with the right to do so has
// switched it on.

#include "outbox/OutboxRunner.h"
#include "ui/records/DeskRecords.h"
#include "ui/shell/DeskSettings.h"
#include "vault/KeyStore.h"

#include <QImage>
#include <QObject>

namespace licencedesk {

class DeskRemote : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        NoSecrets, ///< switched on, but the keyring does not give what it needs: type it again
        Ready
    };
    enum class Keeping {
        Keyring,
        Memory ///< there is no keyring, or it refuses: until the program is closed
    };

    using MakeProvider = std::function<std::unique_ptr<RemoteProvider>(
        const RemoteSettings &, const RemoteSecrets &, const Clock &)>;

    DeskRemote(DeskRecords &records, DeskSettings &settings, KeyStore &keys, const Clock &clock,
               MakeProvider makeProvider = &makeRemoteProvider, QObject *parent = nullptr);
    ~DeskRemote() override;

    State state() const { return m_state; }
    const RemoteSettings &settings() const { return m_remote; }
    QString service() const { return m_remote.base.host(); } ///< for sentences
    /// It reads pictures, and everything it needs is there.
    bool canRead() const { return m_state == State::Ready && m_remote.kind == RemoteKind::Wechat; }
    RemoteProvider *provider() const { return m_provider.get(); } ///< null unless Ready
    Keeping keeping() const { return m_keeping; }
    OutboxRunner &outbox() { return m_outbox; }
    /// A call from the desk itself about \p licence: counted and audited before it leaves. Errors:
    /// Busy (today's calls are used up, or the service wants none now), of the store.
    Result<void> noteCall(QUuid licence);
    /// For the audit log, where the firm asks each customer.
    Result<void> noteConsent(QUuid licence);
    /// Keeps what is to be sent of an accepted record. Errors: those of Outbox::add.
    Result<void> queue(const LicenceRecord &record, const RemoteRequest &request);
    bool hasSecret(const QString &id) const;

    /// What leaves the desk was shown for this service.
    bool wasShown() const;
    void setShown();

    using Done = std::function<void(const Result<void> &)>;

    /// From now on. Secrets that are empty stay as they are. \p done hears Unavailable when the
    /// settings hold but the keyring does not take the secrets. Errors: Invalid, NotAllowed.
    void use(const RemoteSettings &settings, const RemoteSecrets &typed, Done done);
    void switchOff(Done done);
    /// Takes all secrets out of the keyring and out of memory.
    void forgetSecrets(const Done &done);

    using Tested = std::function<void(const tl::expected<QString, RemoteFailure> &)>;
    /// Whether the service takes us, without a picture: a sentence, or what is wrong.
    void test(const RemoteSettings &settings, const RemoteSecrets &typed, Tested done);

Q_SIGNALS:
    void changed(); ///< state, settings or provider

private:
    void load();
    void loadSecrets();
    void take(const QString &id, const Secret &secret);
    RemoteSecrets merged(const RemoteSecrets &typed) const;
    void keepSecrets(const RemoteSecrets &typed, Done done);
    void writeNext(std::vector<std::pair<QString, Secret>> rest, Done done);
    void makeProviderNow();
    void followStore();
    bool hasWhatItNeeds() const;

    DeskRecords &m_records;
    DeskSettings &m_settings;
    KeyStore &m_keys;
    const Clock &m_clock;
    MakeProvider m_makeProvider;
    State m_state = State::Off;
    Keeping m_keeping = Keeping::Keyring;
    RemoteSettings m_remote;
    RemoteSecrets m_secrets;
    std::unique_ptr<RemoteProvider> m_provider;
    OutboxRunner m_outbox; ///< gone before the provider
    std::unique_ptr<RemoteProvider> m_tested;
};

/// Why no call may be made now and when again, or empty.
QString quotaRefusal(const QuotaState &quota, const QDateTime &now);

/// A failure as the clerk reads it: what happened, what to do, and the id for support.
QString remoteFailureText(const RemoteFailure &failure);

} // namespace licencedesk
