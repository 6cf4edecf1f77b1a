#include "exporting/ExportFormat.h"

#include <QCoreApplication>

#include <array>

namespace licencedesk {

namespace {

struct FormatNames
{
    ExportFormat format;
    const char *key;
    const char *suffix;
    const char *label; // translatable, context ExportFormat
};

constexpr std::array FormatTable = {
    FormatNames{ExportFormat::Csv, "csv", "csv", QT_TRANSLATE_NOOP("ExportFormat", "CSV")},
    FormatNames{ExportFormat::ExcelCsv, "excel-csv", "csv",
                QT_TRANSLATE_NOOP("ExportFormat", "CSV for Excel (keeps every digit)")},
    FormatNames{ExportFormat::Json, "json", "json", QT_TRANSLATE_NOOP("ExportFormat", "JSON")},
    FormatNames{ExportFormat::Xlsx, "xlsx", "xlsx",
                QT_TRANSLATE_NOOP("ExportFormat", "Excel workbook (XLSX)")},
    FormatNames{ExportFormat::Wechat, "wechat", "json",
                QT_TRANSLATE_NOOP("ExportFormat", "JSON in WeChat's format")},
    FormatNames{ExportFormat::Tencent, "tencent", "json",
                QT_TRANSLATE_NOOP("ExportFormat", "JSON in Tencent Cloud's format")},
    FormatNames{ExportFormat::Baidu, "baidu", "json",
                QT_TRANSLATE_NOOP("ExportFormat", "JSON in Baidu's format")},
};

const FormatNames &names(ExportFormat format)
{
    return FormatTable.at(static_cast<std::size_t>(format));
}

} // namespace

const std::vector<ExportFormat> &exportFormats()
{
    static const std::vector<ExportFormat> formats = {
        ExportFormat::Xlsx,   ExportFormat::ExcelCsv, ExportFormat::Csv,  ExportFormat::Json,
        ExportFormat::Wechat, ExportFormat::Tencent,  ExportFormat::Baidu};
    return formats;
}

QString formatKey(ExportFormat format)
{
    return QString::fromLatin1(names(format).key);
}

std::optional<ExportFormat> formatFromKey(QStringView key)
{
    for (const FormatNames &each : FormatTable) {
        if (key == QLatin1String(each.key)) {
            return each.format;
        }
    }
    return std::nullopt;
}

QString formatLabel(ExportFormat format)
{
    return QCoreApplication::translate("ExportFormat", names(format).label);
}

QString formatSuffix(ExportFormat format)
{
    return QString::fromLatin1(names(format).suffix);
}

bool hasColumns(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::ExcelCsv ||
           format == ExportFormat::Xlsx;
}

} // namespace licencedesk
