#include "endpoint/HttpEndpoint.h"

#include "contract/WechatErrors.h"
#include "endpoint/HttpRequests.h"
#include "endpoint/HttpServer.h"
#include "endpoint/SocketFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <string_view>

namespace licencedesk {

namespace {

using httplib::Request;
using httplib::Response;
using HandlerResponse = httplib::Server::HandlerResponse;

struct EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(HttpEndpoint)
};

constexpr const char *LicencePath = "/cv/ocr/drivinglicense";
constexpr const char *TokenPath = "/cgi-bin/token";
constexpr const char *StableTokenPath = "/cgi-bin/stable_token";
constexpr const char *MetricsPath = "/metrics";
constexpr const char *HealthPath = "/healthz";
constexpr const char *ReadyPath = "/readyz";

constexpr const char *Json = "application/json; charset=utf-8";
constexpr int HttpOk = 200;
constexpr int NotFound = 404;
constexpr int ServerError = 500;

/// The last part of a path that is known, for log and metrics.
QString callOf(const std::string &path)
{
    for (const std::string_view known :
         {LicencePath, TokenPath, StableTokenPath, MetricsPath, HealthPath, ReadyPath}) {
        if (path == known) {
            return QString::fromStdString(path.substr(path.rfind('/') + 1));
        }
    }
    return {};
}

bool wantsPost(const std::string &path)
{
    return path == LicencePath || path == StableTokenPath;
}

} // namespace

/// The server and what its paths lead to.
class HttpEndpoint::Routes
{
public:
    Routes(const EndpointSettings &settings, const EndpointCalls &calls)
        : m_settings(settings), m_calls(calls), m_server(makeHttpServer(settings))
    {
        if (m_server) {
            addCalls();
            addWatching();
            addGuards();
        }
    }

    httplib::Server *server() { return m_server.get(); }

private:
    void addCalls()
    {
        using httplib::ContentReader;
        m_server->Post(LicencePath, [this](const Request &request, Response &response,
                                           const ContentReader &body) {
            timed(request, response, [&] {
                LicenceRequest wanted = licenceRequest(request);
                wanted.upload = readUpload(request, body, m_settings.requestTime);
                return m_calls.licence.answer(wanted);
            });
        });
        m_server->Get(TokenPath, [this](const Request &request, Response &response) {
            timed(request, response, [&] { return m_calls.token.token(tokenRequest(request)); });
        });
        m_server->Post(StableTokenPath, [this](const Request &request, Response &response,
                                               const ContentReader &body) {
            timed(request, response, [&] {
                const auto wanted =
                    parseStableTokenBody(readJson(request, body, m_settings.requestTime));
                return m_calls.token.stableToken(wanted.value_or(TokenRequest()));
            });
        });
    }

    void addWatching()
    {
        m_server->Get(MetricsPath, [this](const Request &, Response &response) {
            response.set_content(
                m_calls.metrics.text(m_calls.pool.load(), m_calls.version).toStdString(),
                "text/plain; version=0.0.4; charset=utf-8");
        });
        // The recognisers were loaded before anything listens, so alive is ready.
        for (const char *path : {HealthPath, ReadyPath}) {
            m_server->Get(path, [](const Request &, Response &response) {
                response.set_content("ok\n", "text/plain; charset=utf-8");
            });
        }
    }

    void addGuards()
    {
        m_server->set_pre_routing_handler([this](const Request &request, Response &response) {
            return isAnsweredEarly(request, response) ? HandlerResponse::Handled
                                                      : HandlerResponse::Unhandled;
        });
        m_server->set_expect_100_continue_handler(
            [this](const Request &request, Response &response) {
                return statusBeforeBody(request, response);
            });
        m_server->set_exception_handler(
            [](const Request &, Response &response, const std::exception_ptr &) {
                response.status = ServerError;
            });
        m_server->set_error_handler([](const Request &, Response &response) {
            if (response.body.empty()) {
                response.set_content("{}", Json);
            }
        });
    }

    /// For a caller that asks before it sends: 100, or the status of an answer that needs no body.
    int statusBeforeBody(const Request &request, Response &response)
    {
        constexpr int Continue = 100;
        if (!isAnsweredEarly(request, response) && !isRefusedUnsent(request, response)) {
            return Continue;
        }
        // The library does it in all other answers.
        response.set_header("Content-Length", std::to_string(response.body.size()));
        return response.status;
    }

