#pragma once
// A service that answers what the test has written down, and remembers what arrived.

#include "remote/RemoteProvider.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace licencedesk::test {

class ScriptedProvider final : public RemoteProvider
{
public:
    enum class Keys { Taken, NotTaken };

    explicit ScriptedProvider(Keys keys = Keys::NotTaken) : m_keys(keys) {}

    QString name() const override { return host; }
    RemoteKind kind() const override { return serviceKind; }
    bool takesIdempotencyKey() const override { return m_keys == Keys::Taken; }

    void send(const RemoteRequest &request, const QObject *context, Receiver done) override
    {
        requests.push_back(request);
        if (script.empty()) {
            m_waiting = {QPointer<const QObject>(context), std::move(done)};
            connect(context, &QObject::destroyed, this, [this, asked = ++m_asked] {
                if (m_waiting.done && asked == m_asked) { // not answered yet
                    cancel();
                }
            });
            return;
        }
        const RemoteResult result = script.front();
        script.pop_front();
        QTimer::singleShot(0, context, [result, done = std::move(done)] { done(result); });
    }
    void knock(const QObject *context, Receiver done) override
    {
        send({}, context, std::move(done));
    }
    void cancel() override
    {
        ++cancelled;
        m_waiting = {};
    }
    /// To the request that no script answered.
    void answer(const RemoteResult &result)
    {
        const Pending pending = std::exchange(m_waiting, {});
        if (pending.context) {
            pending.done(result);
        }
    }

    QString host = QStringLiteral("relay.example.test");
    RemoteKind serviceKind = RemoteKind::Wechat;
    std::deque<RemoteResult> script; ///< empty: the answer comes with answer(), or never
    std::vector<RemoteRequest> requests;
    int cancelled = 0;

private:
    struct Pending
    {
        QPointer<const QObject> context;
        Receiver done;
    };
    Keys m_keys;
    int m_asked = 0; ///< requests that no script answered
    Pending m_waiting;
};

inline RemoteFailure refusal(int code)
{
    const WechatErrorMeaning meaning = wechatErrorMeaning(code);
    RemoteFailure failure;
    failure.kind = RemoteFailure::Kind::Refused;
    failure.code = code;
    failure.message = meaning.happened;
    failure.rid = QStringLiteral("5f-rid");
    failure.retry = meaning.retry;
    return failure;
}

inline RemoteFailure lineFailure(RemoteFailure::Kind kind, bool mayHaveArrived)
{
    RemoteFailure failure;
    failure.kind = kind;
    failure.retry = RetryAdvice::Shortly;
    failure.mayHaveArrived = mayHaveArrived;
    return failure;
}

inline RemoteFailure statusFailure(int status, RetryAdvice retry)
{
    RemoteFailure failure;
    failure.kind = RemoteFailure::Kind::HttpStatus;
    failure.code = status;
    failure.retry = retry;
    return failure;
}

inline RemoteResult failed(const RemoteFailure &failure)
{
    return tl::unexpected<RemoteFailure>(failure);
}

/// What a service that reads makes of the sample licence: one name is another.
inline RemoteAnswer readAnswer(const LicenceFields &fields)
{
    RemoteAnswer answer;
    answer.rid = QStringLiteral("5f-answer");
    for (const FieldId field : {FieldId::LicenceNumber, FieldId::Name}) {
        answer.fields[field] = operatorValue(fieldText(fields, field));
        answer.fields[field].source = FieldSource::Remote;
    }
    answer.fields[FieldId::Name].text = QStringLiteral("样木花");
    return answer;
}

} // namespace licencedesk::test
