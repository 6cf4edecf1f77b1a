// pagesFromJson: the three forms in which a licence comes as JSON.

#include "exporting/EvidenceJson.h"
#include "exporting/JsonExport.h"
#include "exporting/JsonKeys.h"

#include "fields/Interpret.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace licencedesk {

namespace {

using Pages = std::vector<VerifiedPage>;

QString text(const char *source)
{
    return QCoreApplication::translate("JsonImport", source);
}

tl::unexpected<Error> invalidJson(const QString &path)
{
    return failure(
        ErrorKind::Invalid,
        text(QT_TRANSLATE_NOOP("JsonImport", "The record has a wrong entry: %1")).arg(path), path);
}

/// "birthDate" and "idNum" as well as "birth_date" and "id_num".
QString snakeCase(const QString &key)
{
    QString snake;
    for (const QChar character : key) {
        if (character.isUpper()) {
            snake += QLatin1Char('_');
        }
        snake += character.toLower();
    }
    return snake;
}

/// Digits blanked with x stay as they came: rule R12 tells them from the asterisks of a shared
/// copy.
QString remoteText(FieldId field, const QString &given)
{
    const QString canonical = canonicalText(field, given);
    const bool marksAppeared =
        canonical.contains(QLatin1Char('*')) && !given.contains(QLatin1Char('*'));
    return field == FieldId::LicenceNumber && marksAppeared ? given.trimmed() : canonical;
}

/// Records of other programs carry no confidence; they are judged as they are.
FieldValue remoteValue(FieldId field, const QString &given)
{
    FieldValue value;
    value.text = remoteText(field, given);
    value.confidence = 1;
    value.review = value.text.isEmpty() ? ReviewReason::NotRead : ReviewReason::None;
    value.source = FieldSource::Remote;
    return value;
}

// {"id_num": "…", …}

Result<Pages> pagesFromFlat(const QJsonObject &root)
{
    if (const int code =
            root[QLatin1String("errcode")].toInt(root[QLatin1String("errCode")].toInt())) {
        return failure(
            ErrorKind::Invalid,
            text(QT_TRANSLATE_NOOP("JsonImport", "The answer is error %1, not a licence."))
                .arg(code));
    }
    VerifiedPage page;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const auto field = fieldFromKey(snakeCase(it.key()));
        if (!field || it->isNull()) {
            continue;
        }
        if (!it->isString()) {
            return invalidJson(it.key());
        }
        page.fields[*field] = remoteValue(*field, it->toString());
    }
    if (page.fields.empty()) {
        return failure(ErrorKind::Invalid,
                       text(QT_TRANSLATE_NOOP("JsonImport", "There is no licence field in it.")));
    }
    return Pages{page};
}

// {"fields": {"id_num": {"text": "…", …}, …}, …}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const auto &each : array) {
        list.append(each.toString());
    }
    return list;
}

/// Of a record, or of a read line, which says needs_review instead of source and review.
std::optional<FieldValue> richValue(const QJsonObject &object)
{
    const QJsonValue given = object[QLatin1String("text")];
    const double confidence = object[QLatin1String("confidence")].toDouble(-1);
    if (!given.isString() || confidence < 0 || confidence > 1) {
        return std::nullopt;
    }
    const bool needsReview = object[QLatin1String("needs_review")].toBool();
    FieldValue value;
    value.text = given.toString();
    value.confidence = confidence;
    value.source =
        sourceFromKey(object[QLatin1String("source")].toString()).value_or(FieldSource::Recognised);
    value.review = reviewFromKey(object[QLatin1String("review")].toString())
                       .value_or(needsReview ? ReviewReason::LowConfidence : ReviewReason::None);
    value.candidates = strings(object[QLatin1String("candidates")].toArray());
    value.remote = object[QLatin1String("remote")].toString();
    return value;
}

Result<LicenceFields> richFields(const QJsonObject &object, const QString &path)
{
    LicenceFields fields;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = fieldFromKey(it.key());
        if (!field) {
            continue;
        }
        const auto value = richValue(it->toObject());
        if (!value) {
            return invalidJson(path + it.key());
        }
        fields[*field] = *value;
    }
    return fields;
}

Result<Pages> pagesFromReadLine(const QJsonObject &root)
{
    auto fields = richFields(root[QLatin1String("fields")].toObject(), QStringLiteral("fields."));
    if (!fields) {
        return tl::unexpected<Error>(fields.error());
    }
    VerifiedPage page;
    page.layoutId = root[QLatin1String("document")].toString();
    if (const CardLayout *layout = findLayout(page.layoutId)) {
        page.page = layout->page;
    }
    page.fields = *std::move(fields);
    if (page.fields.empty()) {
        return failure(ErrorKind::Invalid,
                       text(QT_TRANSLATE_NOOP("JsonImport", "There is no licence field in it.")));
    }
    return Pages{page};
}

// A record of ours

Result<VerifiedPage> recordPage(const QJsonObject &object, const QString &path)
{
    const auto kind = pageFromKey(object[QLatin1String("page")].toString());
    if (!kind) {
        return invalidJson(path + QStringLiteral("page"));
    }
    auto fields =
        richFields(object[QLatin1String("fields")].toObject(), path + QStringLiteral("fields."));
    if (!fields) {
        return tl::unexpected<Error>(fields.error());
    }
    VerifiedPage page;
    page.page = *kind;
    page.layoutId = object[QLatin1String("document")].toString();
    page.capturedAt =
        QDateTime::fromString(object[QLatin1String("captured_at")].toString(), Qt::ISODate);
    page.evidence = evidenceFromJson(object[QLatin1String("evidence")].toObject());
    page.fields = *std::move(fields);
    return page;
}

Result<Pages> pagesFromObject(const QJsonObject &root)
{
    if (root[QLatin1String("fields")].isObject()) {
        return pagesFromReadLine(root);
    }
    if (root[QLatin1String("pages")].isArray()) {
        return pagesFromRecord(root[QLatin1String("pages")].toArray());
    }
    return pagesFromFlat(root);
}

} // namespace

Result<std::vector<VerifiedPage>> pagesFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        return failure(ErrorKind::Damaged,
                       text(QT_TRANSLATE_NOOP("JsonImport", "This is not JSON.")),
                       error.errorString());
    }
    if (document.isObject()) {
        return pagesFromObject(document.object());
    }
    const QJsonArray records = document.array();
    if (records.size() != 1) {
        return failure(
            ErrorKind::Invalid,
            text(QT_TRANSLATE_NOOP("JsonImport", "One record is expected, the file has %1."))
                .arg(records.size()));
    }
    return pagesFromObject(records.first().toObject());
}

Result<std::vector<VerifiedPage>> pagesFromRecord(const QJsonArray &array)
{
    std::vector<VerifiedPage> pages;
    for (int i = 0; i < array.size(); ++i) {
        auto page = recordPage(array[i].toObject(), QStringLiteral("pages[%1].").arg(i));
        if (!page) {
            return tl::unexpected<Error>(page.error());
        }
        pages.push_back(*std::move(page));
    }
    return pages;
}

} // namespace licencedesk