    /// Before the body is read.
    bool isAnsweredEarly(const Request &request, Response &response)
    {
        if (const int status = refusalOf(headOf(request), m_settings); status != 0) {
            refuse(status, request, response);
            return true;
        }
        if (callOf(request.path).isEmpty()) {
            refuse(NotFound, request, response);
            return true;
        }
        if (wantsPost(request.path) && request.method != "POST") {
            timed(request, response, [this] {
                return toAnswer({wechat::PostWanted, newRid(), {}, {}, m_settings.spelling});
            });
            return true;
        }
        return false;
    }

    /// A caller that asks before sending a picture that is too large need not send it.
    bool isRefusedUnsent(const Request &request, Response &response)
    {
        constexpr qint64 PartHeaders = 4096; // what surrounds a picture of just the allowed size
        if (request.path != LicencePath || bodyLength(request) < LargestPicture + PartHeaders) {
            return false;
        }
        timed(request, response, [&] {
            LicenceRequest wanted = licenceRequest(request);
            wanted.upload.state = Upload::State::TooLarge;
            return m_calls.licence.answer(wanted);
        });
        return true;
    }

    void refuse(int status, const Request &request, Response &response)
    {
        response.status = status;
        response.set_content("{}", Json);
        m_calls.metrics.countRefused(status);
        m_calls.log.add({QStringLiteral("-"),
                         status,
                         0,
                         {},
                         {},
                         0,
                         static_cast<qsizetype>(bodyLength(request))});
    }

    /// Writes the answer that \p make returns, and counts it.
    template <typename Make>
    void timed(const Request &request, Response &response, Make make)
    {
        QElapsedTimer timer;
        timer.start();
        const ContractAnswer answer = make();
        constexpr double NanosecondsPerMillisecond = 1e6;
        const double milliseconds =
            static_cast<double>(timer.nsecsElapsed()) / NanosecondsPerMillisecond;
        response.status = HttpOk; // also where the library took offence at the body
        response.set_content(answer.json.toStdString(), Json);
        response.set_header("Cache-Control", "no-store");
        m_calls.metrics.count(callOf(request.path), answer.code, milliseconds / 1000);
        m_calls.log.add({callOf(request.path), HttpOk, answer.code, answer.rid, answer.appId,
                         milliseconds, static_cast<qsizetype>(bodyLength(request))});
    }

    EndpointSettings m_settings;
    EndpointCalls m_calls;
    std::unique_ptr<httplib::Server> m_server;
};

HttpEndpoint::HttpEndpoint(const EndpointSettings &settings, const EndpointCalls &calls)
    : m_settings(settings), m_routes(std::make_unique<Routes>(settings, calls))
{}

HttpEndpoint::~HttpEndpoint() = default;

Result<ListenAddress> HttpEndpoint::bind()
{
    if (!m_routes->server()) {
        return failure(ErrorKind::NotReadable,
                       EndpointText::tr("The certificate or its key cannot be used. Both are PEM "
                                        "files, and they must match."));
    }
    ListenAddress address = m_settings.listen;
    if (address.isSocket()) {
        if (const auto cleared = clearSocketFile(address.socketPath); !cleared) {
            return tl::unexpected<Error>(cleared.error());
        }
    }
    const int port = bindTo(*m_routes->server(), address);
    if (port < 0) {
        return failure(ErrorKind::Busy,
                       EndpointText::tr("Nothing can listen on %1: somebody else does, it is not "
                                        "this machine's, or it is not allowed.")
                           .arg(address.text()));
    }
    address.port = static_cast<quint16>(port);
    return address;
}

void HttpEndpoint::run()
{
    m_routes->server()->listen_after_bind();
    if (m_settings.listen.isSocket()) {
        removeSocketFile(m_settings.listen.socketPath);
    }
}

bool HttpEndpoint::isRunning() const
{
    return m_routes->server() && m_routes->server()->is_running();
}

void HttpEndpoint::stop()
{
    m_routes->server()->stop();
}

} // namespace licencedesk
