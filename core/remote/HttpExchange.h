#pragma once
// One call over HTTP. Enters: a request. Leaves: whatever the other side answered, or why there is
// no answer, once and within its time. No body is sent twice, nothing is sent on to where a
// redirect points, and a certificate that is not trusted is the end.

#include "remote/RemoteFailures.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace licencedesk {

class OneWayBytes;

class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. \p limit: of the whole exchange, from looking up the name to the last byte,
    /// however busy the line is.
    HttpExchange(const HttpRequest &request, const QSslConfiguration &trust,
                 std::chrono::milliseconds limit, const Clock &clock, QObject *parent);
    ~HttpExchange() override;

    /// Ends it without a word; what has not left yet does not leave any more.
    void abandon();

Q_SIGNALS:
    /// Never before the constructor has returned.
    void finished(const licencedesk::HttpResult &result);

private:
    void start(const HttpRequest &request, const QSslConfiguration &trust);
    void watchReply();
    void takeBytes();
    void giveUp(const RemoteFailure &failure);
    void settle();
    HttpResult result() const;
    HttpAnswer answer() const;
    RemoteFailure failure() const;
    Sending sending() const;

    const Clock &m_clock;
    /// One for each exchange: a shared one would send the next body over the last one's connection,
    /// which the other side may be closing just then.
    QNetworkAccessManager m_network;
    QTimer m_limit;
    OneWayBytes *m_sent = nullptr; ///< the request's body; none: GET
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QList<QSslError> m_certificateErrors;
    std::optional<RemoteFailure> m_failure; ///< ours: a limit that was passed
    bool m_requested = false;               ///< the head of the request has left
    bool m_settled = false;
};

} // namespace licencedesk
