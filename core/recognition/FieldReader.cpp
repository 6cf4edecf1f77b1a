#include "recognition/FieldReader.h"

#include "imaging/Measures.h"
#include "recognition/InkPlanes.h"
#include "recognition/SealFinder.h"
#include "recognition/TextLineFinder.h"
#include "recognition/VeiledEnds.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// What counts as burnt out of a field of which glare may hide an end.
constexpr double VeiledEndGlare = 0.2;

/// A zone and the lines found in it, waiting to be read.
struct ZoneLines
{
    FieldReading reading;
    QRectF zoneMm;
    std::vector<TextLine> lines;
};

QRectF toPixels(const CardImage &card, const QRectF &mm)
{
    return {card.toPixel(mm.topLeft()), mm.size() * card.pixelsPerMm};
}

QRectF toMillimetres(const CardImage &card, const QRectF &pixels)
{
    return {card.toMm(pixels.topLeft()), pixels.size() / card.pixelsPerMm};
}

/// What is dark in a zone and yet no value: labels and the photo.
std::vector<QRectF> printedPixels(const CardImage &card, const CardLayout &layout)
{
    std::vector<QRectF> labels{toPixels(card, layout.photoMm)};
    for (const PrintedLabel &label : layout.labels) {
        labels.push_back(toPixels(card, label.boxMm));
    }
    return labels;
}

QRectF boxAround(const std::vector<TextLine> &lines)
{
    QRectF box;
    for (const TextLine &line : lines) {
        box = box.isNull() ? line.box : box.united(line.box);
    }
    return box;
}

/// The office's printer fills the rows of a record with one ink; marks and the ground's pattern,
/// which also lie in that large zone, are much paler.
void dropPaleLines(std::vector<TextLine> &lines)
{
    constexpr double PaleShare = 0.6;
    double darkest = 0;
    for (const TextLine &line : lines) {
        darkest = std::max(darkest, line.contrast);
    }
    std::erase_if(lines, [&](const TextLine &line) { return line.contrast < PaleShare * darkest; });
}

ZoneLines findZoneLines(const CardImage &card, const cv::Mat &plane, const FieldZone &zone,
                        const TextLineSearch &search)
{
    ZoneLines found;
    found.reading.field = zone.field;
    found.reading.kind = zone.kind;
    found.zoneMm = toMillimetres(card, search.zone);
    found.reading.boxMm = found.zoneMm;
    found.lines =
        zone.kind == ZoneKind::Seal ? findSealLines(plane, search) : findTextLines(plane, search);
    if (zone.kind == ZoneKind::FreeText) {
        dropPaleLines(found.lines);
    }
    if (!found.lines.empty()) {
        found.reading.boxMm = toMillimetres(card, boxAround(found.lines));
    }
    return found;
}

/// Numbers and dates have a fixed length: one that lost an end is no such value any more.
bool mayLoseAnEnd(ZoneKind kind)
{
    return kind == ZoneKind::Name || kind == ZoneKind::Address || kind == ZoneKind::FreeText ||
           kind == ZoneKind::Classes || kind == ZoneKind::ClosedList;
}

/// Fills in what the picture itself says about how well the field can be read.
void measureField(const CardImage &card, ZoneLines &zone)
{
    const Measures measures = measure(card.image, card.toPixel(zone.reading.boxMm));
    zone.reading.glare = measures.glare;
    if (zone.lines.empty()) {
        return;
    }
    double contrast = 1;
    for (const TextLine &line : zone.lines) {
        contrast = std::min(contrast, line.contrast);
        if (mayLoseAnEnd(zone.reading.kind) &&
            hasVeiledEnd(card, toMillimetres(card, line.box), zone.zoneMm)) {
            zone.reading.glare = std::max(zone.reading.glare, VeiledEndGlare);
        }
    }
    // Either of the two alone makes print illegible.
    zone.reading.legibility = std::min(measures.sharpness, std::min(1.0, 2 * contrast));
}

void boxesToMillimetres(const CardImage &card, const TextLine &line, LineReading &reading)
{
    for (CharacterReading &character : reading.characters) {
        character.box = toMillimetres(card, toPlane(line, character.box));
    }
}

std::vector<FieldReading> readZones(const CardImage &card, std::vector<ZoneLines> zones,
                                    TextRecogniser &recogniser, const CancelToken &cancel)
{
    std::vector<LineRequest> requests;
    for (const ZoneLines &zone : zones) {
        for (const TextLine &line : zone.lines) {
            requests.push_back({line.picture, zone.reading.kind});
        }
    }
    std::vector<LineReading> readings = recogniser.readLines(requests, cancel);
    std::vector<FieldReading> fields;
    auto next = readings.begin();
    for (ZoneLines &zone : zones) {
        for (const TextLine &line : zone.lines) {
            boxesToMillimetres(card, line, *next);
            zone.reading.lines.push_back(std::move(*next++));
        }
        zone.reading.recogniser = recogniser.kind();
        measureField(card, zone);
        fields.push_back(std::move(zone.reading));
    }
    return fields;
}

const cv::Mat &planeOf(const InkPlanes &planes, ZoneKind kind)
{
    return kind == ZoneKind::Seal ? planes.red : planes.black;
}

} // namespace

QString FieldReading::text() const
{
    QString text;
    for (const LineReading &line : lines) {
        text += line.text();
    }
    return text;
}

double FieldReading::confidence() const
{
    double lowest = lines.empty() ? 0 : 1;
    for (const LineReading &line : lines) {
        lowest = std::min(lowest, line.confidence());
    }
    return lowest;
}

std::vector<FieldReading> readFields(const CardImage &card, const CardLayout &layout,
                                     TextRecogniser &recogniser, const CancelToken &cancel)
{
    const InkPlanes planes = separateInks(card);
    const std::vector<QRectF> labels = printedPixels(card, layout);
    std::vector<ZoneLines> zones;
    for (const FieldZone &zone : layout.zones) {
        const TextLineSearch search{toPixels(card, zone.boxMm), labels,
                                    zone.textHeightMm * card.pixelsPerMm, zone.maximumLines};
        zones.push_back(findZoneLines(card, planeOf(planes, zone.kind), zone, search));
    }
    return readZones(card, std::move(zones), recogniser, cancel);
}

FieldReading readField(const CardImage &card, const FieldZone &zone, const QRectF &boxMm,
                       TextRecogniser &recogniser, const CancelToken &cancel)
{
    const InkPlanes planes = separateInks(card);
    const TextLineSearch search{
        toPixels(card, boxMm), {}, zone.textHeightMm * card.pixelsPerMm, zone.maximumLines};
    std::vector<ZoneLines> zones;
    zones.push_back(findZoneLines(card, planeOf(planes, zone.kind), zone, search));
    return readZones(card, std::move(zones), recogniser, cancel).front();
}

} // namespace licencedesk
