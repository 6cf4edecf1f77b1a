#include "exporting/ReadResultJson.h"

#include "exporting/JsonExport.h"
#include "records/LicenceRecord.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

double oneDecimal(double value)
{
    return rounded(value, 10);
}

double toThreeDecimals(double value)
{
    return rounded(value, 1000);
}

QJsonArray toJson(const CardQuad &quad)
{
    QJsonArray corners;
    for (const QPointF &corner : quad.corners) {
        corners.append(QJsonArray{oneDecimal(corner.x()), oneDecimal(corner.y())});
    }
    return corners;
}

QJsonObject cardJson(const PageReading &page)
{
    return {{QStringLiteral("corners"), toJson(page.quad)},
            {QStringLiteral("px_per_mm"), oneDecimal(page.card.sourcePixelsPerMm)}};
}

QJsonValue boxJson(const QRectF &box)
{
    if (box.isNull()) {
        return QJsonValue::Null;
    }
    return QJsonArray{oneDecimal(box.x()), oneDecimal(box.y()), oneDecimal(box.width()),
                      oneDecimal(box.height())};
}

QJsonObject readFieldJson(const FieldValue &value)
{
    return {{QStringLiteral("text"), value.text},
            {QStringLiteral("confidence"), toThreeDecimals(value.confidence)},
            {QStringLiteral("needs_review"), value.needsReview()},
            {QStringLiteral("box_mm"), boxJson(value.reading.boxMm)}};
}

QJsonObject fieldsJson(const LicenceFields &fields)
{
    QJsonObject object;
    for (const FieldId field : exportedFields()) {
        if (const auto it = fields.find(field); it != fields.end()) {
            object[fieldKey(field)] = readFieldJson(it->second);
        }
    }
    return object;
}

/// The worst of all pages.
QJsonObject qualityJson(const ReadResult &result)
{
    double sharpness = 1;
    double glare = 0;
    QStringList warnings;
    for (const PageReading &page : result.pages) {
        sharpness = std::min(sharpness, page.quality.sharpness);
        glare = std::max(glare, page.quality.glare);
        warnings += page.quality.warnings;
    }
    warnings.removeDuplicates();
    return {{QStringLiteral("sharpness"), result.pages.empty() ? 0 : toThreeDecimals(sharpness)},
            {QStringLiteral("glare"), toThreeDecimals(glare)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
}

QJsonObject timesJson(const StageTimes &times)
{
    return {{QStringLiteral("total"), oneDecimal(times.total())},
            {QStringLiteral("load"), oneDecimal(times.load)},
            {QStringLiteral("find"), oneDecimal(times.find)},
            {QStringLiteral("rectify"), oneDecimal(times.rectify)},
            {QStringLiteral("read"), oneDecimal(times.read)},
            {QStringLiteral("interpret"), oneDecimal(times.interpret)},
            {QStringLiteral("verify"), oneDecimal(times.verify)}};
}

QJsonArray pagesJson(const ReadResult &result)
{
    QJsonArray pages;
    for (const PageReading &page : result.pages) {
        pages.append(QJsonObject{{QStringLiteral("document"), page.layoutId},
                                 {QStringLiteral("card"), cardJson(page)}});
    }
    return pages;
}

} // namespace

QString statusKey(const ReadResult &result)
{
    if (result.error) {
        return QStringLiteral("unreadable");
    }
    return result.pages.empty() ? QStringLiteral("no_card") : QStringLiteral("ok");
}

QJsonObject toJsonLine(const ReadResult &result)
{
    const bool hasCard = !result.pages.empty();
    QJsonObject line{
        {QStringLiteral("file"), result.file},
        {QStringLiteral("status"), statusKey(result)},
        {QStringLiteral("document"), hasCard ? result.pages.front().layoutId : QJsonValue()},
        {QStringLiteral("card"), hasCard ? cardJson(result.pages.front()) : QJsonValue()},
        {QStringLiteral("fields"), fieldsJson(mergedFields(toVerifiedPages(result.pages)))},
        {QStringLiteral("quality"), qualityJson(result)},
        {QStringLiteral("findings"), toJson(result.report.findings)},
        {QStringLiteral("elapsed_ms"), timesJson(result.times)},
    };
    if (result.error) {
        line[QStringLiteral("error")] = result.error->message;
    }
    if (result.pages.size() > 1) {
        line[QStringLiteral("pages")] = pagesJson(result);
    }
    return line;
}

} // namespace licencedesk
