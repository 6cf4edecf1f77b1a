#pragma once
// What goes into an export and how, under a name that can be chosen again.

#include "exporting/ExportColumns.h"
#include "support/Result.h"

#include <QJsonObject>

namespace licencedesk {

enum class HeaderWords {
    Keys,  ///< id_num, name, …: for programs
    Names, ///< Licence number, Name, … in the language that is installed: for people
};

struct ExportProfile
{
    QString name;
    std::vector<ExportColumn> columns; ///< in order, each once
    Masking masking = Masking::Masked; ///< clear is a deliberate choice
    HeaderWords header = HeaderWords::Keys;

    bool operator==(const ExportProfile &) const = default;
};

/// Every column, masked.
ExportProfile defaultProfile();

QString headerOf(const ExportColumn &column, HeaderWords words);

/// {"name": "…", "columns": ["id", …], "masked": true, "header": "keys"}
QJsonObject toJson(const ExportProfile &profile);
/// Columns that a later version may know and this one does not are left out. Errors: Invalid (no
/// name, no known column).
Result<ExportProfile> profileFromJson(const QJsonObject &json);

} // namespace licencedesk
