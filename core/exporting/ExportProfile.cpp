#include "exporting/ExportProfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace licencedesk {

namespace {

std::vector<ExportColumn> columnsFrom(const QJsonArray &keys)
{
    std::vector<ExportColumn> columns;
    for (const auto &key : keys) {
        const auto column = columnFromKey(key.toString());
        if (column && std::find(columns.begin(), columns.end(), *column) == columns.end()) {
            columns.push_back(*column);
        }
    }
    return columns;
}

} // namespace

ExportProfile defaultProfile()
{
    ExportProfile profile;
    profile.columns = allColumns();
    return profile;
}

QString headerOf(const ExportColumn &column, HeaderWords words)
{
    return words == HeaderWords::Keys ? columnKey(column) : columnLabel(column);
}

QJsonObject toJson(const ExportProfile &profile)
{
    QJsonArray columns;
    for (const ExportColumn &column : profile.columns) {
        columns.append(columnKey(column));
    }
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("masked"), profile.masking == Masking::Masked},
            {QStringLiteral("header"), profile.header == HeaderWords::Keys
                                           ? QStringLiteral("keys")
                                           : QStringLiteral("names")}};
}

Result<ExportProfile> profileFromJson(const QJsonObject &json)
{
    ExportProfile profile;
    profile.name = json[QLatin1String("name")].toString();
    profile.columns = columnsFrom(json[QLatin1String("columns")].toArray());
    if (profile.name.isEmpty() || profile.columns.empty()) {
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("Export", "The saved profile has no name or no "
                                                             "columns."));
    }
    profile.masking = json[QLatin1String("masked")].toBool(true) ? Masking::Masked : Masking::Clear;
    profile.header = json[QLatin1String("header")].toString() == QLatin1String("names")
                         ? HeaderWords::Names
                         : HeaderWords::Keys;
    return profile;
}

} // namespace licencedesk
