#pragma once
// The kinds of files that records leave as.

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace licencedesk {

enum class ExportFormat {
    Csv,      ///< RFC 4180, UTF-8 with BOM
    ExcelCsv, ///< the same, numbers and dates kept from Excel's hands as ="…"
    Json,     ///< an array of whole records; masked: of flat objects with the profile's columns
    Xlsx,     ///< one sheet, text in every cell
    Wechat,   ///< an array of answers of cv/ocr/drivinglicense
    Tencent,  ///< an array of answers of DriverLicenseOCR
    Baidu,    ///< an array of answers of driving_license with unified_valid_period=true
};

const std::vector<ExportFormat> &exportFormats(); ///< in the order offered

QString formatKey(ExportFormat format); ///< "csv", "excel-csv", …, for settings and options
std::optional<ExportFormat> formatFromKey(QStringView key);
QString formatLabel(ExportFormat format);  ///< translated: "Excel workbook (XLSX)"
QString formatSuffix(ExportFormat format); ///< of the file's name, without a dot

/// Whether the columns of a profile shape the file; the vendors' shapes have fields of their own,
/// and so has a whole record.
bool hasColumns(ExportFormat format);

} // namespace licencedesk
