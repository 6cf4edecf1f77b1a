#pragma once
// The endpoint on the network: sockets, TLS and HTTP in, calls of the contract out. Everything that
// decides stands in RequestGate, LicenceCall and TokenCalls.

#include "endpoint/LicenceCall.h"
#include "endpoint/Metrics.h"
#include "endpoint/RequestLog.h"
#include "endpoint/TokenCalls.h"

#include <memory>

namespace licencedesk {

/// What the endpoint answers with. All of it outlives the endpoint.
struct EndpointCalls
{
    LicenceCall &licence;
    TokenCalls &token;
    const RecogniserPool &pool;
    Metrics &metrics;
    RequestLog &log;
    QString version;
};

class HttpEndpoint
{
public:
    HttpEndpoint(const EndpointSettings &settings, const EndpointCalls &calls);
    ~HttpEndpoint();
    Q_DISABLE_COPY_MOVE(HttpEndpoint)

    /// The address with its real port. Errors: NotReadable (certificate or key), Busy (somebody
    /// else has the address), those of clearSocketFile().
    Result<ListenAddress> bind();

    void run(); ///< answers until stop(); what is under way then is finished
    bool isRunning() const;
    void stop(); ///< from any thread, once isRunning()

private:
    class Routes;

    EndpointSettings m_settings;
    std::unique_ptr<Routes> m_routes;
};

} // namespace licencedesk
