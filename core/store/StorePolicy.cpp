#include "store/StorePolicy.h"

#include "store/AuditLog.h"
#include "support/Words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace licencedesk {

namespace {

const QString Kind = QStringLiteral("policy");
const QString Id = QStringLiteral("store");

constexpr std::array ImageWords = {
    std::pair{ImagePolicy::None, "none"},
    std::pair{ImagePolicy::CardWithoutPortrait, "card_without_portrait"},
    std::pair{ImagePolicy::WholeCard, "whole_card"}};

constexpr int LongestDays = 3650; // a mistyped number is no policy

tl::unexpected<Error> invalid(const QString &key)
{
    return failure(
        ErrorKind::Invalid,
        QCoreApplication::translate("StorePolicy", "The policy has a wrong entry: %1").arg(key),
        key);
}

bool readDays(const QJsonObject &json, const QString &key, int &days)
{
    if (!json.contains(key)) {
        return true;
    }
    days = json[key].toInt(0);
    return days >= 1 && days <= LongestDays;
}

bool readImages(const QJsonObject &json, ImagePolicy &policy)
{
    const QJsonValue entry = json[QLatin1String("images")];
    if (entry.isUndefined()) {
        return true;
    }
    const std::optional<ImagePolicy> known = fromWord(ImageWords, entry.toString());
    policy = known.value_or(policy);
    return known.has_value();
}

} // namespace

QByteArray toJson(const StorePolicy &policy)
{
    const QJsonObject json{{QStringLiteral("retention_days"), policy.retentionDays},
                           {QStringLiteral("images"), wordOf(ImageWords, policy.images)},
                           {QStringLiteral("image_days"), policy.imageDays}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<StorePolicy> parseStorePolicy(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate("StorePolicy", "The policy is not JSON."));
    }
    const QJsonObject json = document.object();
    static const QStringList known = {QStringLiteral("retention_days"), QStringLiteral("images"),
                                      QStringLiteral("image_days")};
    for (const QString &key : json.keys()) {
        if (!known.contains(key)) {
            return invalid(key);
        }
    }
    StorePolicy policy;
    if (!readDays(json, known[0], policy.retentionDays)) {
        return invalid(known[0]);
    }
    if (!readImages(json, policy.images)) {
        return invalid(known[1]);
    }
    if (!readDays(json, known[2], policy.imageDays)) {
        return invalid(known[2]);
    }
    return policy;
}

Result<StorePolicy> loadStorePolicy(Store &store)
{
    const auto saved = DocumentStore(store).load(Kind, Id);
    if (!saved) {
        return tl::unexpected<Error>(saved.error());
    }
    return saved->has_value() ? parseStorePolicy(**saved) : StorePolicy();
}

Result<void> saveStorePolicy(Store &store, const StorePolicy &policy)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const QByteArray json = toJson(policy);
    return DocumentStore(store)
        .save(Kind, Id, json)
        .and_then([&] {
            return AuditLog(store).append(AuditAct::SettingChanged, {}, QString::fromUtf8(json));
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace licencedesk
