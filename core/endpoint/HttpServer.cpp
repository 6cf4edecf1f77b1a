#include "endpoint/HttpServer.h"

#include "endpoint/RequestGate.h"
#include "endpoint/SocketFile.h"

#include <QFile>

#include <openssl/ssl.h>

namespace licencedesk {

namespace {

constexpr int SilenceSeconds = 5; // of a peer, after which its connection ends
// Threads beside those that hold a picture: health, metrics, tokens, refusals.
constexpr int SpareThreads = 4;

bool useCertificate(SSL_CTX &context, const EndpointSettings &settings)
{
    const QByteArray certificate = QFile::encodeName(settings.certificateFile);
    const QByteArray key = QFile::encodeName(settings.keyFile);
    return SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION) == 1 &&
           SSL_CTX_use_certificate_chain_file(&context, certificate.constData()) == 1 &&
           SSL_CTX_use_PrivateKey_file(&context, key.constData(), SSL_FILETYPE_PEM) == 1 &&
           SSL_CTX_check_private_key(&context) == 1;
}

std::unique_ptr<httplib::Server> makePlainOrTls(const EndpointSettings &settings)
{
    if (!settings.usesTls()) {
        return std::make_unique<httplib::Server>();
    }
    return std::make_unique<httplib::SSLServer>(
        [&](SSL_CTX &context) { return useCertificate(context, settings); });
}

#ifdef _WIN32
constexpr int OwnAddress = SO_EXCLUSIVEADDRUSE; // SO_REUSEADDR would let others take the port
#else
constexpr int OwnAddress = SO_REUSEADDR; // not SO_REUSEPORT, cpp-httplib's own choice
#endif

void keepOwnAddress(socket_t socket)
{
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, OwnAddress, reinterpret_cast<const char *>(&on), sizeof on);
}

} // namespace

std::unique_ptr<httplib::Server> makeHttpServer(const EndpointSettings &settings)
{
    auto server = makePlainOrTls(settings);
    if (!server->is_valid()) {
        return nullptr;
    }
    const int threads = settings.workers + settings.queueLimit + SpareThreads;
    server->new_task_queue = [threads] {
        return new httplib::ThreadPool(static_cast<size_t>(threads));
    };
    server->set_socket_options(keepOwnAddress);
    server->set_tcp_nodelay(!settings.listen.isSocket());
    server->set_keep_alive_max_count(1);
    server->set_read_timeout(SilenceSeconds);
    server->set_write_timeout(SilenceSeconds);
    server->set_payload_max_length(LargestBody);
    return server;
}

int bindTo(httplib::Server &server, const ListenAddress &address)
{
    if (address.isSocket()) {
        const PrivateSocketMode mode;
        constexpr int AnyButZero = 1; // the library asks the system for the number behind 0
        server.set_address_family(AF_UNIX);
        const std::string path = QFile::encodeName(address.socketPath).toStdString();
        return server.bind_to_port(path, AnyButZero) ? 0 : -1;
    }
    const std::string host = address.host.toStdString();
    if (address.port == 0) {
        return server.bind_to_any_port(host);
    }
    return server.bind_to_port(host, address.port) ? address.port : -1;
}

} // namespace licencedesk
