#include "store/RecordCodec.h"

#include "exporting/JsonExport.h"
#include "layout/CardLayout.h"
#include "support/CborMap.h"

#include <QBuffer>
#include <QCborArray>
#include <QCoreApplication>
#include <QHash>
#include <QImageReader>
#include <QImageWriter>
#include <QJsonDocument>
#include <QPainter>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int Compression = 3;     // zlib: a quarter of the size in 40 microseconds
constexpr int JpegQuality = 88;    // print of 0.2 mm strokes stays legible at 12 px/mm
constexpr int CorrectionsKey = -1; // in a summary, beside the fields
constexpr int OverriddenKey = -2;

tl::unexpected<Error> damaged(const char *what)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("StoreError",
                                               "A record is damaged and cannot be shown. "
                                               "Restore it from the last backup."),
                   QLatin1String(what));
}

QByteArray compressed(const QByteArray &bytes)
{
    return qCompress(bytes, Compression);
}

// Summaries

const QHash<QString, FieldId> &fieldsByKey()
{
    static const QHash<QString, FieldId> fields = [] {
        QHash<QString, FieldId> all;
        for (const FieldId field : exportedFields()) {
            all.insert(fieldKey(field), field);
        }
        return all;
    }();
    return fields;
}

// Pictures

QByteArray jpeg(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(JpegQuality);
    writer.write(image);
    return buffer.data();
}

QImage withoutPortrait(const CardImage &card, const QRectF &photoMm)
{
    constexpr double Margin = 1.5; // mm: the photo lies where it likes
    QImage image = card.image;
    if (!photoMm.isEmpty()) {
        QPainter painter(&image);
        painter.fillRect(card.toPixel(photoMm.adjusted(-Margin, -Margin, Margin, Margin)),
                         QColor(0x9a, 0xa0, 0xa6));
    }
    return image;
}

QCborArray toCbor(const QRectF &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

QRectF boxFrom(const QCborArray &array)
{
    return {array[0].toDouble(), array[1].toDouble(), array[2].toDouble(), array[3].toDouble()};
}

QCborArray toCbor(const CardQuad &quad)
{
    QCborArray array;
    for (const QPointF &corner : quad.corners) {
        array << corner.x() << corner.y();
    }
    return array;
}

CardQuad quadFrom(const QCborArray &array)
{
    CardQuad quad;
    for (std::size_t i = 0; i < quad.corners.size(); ++i) {
        const auto at = 2 * static_cast<qsizetype>(i);
        quad.corners[i] = {array.at(at).toDouble(), array.at(at + 1).toDouble()};
    }
    return quad;
}

QCborMap boxesOf(const DraftPage &page)
{
    QCborMap boxes;
    for (const FieldReading &reading : page.reading.readings) {
        boxes[fieldKey(reading.field)] = toCbor(reading.boxMm);
    }
    return boxes;
}

void restoreBoxes(const QCborMap &boxes, DraftPage &page)
{
    const CardLayout *layout = findLayout(page.reading.layoutId);
    page.reading.readings.clear();
    for (const auto &each : boxes) {
        const auto field = fieldFromKey(each.first.toString());
        const FieldZone *zone = layout && field ? layout->zone(*field) : nullptr;
        if (!zone) {
            continue;
        }
        FieldReading reading;
        reading.field = *field;
        reading.kind = zone->kind;
        reading.boxMm = boxFrom(each.second.toArray());
        page.reading.readings.push_back(reading);
    }
}

/// The same pages with what the machine had read in place of what the operator made of it.
LicenceRecord machineRecord(LicenceRecord record, const DraftPages &pages)
{
    for (std::size_t i = 0; i < pages.size() && i < record.pages.size(); ++i) {
        record.pages[i].fields = pages[i].machine;
    }
    record.edits.clear();
    return record;
}

QByteArray jsonOf(const LicenceRecord &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

Result<LicenceRecord> recordOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return damaged("no JSON");
    }
    auto record = recordFromJson(document.object());
    if (!record) {
        return damaged(qPrintable(record.error().detail));
    }
    return record;
}

} // namespace

