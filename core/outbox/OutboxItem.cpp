#include "outbox/OutboxItem.h"

#include "support/CborMap.h"
#include "support/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace licencedesk {

namespace {

constexpr std::array KindWords = {std::pair{RemoteKind::Wechat, "wechat"},
                                  std::pair{RemoteKind::Webhook, "webhook"}};
constexpr std::array StateWords = {
    std::pair{OutboxState::Waiting, "waiting"}, std::pair{OutboxState::Sending, "sending"},
    std::pair{OutboxState::Unclear, "unclear"}, std::pair{OutboxState::Failed, "failed"},
    std::pair{OutboxState::Done, "done"}};
constexpr std::array FailureWords = {std::pair{RemoteFailure::Kind::NotSetUp, "not_set_up"},
                                     std::pair{RemoteFailure::Kind::Unreachable, "unreachable"},
                                     std::pair{RemoteFailure::Kind::Untrusted, "untrusted"},
                                     std::pair{RemoteFailure::Kind::TimedOut, "timed_out"},
                                     std::pair{RemoteFailure::Kind::Refused, "refused"},
                                     std::pair{RemoteFailure::Kind::HttpStatus, "http_status"},
                                     std::pair{RemoteFailure::Kind::Unreadable, "unreadable"},
                                     std::pair{RemoteFailure::Kind::TooLarge, "too_large"}};
constexpr std::array RetryWords = {std::pair{RetryAdvice::Never, "never"},
                                   std::pair{RetryAdvice::WithNewToken, "with_new_token"},
                                   std::pair{RetryAdvice::Shortly, "shortly"},
                                   std::pair{RetryAdvice::AfterAMinute, "after_a_minute"},
                                   std::pair{RetryAdvice::WhenQuotaReturns, "when_quota_returns"}};
constexpr std::array AgreementWords = {std::pair{FieldAgreement::Same, "same"},
                                       std::pair{FieldAgreement::Different, "different"},
                                       std::pair{FieldAgreement::OnlyHere, "only_here"},
                                       std::pair{FieldAgreement::OnlyThere, "only_there"}};

/// The first where the word is none of them.
template <typename T, std::size_t N>
T valueOf(const std::array<std::pair<T, const char *>, N> &words, const QJsonValue &text)
{
    return fromWord(words, text.toString()).value_or(words.front().first);
}

constexpr double LatestMilliseconds = 253'402'300'799'999; // since 1970: the end of 9999

/// Milliseconds since 1970, which a double holds exactly; 0: never.
QJsonValue written(const QDateTime &when)
{
    return when.isValid() ? static_cast<double>(when.toMSecsSinceEpoch()) : 0.0;
}

QDateTime when(const QJsonValue &milliseconds)
{
    const double since = milliseconds.toDouble();
    const bool isTime = since > 0 && since <= LatestMilliseconds;
    return isTime ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(since), Qt::UTC)
                  : QDateTime();
}

QJsonObject failureJson(const RemoteFailure &failure)
{
    return {{QStringLiteral("kind"), wordOf(FailureWords, failure.kind)},
            {QStringLiteral("code"), failure.code},
            {QStringLiteral("message"), failure.message},
            {QStringLiteral("rid"), failure.rid},
            {QStringLiteral("detail"), failure.detail},
            {QStringLiteral("retry"), wordOf(RetryWords, failure.retry)},
            {QStringLiteral("retry_after"), static_cast<int>(failure.retryAfter.count())},
            {QStringLiteral("may_have_arrived"), failure.mayHaveArrived}};
}

RemoteFailure failureOf(const QJsonObject &json)
{
    RemoteFailure failure;
    failure.kind = valueOf(FailureWords, json[u"kind"]);
    failure.code = json[u"code"].toInt();
    failure.message = json[u"message"].toString();
    failure.rid = json[u"rid"].toString();
    failure.detail = json[u"detail"].toString();
    failure.retry = valueOf(RetryWords, json[u"retry"]);
    failure.retryAfter = std::chrono::seconds(json[u"retry_after"].toInt());
    failure.mayHaveArrived = json[u"may_have_arrived"].toBool();
    return failure;
}

