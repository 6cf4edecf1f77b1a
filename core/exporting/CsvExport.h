#pragma once
// Records -> CSV: RFC 4180, UTF-8 with BOM, CRLF, one header row with the field keys, one row per
// record. Cells that a spreadsheet would take for a formula are guarded with a leading apostrophe.

#include "records/LicenceRecord.h"

#include <QByteArray>
#include <QStringList>

namespace licencedesk {

struct CsvOptions
{
    /// Numbers that a spreadsheet would round (licence number, file number) and dates that it
    /// would reformat are written as ="…", so that opening the file keeps every digit.
    bool excelSafe = false;
};

QByteArray toCsv(const std::vector<LicenceRecord> &records, const CsvOptions &options = {});

/// Whether the cell begins with one of the characters with which spreadsheets begin a formula, in
/// both widths; a tab or line break in front of one is skipped by some of them.
bool looksLikeFormula(QStringView cell);

/// The bytes that a CSV file begins with, so that spreadsheets take it for UTF-8.
QByteArray csvByteOrderMark();
/// One row, guarded and quoted, CRLF included.
QByteArray csvLine(const QStringList &cells, const CsvOptions &options = {});

/// Writes \p bytes whole or not at all; an existing file is left untouched on failure, and the new
/// one is readable by its owner only. Errors: NotWritable.
Result<qint64> saveExport(const QString &path, const QByteArray &bytes);

} // namespace licencedesk
