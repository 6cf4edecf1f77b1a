#include "exporting/CsvExport.h"

#include <algorithm>

namespace licencedesk {

namespace {

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Whether a spreadsheet may take the cell for a number or a date: it has a digit, and nothing in
/// it but what numbers, dates and times are written with.
bool looksLikeNumberOrDate(const QString &cell)
{
    static const QString between = QStringLiteral(" .,:/-+%年月日时分秒");
    const bool hasDigit = std::any_of(cell.begin(), cell.end(), isAsciiDigit);
    return hasDigit && std::all_of(cell.begin(), cell.end(), [](QChar character) {
               return isAsciiDigit(character) || between.contains(character) ||
                      (character.unicode() < 0x80 && character.isLetter());
           });
}

QString guarded(const QString &cell, const CsvOptions &options)
{
    if (options.excelSafe && looksLikeNumberOrDate(cell)) {
        return QStringLiteral("=\"%1\"").arg(cell);
    }
    return looksLikeFormula(cell) ? QLatin1Char('\'') + cell : cell;
}

QString quoted(QString cell)
{
    static const QString special = QStringLiteral("\",\r\n");
    const bool needsQuotes = std::any_of(
        cell.begin(), cell.end(), [](QChar character) { return special.contains(character); });
    if (!needsQuotes) {
        return cell;
    }
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QStringList header()
{
    QStringList keys;
    for (const FieldId field : exportedFields()) {
        keys.append(fieldKey(field));
    }
    return keys;
}

QStringList row(const LicenceRecord &record)
{
    const LicenceFields fields = mergedFields(record.pages);
    QStringList cells;
    for (const FieldId field : exportedFields()) {
        cells.append(fieldText(fields, field));
    }
    return cells;
}

} // namespace

bool looksLikeFormula(QStringView cell)
{
    static const QString openers = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !cell.isEmpty() && openers.contains(cell.front());
}

QByteArray csvByteOrderMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray csvLine(const QStringList &cells, const CsvOptions &options)
{
    QStringList ready;
    for (const QString &cell : cells) {
        ready.append(quoted(guarded(cell, options)));
    }
    return ready.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QByteArray toCsv(const std::vector<LicenceRecord> &records, const CsvOptions &options)
{
    QByteArray csv = csvByteOrderMark() + csvLine(header());
    for (const LicenceRecord &record : records) {
        csv += csvLine(row(record), options);
    }
    return csv;
}

} // namespace licencedesk
