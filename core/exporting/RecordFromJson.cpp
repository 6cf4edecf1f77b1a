// recordFromJson: the inverse of toJson(record).

#include "exporting/JsonExport.h"
#include "exporting/JsonKeys.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

tl::unexpected<Error> invalidRecord(const QString &path)
{
    return failure(
        ErrorKind::Invalid,
        QCoreApplication::translate("JsonImport", "The record has a wrong entry: %1").arg(path),
        path);
}

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

std::optional<QDate> dateOf(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

RentalContext rentalFrom(const QJsonObject &json)
{
    RentalContext rental;
    rental.today = dateOf(json[QLatin1String("today")]).value_or(QDate());
    rental.start = dateOf(json[QLatin1String("start")]);
    rental.end = dateOf(json[QLatin1String("return")]);
    rental.vehicle = json[QLatin1String("vehicle")].toString();
    rental.vehicleClass = json[QLatin1String("vehicle_class")].toString();
    return rental;
}

Result<std::vector<FieldId>> fieldsFrom(const QJsonArray &keys, const QString &path)
{
    std::vector<FieldId> fields;
    for (const auto &key : keys) {
        const auto field = fieldFromKey(key.toString());
        if (!field) {
            return invalidRecord(path);
        }
        fields.push_back(*field);
    }
    return fields;
}

Result<Finding> findingFrom(const QJsonObject &json, const QString &path)
{
    const auto result = resultFromKey(json[QLatin1String("result")].toString());
    auto fields =
        fieldsFrom(json[QLatin1String("fields")].toArray(), path + QStringLiteral(".fields"));
    if (!result || !fields) {
        return invalidRecord(path);
    }
    Finding finding;
    finding.rule = json[QLatin1String("rule")].toString();
    finding.result = *result;
    finding.fields = *std::move(fields);
    finding.message = json[QLatin1String("message")].toString();
    finding.nextAction = json[QLatin1String("next_action")].toString();
    return finding;
}

Result<FieldEdit> editFrom(const QJsonObject &json, const QString &path)
{
    const auto page = pageFromKey(json[QLatin1String("page")].toString());
    const auto field = fieldFromKey(json[QLatin1String("field")].toString());
    if (!page || !field) {
        return invalidRecord(path);
    }
    return FieldEdit{
        *page,
        *field,
        json[QLatin1String("before")].toString(),
        json[QLatin1String("after")].toString(),
        instantOf(json[QLatin1String("when")]),
        reviewFromKey(json[QLatin1String("why")].toString()).value_or(ReviewReason::None),
        json[QLatin1String("who")].toString()};
}

Result<RecordEvent> eventFrom(const QJsonObject &json, const QString &path)
{
    const auto kind = eventFromKey(json[QLatin1String("kind")].toString());
    if (!kind) {
        return invalidRecord(path);
    }
    return RecordEvent{*kind, instantOf(json[QLatin1String("when")]),
                       json[QLatin1String("who")].toString(),
                       json[QLatin1String("detail")].toString()};
}

std::optional<Override> overrideFrom(const QJsonObject &json)
{
    if (const QJsonValue value = json[QLatin1String("override")]; value.isObject()) {
        return Override{value[QLatin1String("who")].toString(),
                        value[QLatin1String("reason")].toString(),
                        instantOf(value[QLatin1String("when")])};
    }
    return std::nullopt;
}

/// One value per object of \p array, or the first failure.
template <typename T>
Result<std::vector<T>> each(const QJsonArray &array, const QString &path,
                            Result<T> (*read)(const QJsonObject &, const QString &))
{
    std::vector<T> values;
    for (int i = 0; i < array.size(); ++i) {
        auto value = read(array[i].toObject(), QStringLiteral("%1[%2]").arg(path).arg(i));
        if (!value) {
            return tl::unexpected<Error>(value.error());
        }
        values.push_back(*std::move(value));
    }
    return values;
}

template <typename T>
bool take(Result<std::vector<T>> &&values, std::vector<T> &into, Error &error)
{
    if (!values) {
        error = values.error();
        return false;
    }
    into = *std::move(values);
    return true;
}

} // namespace

Result<LicenceRecord> recordFromJson(const QJsonObject &json)
{
    const auto state = stateFromKey(json[QLatin1String("state")].toString());
    if (!state) {
        return invalidRecord(QStringLiteral("state"));
    }
    LicenceRecord record;
    record.state = *state;
    record.id = QUuid::fromString(json[QLatin1String("id")].toString());
    if (record.id.isNull()) {
        return invalidRecord(QStringLiteral("id"));
    }
    Error error;
    const auto array = [&json](const char *key) { return json[QLatin1String(key)].toArray(); };
    const bool read =
        take(pagesFromRecord(array("pages")), record.pages, error) &&
        take(each(array("findings"), QStringLiteral("findings"), findingFrom),
             record.report.findings, error) &&
        take(each(array("edits"), QStringLiteral("edits"), editFrom), record.edits, error) &&
        take(each(array("events"), QStringLiteral("events"), eventFrom), record.events, error);
    if (!read) {
        return tl::unexpected<Error>(error);
    }
    record.rental = rentalFrom(json[QLatin1String("rental")].toObject());
    record.overriddenBy = overrideFrom(json);
    record.counter = json[QLatin1String("counter")].toString();
    record.who = json[QLatin1String("operator")].toString();
    record.camera = json[QLatin1String("camera")].toString();
    record.secondsTaken = json[QLatin1String("seconds_taken")].toDouble();
    record.createdAt = instantOf(json[QLatin1String("created_at")]);
    record.acceptedAt = instantOf(json[QLatin1String("accepted_at")]);
    return record;
}

} // namespace licencedesk
