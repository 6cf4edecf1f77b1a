#include "store/ApplyCorrections.h"

#include "store/RecordRow.h"
#include "store/RecordStore.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// The page whose value counts: the first in the order of mergedFields() that has the field, or the
/// first page of all.
VerifiedPage *pageOf(LicenceRecord &record, FieldId field)
{
    for (const DocumentPage kind :
         {DocumentPage::Main, DocumentPage::Electronic, DocumentPage::Duplicate}) {
        VerifiedPage *page = record.page(kind);
        if (page && !fieldText(page->fields, field).isEmpty()) {
            return page;
        }
    }
    return record.pages.empty() ? nullptr : &record.pages.front();
}

void correct(LicenceRecord &record, const FieldChange &change, const Store &store)
{
    VerifiedPage *page = pageOf(record, change.field);
    if (!page) {
        return;
    }
    FieldValue &value = page->fields[change.field];
    const ReviewReason doubt = value.review;
    const auto same =
        std::find_if(record.edits.begin(), record.edits.end(), [&](const FieldEdit &edit) {
            return edit.page == page->page && edit.field == change.field;
        });
    if (same != record.edits.end()) { // the machine's value stays what it was corrected from
        same->after = change.after;
        same->when = store.clock().now();
        same->who = store.actor().who;
    } else {
        record.edits.push_back({page->page, change.field, value.text, change.after,
                                store.clock().now(), doubt, store.actor().who});
    }
    value = operatorValue(change.after, value);
}

Result<void> applyLine(Store &store, const CorrectionLine &line)
{
    RecordStore records(store);
    auto record = records.record(line.id);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    const auto images = records.images(line.id);
    if (!images) {
        return tl::unexpected<Error>(images.error());
    }
    for (const FieldChange &change : line.changes) {
        correct(*record, change, store);
    }
    RentalContext rental = record->rental;
    rental.policy = defaultPolicy();
    record->report = verify(record->pages, rental);
    return records.keep(*record, *images);
}

} // namespace

Result<std::optional<RecordSummary>> StoredRecords::find(const QUuid &id) const
{
    auto row = m_store.database().run(
        QStringLiteral("SELECT %1 FROM records WHERE id = ?").arg(QLatin1String(SummaryColumns)),
        {recordIdText(id)});
    if (!row) {
        return tl::unexpected<Error>(row.error());
    }
    if (!row->next()) {
        return std::optional<RecordSummary>();
    }
    return summaryOfRow(m_store.vault(), *row).map([](RecordSummary summary) {
        return std::optional(std::move(summary));
    });
}

Result<AppliedCorrections> applyCorrections(Store &store, const CorrectionReport &report)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    AppliedCorrections applied;
    for (const CorrectionLine &line : report.lines) {
        if (line.kind != CorrectionKind::Changed) {
            continue;
        }
        const auto done = applyLine(store, line);
        if (!done && done.error().kind == ErrorKind::NotFound) {
            applied.refused.emplace_back(line.line, done.error().message);
            continue;
        }
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
        ++applied.records;
        applied.fields += static_cast<int>(line.changes.size());
    }
    const QString said = QStringLiteral("%1 records").arg(applied.records);
    const auto noted = AuditLog(store).append(AuditAct::Imported, {}, said).and_then([&] {
        return transaction->commit();
    });
    if (!noted) {
        return tl::unexpected<Error>(noted.error());
    }
    return applied;
}

} // namespace licencedesk
