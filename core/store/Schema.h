#pragma once
// The tables and how each version becomes the next. One list for SQLite and PostgreSQL.

#include "store/Database.h"

#include <QStringList>

namespace licencedesk {

int schemaVersion(); ///< the newest: what this program writes

/// What makes \p version of the one before it; 1: of nothing. Statements in order.
QStringList migrationTo(int version, bool postgreSql);

/// 0: an empty database.
Result<int> schemaVersionOf(Database &database);

/// Brings the database to \p version, all steps in one transaction. Errors: Unsupported (written
/// by a newer program), and those of Database::run.
Result<void> migrate(Database &database, int version = schemaVersion());

} // namespace licencedesk
