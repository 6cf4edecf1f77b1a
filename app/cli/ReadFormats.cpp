#include "app/cli/ReadFormats.h"

#include "exporting/CsvExport.h"
#include "records/LicenceRecord.h"

#include <QJsonDocument>

namespace licencedesk::cli {

namespace {

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QStringList csvHeader()
{
    QStringList cells{QStringLiteral("file"), QStringLiteral("status"), QStringLiteral("document")};
    for (const FieldId field : exportedFields()) {
        cells.append(fieldKey(field));
    }
    cells.append({QStringLiteral("needs_review"), QStringLiteral("result")});
    return cells;
}

QStringList csvCells(const ReadResult &result)
{
    const LicenceFields fields = mergedFields(toVerifiedPages(result.pages));
    QStringList cells{result.file, statusKey(result),
                      result.pages.empty() ? QString() : result.pages.front().layoutId};
    QStringList doubtful;
    for (const FieldId field : exportedFields()) {
        cells.append(fieldText(fields, field));
        const auto it = fields.find(field);
        if (it != fields.end() && it->second.needsReview()) {
            doubtful.append(fieldKey(field));
        }
    }
    cells.append(doubtful.join(u' '));
    cells.append(result.pages.empty() ? QString() : resultKey(result.report.overall()));
    return cells;
}

QByteArray csvRows(const ReadResult &result, bool isFirst)
{
    const QByteArray header = isFirst ? csvByteOrderMark() + csvLine(csvHeader()) : QByteArray();
    return header + csvLine(csvCells(result));
}

} // namespace

ReadFormatter formatter(const std::string &format)
{
    if (format == "csv") {
        return csvRows;
    }
    if (format == "wechat" || format == "wechat-cloud") {
        const bool camelCase = format == "wechat-cloud";
        return [camelCase](const ReadResult &result, bool) {
            return jsonLine(toWechat(result, camelCase));
        };
    }
    return [](const ReadResult &result, bool) { return jsonLine(toJsonLine(result)); };
}

} // namespace licencedesk::cli
