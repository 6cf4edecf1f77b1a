#include "store/RecordParts.h"

#include <QSqlQuery>

namespace licencedesk {

namespace {

constexpr int Batch = 50; // records: an accept at the desk waits for as long as they are read

Result<RecordParts> partsOf(Store &local, QVariantList record)
{
    const QVariantList id{record.front()};
    auto bodies = rowsOf(
        local, QStringLiteral("SELECT record_id, body FROM bodies WHERE record_id = ?"), 2, id);
    auto images = rowsOf(local,
                         QStringLiteral("SELECT record_id, page, kept_since, body FROM images "
                                        "WHERE record_id = ?"),
                         4, id);
    auto events = rowsOf(local,
                         QStringLiteral("SELECT record_id, at, kind, who, detail FROM events "
                                        "WHERE record_id = ?"),
                         5, id);
    for (const auto *part : {&bodies, &images, &events}) {
        if (!*part) {
            return tl::unexpected<Error>(part->error());
        }
    }
    return RecordParts{std::move(record), *std::move(bodies), *std::move(images),
                       *std::move(events)};
}

} // namespace

Result<Rows> rowsOf(Store &store, const QString &sql, int columns, const QVariantList &values)
{
    auto query = store.database().run(sql, values);
    if (!query) {
        return tl::unexpected<Error>(query.error());
    }
    Rows rows;
    while (query->next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i) {
            row << query->value(i);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> runAll(Store &store, const QString &sql, const Rows &rows)
{
    for (const QVariantList &row : rows) {
        if (const auto done = store.database().run(sql, row); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

Result<std::vector<RecordParts>> unsharedRecords(Store &local)
{
    auto moment = Transaction::begin(local.database());
    if (!moment) {
        return tl::unexpected<Error>(moment.error());
    }
    auto rows =
        rowsOf(local,
               QStringLiteral(
                   "SELECT %1 FROM records WHERE shared_revision < revision ORDER BY id LIMIT %2")
                   .arg(QLatin1String(RecordColumns))
                   .arg(Batch),
               14);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<RecordParts> records;
    for (QVariantList &row : *rows) {
        auto parts = partsOf(local, std::move(row));
        if (!parts) {
            return tl::unexpected<Error>(parts.error());
        }
        records.push_back(*std::move(parts));
    }
    return records;
}

} // namespace licencedesk
