#include "exporting/Corrections.h"

#include "exporting/CorrectionRow.h"
#include "exporting/CsvRows.h"
#include "exporting/DecodedFile.h"
#include "exporting/JsonExport.h"
#include "exporting/JsonLines.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace licencedesk {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Corrections", sentence);
}

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorKind::Invalid, message);
}

// CSV

struct CsvHeader
{
    std::vector<std::optional<ExportColumn>> columns; ///< empty: none of ours
    QStringList names;
};

Result<CsvHeader> headerFrom(const CsvRow &row)
{
    CsvHeader header;
    for (const QString &cell : row.cells) {
        const QString name = unguarded(cell).trimmed();
        const auto column = columnFromHeader(name);
        const auto known = std::find(header.columns.begin(), header.columns.end(), column);
        if (column && known != header.columns.end()) {
            return invalid(
                say(QT_TRANSLATE_NOOP("Corrections", "A column is in the file twice: %1"))
                    .arg(columnLabel(*column)));
        }
        header.columns.push_back(column);
        header.names.append(name);
    }
    const std::optional<ExportColumn> id = MetaColumn::Id;
    if (std::find(header.columns.begin(), header.columns.end(), id) == header.columns.end()) {
        return invalid(say(QT_TRANSLATE_NOOP(
            "Corrections", "The file has no column of record ids (id), so its lines cannot be "
                           "matched to records. Export with that column.")));
    }
    return header;
}

CorrectionRow rowFrom(const CsvRow &csv, const CsvHeader &header)
{
    CorrectionRow row;
    row.line = csv.line;
    if (!csv.isClosed) {
        row.damage = say(QT_TRANSLATE_NOOP("Corrections",
                                           "A quotation mark is never closed; nothing after it "
                                           "was read."));
    } else if (csv.cells.size() != header.names.size()) {
        row.damage =
            say(QT_TRANSLATE_NOOP("Corrections", "The line has %1 cells, the first line has %2."))
                .arg(csv.cells.size())
                .arg(header.names.size());
    } else {
        for (qsizetype i = 0; i < csv.cells.size(); ++i) {
            const QString text = unguarded(csv.cells[i]);
            if (const auto &column = header.columns[static_cast<std::size_t>(i)]) {
                row.cells[*column] = text;
            } else if (!text.isEmpty()) {
                row.aside[header.names[i]] = text;
            }
        }
    }
    return row;
}

Result<std::vector<CorrectionRow>> csvCorrections(const QString &text)
{
    const std::vector<CsvRow> csv = csvRows(text);
    if (csv.empty()) {
        return std::vector<CorrectionRow>();
    }
    const auto header = headerFrom(csv.front());
    if (!header) {
        return tl::unexpected<Error>(header.error());
    }
    std::vector<CorrectionRow> rows;
    std::transform(csv.begin() + 1, csv.end(), std::back_inserter(rows),
                   [&header](const CsvRow &row) { return rowFrom(row, *header); });
    return rows;
}

// JSON

QString textOf(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

CorrectionRow flatRow(const QJsonObject &object)
{
    CorrectionRow row;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto column = columnFromKey(it.key())) {
            row.cells[*column] = textOf(*it);
        } else {
            row.aside[it.key()] = textOf(*it);
        }
    }
    return row;
}

/// A whole record says each value twice, at a glance and on its page, and either may have been
/// corrected: what differs from the record as it is now counts, and two differing ones are refused.
CorrectionRow wholeRow(const QJsonObject &object, const KnownRecords &known)
{
    CorrectionRow row;
    row.cells[MetaColumn::Id] = object[QLatin1String("id")].toString();
    const auto current = known.find(QUuid::fromString(row.cells[MetaColumn::Id]));
    const auto pages = pagesFromRecord(object[QLatin1String("pages")].toArray());
    const LicenceFields onPages = pages ? mergedFields(*pages) : LicenceFields();
    const QJsonObject values = object[QLatin1String("values")].toObject();
    for (const FieldId field : exportedFields()) {
        const QString before = current && *current ? (*current)->value(field) : QString();
        const QString glance = values[fieldKey(field)].toString();
        const QString page = fieldText(onPages, field);
        const bool isGlance = !glance.isEmpty() && glance != before;
        const bool isPage = !page.isEmpty() && page != before;
        if (isGlance && isPage && glance != page) {
            row.damage =
                say(QT_TRANSLATE_NOOP("Corrections",
                                      "The record has two different values in two places: %1"))
                    .arg(fieldLabel(field));
        }
        row.cells[field] = isPage && !isGlance ? page : glance;
    }
    return row;
}

CorrectionRow rowFrom(const JsonLine &json, const KnownRecords &known)
{
    CorrectionRow row;
    if (!json.object) {
        row.damage = say(QT_TRANSLATE_NOOP("Corrections", "This is not a complete JSON object."));
    } else {
        const bool isWhole = json.object->contains(QLatin1String("pages")) ||
                             json.object->contains(QLatin1String("values"));
        row = isWhole ? wholeRow(*json.object, known) : flatRow(*json.object);
    }
    row.line = json.line;
    return row;
}

std::vector<CorrectionRow> jsonCorrections(const QString &text, const KnownRecords &known)
{
    std::vector<CorrectionRow> rows;
    for (const JsonLine &json : jsonLines(text)) {
        rows.push_back(rowFrom(json, known));
    }
    return rows;
}

bool looksLikeJson(const QString &text)
{
    const QStringView start = QStringView(text).left(64).trimmed();
    return start.startsWith(u'[') || start.startsWith(u'{');
}

Result<CorrectionReport> judged(const std::vector<CorrectionRow> &rows, const KnownRecords &known)
{
    CorrectionReport report;
    CorrectionJudge judge(known);
    for (const CorrectionRow &row : rows) {
        auto line = judge.judge(row);
        if (!line) {
            return tl::unexpected<Error>(line.error());
        }
        for (const auto &[name, text] : row.aside) {
            if (!report.unknownColumns.contains(name)) {
                report.unknownColumns.append(name);
            }
        }
        report.lines.push_back(*std::move(line));
    }
    return report;
}

} // namespace

int CorrectionReport::count(CorrectionKind kind) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                          [kind](const auto &line) { return line.kind == kind; }));
}

Result<CorrectionReport> readCorrections(const QByteArray &bytes, const KnownRecords &known)
{
    const auto file = decodeFile(bytes);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const auto rows = looksLikeJson(file->text)
                          ? Result<std::vector<CorrectionRow>>(jsonCorrections(file->text, known))
                          : csvCorrections(file->text);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    if (rows->empty()) {
        return failure(ErrorKind::Empty,
                       say(QT_TRANSLATE_NOOP("Corrections", "There is no record in the file.")));
    }
    auto report = judged(*rows, known);
    if (report) {
        report->encoding = file->encoding;
    }
    return report;
}

Result<CorrectionReport> readCorrectionsFile(const QString &path, const KnownRecords &known)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorKind::NotFound,
                       say(QT_TRANSLATE_NOOP("Corrections", "The file does not exist.")));
    }
    if (file.size() > MostCorrectionBytes) {
        return failure(ErrorKind::TooLarge,
                       say(QT_TRANSLATE_NOOP("Corrections", "The file is too large. Take fewer "
                                                            "days at a time.")));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotReadable,
                       say(QT_TRANSLATE_NOOP("Corrections", "The file may not be read.")));
    }
    return readCorrections(file.readAll(), known);
}

} // namespace licencedesk
