#pragma once
// The columns that a table of records may have: the licence's fields, and what is known of the
// record itself.

#include "layout/FieldId.h"
#include "records/RecordSummary.h"

#include <variant>
#include <vector>

namespace licencedesk {

enum class MetaColumn {
    Id,          ///< id, by which a corrected file finds its record again
    AcceptedAt,  ///< accepted_at, China time: 2026-11-21 10:32:05
    Counter,     ///< counter
    Operator,    ///< operator
    Vehicle,     ///< vehicle, id of a RentalVehicle
    Result,      ///< result: passed, failed, warning, not_checked
    Corrections, ///< corrections, how many fields the operator changed
    Overridden,  ///< overridden: yes or no
};

using ExportColumn = std::variant<MetaColumn, FieldId>;

const std::vector<ExportColumn> &allColumns(); ///< in the order offered

QString columnKey(const ExportColumn &column); ///< "accepted_at", "id_num"
/// Of a key of columnKey() or a name of columnLabel() in the language that is installed.
std::optional<ExportColumn> columnFromKey(QStringView key);
std::optional<ExportColumn> columnFromHeader(const QString &header);
QString columnLabel(const ExportColumn &column); ///< translated: "Accepted", "Licence number"

enum class Masking { Masked, Clear };

/// What stands in the cell of \p column. Keys, never translated words: a file is read by programs.
QString cellText(const RecordSummary &record, const ExportColumn &column, Masking masking);

} // namespace licencedesk
