#include "outbox/Outbox.h"

#include "records/RecordSummary.h"
#include "store/AuditLog.h"
#include "store/DocumentStore.h"
#include "store/RecordRow.h"
#include "store/RecordStore.h"
#include "support/Logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

const QString Kind = QLatin1String(OutboxKind);
const QString PayloadKind = QLatin1String(OutboxPayloadKind);

QString documentId(const OutboxItem &item)
{
    return recordIdText(item.record) + u'/' + recordIdText(item.id);
}

QString say(const char *text)
{
    return QCoreApplication::translate("Outbox", text);
}

Result<std::vector<OutboxItem>> parsed(const Result<std::vector<StoredDocument>> &documents)
{
    if (!documents) {
        return tl::unexpected<Error>(documents.error());
    }
    std::vector<OutboxItem> items;
    items.reserve(documents->size());
    for (const StoredDocument &document : *documents) {
        auto item = parseOutboxItem(document.body);
        if (!item) {
            return tl::unexpected<Error>(item.error());
        }
        items.push_back(*std::move(item));
    }
    std::sort(items.begin(), items.end(), [](const OutboxItem &one, const OutboxItem &other) {
        return std::pair(one.queuedAt, one.id) < std::pair(other.queuedAt, other.id);
    });
    return items;
}

} // namespace

Result<void> Outbox::checkNotWaiting(QUuid record)
{
    return itemsOf(record).and_then([](const std::vector<OutboxItem> &items) -> Result<void> {
        if (std::none_of(items.begin(), items.end(),
                         [](const OutboxItem &each) { return each.isOpen(); })) {
            return {};
        }
        return failure(ErrorKind::Conflict,
                       say(QT_TRANSLATE_NOOP("Outbox", "This licence is in the outbox already.")));
    });
}

Result<OutboxItem> Outbox::add(const LicenceRecord &record, const OutboxOrder &order)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const LicenceFields fields = mergedFields(record.pages);
    OutboxItem item;
    item.id = QUuid::createUuid();
    item.record = record.id;
    item.kind = order.kind;
    item.service = order.service;
    item.who = m_store.actor().who;
    item.maskedName = maskedName(fieldText(fields, FieldId::Name));
    item.maskedNumber = maskedNumber(fieldText(fields, FieldId::LicenceNumber));
    item.queuedAt = m_store.clock().now();
    item.nextTry = item.queuedAt;
    item.hasPicture = !order.request.jpeg.isEmpty();
    item.chain = m_store.chain();
    return checkNotWaiting(record.id)
        .and_then([&] {
            return DocumentStore(m_store).save(PayloadKind, documentId(item),
                                               toBytes(order.request));
        })
        .and_then([&] { return save(item); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return item; });
}

Result<std::vector<OutboxItem>> Outbox::items()
{
    return parsed(DocumentStore(m_store).all(Kind));
}

Result<std::vector<OutboxItem>> Outbox::itemsOf(QUuid record)
{
    return parsed(DocumentStore(m_store).ofRecord(Kind, recordIdText(record)));
}

Result<std::optional<OutboxItem>> Outbox::again(const OutboxItem &item)
{
    const auto body = DocumentStore(m_store).load(Kind, documentId(item));
    if (!body) {
        return tl::unexpected<Error>(body.error());
    }
    if (!*body) {
        return std::optional<OutboxItem>();
    }
    return parseOutboxItem(**body).map(
        [](OutboxItem found) { return std::optional(std::move(found)); });
}

Result<RemoteRequest> Outbox::request(const OutboxItem &item)
{
    const auto body = DocumentStore(m_store).load(PayloadKind, documentId(item));
    if (!body) {
        return tl::unexpected<Error>(body.error());
    }
    if (!*body) {
        return failure(ErrorKind::NotFound,
                       say(QT_TRANSLATE_NOOP(
                           "Outbox", "What was to be sent no longer exists. Discard this entry.")));
    }
    RemoteRequest request = requestFromBytes(**body);
    request.idempotencyKey = recordIdText(item.id);
    return request;
}

Result<void> Outbox::save(const OutboxItem &item)
{
    return DocumentStore(m_store).save(Kind, documentId(item), toJson(item));
}

Result<void> Outbox::dropPayload(const OutboxItem &item)
{
    return DocumentStore(m_store).remove(PayloadKind, documentId(item));
}

/// The picture is gone from the disk, not only from its table. Not worth failing for: the next
/// purge does it too.
void Outbox::overwriteWhatWent()
{
    if (const auto done = overwriteDeleted(m_store.database()); !done) {
        qCWarning(lcStore) << "what was sent is not overwritten yet:" << done.error().detail;
    }
}

Result<bool> Outbox::update(const OutboxItem &item)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    return again(item).and_then([&](const std::optional<OutboxItem> &there) -> Result<bool> {
        if (!there) {
            return false;
        }
        return save(item).and_then([&] { return transaction->commit(); }).map([] { return true; });
    });
}

Result<void> Outbox::discard(const OutboxItem &item)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    return DocumentStore(m_store)
        .remove(Kind, documentId(item))
        .and_then([&] { return dropPayload(item); })
        .and_then([&]() -> Result<void> {
            if (item.state == OutboxState::Done) {
                return {};
            }
            return AuditLog(m_store).append(
                AuditAct::Withdrawn, item.record,
                QStringLiteral("%1 %2").arg(item.service, outboxStateKey(item.state)));
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { overwriteWhatWent(); });
}

Result<void> Outbox::dropPicture(OutboxItem item)
{
    auto request = this->request(item);
    if (!request) {
        return tl::unexpected<Error>(request.error());
    }
    request->jpeg.clear();
    item.hasPicture = false;
    if (!request->record.isEmpty()) {
        return DocumentStore(m_store)
            .save(PayloadKind, documentId(item), toBytes(*request))
            .and_then([&] { return save(item); });
    }
    item.state = OutboxState::Failed;
    return dropPayload(item).and_then([&] { return save(item); }).and_then([&] {
        return AuditLog(m_store).append(AuditAct::Withdrawn, item.record,
                                        QStringLiteral("%1 picture too old").arg(item.service));
    });
}

Result<int> Outbox::dropEach(const std::function<bool(const OutboxItem &)> &isOld,
                             const std::function<Result<void>(const OutboxItem &)> &drop)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto all = items();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    int dropped = 0;
    for (const OutboxItem &item : *all) {
        if (!isOld(item)) {
            continue;
        }
        if (const auto gone = drop(item); !gone) {
            return tl::unexpected<Error>(gone.error());
        }
        ++dropped;
    }
    return transaction->commit().map([dropped] { return dropped; });
}

Result<int> Outbox::dropPictures(const QDateTime &before)
{
    const auto isOld = [&before](const OutboxItem &item) {
        return item.hasPicture && item.state != OutboxState::Done && item.queuedAt < before;
    };
    const auto drop = [this](const OutboxItem &item) { return dropPicture(item); };
    return dropEach(isOld, drop).map([this](int dropped) {
        if (dropped > 0) {
            overwriteWhatWent();
        }
        return dropped;
    });
}

Result<int> Outbox::dropFinished(const QDateTime &before)
{
    const auto isOld = [&before](const OutboxItem &item) {
        return item.state == OutboxState::Done && item.finishedAt < before;
    };
    return dropEach(isOld, [this](const OutboxItem &item) {
        return DocumentStore(m_store).remove(Kind, documentId(item));
    });
}

} // namespace licencedesk