QByteArray encodeRecord(const LicenceRecord &record)
{
    QJsonObject json = toJson(record);
    json.remove(QStringLiteral("events"));
    json.remove(QStringLiteral("state"));
    return compressed(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QByteArray recordJson(const QByteArray &bytes)
{
    return qUncompress(bytes);
}

Result<LicenceRecord> decodeRecord(const QByteArray &bytes)
{
    QJsonDocument document = QJsonDocument::fromJson(recordJson(bytes));
    if (!document.isObject()) {
        return damaged("no JSON");
    }
    QJsonObject json = document.object();
    json[QStringLiteral("state")] = QStringLiteral("draft"); // a column of its own
    auto record = recordFromJson(json);
    if (!record) {
        return damaged(qPrintable(record.error().detail));
    }
    return record;
}

QByteArray encodeSummary(const RecordSummary &summary)
{
    QCborMap map;
    for (const auto &[field, value] : summary.values) {
        map[fieldKey(field)] = value;
    }
    map[CorrectionsKey] = summary.corrections;
    map[OverriddenKey] = summary.overridden;
    return map.toCborValue().toCbor();
}

Result<void> decodeSummary(const QByteArray &bytes, RecordSummary &summary)
{
    const QCborMap map = wholeCborMap(bytes);
    if (map.isEmpty()) {
        return damaged("no summary");
    }
    for (const auto &each : map) {
        if (each.first == QCborValue(CorrectionsKey) && each.second.isInteger()) {
            summary.corrections = static_cast<int>(each.second.toInteger());
        } else if (each.first == QCborValue(OverriddenKey)) {
            summary.overridden = each.second.toBool();
        } else if (const auto it = fieldsByKey().find(each.first.toString());
                   it != fieldsByKey().end()) {
            summary.values.emplace(*it, each.second.toString());
        }
    }
    return {};
}

std::optional<PageImage> pageImage(const DraftPage &page, ImagePolicy policy)
{
    if (policy == ImagePolicy::None || !page.hasCard()) {
        return std::nullopt;
    }
    const CardImage &card = page.reading.card;
    const CardLayout *layout = findLayout(page.reading.layoutId);
    const bool hide = policy == ImagePolicy::CardWithoutPortrait;
    if (hide && !layout) {
        return std::nullopt; // nobody knows where the portrait is
    }
    const QCborMap map{
        {QStringLiteral("jpeg"), jpeg(hide ? withoutPortrait(card, layout->photoMm) : card.image)},
        {QStringLiteral("px_per_mm"), card.pixelsPerMm},
        {QStringLiteral("source_px_per_mm"), card.sourcePixelsPerMm},
        {QStringLiteral("size_mm"), QCborArray{card.sizeMm.width(), card.sizeMm.height()}},
        {QStringLiteral("quad"), toCbor(page.reading.quad)},
        {QStringLiteral("boxes"), boxesOf(page)}};
    return PageImage{page.reading.page, map.toCborValue().toCbor()};
}

Result<void> restoreImage(const PageImage &image, DraftPage &page)
{
    const QCborMap map = wholeCborMap(image.content);
    QByteArray bytes = map[QStringLiteral("jpeg")].toByteArray();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpg");
    const QImage picture = reader.read().convertToFormat(QImage::Format_RGB32);
    if (picture.isNull()) {
        return damaged("no picture");
    }
    CardImage &card = page.reading.card;
    card.image = picture;
    card.pixelsPerMm = map[QStringLiteral("px_per_mm")].toDouble();
    card.sourcePixelsPerMm = map[QStringLiteral("source_px_per_mm")].toDouble();
    const QCborArray size = map[QStringLiteral("size_mm")].toArray();
    card.sizeMm = {size.at(0).toDouble(), size.at(1).toDouble()};
    page.reading.quad = quadFrom(map[QStringLiteral("quad")].toArray());
    card.quad = page.reading.quad;
    restoreBoxes(map[QStringLiteral("boxes")].toMap(), page);
    return {};
}

DraftPages draftPages(const LicenceRecord &record)
{
    DraftPages pages;
    for (const VerifiedPage &verified : record.pages) {
        DraftPage page;
        page.reading.page = verified.page;
        page.reading.layoutId = verified.layoutId;
        page.reading.fields = verified.fields;
        page.reading.evidence = verified.evidence;
        page.reading.capturedAt = verified.capturedAt;
        page.machine = verified.fields;
        for (const FieldEdit &edit : record.edits) {
            if (edit.page == verified.page) {
                FieldValue &machine = page.machine[edit.field];
                machine.text = edit.before;
                machine.review = edit.why;
                machine.source = FieldSource::Recognised;
            }
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

QByteArray encodeDraft(const LicenceRecord &record, const DraftPages &pages)
{
    QCborArray images;
    for (const DraftPage &page : pages) {
        const auto image = pageImage(page, ImagePolicy::WholeCard);
        images << (image ? QCborValue(image->content) : QCborValue());
    }
    const QCborMap map{
        {QStringLiteral("record"), compressed(jsonOf(record))},
        {QStringLiteral("machine"), compressed(jsonOf(machineRecord(record, pages)))},
        {QStringLiteral("images"), images}};
    return map.toCborValue().toCbor();
}

Result<DecodedDraft> decodeDraft(const QByteArray &bytes)
{
    const QCborMap map = wholeCborMap(bytes);
    const auto record = recordOf(recordJson(map[QStringLiteral("record")].toByteArray()));
    const auto machine = recordOf(recordJson(map[QStringLiteral("machine")].toByteArray()));
    if (!record || !machine) {
        return damaged("no draft");
    }
    DecodedDraft draft{*record, draftPages(*record)};
    const QCborArray images = map[QStringLiteral("images")].toArray();
    for (std::size_t i = 0; i < draft.pages.size(); ++i) {
        if (i < machine->pages.size()) {
            draft.pages[i].machine = machine->pages[i].fields;
        }
        const QCborValue image = images.at(static_cast<qsizetype>(i));
        if (image.isByteArray()) {
            const PageImage kept{draft.pages[i].reading.page, image.toByteArray()};
            if (const auto restored = restoreImage(kept, draft.pages[i]); !restored) {
                return tl::unexpected<Error>(restored.error());
            }
        }
    }
    return draft;
}

} // namespace licencedesk
