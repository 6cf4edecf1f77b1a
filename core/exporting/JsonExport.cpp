#include "exporting/JsonExport.h"

#include "exporting/EvidenceJson.h"
#include "exporting/JsonKeys.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

QString instant(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QJsonValue instantOrNull(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(instant(when)) : QJsonValue();
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

double threeDecimals(double value)
{
    return std::round(value * 1000) / 1000;
}

/// What the machine had read before anybody touched it.
QString machineText(const LicenceRecord &record, DocumentPage page, FieldId field,
                    const FieldValue &value)
{
    const auto it =
        std::find_if(record.edits.begin(), record.edits.end(), [&](const FieldEdit &edit) {
            return edit.page == page && edit.field == field;
        });
    return it == record.edits.end() ? value.reading.text() : it->before;
}

QJsonObject fieldJson(const FieldValue &value)
{
    QJsonObject object{{QStringLiteral("text"), value.text},
                       {QStringLiteral("confidence"), threeDecimals(value.confidence)},
                       {QStringLiteral("source"), sourceKey(value.source)},
                       {QStringLiteral("review"), reviewKey(value.review)}};
    if (!value.candidates.isEmpty()) {
        object[QStringLiteral("candidates")] = QJsonArray::fromStringList(value.candidates);
    }
    if (!value.remote.isNull()) {
        object[QStringLiteral("remote")] = value.remote;
    }
    return object;
}

QJsonObject pageJson(const LicenceRecord &record, const VerifiedPage &page)
{
    QJsonObject fields;
    for (const FieldId field : exportedFields()) {
        const auto it = page.fields.find(field);
        if (it == page.fields.end()) {
            continue;
        }
        QJsonObject object = fieldJson(it->second);
        if (it->second.source != FieldSource::Recognised) {
            object[QStringLiteral("machine")] = machineText(record, page.page, field, it->second);
        }
        fields[fieldKey(field)] = object;
    }
    return {{QStringLiteral("page"), pageKey(page.page)},
            {QStringLiteral("document"), page.layoutId},
            {QStringLiteral("captured_at"), instantOrNull(page.capturedAt)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("evidence"), toJson(page.evidence)}};
}

QJsonObject rentalJson(const RentalContext &rental)
{
    return {{QStringLiteral("today"), rental.today.toString(Qt::ISODate)},
            {QStringLiteral("start"), dateOrNull(rental.start)},
            {QStringLiteral("return"), dateOrNull(rental.end)},
            {QStringLiteral("vehicle"), rental.vehicle},
            {QStringLiteral("vehicle_class"), rental.vehicleClass}};
}

QJsonArray editsJson(const std::vector<FieldEdit> &edits)
{
    QJsonArray array;
    for (const FieldEdit &edit : edits) {
        array.append(QJsonObject{{QStringLiteral("page"), pageKey(edit.page)},
                                 {QStringLiteral("field"), fieldKey(edit.field)},
                                 {QStringLiteral("before"), edit.before},
                                 {QStringLiteral("after"), edit.after},
                                 {QStringLiteral("when"), instantOrNull(edit.when)},
                                 {QStringLiteral("why"), reviewKey(edit.why)},
                                 {QStringLiteral("who"), edit.who}});
    }
    return array;
}

QJsonValue overrideJson(const std::optional<Override> &override)
{
    if (!override) {
        return QJsonValue();
    }
    return QJsonObject{{QStringLiteral("who"), override->who},
                       {QStringLiteral("reason"), override->reason},
                       {QStringLiteral("when"), instantOrNull(override->when)}};
}

/// The licence at a glance: one text per field.
QJsonObject valuesJson(const std::vector<VerifiedPage> &pages)
{
    const LicenceFields merged = mergedFields(pages);
    QJsonObject values;
    for (const FieldId field : exportedFields()) {
        if (const QString text = fieldText(merged, field); !text.isEmpty()) {
            values[fieldKey(field)] = text;
        }
    }
    return values;
}

} // namespace

QJsonArray toJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonArray fields;
        for (const FieldId field : finding.fields) {
            fields.append(fieldKey(field));
        }
        QJsonObject object{{QStringLiteral("rule"), finding.rule},
                           {QStringLiteral("result"), resultKey(finding.result)},
                           {QStringLiteral("fields"), fields},
                           {QStringLiteral("message"), finding.message}};
        if (!finding.nextAction.isEmpty()) {
            object[QStringLiteral("next_action")] = finding.nextAction;
        }
        array.append(object);
    }
    return array;
}

QJsonArray toJson(const std::vector<RecordEvent> &events)
{
    QJsonArray array;
    for (const RecordEvent &event : events) {
        array.append(QJsonObject{{QStringLiteral("kind"), eventKey(event.kind)},
                                 {QStringLiteral("when"), instantOrNull(event.when)},
                                 {QStringLiteral("who"), event.who},
                                 {QStringLiteral("detail"), event.detail}});
    }
    return array;
}

QJsonObject toJson(const LicenceRecord &record)
{
    QJsonArray pages;
    for (const VerifiedPage &page : record.pages) {
        pages.append(pageJson(record, page));
    }
    return {{QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("state"), stateKey(record.state)},
            {QStringLiteral("created_at"), instantOrNull(record.createdAt)},
            {QStringLiteral("accepted_at"), instantOrNull(record.acceptedAt)},
            {QStringLiteral("accept_reason"),
             record.overriddenBy ? record.overriddenBy->reason : QString()},
            {QStringLiteral("override"), overrideJson(record.overriddenBy)},
            {QStringLiteral("counter"), record.counter},
            {QStringLiteral("operator"), record.who},
            {QStringLiteral("camera"), record.camera},
            {QStringLiteral("seconds_taken"), record.secondsTaken},
            {QStringLiteral("values"), valuesJson(record.pages)},
            {QStringLiteral("pages"), pages},
            {QStringLiteral("rental"), rentalJson(record.rental)},
            {QStringLiteral("result"), resultKey(record.report.overall())},
            {QStringLiteral("findings"), toJson(record.report.findings)},
            {QStringLiteral("edits"), editsJson(record.edits)},
            {QStringLiteral("events"), toJson(record.events)}};
}

QByteArray toJson(const std::vector<LicenceRecord> &records)
{
    QJsonArray array;
    for (const LicenceRecord &record : records) {
        array.append(toJson(record));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace licencedesk
