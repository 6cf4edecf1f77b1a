#include "exporting/ExportColumns.h"
#include "support/CounterTime.h"

#include <QCoreApplication>

#include <array>

namespace licencedesk {

namespace {

struct MetaNames
{
    MetaColumn column;
    const char *key;
    const char *label; // translatable, context ExportColumn
};

constexpr std::array MetaTable = {
    MetaNames{MetaColumn::Id, "id", QT_TRANSLATE_NOOP("ExportColumn", "Record id")},
    MetaNames{MetaColumn::AcceptedAt, "accepted_at", QT_TRANSLATE_NOOP("ExportColumn", "Accepted")},
    MetaNames{MetaColumn::Counter, "counter", QT_TRANSLATE_NOOP("ExportColumn", "Counter")},
    MetaNames{MetaColumn::Operator, "operator", QT_TRANSLATE_NOOP("ExportColumn", "Operator")},
    MetaNames{MetaColumn::Vehicle, "vehicle", QT_TRANSLATE_NOOP("ExportColumn", "Vehicle")},
    MetaNames{MetaColumn::Result, "result", QT_TRANSLATE_NOOP("ExportColumn", "Result")},
    MetaNames{MetaColumn::Corrections, "corrections",
              QT_TRANSLATE_NOOP("ExportColumn", "Corrections")},
    MetaNames{MetaColumn::Overridden, "overridden",
              QT_TRANSLATE_NOOP("ExportColumn", "Overridden")},
};

const MetaNames &names(MetaColumn column)
{
    return MetaTable.at(static_cast<std::size_t>(column));
}

std::vector<ExportColumn> everyColumn()
{
    std::vector<ExportColumn> columns = {MetaColumn::Id, MetaColumn::AcceptedAt};
    for (const FieldId field : exportedFields()) {
        columns.emplace_back(field);
    }
    for (const MetaNames &each : MetaTable) {
        if (each.column != MetaColumn::Id && each.column != MetaColumn::AcceptedAt) {
            columns.emplace_back(each.column);
        }
    }
    return columns;
}

/// Digit by digit: QDateTime::toString() alone would take a third of the time of an export.
QString counterTime(const QDateTime &when)
{
    if (!when.isValid()) {
        return {};
    }
    const QDateTime local = when.toOffsetFromUtc(ChinaOffsetSeconds);
    const QDate date = local.date();
    const QTime time = local.time();
    QString text = QStringLiteral("0000-00-00 00:00:00");
    QChar *at = text.data();
    const auto put = [at](int place, int value, int digits) {
        for (int i = digits - 1; i >= 0; --i, value /= 10) {
            at[place + i] = QChar(u'0' + value % 10);
        }
    };
    put(0, date.year(), 4);
    put(5, date.month(), 2);
    put(8, date.day(), 2);
    put(11, time.hour(), 2);
    put(14, time.minute(), 2);
    put(17, time.second(), 2);
    return text;
}

QString metaText(const RecordSummary &record, MetaColumn column)
{
    switch (column) {
    case MetaColumn::Id:
        return record.id.toString(QUuid::WithoutBraces);
    case MetaColumn::AcceptedAt:
        return counterTime(record.acceptedAt);
    case MetaColumn::Counter:
        return record.counter;
    case MetaColumn::Operator:
        return record.who;
    case MetaColumn::Vehicle:
        return record.vehicle;
    case MetaColumn::Result:
        return resultKey(record.result);
    case MetaColumn::Corrections:
        return QString::number(record.corrections);
    case MetaColumn::Overridden:
        return record.overridden ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return {};
}

} // namespace

const std::vector<ExportColumn> &allColumns()
{
    static const std::vector<ExportColumn> columns = everyColumn();
    return columns;
}

QString columnKey(const ExportColumn &column)
{
    if (const auto *field = std::get_if<FieldId>(&column)) {
        return fieldKey(*field);
    }
    return QString::fromLatin1(names(std::get<MetaColumn>(column)).key);
}

std::optional<ExportColumn> columnFromKey(QStringView key)
{
    for (const ExportColumn &column : allColumns()) {
        if (key == columnKey(column)) {
            return column;
        }
    }
    return std::nullopt;
}

std::optional<ExportColumn> columnFromHeader(const QString &header)
{
    const QString name = header.trimmed();
    if (const auto column = columnFromKey(name.toLower())) {
        return column;
    }
    for (const ExportColumn &column : allColumns()) {
        const auto *field = std::get_if<FieldId>(&column);
        if (name == columnLabel(column) || (field && name == fieldPrintedLabel(*field))) {
            return column;
        }
    }
    return std::nullopt;
}

QString columnLabel(const ExportColumn &column)
{
    if (const auto *field = std::get_if<FieldId>(&column)) {
        return fieldLabel(*field);
    }
    return QCoreApplication::translate("ExportColumn", names(std::get<MetaColumn>(column)).label);
}

QString cellText(const RecordSummary &record, const ExportColumn &column, Masking masking)
{
    const auto *field = std::get_if<FieldId>(&column);
    if (!field) {
        return metaText(record, std::get<MetaColumn>(column));
    }
    const QString value = record.value(*field);
    return masking == Masking::Masked ? maskedValue(*field, value) : value;
}

} // namespace licencedesk
