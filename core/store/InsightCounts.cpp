#include "store/InsightCounts.h"

#include "fields/SameValue.h"
#include "store/SqlText.h"
#include "support/CounterTime.h"

#include <QSqlQuery>

#include <set>

namespace licencedesk {

namespace {

/// What had been read before anybody changed it.
QString textAsRead(const LicenceRecord &record, DocumentPage page, FieldId field,
                   const FieldValue &value)
{
    for (const FieldEdit &edit : record.edits) {
        if (edit.page == page && edit.field == field) {
            return edit.before;
        }
    }
    return value.text;
}

/// Of a licence that the desk had read elsewhere too.
void countComparisons(const LicenceRecord &record, std::vector<InsightCount> &counts)
{
    for (const VerifiedPage &page : record.pages) {
        for (const auto &[field, value] : page.fields) {
            const QString here = textAsRead(record, page.page, field, value);
            if (here.isEmpty() || value.remote.isEmpty()) {
                continue;
            }
            counts.push_back({QLatin1String(ComparedMeasure), fieldKey(field), 1, 0});
            if (isSameValue(field, here, value.remote)) {
                counts.push_back({QLatin1String(SameMeasure), fieldKey(field), 1, 0});
            }
        }
    }
}

void countFields(const LicenceRecord &record, std::vector<InsightCount> &counts)
{
    qint64 fields = 0;
    for (const VerifiedPage &page : record.pages) {
        if (page.layoutId.isEmpty()) {
            continue; // typed: nothing was read that could be right or wrong
        }
        for (const auto &[field, value] : page.fields) {
            counts.push_back({QStringLiteral("field"), fieldKey(field), 1, 0});
            ++fields;
        }
    }
    countComparisons(record, counts);
    std::set<std::pair<DocumentPage, FieldId>> edited; // once, however often it was changed
    for (const FieldEdit &edit : record.edits) {
        const VerifiedPage *page = record.page(edit.page);
        if (page && !page->layoutId.isEmpty()) {
            edited.emplace(edit.page, edit.field);
        }
    }
    for (const auto &[page, field] : edited) {
        counts.push_back({QStringLiteral("corrected"), fieldKey(field), 1, 0});
    }
    const auto corrected = static_cast<qint64>(edited.size());
    if (fields > 0) {
        counts.push_back({QStringLiteral("camera_fields"), record.camera, fields, 0});
        counts.push_back({QStringLiteral("camera_corrected"), record.camera, corrected, 0});
    }
}

} // namespace

int insightDay(const QDateTime &when)
{
    const QDate day = atCounter(when).date();
    return day.year() * 10000 + day.month() * 100 + day.day();
}

std::vector<InsightCount> insightCounts(const LicenceRecord &record)
{
    const QString hour = atCounter(record.acceptedAt).toString(QStringLiteral("HH"));
    std::vector<InsightCount> counts{{QStringLiteral("licences"), hour, 1, 0}};
    if (record.secondsTaken > 0) {
        counts.push_back({QStringLiteral("seconds"), QStringLiteral(""), 1, record.secondsTaken});
    }
    if (record.overriddenBy) {
        counts.push_back({QStringLiteral("overridden"), QStringLiteral(""), 1, 0});
    }
    countFields(record, counts);
    for (const Finding &finding : record.report.findings) {
        if (finding.result == FindingResult::Failed) {
            counts.push_back({QStringLiteral("failed"), finding.rule, 1, 0});
        }
    }
    return counts;
}

Result<void> addInsights(Database &database, const QDateTime &when, const QString &counter,
                         const std::vector<InsightCount> &counts)
{
    for (const InsightCount &each : counts) {
        const auto done = database.run(
            QStringLiteral("INSERT INTO insights (day, counter, measure, name, count, total) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (day, counter, measure, name) "
                           "DO UPDATE SET count = insights.count + excluded.count, "
                           "total = insights.total + excluded.total, shared = 0"),
            {insightDay(when), notNull(counter), each.measure, notNull(each.name), each.count,
             each.total});
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

Result<void> countInsights(Database &database, const LicenceRecord &record, CountAs as)
{
    const int sign = as == CountAs::Added ? 1 : -1;
    std::vector<InsightCount> counts = insightCounts(record);
    for (InsightCount &each : counts) {
        each.count *= sign;
        each.total *= sign;
    }
    return addInsights(database, record.acceptedAt, record.counter, counts);
}

} // namespace licencedesk
