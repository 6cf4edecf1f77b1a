#pragma once
// Keys for as long as the process runs: in tests, and where there is no keyring and the passphrase
// is asked for at every start.

#include "vault/KeyStore.h"

#include <QHash>

#include <memory>

namespace licencedesk {

class MemoryKeyStore final : public KeyStore
{
public:
    MemoryKeyStore();

    void read(const QString &id, const QObject *context, KeyReceiver done) override;
    void write(const QString &id, const Secret &secret, const QObject *context,
               KeyReceiver done) override;
    void remove(const QString &id, const QObject *context, KeyReceiver done) override;
    void cancel() override;

private:
    void answer(const QObject *context, KeyReceiver done, KeyReply reply);

    QHash<QString, Secret> m_secrets;
    std::unique_ptr<QObject> m_home; ///< what is posted to it dies with it
};

} // namespace licencedesk
