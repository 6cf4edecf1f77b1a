// Any bytes on the wire: the endpoint listens in this process, with a reader that reads nothing.
// Whatever comes, it answers the next client.

#include "endpoint/HttpEndpoint.h"

#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace licencedesk;

namespace {

EndpointSettings openSettings()
{
    EndpointSettings settings;
    settings.listen.port = 0;
    settings.tokens = TokenPolicy::Open;
    return settings;
}

class Endpoint
{
public:
    Endpoint()
    {
        m_port = m_endpoint.bind()->port;
        m_thread = std::jthread([this] { m_endpoint.run(); });
        while (!m_endpoint.isRunning()) {
            std::this_thread::yield();
        }
    }
    ~Endpoint() { m_endpoint.stop(); }
    Q_DISABLE_COPY_MOVE(Endpoint)

    /// Sends, says that nothing more comes, and reads to the end. False: nobody is there.
    bool talk(const uint8_t *data, size_t size) const
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const auto connected = [socket, &address] {
            return ::connect(socket, reinterpret_cast<const sockaddr *>(&address),
                             sizeof address) == 0;
        };
        bool isThere = connected();
        // A thousand connections a second use up this machine's ports: they come back. libFuzzer's
        // clock interrupts: the connection is made all the same, and is waited for.
        while (!isThere && (errno == EADDRNOTAVAIL || errno == EINTR || errno == EALREADY)) {
            std::this_thread::sleep_for(
                std::chrono::milliseconds(errno == EADDRNOTAVAIL ? 100 : 1));
            isThere = connected() || errno == EISCONN;
        }
        (void)::send(socket, data, size, MSG_NOSIGNAL);
        ::shutdown(socket, SHUT_WR);
        char answer[4096];
        while (::recv(socket, answer, sizeof answer, 0) > 0) {
        }
        ::close(socket);
        return isThere;
    }

private:
    SystemClock m_clock;
    EndpointSettings m_settings = openSettings();
    std::unique_ptr<AccessTokens> m_tokens = makeOpenTokens();
    CallLimits m_limits{m_clock};
    std::unique_ptr<RecogniserPool> m_pool =
        *RecogniserPool::start(1, 1, []() -> Result<PictureReader> {
            return [](const QByteArray &, const CancelToken &) { return ReadResult(); };
        });
    ImageFetcher m_fetcher{{}};
    LicenceCall m_licence{m_settings, {}, *m_tokens, m_limits, *m_pool, m_fetcher};
    TokenCalls m_token{{}, *m_tokens};
    Metrics m_metrics;
    RequestLog m_log{m_clock, QStringLiteral("-")};
    quint16 m_port = 0;
    HttpEndpoint m_endpoint{m_settings, {m_licence, m_token, *m_pool, m_metrics, m_log, {}}};
    std::jthread m_thread;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Endpoint endpoint;
    if (!endpoint.talk(data, size)) {
        std::abort();
    }
    return 0;
}
