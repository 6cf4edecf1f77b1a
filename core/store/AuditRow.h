#pragma once
// Rows of the audit log's table <-> entries, and what of an entry is hashed.

#include "store/AuditLog.h"

class QSqlQuery;

namespace licencedesk {

/// The columns that auditEntryOf() expects, in its order.
inline constexpr auto AuditColumns = "chain, number, at, act, who, record_id, detail, hash";

AuditEntry auditEntryOf(const QSqlQuery &row);
/// False: words in the row that no entry can have, and that would be read as others.
bool isAsWritten(const AuditEntry &entry, const QSqlQuery &row);

QString auditIdText(QUuid id); ///< empty for a null id
/// Every column but the hash, in an encoding in which no two entries look alike.
QByteArray auditBytes(const AuditEntry &entry);

} // namespace licencedesk
