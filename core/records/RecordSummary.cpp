#include "records/RecordSummary.h"

#include <algorithm>

namespace licencedesk {

namespace {

QString stars(qsizetype count)
{
    return QString(std::max<qsizetype>(0, count), u'*');
}

/// The province and, where it is written out, the city: enough to know a region by.
QString maskedAddress(const QString &address)
{
    constexpr qsizetype Shown = 3;
    return address.left(Shown) + stars(address.size() - Shown);
}

QString maskedDate(const QString &date)
{
    constexpr qsizetype Year = 4;
    return date.size() <= Year ? date : date.left(Year) + QStringLiteral("-**-**");
}

} // namespace

QString RecordSummary::value(FieldId field) const
{
    const auto it = values.find(field);
    return it == values.end() ? QString() : it->second;
}

RecordSummary summaryOf(const LicenceRecord &record)
{
    RecordSummary summary;
    summary.id = record.id;
    summary.state = record.state;
    summary.acceptedAt = record.acceptedAt;
    summary.counter = record.counter;
    summary.who = record.who;
    summary.vehicle = record.rental.vehicle;
    summary.result = record.report.overall();
    summary.corrections = static_cast<int>(record.edits.size());
    summary.overridden = record.overriddenBy.has_value();
    for (const auto &[field, value] : mergedFields(record.pages)) {
        if (!value.text.isEmpty()) {
            summary.values[field] = value.text;
        }
    }
    return summary;
}

QString maskedName(const QString &name)
{
    if (name.isEmpty()) {
        return {};
    }
    const qsizetype first = name.at(0).isHighSurrogate() ? 2 : 1;
    return name.left(first) + stars(std::max<qsizetype>(1, name.size() - first));
}

QString maskedNumber(const QString &number)
{
    constexpr qsizetype Shown = 4; // at either end
    if (number.size() <= 2 * Shown) {
        return stars(number.size());
    }
    return number.left(Shown) + stars(number.size() - 2 * Shown) + number.right(Shown);
}

QString maskedValue(FieldId field, const QString &value)
{
    switch (field) {
    case FieldId::LicenceNumber:
    case FieldId::FileNumber:
        return maskedNumber(value);
    case FieldId::Name:
        return maskedName(value);
    case FieldId::Address:
        return maskedAddress(value);
    case FieldId::BirthDate:
        return maskedDate(value);
    default:
        return value;
    }
}

} // namespace licencedesk