QJsonArray agreementJson(const std::vector<ComparedField> &fields)
{
    QJsonArray json;
    for (const ComparedField &each : fields) {
        json << QJsonObject{{QStringLiteral("field"), fieldKey(each.field)},
                            {QStringLiteral("here"), each.here},
                            {QStringLiteral("there"), each.there},
                            {QStringLiteral("agreement"), wordOf(AgreementWords, each.agreement)}};
    }
    return json;
}

std::vector<ComparedField> agreementOf(const QJsonArray &json)
{
    std::vector<ComparedField> fields;
    for (const QJsonValue each : json) {
        if (const auto field = fieldFromKey(each[u"field"].toString())) {
            fields.push_back({*field, each[u"here"].toString(), each[u"there"].toString(),
                              valueOf(AgreementWords, each[u"agreement"])});
        }
    }
    return fields;
}

} // namespace

QString outboxStateKey(OutboxState state)
{
    return wordOf(StateWords, state);
}

QByteArray toJson(const OutboxItem &item)
{
    QJsonObject json{{QStringLiteral("id"), item.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("record"), item.record.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("kind"), wordOf(KindWords, item.kind)},
                     {QStringLiteral("service"), item.service},
                     {QStringLiteral("who"), item.who},
                     {QStringLiteral("name"), item.maskedName},
                     {QStringLiteral("number"), item.maskedNumber},
                     {QStringLiteral("state"), outboxStateKey(item.state)},
                     {QStringLiteral("attempts"), item.attempts},
                     {QStringLiteral("queued_at"), written(item.queuedAt)},
                     {QStringLiteral("next_try"), written(item.nextTry)},
                     {QStringLiteral("finished_at"), written(item.finishedAt)},
                     {QStringLiteral("has_picture"), item.hasPicture},
                     {QStringLiteral("keyed"), item.keyed},
                     {QStringLiteral("chain"), item.chain},
                     {QStringLiteral("rid"), item.rid},
                     {QStringLiteral("agreement"), agreementJson(item.agreement)}};
    if (item.failure) {
        json[QStringLiteral("failure")] = failureJson(*item.failure);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<OutboxItem> parseOutboxItem(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    OutboxItem item;
    item.id = QUuid::fromString(json[u"id"].toString());
    item.record = QUuid::fromString(json[u"record"].toString());
    if (item.id.isNull() || item.record.isNull()) {
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate("Outbox", "An entry of the outbox is damaged."));
    }
    item.kind = valueOf(KindWords, json[u"kind"]);
    item.service = json[u"service"].toString();
    item.who = json[u"who"].toString();
    item.maskedName = json[u"name"].toString();
    item.maskedNumber = json[u"number"].toString();
    item.state = valueOf(StateWords, json[u"state"]);
    item.attempts = json[u"attempts"].toInt();
    item.queuedAt = when(json[u"queued_at"]);
    item.nextTry = when(json[u"next_try"]);
    item.finishedAt = when(json[u"finished_at"]);
    item.hasPicture = json[u"has_picture"].toBool();
    item.keyed = json[u"keyed"].toBool();
    item.chain = json[u"chain"].toString();
    item.rid = json[u"rid"].toString();
    item.agreement = agreementOf(json[u"agreement"].toArray());
    if (json.contains(u"failure")) {
        item.failure = failureOf(json[u"failure"].toObject());
    }
    return item;
}

QByteArray toBytes(const RemoteRequest &request)
{
    const QCborMap map{
        {QStringLiteral("jpeg"), request.jpeg},
        {QStringLiteral("image_url"), request.imageUrl.toString()},
        {QStringLiteral("record"), QJsonDocument(request.record).toJson(QJsonDocument::Compact)}};
    return map.toCborValue().toCbor();
}

RemoteRequest requestFromBytes(const QByteArray &bytes)
{
    const QCborMap map = wholeCborMap(bytes);
    RemoteRequest request;
    request.jpeg = map[QStringLiteral("jpeg")].toByteArray();
    request.imageUrl = QUrl(map[QStringLiteral("image_url")].toString());
    request.record = QJsonDocument::fromJson(map[QStringLiteral("record")].toByteArray()).object();
    return request;
}

} // namespace licencedesk
