#pragma once
// What a database says is wrong, for its user.

#include "support/Result.h"

class QSqlError;

namespace licencedesk {

/// The texts name the place of the data as \p place: a file or a server.
Error sqliteError(const QSqlError &error, const QString &place);
Error postgresError(const QSqlError &error, const QString &place);

} // namespace licencedesk
