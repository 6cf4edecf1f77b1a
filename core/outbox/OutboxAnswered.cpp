// An answer has come: what is noted, compared, counted and forgotten.
#include "outbox/Outbox.h"

#include "store/InsightCounts.h"
#include "store/RecordStore.h"

#include <algorithm>

namespace licencedesk {

namespace {

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

std::vector<VerifiedPage> pagesAsRead(LicenceRecord record)
{
    for (auto edit = record.edits.rbegin(); edit != record.edits.rend(); ++edit) {
        if (VerifiedPage *page = record.page(edit->page)) {
            page->fields[edit->field].text = edit->before;
        }
    }
    return record.pages;
}

bool wasAskedAtTheDesk(const LicenceRecord &record)
{
    const LicenceFields fields = mergedFields(record.pages);
    return std::any_of(fields.begin(), fields.end(),
                       [](const auto &each) { return !each.second.remote.isEmpty(); });
}

} // namespace

/// Against what the record says now: that is what somebody answers for.
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

/// Against what was read here, before anybody changed it. What the desk itself has asked the
/// service was counted when it was accepted.
Result<void> Outbox::count(const OutboxItem &item, const RemoteAnswer &answer)
{
    if (answer.fields.empty()) {
        return {};
    }
    const auto record = RecordStore(m_store).record(item.record);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    if (wasAskedAtTheDesk(*record)) {
        return {};
    }
    const auto fields = compareFields(mergedFields(pagesAsRead(*record)), answer.fields);
    return addInsights(m_store.database(), item.finishedAt, m_store.actor().counter,
                       agreementCounts(fields));
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
        .and_then([&] { return dropPayload(*finished); })
        .and_then([&] { return noteSubmitted(*finished); })
        .and_then([&] { return count(*finished, answer); })
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            overwriteWhatWent();
            return *finished;
        });
}

} // namespace licencedesk
