#include "outbox/Outbox.h"

#include "records/RecordSummary.h"
#include "store/AuditLog.h"
#include "store/DocumentStore.h"
#include "store/InsightCounts.h"
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

/// Events and entries of what it does bear the name of somebody else than the one at the desk.
class InTheNameOf
{
public:
    InTheNameOf(Store &store, const QString &who) : m_store(store), m_before(store.actor())
    {
        m_store.setActor({who, m_before.counter});
    }
    ~InTheNameOf() { m_store.setActor(m_before); }
    Q_DISABLE_COPY_MOVE(InTheNameOf)

private:
    Store &m_store;
    Actor m_before;
};

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

/// "api.weixin.qq.com", with the request's id if there is one.
QString whereTo(const OutboxItem &item)
{
    return item.rid.isEmpty() ? item.service
                              : QStringLiteral("%1 rid %2").arg(item.service, item.rid);
}

std::vector<InsightCount> agreementCounts(const std::vector<ComparedField> &fields)
{
    std::vector<InsightCount> counts;
    for (const ComparedField &each : fields) {
        const bool same = each.agreement == FieldAgreement::Same;
        if (same || each.agreement == FieldAgreement::Different) {
            counts.push_back({QLatin1String(ComparedMeasure), fieldKey(each.field), 1, 0});
        }
        if (same) {
            counts.push_back({QLatin1String(SameMeasure), fieldKey(each.field), 1, 0});
        }
    }
    return counts;
}

/// The picture is gone from the disk, not only from its table. Not worth failing for: the next
/// purge does it too.
void overwriteWhatWent(Database &database)
{
    if (const auto done = overwriteDeleted(database); !done) {
        qCWarning(lcStore) << "what was sent is not overwritten yet:" << done.error().detail;
    }
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
                       say(QT_TRANSLATE_NOOP("Outbox", "What was to be sent is not there any "
                                                       "more. Discard this entry.")));
    }
    RemoteRequest request = requestFromBytes(**body);
    request.idempotencyKey = recordIdText(item.id);
    return request;
}

Result<void> Outbox::save(const OutboxItem &item)
{
    return DocumentStore(m_store).save(Kind, documentId(item), toJson(item));
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

/// The picture may show more than the record keeps, but what the record says now is what counts.
Result<OutboxItem> Outbox::compared(OutboxItem item, const RemoteAnswer &answer)
{
    item.state = OutboxState::Done;
    item.finishedAt = m_store.clock().now();
    item.nextTry = {};
    item.rid = answer.rid;
    item.failure.reset();
    item.hasPicture = false;
    if (answer.fields.empty()) {
        return item;
    }
    return RecordStore(m_store).record(item.record).map([&](const LicenceRecord &record) {
        item.agreement = compareFields(mergedFields(record.pages), answer.fields);
        return item;
    });
}

Result<void> Outbox::noteSubmitted(const OutboxItem &item)
{
    const InTheNameOf somebody(m_store, item.who);
    return RecordStore(m_store).noteEvent({item.record}, RecordEventKind::Submitted, whereTo(item));
}

Result<void> Outbox::count(const OutboxItem &item)
{
    return addInsights(m_store.database(), item.finishedAt, m_store.actor().counter,
                       agreementCounts(item.agreement));
}

Result<OutboxItem> Outbox::finish(OutboxItem item, const RemoteAnswer &answer)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto there = again(item);
    if (!there) {
        return tl::unexpected<Error>(there.error());
    }
    if (!*there) { // deleted while it was on its way: that it left is noted all the same
        item.rid = answer.rid;
        return noteSubmitted(item).and_then([&] { return transaction->commit(); }).map([&] {
            return item;
        });
    }
    auto finished = compared(std::move(item), answer);
    if (!finished) {
        return finished;
    }
    return save(*finished)
        .and_then([&] { return DocumentStore(m_store).remove(PayloadKind, documentId(*finished)); })
        .and_then([&] { return noteSubmitted(*finished); })
        .and_then([&] { return count(*finished); })
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            overwriteWhatWent(m_store.database());
            return *finished;
        });
}

Result<void> Outbox::discard(const OutboxItem &item)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    DocumentStore documents(m_store);
    return documents.remove(Kind, documentId(item))
        .and_then([&] { return documents.remove(PayloadKind, documentId(item)); })
        .and_then([&]() -> Result<void> {
            if (item.state == OutboxState::Done) {
                return {};
            }
            return AuditLog(m_store).append(
                AuditAct::Withdrawn, item.record,
                QStringLiteral("%1 %2").arg(item.service, outboxStateKey(item.state)));
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { overwriteWhatWent(m_store.database()); });
}

Result<int> Outbox::dropFinished(const QDateTime &before)
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
        if (item.state != OutboxState::Done || item.finishedAt >= before) {
            continue;
        }
        if (const auto gone = DocumentStore(m_store).remove(Kind, documentId(item)); !gone) {
            return tl::unexpected<Error>(gone.error());
        }
        ++dropped;
    }
    return transaction->commit().map([dropped] { return dropped; });
}

Result<int> moveOutbox(Store &from, Store &to)
{
    auto transaction = Transaction::begin(to.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    auto items = Outbox(from).items();
    if (!items) {
        return tl::unexpected<Error>(items.error());
    }
    DocumentStore here(from);
    DocumentStore there(to);
    for (OutboxItem &item : *items) {
        const auto payload = here.load(PayloadKind, documentId(item));
        item.chain = to.chain();
        const auto moved =
            payload
                .and_then([&](const std::optional<QByteArray> &body) {
                    return body ? there.save(PayloadKind, documentId(item), *body) : Result<void>();
                })
                .and_then([&] { return there.save(Kind, documentId(item), toJson(item)); });
        if (!moved) {
            return tl::unexpected<Error>(moved.error());
        }
    }
    return transaction->commit().map([&] { return static_cast<int>(items->size()); });
}

} // namespace licencedesk
