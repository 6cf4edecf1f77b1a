#include "store/StoreSource.h"

#include "exporting/JsonExport.h"
#include "exporting/JsonKeys.h"
#include "store/RecordCodec.h"
#include "store/RecordRow.h"
#include "store/RecordStore.h"

#include <QJsonDocument>

#include <limits>

namespace licencedesk {

namespace {
constexpr int RowsAtOnce = 300;
}

StoreSource::StoreSource(Store &store, RecordQuery query)
    : m_store(store), m_query(std::move(query))
{
    m_query.text.clear();
    m_count = countRecords(store, m_query, std::numeric_limits<int>::max()).value_or(0);
}

Result<bool> StoreSource::next()
{
    if (m_begun && m_at + 1 < m_rows.size()) {
        ++m_at;
    } else if (const auto read = readMore(); !read) {
        return tl::unexpected<Error>(read.error());
    }
    if (m_rows.empty()) {
        return false;
    }
    m_ids.push_back(m_rows[m_at].summary.id);
    return true;
}

Result<void> StoreSource::readMore()
{
    m_begun = true;
    m_at = 0;
    m_rows.clear();
    const auto conditions = conditionsFor(m_store, m_query);
    if (!conditions) {
        return tl::unexpected<Error>(conditions.error());
    }
    QString where = conditions->front().sql;
    QVariantList values = conditions->front().values;
    if (m_last) {
        where += QLatin1String(where.isEmpty() ? "" : " AND ");
        where += QStringLiteral("(accepted_at, id) > (?, ?)");
        values << m_last->acceptedAt << m_last->id;
    }
    where = where.isEmpty() ? where : QStringLiteral(" WHERE ") + where;
    auto rows = m_store.database().run(
        QStringLiteral("SELECT %1, (SELECT body FROM bodies WHERE record_id = records.id) "
                       "FROM records%2 ORDER BY accepted_at, id LIMIT %3")
            .arg(QLatin1String(SummaryColumns), where)
            .arg(RowsAtOnce),
        values);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        auto summary = summaryOfRow(m_store.vault(), *rows);
        if (!summary) {
            return tl::unexpected<Error>(summary.error());
        }
        m_last = {rows->value(1).toLongLong(), rows->value(0).toString()};
        m_rows.push_back({*std::move(summary), rows->value(8).toByteArray()});
    }
    return readEvents();
}

Result<void> StoreSource::readEvents()
{
    m_events.clear();
    if (m_rows.empty()) {
        return {};
    }
    QVariantList ids;
    for (const Row &row : m_rows) {
        ids << recordIdText(row.summary.id);
    }
    const QStringList places(ids.size(), QStringLiteral("?"));
    auto rows =
        m_store.database().run(QStringLiteral("SELECT at, kind, who, detail, record_id FROM events "
                                              "WHERE record_id IN (%1) ORDER BY at")
                                   .arg(places.join(u',')),
                               ids);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        m_events[rows->value(4).toString()].push_back(eventOf(*rows));
    }
    return {};
}

/// The kept text with the two things that stand beside it put at its end, without parsing it.
Result<QByteArray> StoreSource::json() const
{
    const Row &row = m_rows[m_at];
    const QString id = recordIdText(row.summary.id);
    const auto opened = m_store.vault().open(row.body, bodyContext(id));
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    const auto events = m_events.find(id);
    const QJsonObject beside{
        {QStringLiteral("state"), stateKey(row.summary.state)},
        {QStringLiteral("events"),
         toJson(events == m_events.end() ? std::vector<RecordEvent>() : events->second)}};
    QByteArray json = recordJson(*opened);
    json.chop(1); // its closing brace
    return json + ',' + QJsonDocument(beside).toJson(QJsonDocument::Compact).mid(1);
}

} // namespace licencedesk
