#pragma once
// A service elsewhere that answers what the test tells it to, when the event loop comes round.

#include "remote/RemoteProvider.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace licencedesk::test {

/// What the provider of every make shares with the test.
struct ServiceScript
{
    RemoteResult answer = RemoteAnswer{};
    bool silent = false; ///< never answers
    std::vector<RemoteRequest> requests;
    std::vector<RemoteSecrets> secrets; ///< of every provider that was made
    int withdrawn = 0;
};

class ServiceOfScript final : public RemoteProvider
{
public:
    ServiceOfScript(const RemoteSettings &settings, std::shared_ptr<ServiceScript> script)
        : m_settings(settings), m_script(std::move(script))
    {}

    QString name() const override { return m_settings.base.authority(); }
    RemoteKind kind() const override { return m_settings.kind; }
    bool takesIdempotencyKey() const override { return kind() == RemoteKind::Webhook; }
    void knock(const QObject *context, Receiver done) override
    {
        send({}, context, std::move(done));
    }
    void cancel() override
    {
        ++m_script->withdrawn;
        m_flight = std::make_unique<QObject>();
    }
    void send(const RemoteRequest &request, const QObject *context, Receiver done) override
    {
        m_script->requests.push_back(request);
        if (m_script->silent) {
            connect(context, &QObject::destroyed, this,
                    [script = m_script] { ++script->withdrawn; });
            return;
        }
        QTimer::singleShot(0, m_flight.get(),
                           [alive = QPointer<const QObject>(context), done = std::move(done),
                            answer = m_script->answer] {
                               if (alive) {
                                   done(answer);
                               }
                           });
    }

private:
    RemoteSettings m_settings;
    std::shared_ptr<ServiceScript> m_script;
    std::unique_ptr<QObject> m_flight = std::make_unique<QObject>();
};

} // namespace licencedesk::test
