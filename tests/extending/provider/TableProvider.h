#pragma once
// A firm's own register of drivers as a service: asked with a picture, it answers out of a table.
// A real one would ask its system here, with remote/HttpClient.

#include "remote/AddRemoteProvider.h"

namespace firm {

class TableProvider final : public licencedesk::RemoteProvider
{
    Q_OBJECT

public:
    explicit TableProvider(const licencedesk::RemoteSettings &settings);

    QString name() const override { return m_name; }
    licencedesk::RemoteKind kind() const override { return licencedesk::RemoteKind::Wechat; }
    bool takesIdempotencyKey() const override { return false; }
    void send(const licencedesk::RemoteRequest &request, const QObject *context,
              Receiver done) override;
    void knock(const QObject *context, Receiver done) override;
    void cancel() override { m_flight = std::make_unique<QObject>(); }

private:
    void answer(const licencedesk::RemoteResult &result, const QObject *context, Receiver done);

    QString m_name;
    std::unique_ptr<QObject> m_flight = std::make_unique<QObject>(); ///< of what is under way
};

/// For the address https://drivers.example.com; null for every other one.
std::unique_ptr<licencedesk::RemoteProvider>
makeTableProvider(const licencedesk::RemoteSettings &settings,
                  const licencedesk::RemoteSecrets &secrets, const licencedesk::Clock &clock);

} // namespace firm
