#pragma once
// A record as it lies in the tables, sealed, on its way to another store.

#include "store/Store.h"

#include <vector>

namespace licencedesk {

using Rows = std::vector<QVariantList>;

inline constexpr auto RecordColumns =
    "id, revision, accepted_at, counter, operator, vehicle, result, state, generation, "
    "number_hash, ending_hash, name_hash, core_hash, summary";

struct RecordParts
{
    QVariantList record;
    Rows bodies;
    Rows images;
    Rows events;

    QString id() const { return record.front().toString(); }
    qint64 revision() const { return record.at(1).toLongLong(); }
};

Result<Rows> rowsOf(Store &store, const QString &sql, int columns, const QVariantList &values = {});
/// The same statement for every row.
Result<void> runAll(Store &store, const QString &sql, const Rows &rows);

/// A batch of records that the server does not have as they are now, all as they stand at one
/// moment.
Result<std::vector<RecordParts>> unsharedRecords(Store &local);

} // namespace licencedesk
