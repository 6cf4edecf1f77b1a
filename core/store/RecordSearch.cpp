#include "store/RecordSearch.h"

#include "store/RecordRow.h"
#include "store/SearchTerms.h"
#include "store/SqlText.h"

#include <QSqlQuery>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr std::size_t MostAlternatives = 24; // each is a query of its own

SqlCondition both(const SqlCondition &left, const SqlCondition &right)
{
    if (left.sql.isEmpty() || right.sql.isEmpty()) {
        return left.sql.isEmpty() ? right : left;
    }
    return {left.sql + QStringLiteral(" AND ") + right.sql, left.values + right.values};
}

SqlCondition filtersOf(const RecordQuery &query)
{
    SqlCondition filters;
    const auto narrow = [&filters](const QString &sql, const QVariant &value) {
        filters = both(filters, {sql, {value}});
    };
    if (query.from.isValid()) {
        narrow(QStringLiteral("accepted_at >= ?"), query.from.toMSecsSinceEpoch());
    }
    if (query.to.isValid()) {
        narrow(QStringLiteral("accepted_at < ?"), query.to.toMSecsSinceEpoch());
    }
    if (query.result) {
        narrow(QStringLiteral("result = ?"), static_cast<int>(*query.result));
    }
    if (query.counter) {
        narrow(QStringLiteral("counter = ?"), notNull(*query.counter));
    }
    return filters;
}

std::vector<SqlCondition> product(const std::vector<SqlCondition> &left,
                                  const std::vector<SqlCondition> &right)
{
    std::vector<SqlCondition> all;
    for (const SqlCondition &one : left) {
        for (const SqlCondition &other : right) {
            if (all.size() < MostAlternatives) {
                all.push_back(both(one, other));
            }
        }
    }
    return all;
}

Result<void> runOne(Store &store, const SqlCondition &condition, int limit,
                    std::vector<RecordSummary> &into)
{
    const QString where =
        condition.sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + condition.sql;
    auto rows = store.database().run(
        QStringLiteral("SELECT %1 FROM records%2 ORDER BY accepted_at DESC, id DESC LIMIT %3")
            .arg(QLatin1String(SummaryColumns), where)
            .arg(limit),
        condition.values);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        auto summary = summaryOfRow(store.vault(), *rows);
        if (!summary) {
            return tl::unexpected<Error>(summary.error());
        }
        into.push_back(*std::move(summary));
    }
    return {};
}

void newestFirstOnce(std::vector<RecordSummary> &records)
{
    std::sort(records.begin(), records.end(), [](const auto &left, const auto &right) {
        return std::pair(right.acceptedAt, right.id.toString()) <
               std::pair(left.acceptedAt, left.id.toString());
    });
    const auto same = [](const auto &left, const auto &right) { return left.id == right.id; };
    records.erase(std::unique(records.begin(), records.end(), same), records.end());
}

} // namespace

Result<std::vector<SqlCondition>> conditionsFor(Store &store, const RecordQuery &query)
{
    std::vector<SqlCondition> alternatives{filtersOf(query)};
    const QString text = query.text.simplified();
    if (text.isEmpty()) {
        return alternatives;
    }
    const auto vocabulary = searchVocabulary(store);
    if (!vocabulary) {
        return tl::unexpected<Error>(vocabulary.error());
    }
    const auto meanings = [&](const QString &term) {
        return meaningsOf(term, *vocabulary, store.vault(), store.clock().today());
    };
    std::vector<SqlCondition> found = alternatives;
    const QStringList terms = text.split(u' ');
    for (const QString &term : terms) {
        found = product(found, meanings(term));
    }
    if (terms.size() > 1) { // a name or a number may be typed with spaces in it
        const auto whole = product(alternatives, meanings(text));
        found.insert(found.end(), whole.begin(), whole.end());
    }
    return found;
}

Result<RecordPage> findRecords(Store &store, const RecordQuery &query)
{
    const auto alternatives = conditionsFor(store, query);
    if (!alternatives) {
        return tl::unexpected<Error>(alternatives.error());
    }
    RecordPage page;
    for (SqlCondition condition : *alternatives) {
        if (query.after) {
            condition = both(condition, {QStringLiteral("(accepted_at, id) < (?, ?)"),
                                         {query.after->acceptedAt, query.after->id}});
        }
        const auto done = runOne(store, condition, query.limit + 1, page.records);
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    newestFirstOnce(page.records);
    if (page.records.size() > static_cast<std::size_t>(query.limit)) {
        page.records.resize(static_cast<std::size_t>(query.limit));
        const RecordSummary &last = page.records.back();
        page.next = {last.acceptedAt.toMSecsSinceEpoch(), last.id.toString(QUuid::WithoutBraces)};
    }
    return page;
}

Result<int> countRecords(Store &store, const RecordQuery &query, int atMost)
{
    const auto alternatives = conditionsFor(store, query);
    if (!alternatives) {
        return tl::unexpected<Error>(alternatives.error());
    }
    QStringList selects;
    QVariantList values;
    for (const SqlCondition &condition : *alternatives) {
        const QString where =
            condition.sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + condition.sql;
        selects << QStringLiteral("SELECT * FROM (SELECT id FROM records%1 LIMIT %2) a%3")
                       .arg(where)
                       .arg(atMost)
                       .arg(selects.size());
        values << condition.values;
    }
    if (selects.isEmpty()) {
        return 0;
    }
    const auto count = store.database().value(
        QStringLiteral("SELECT count(*) FROM (SELECT * FROM (%1) u LIMIT %2) c")
            .arg(selects.join(QStringLiteral(" UNION ")))
            .arg(atMost),
        values);
    if (!count) {
        return tl::unexpected<Error>(count.error());
    }
    return count->toInt();
}

} // namespace licencedesk
