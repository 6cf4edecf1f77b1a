#pragma once
// Rows of the records' tables <-> values: the parts that keeping, searching and purging share.

#include "records/RecordSummary.h"
#include "store/Store.h"

#include <QSqlQuery>

#include <vector>

namespace licencedesk {

/// The columns that summaryOf(row) expects, in its order.
inline constexpr auto SummaryColumns =
    "id, accepted_at, counter, operator, vehicle, result, state, summary";

/// Errors: of Vault::open, Damaged.
Result<RecordSummary> summaryOfRow(const Vault &vault, const QSqlQuery &row);

/// What a record is found by, in the order number_hash, ending_hash, name_hash, core_hash; NULL
/// where there is nothing to hash. \p core: the core barcode, may be empty.
QVariantList recordHashes(const Vault &vault, const RecordSummary &summary, const QString &core);
/// The core barcode of a record; empty: none was read.
QString coreNumber(const LicenceRecord &record);

/// at, kind, who, detail.
RecordEvent eventOf(const QSqlQuery &row);
QString eventColumn(RecordEventKind kind);

/// Newest first, at most 20: records of one licence, not a list.
Result<std::vector<RecordSummary>> summariesWithHash(Store &store, const QString &column,
                                                     const QList<QByteArray> &hashes);

/// PostgreSQL: whoever deletes or hands records on waits for the others until the transaction
/// ends, so that no record can slip in behind its own deletion.
Result<void> holdDeletions(Database &database);

/// Rows, pictures, events and what waits to be sent; the ids stay as deleted, so that no other
/// counter brings them back. Within a transaction of the caller's.
Result<void> deleteRecords(Store &store, const QStringList &ids);

/// Afterwards nothing of what was deleted is left in the files: SQLite has overwritten it with
/// zeros (secure_delete); here the log is emptied and the free pages are given back. For
/// PostgreSQL the tables are vacuumed.
Result<void> overwriteDeleted(Database &database);

} // namespace licencedesk
