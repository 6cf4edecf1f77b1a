#pragma once
// A service that does what a test tells it, in the test's own event loop: answers, stalls, drips,
// lies about lengths, hangs up.

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace licencedesk::test {

struct ReceivedRequest
{
    QByteArray head; ///< start line and headers
    QByteArray body;

    QByteArray method() const;
    QByteArray target() const; ///< path and query as they were sent
    QByteArray header(const QByteArray &name) const;
};

struct ScriptedReply
{
    enum class Ending { Close, Stall, Reset, Drip };

    QByteArray bytes;
    Ending ending = Ending::Close;
};

/// An HTTP answer with its right length.
ScriptedReply httpReply(const QByteArray &body, int status = 200, const QByteArray &headers = {});

class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<ScriptedReply(const ReceivedRequest &)>;

    explicit ScriptedServer(Script script);
    /// Over TLS.
    ScriptedServer(Script script, const QSslConfiguration &configuration);
    ~ScriptedServer() override;

    QUrl address(const QString &path = {}, const QString &host = QStringLiteral("127.0.0.1")) const;
    const std::vector<ReceivedRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int openConnections() const;

    /// Hangs up, hard, once so many bytes of a request have come.
    void resetAfter(qsizetype bytes) { m_resetAfter = bytes; }
    /// Takes connections and never reads from them.
    void beDeaf() { m_deaf = true; }

private:
    void listen();
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const ScriptedReply &reply);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    std::vector<ReceivedRequest> m_requests;
    int m_connections = 0;
    qsizetype m_resetAfter = -1;
    bool m_deaf = false;
};

} // namespace licencedesk::test
