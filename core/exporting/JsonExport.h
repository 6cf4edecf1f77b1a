#pragma once
// Records <-> JSON. One object per record, fields under the keys of fieldKey(), with the machine
// value beside a corrected one. What verify reads back. Schema:
// packaging/schema/record.schema.json.

#include "records/LicenceRecord.h"
#include "support/Result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace licencedesk {

QJsonObject toJson(const LicenceRecord &record);
QByteArray toJson(const std::vector<LicenceRecord> &records); ///< a JSON array, indented

/// [{"rule", "result", "fields", "message", "next_action" where there is one}, …]
QJsonArray toJson(const std::vector<Finding> &findings);

/// [{"kind", "when", "who", "detail"}, …]
QJsonArray toJson(const std::vector<RecordEvent> &events);

/// A record as toJson writes it (alone, or the only one of an array), or flat {"id_num": "…", …}
/// with snake_case or camelCase keys, or a line of `licencedesk-cli read`. Unknown keys are
/// ignored. Errors: Damaged, Invalid.
Result<std::vector<VerifiedPage>> pagesFromJson(const QByteArray &json);

/// The value of "pages" in a record. Errors: Invalid.
Result<std::vector<VerifiedPage>> pagesFromRecord(const QJsonArray &pages);

/// The inverse of toJson(record), but for the policy of its rental, which no record carries.
/// Errors: Invalid, with the path of the wrong entry as detail.
Result<LicenceRecord> recordFromJson(const QJsonObject &json);

} // namespace licencedesk
