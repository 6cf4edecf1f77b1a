#pragma once
// One call over HTTP. Enters: a request. Leaves: whatever the other side answered, or why there is
// no answer, once and within its time. Nothing is sent twice, nothing is sent on to where a
// redirect points, and a certificate that is not trusted is the end.

#include "remote/RemoteFailures.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace licencedesk {

class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. \p limit: of the whole exchange, from looking up the name to the last byte,
    /// however busy the line is.
    HttpExchange(QNetworkAccessManager &network, const HttpRequest &request,
                 const QSslConfiguration &trust, std::chrono::milliseconds limit,
                 const Clock &clock, QObject *parent);
    ~HttpExchange() override;

    /// Ends it without a word.
    void abandon();

Q_SIGNALS:
    /// Never before the constructor has returned.
    void finished(const licencedesk::HttpResult &result);

private:
    void watchReply();
    void takeBytes();
    void giveUp(const RemoteFailure &failure);
    void settle();
    HttpResult result() const;
    HttpAnswer answer() const;
    RemoteFailure failure() const;
    Sending sending() const;

    const Clock &m_clock;
    QTimer m_limit;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QList<QSslError> m_certificateErrors;
    std::optional<RemoteFailure> m_failure; ///< ours: a limit that was passed
    bool m_sent = false;                    ///< the whole request has left
    bool m_settled = false;
};

} // namespace licencedesk
