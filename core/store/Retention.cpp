#include "store/Retention.h"

#include "store/AuditLog.h"
#include "store/RecordRow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace licencedesk {

namespace {

const QString ReceiptKind = QStringLiteral("purge_receipt");
const QString LastPurgeKey = QStringLiteral("last_purge"); // ms since 1970

constexpr int RetentionBatch = 500;       // records in one transaction: the desk waits 50 ms
constexpr qint64 ClockTolerance = 5 * 60; // s: clocks are set right by a little now and then
constexpr int LongestAbsenceDays = 31;    // after which a purge asks first

QString retentionText(const char *source)
{
    return QCoreApplication::translate("StoreError", source);
}

QByteArray receiptJson(const PurgeReceipt &receipt)
{
    const QJsonObject json{{QStringLiteral("when"), receipt.when.toString(Qt::ISODate)},
                           {QStringLiteral("before"), receipt.before.toString(Qt::ISODate)},
                           {QStringLiteral("who"), receipt.who},
                           {QStringLiteral("records"), receipt.records},
                           {QStringLiteral("images"), receipt.images}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PurgeReceipt receiptOf(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto instant = [&json](const char *key) {
        return QDateTime::fromString(json[QLatin1String(key)].toString(), Qt::ISODate).toUTC();
    };
    return {instant("when"), instant("before"), json[QLatin1String("who")].toString(),
            json[QLatin1String("records")].toInt(), json[QLatin1String("images")].toInt()};
}

/// When the clock was last found right. Not the newest entry of the log: a sign-in under a wrong
/// clock writes one too.
Result<QDateTime> lastTrusted(Store &store)
{
    const auto text = store.meta(LastPurgeKey);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    return text->isEmpty() ? AuditLog(store).newest()
                           : QDateTime::fromMSecsSinceEpoch(text->toLongLong(), Qt::UTC);
}

Result<void> checkClock(Store &store, PurgeMode mode)
{
    const auto behind = clockIsBehind(store);
    const auto trusted = lastTrusted(store);
    if (!behind || !trusted) {
        return tl::unexpected<Error>(behind ? trusted.error() : behind.error());
    }
    if (*behind) {
        return failure(ErrorKind::Conflict,
                       retentionText(QT_TRANSLATE_NOOP(
                           "StoreError", "The computer's clock was set back. Nothing is purged "
                                         "until it is right again; records are kept as usual. "
                                         "Check date and time.")));
    }
    const bool known = trusted->isValid();
    if (mode == PurgeMode::Automatic && known &&
        trusted->daysTo(store.clock().now()) > LongestAbsenceDays) {
        return failure(ErrorKind::Conflict,
                       retentionText(QT_TRANSLATE_NOOP(
                           "StoreError", "The last purge is more than a month old. If date and "
                                         "time are right, purge by hand; nothing was purged.")));
    }
    return {};
}

Result<QStringList> dueRecords(Store &store, const QDateTime &before)
{
    auto rows = store.database().run(
        QStringLiteral("SELECT id FROM records WHERE accepted_at < ? ORDER BY accepted_at LIMIT %1")
            .arg(RetentionBatch),
        {before.toMSecsSinceEpoch()});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QStringList ids;
    while (rows->next()) {
        ids << rows->value(0).toString();
    }
    return ids;
}

Result<int> purgeImages(Store &store, const StorePolicy &policy)
{
    const bool none = policy.images == ImagePolicy::None;
    const QDateTime now = store.clock().now();
    const QDateTime before = none ? now.addSecs(1) : now.addDays(-policy.imageDays);
    const auto changed = store.database().run(
        QStringLiteral("UPDATE records SET revision = revision + 1 WHERE id IN "
                       "(SELECT record_id FROM images WHERE kept_since < ?)"),
        {before.toMSecsSinceEpoch()});
    if (!changed) {
        return tl::unexpected<Error>(changed.error());
    }
    auto done = store.database().run(QStringLiteral("DELETE FROM images WHERE kept_since < ?"),
                                     {before.toMSecsSinceEpoch()});
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return done->numRowsAffected();
}

/// The receipt of all batches so far, and the log's entry for this one.
Result<void> keepReceipt(Store &store, const PurgeReceipt &soFar, int records, int images)
{
    const QString id = soFar.when.toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const QString detail = QStringLiteral("%1 records, %2 pictures").arg(records).arg(images);
    return DocumentStore(store).save(ReceiptKind, id, receiptJson(soFar)).and_then([&] {
        return AuditLog(store).append(AuditAct::Purged, {}, detail);
    });
}

/// Returns whether there is more to do. \p receipt grows by what was purged.
Result<bool> purgeBatch(Store &store, const StorePolicy &policy, PurgeReceipt &receipt)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto due = dueRecords(store, receipt.before);
    if (!due) {
        return tl::unexpected<Error>(due.error());
    }
    const auto images = purgeImages(store, policy);
    if (!images) {
        return tl::unexpected<Error>(images.error());
    }
    const int records = static_cast<int>(due->size());
    if (records + *images == 0) {
        return false;
    }
    PurgeReceipt grown = receipt;
    grown.records += records;
    grown.images += *images;
    const auto done = deleteRecords(store, *due)
                          .and_then([&] { return keepReceipt(store, grown, records, *images); })
                          .and_then([&] { return transaction->commit(); });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    receipt = grown;
    return records == RetentionBatch;
}

} // namespace

Result<bool> clockIsBehind(Store &store)
{
    return AuditLog(store).newest().map([&store](const QDateTime &newest) {
        return newest.isValid() && store.clock().now() < newest.addSecs(-ClockTolerance);
    });
}

Result<PurgeReceipt> purge(Store &store, const StorePolicy &policy, PurgeMode mode,
                           const CancelToken &cancel)
{
    if (const auto clock = checkClock(store, mode); !clock) {
        return tl::unexpected<Error>(clock.error());
    }
    PurgeReceipt receipt;
    receipt.when = store.clock().now();
    receipt.before = receipt.when.addDays(-policy.retentionDays);
    receipt.who = store.actor().who;
    Result<bool> more = true;
    while (more && *more && !cancel.isCancelled()) {
        more = purgeBatch(store, policy, receipt);
    }
    if (!more) {
        return tl::unexpected<Error>(more.error());
    }
    return overwriteDeleted(store.database())
        .and_then([&] {
            return store.setMeta(LastPurgeKey, QString::number(receipt.when.toMSecsSinceEpoch()));
        })
        .map([&] { return receipt; });
}

Result<std::vector<PurgeReceipt>> purgeReceipts(Store &store)
{
    const auto documents = DocumentStore(store).all(ReceiptKind);
    if (!documents) {
        return tl::unexpected<Error>(documents.error());
    }
    std::vector<PurgeReceipt> receipts;
    for (const StoredDocument &document : *documents) {
        receipts.insert(receipts.begin(), receiptOf(document.body));
    }
    return receipts;
}

} // namespace licencedesk
