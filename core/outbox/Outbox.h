#pragma once
// What is to go to a service elsewhere, kept sealed until it has gone. Enters: an accepted record
// and what is going to be sent of it. Leaves: items, and once answered what the service said of
// each field. Every function returns when it is on the disk.

#include "outbox/OutboxItem.h"
#include "records/LicenceRecord.h"

#include <functional>

namespace licencedesk {

struct OutboxOrder
{
    RemoteKind kind = RemoteKind::Wechat;
    QString service; ///< RemoteProvider::name()
    RemoteRequest request;
};

class Outbox
{
public:
    explicit Outbox(Store &store) : m_store(store) {}

    /// Errors: Conflict (this record waits already), of the database.
    Result<OutboxItem> add(const LicenceRecord &record, const OutboxOrder &order);

    Result<std::vector<OutboxItem>> items(); ///< oldest first
    Result<std::vector<OutboxItem>> itemsOf(QUuid record);
    /// As it is kept now; empty: it is gone, discarded or with its record.
    Result<std::optional<OutboxItem>> again(const OutboxItem &item);
    /// With its idempotency key. Errors: NotFound.
    Result<RemoteRequest> request(const OutboxItem &item);

    /// False: it is gone, and stays so.
    Result<bool> update(const OutboxItem &item);
    /// Answered: the picture goes, the record and the audit log know, fields are compared and
    /// counted. Returns the item as it is kept; what was deleted meanwhile is only audited.
    Result<OutboxItem> finish(OutboxItem item, const RemoteAnswer &answer);
    /// Audited unless it is Done.
    Result<void> discard(const OutboxItem &item);

    /// Done ones of before \p before: their records know where they went.
    Result<int> dropFinished(const QDateTime &before);
    /// Pictures queued before \p before: the firm keeps none for longer. What has nothing else to
    /// send is Failed from then on, and audited. Returns how many.
    Result<int> dropPictures(const QDateTime &before);

private:
    Result<void> checkNotWaiting(QUuid record);
    Result<OutboxItem> compared(OutboxItem item, const RemoteAnswer &answer);
    Result<void> noteSubmitted(const OutboxItem &item);
    Result<void> count(const OutboxItem &item, const RemoteAnswer &answer);
    Result<void> save(const OutboxItem &item);
    Result<void> dropPayload(const OutboxItem &item);
    Result<void> dropPicture(OutboxItem item);
    /// In one transaction; returns how many.
    Result<int> dropEach(const std::function<bool(const OutboxItem &)> &isOld,
                         const std::function<Result<void>(const OutboxItem &)> &drop);
    void overwriteWhatWent();

    Store &m_store;
};

} // namespace licencedesk
