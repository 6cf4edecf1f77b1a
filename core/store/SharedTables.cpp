#include "store/SharedTables.h"

#include <QSqlQuery>

namespace licencedesk {

namespace {

constexpr int InsightBatch = 500;

/// A table of small sealed things that all counters share. The key comes first, then the time of
/// the last change, then the rest.
struct SharedTable
{
    const char *name;
    int keys; ///< columns of the key
    QStringList columns;
    const char *only; ///< condition: which rows are shared
};

const std::vector<SharedTable> &sharedTables()
{
    static const std::vector<SharedTable> tables = {
        {"documents",
         2,
         {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("updated_at"),
          QStringLiteral("body")},
         "kind IN ('account', 'policy')"},
        {"watched",
         1,
         {QStringLiteral("number_hash"), QStringLiteral("added_at"), QStringLiteral("generation"),
          QStringLiteral("body")},
         "1 = 1"},
    };
    return tables;
}

enum class Which { All, Unshared };

Result<std::vector<QVariantList>> rowsOf(Store &store, const SharedTable &table, Which which)
{
    const QString narrowed =
        which == Which::Unshared ? QStringLiteral(" AND shared = 0") : QString();
    auto query = store.database().run(QStringLiteral("SELECT %1 FROM %2 WHERE %3%4")
                                          .arg(table.columns.join(QStringLiteral(", ")),
                                               QLatin1String(table.name), QLatin1String(table.only),
                                               narrowed));
    if (!query) {
        return tl::unexpected<Error>(query.error());
    }
    std::vector<QVariantList> rows;
    while (query->next()) {
        QVariantList row;
        for (int i = 0; i < table.columns.size(); ++i) {
            row << query->value(i);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Unless what is there is as new.
QString putIfNewer(const SharedTable &table)
{
    const QString name = QLatin1String(table.name);
    const QStringList key = table.columns.first(table.keys);
    QStringList places(table.columns.size(), QStringLiteral("?"));
    QStringList changes{QStringLiteral("shared = 1")};
    for (const QString &column : table.columns.sliced(table.keys)) {
        changes << QStringLiteral("%1 = excluded.%1").arg(column);
    }
    return QStringLiteral("INSERT INTO %1 (%2, shared) VALUES (%3, 1) ON CONFLICT (%4) DO UPDATE "
                          "SET %5 WHERE %1.%6 < excluded.%6")
        .arg(name, table.columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")),
             key.join(QStringLiteral(", ")), changes.join(QStringLiteral(", ")),
             table.columns.at(table.keys));
}

QString markShared(const SharedTable &table)
{
    QStringList conditions;
    for (const QString &column : table.columns.first(table.keys + 1)) {
        conditions << column + QStringLiteral(" = ?");
    }
    return QStringLiteral("UPDATE %1 SET shared = 1 WHERE %2")
        .arg(QLatin1String(table.name), conditions.join(QStringLiteral(" AND ")));
}

Result<int> runEach(Store &store, const QString &sql, const std::vector<QVariantList> &rows)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    int changed = 0;
    for (const QVariantList &row : rows) {
        const auto done = store.database().run(sql, row);
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
        changed += done->numRowsAffected();
    }
    return transaction->commit().map([changed] { return changed; });
}

Result<int> exchangeTable(Store &local, Store &server, const SharedTable &table)
{
    const auto own = rowsOf(local, table, Which::Unshared);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    const QString put = putIfNewer(table);
    auto handed = own->empty() ? Result<int>(0) : runEach(server, put, *own);
    if (!handed) {
        return handed;
    }
    std::vector<QVariantList> marks;
    for (const QVariantList &row : *own) {
        marks.push_back(row.first(table.keys + 1));
    }
    const auto marked = marks.empty() ? Result<int>(0) : runEach(local, markShared(table), marks);
    const auto theirs = rowsOf(server, table, Which::All);
    if (!marked || !theirs) {
        return tl::unexpected<Error>(marked ? theirs.error() : marked.error());
    }
    const auto taken = theirs->empty() ? Result<int>(0) : runEach(local, put, *theirs);
    return taken.map([&](int count) { return count + *handed; });
}

} // namespace

Result<int> handOnInsights(Store &local, Store &server, const CancelToken &cancel)
{
    static const SharedTable table{"insights",
                                   4,
                                   {QStringLiteral("day"), QStringLiteral("counter"),
                                    QStringLiteral("measure"), QStringLiteral("name"),
                                    QStringLiteral("count"), QStringLiteral("total")},
                                   "1 = 1"};
    int rows = 0;
    Result<std::vector<QVariantList>> own = rowsOf(local, table, Which::Unshared);
    for (std::size_t done = 0; own && done < own->size() && !cancel.isCancelled();) {
        const std::size_t end = std::min(own->size(), done + InsightBatch);
        const auto at = [&own](std::size_t i) { return own->begin() + static_cast<qsizetype>(i); };
        const std::vector<QVariantList> batch(at(done), at(end));
        auto handed =
            runEach(
                server,
                QStringLiteral("INSERT INTO insights (day, counter, measure, name, count, total) "
                               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (day, counter, measure, "
                               "name) DO UPDATE SET count = excluded.count, "
                               "total = excluded.total"),
                batch)
                .and_then([&](int) {
                    return runEach(local,
                                  QStringLiteral("UPDATE insights SET shared = 1 WHERE day = ? AND "
                                                 "counter = ? AND measure = ? AND name = ? AND "
                                                 "count = ? AND total = ?"),
                                  batch);
                });
        if (!handed) {
            return handed;
        }
        rows += static_cast<int>(end - done);
        done = end;
    }
    return own.map([rows](const auto &) { return rows; });
}

Result<int> exchangeShared(Store &local, Store &server)
{
    int rows = 0;
    for (const SharedTable &table : sharedTables()) {
        auto exchanged = exchangeTable(local, server, table);
        if (!exchanged) {
            return exchanged;
        }
        rows += *exchanged;
    }
    return rows;
}

} // namespace licencedesk
