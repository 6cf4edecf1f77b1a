#pragma once
// The operating system's keyring (Secret Service, KWallet, Windows, macOS) through QtKeychain.
//
// A locked keyring, or a prompt that was cancelled, answers "entry not found" like one that has no
// such entry. Missing is therefore only believed once a test entry could be written; otherwise the
// answer is Locked, and nobody makes a second key over data that the first one sealed.

#include "vault/KeyStore.h"

#include <chrono>
#include <memory>

namespace licencedesk {

class KeyringQueue;

class SystemKeyStore final : public KeyStore
{
public:
    /// \p timeout of one step of the keyring; an answer takes up to three. Long enough to type a
    /// password into the keyring's own prompt.
    explicit SystemKeyStore(QString service = QStringLiteral("LicenceDesk"),
                            std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~SystemKeyStore() override;
    Q_DISABLE_COPY_MOVE(SystemKeyStore)

    void read(const QString &id, const QObject *context, KeyReceiver done) override;
    void write(const QString &id, const Secret &secret, const QObject *context,
               KeyReceiver done) override;
    void remove(const QString &id, const QObject *context, KeyReceiver done) override;
    void cancel() override;

private:
    using Answer = std::function<void(KeyReply)>;

    void readChecked(const QString &id, Answer answer);
    void proveMissing(const Answer &answer);
    void proveWritten(const QString &id, const Secret &secret, const Answer &answer);
    void erase(const QString &id, const Answer &answer);

    std::unique_ptr<KeyringQueue> m_queue;
};

} // namespace licencedesk
