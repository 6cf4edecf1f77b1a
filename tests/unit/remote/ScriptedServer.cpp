#include "tests/unit/remote/ScriptedServer.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace licencedesk::test {

namespace {

constexpr int DripEvery = 20; // milliseconds
constexpr auto EndOfHead = "\r\n\r\n";

/// With a reset instead of a proper end.
void hangUp(QTcpSocket *socket)
{
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
               sizeof now);
    socket->abort();
}

} // namespace

QByteArray ReceivedRequest::method() const
{
    return head.left(head.indexOf(' '));
}

QByteArray ReceivedRequest::target() const
{
    return head.split(' ').value(1);
}

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

ScriptedReply httpReply(const QByteArray &body, int status, const QByteArray &headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers +
                "Content-Length: " + QByteArray::number(body.size()) + EndOfHead + body,
            ScriptedReply::Ending::Close};
}

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script)), m_server(std::make_unique<QTcpServer>()),
      m_scheme(QStringLiteral("http"))
{
    listen();
}

ScriptedServer::ScriptedServer(Script script, const QSslConfiguration &configuration)
    : m_script(std::move(script)), m_scheme(QStringLiteral("https"))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    listen();
}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            take(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no port for the scripted server");
    }
}

QUrl ScriptedServer::address(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(m_scheme);
    url.setHost(host);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

int ScriptedServer::openConnections() const
{
    int open = 0;
    for (const QTcpSocket *each : m_server->findChildren<QTcpSocket *>()) {
        open += each->state() == QAbstractSocket::ConnectedState;
    }
    return open;
}

void ScriptedServer::take(QTcpSocket *socket)
{
    ++m_connections;
    if (m_deaf) {
        socket->setReadBufferSize(1);
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray all = socket->property("received").toByteArray() + socket->readAll();
    socket->setProperty("received", all);
    if (m_resetAfter >= 0 && all.size() >= m_resetAfter) {
        hangUp(socket);
        return;
    }
    const qsizetype end = all.indexOf(EndOfHead);
    if (end < 0 || socket->property("answered").toBool()) {
        return;
    }
    ReceivedRequest request{all.left(end), all.mid(end + 4)};
    if (request.body.size() < request.header("Content-Length").toLongLong()) {
        return;
    }
    socket->setProperty("answered", true);
    m_requests.push_back(request);
    reply(socket, m_script(request));
}

void ScriptedServer::reply(QTcpSocket *socket, const ScriptedReply &reply)
{
    socket->write(reply.bytes);
    switch (reply.ending) {
    case ScriptedReply::Ending::Close:
        socket->disconnectFromHost();
        break;
    case ScriptedReply::Ending::Reset:
        socket->flush();
        hangUp(socket);
        break;
    case ScriptedReply::Ending::Drip: {
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(DripEvery);
        break;
    }
    case ScriptedReply::Ending::Stall:
        break;
    }
}

} // namespace licencedesk::test
