#pragma once
// A service elsewhere, as a port: WeChat's reading of licences, the firm's own system. Enters: a
// picture, a record. Leaves: an answer or a failure that says what happened, what to do and
// whether it may be sent again. No secret stands in any of it: addresses in texts are redacted.

#include "contract/WechatErrors.h"
#include "fields/LicenceFields.h"
#include "remote/RemoteSettings.h"
#include "support/Clock.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace licencedesk {

struct RemoteRequest
{
    QString idempotencyKey; ///< the same for every attempt at the same thing
    QByteArray jpeg;        ///< of prepareUpload(); may be empty where the service takes records
    QUrl imageUrl;          ///< instead of the picture, WeChat only
    QJsonObject record;     ///< for a service that takes records
};

struct RemoteAnswer
{
    LicenceFields fields; ///< what the service read, source Remote; empty: it reads nothing
    QString rid;          ///< of the service, for support
    QJsonObject unknown;  ///< keys that nobody here knows, as they came
};

struct RemoteFailure
{
    enum class Kind {
        NotSetUp,    ///< settings or secrets are missing
        Unreachable, ///< no connection
        Untrusted,   ///< certificate: final
        TimedOut,
        Refused,    ///< the service said no: code is its own
        HttpStatus, ///< code is the status
        Unreadable, ///< the answer is not what was agreed
        TooLarge,   ///< the answer, or the picture
    };

    Kind kind = Kind::Unreachable;
    int code = 0;
    QString message; ///< translated: what happened and what to do
    QString rid;     ///< may be empty
    QString detail;  ///< for support: untranslated, no secret, no personal data
    RetryAdvice retry = RetryAdvice::Never;
    std::chrono::seconds retryAfter{0}; ///< the service asked for at least this; 0: it did not
    /// The request may have been carried out although no answer came.
    bool mayHaveArrived = false;

    bool operator==(const RemoteFailure &) const = default;
};

using RemoteResult = tl::expected<RemoteAnswer, RemoteFailure>;

class RemoteProvider : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(const RemoteResult &)>;

    using QObject::QObject;

    virtual QString name() const = 0; ///< "api.weixin.qq.com", for lists and logs
    virtual RemoteKind kind() const = 0;
    virtual bool takesIdempotencyKey() const = 0;

    /// \p done is called once, never before the call returns, and not at all when \p context has
    /// died or cancel() came first. The death of \p context withdraws this request alone. Tokens
    /// are fetched and renewed on the way; a token that the service refuses is dropped and the
    /// request sent once more.
    virtual void send(const RemoteRequest &request, const QObject *context, Receiver done) = 0;
    /// Whether the service lets this desk in. Nothing of a licence is sent, and no call of the day
    /// is used up. \p done as for send(); the answer is empty.
    virtual void knock(const QObject *context, Receiver done) = 0;
    /// Withdraws all that is under way.
    virtual void cancel() = 0;
};

std::unique_ptr<RemoteProvider> makeRemoteProvider(const RemoteSettings &settings,
                                                   const RemoteSecrets &secrets,
                                                   const Clock &clock);

/// "https://host/path?access_token=…": the values of a query that are secret left out.
QString redacted(const QUrl &url);

} // namespace licencedesk
