#pragma once
// The way between a client and a server, with what happens on ways: a TCP relay on this machine
// that delays, cuts or ends what comes back.

#include <QTcpServer>
#include <QTcpSocket>

namespace licencedesk::test {

class FaultyWay : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Silence,  ///< the answer never comes
        CutShort, ///< the first bytes of the answer, then the end
        Reset,    ///< the connection breaks once the request has gone
        Refused   ///< nobody is there
    };

    explicit FaultyWay(quint16 serverPort, QObject *parent = nullptr)
        : QObject(parent), m_serverPort(serverPort)
    {
        connect(&m_door, &QTcpServer::newConnection, this, &FaultyWay::take);
        (void)m_door.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_door.serverPort(); }
    int connections() const { return m_connections; }
    void setFault(Fault fault)
    {
        m_fault = fault;
        const quint16 port = m_port ? m_port : m_door.serverPort();
        m_port = port;
        if (fault == Fault::Refused) {
            m_door.close();
        } else if (!m_door.isListening()) {
            (void)m_door.listen(QHostAddress::LocalHost, port);
        }
    }

private:
    static constexpr int CutAfter = 40; // bytes: within the head of an answer

    void take()
    {
        ++m_connections;
        QTcpSocket *client = m_door.nextPendingConnection();
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::readyRead, client,
                [this, client, server] { bringBack(*client, server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    void bringBack(QTcpSocket &client, const QByteArray &answer)
    {
        switch (m_fault) {
        case Fault::None:
        case Fault::Refused:
            client.write(answer);
            break;
        case Fault::Silence:
            break;
        case Fault::CutShort:
            client.write(answer.left(CutAfter));
            client.disconnectFromHost();
            break;
        case Fault::Reset:
            client.abort();
            break;
        }
    }

    QTcpServer m_door;
    quint16 m_serverPort;
    quint16 m_port = 0;
    Fault m_fault = Fault::None;
    int m_connections = 0;
};

} // namespace licencedesk::test
