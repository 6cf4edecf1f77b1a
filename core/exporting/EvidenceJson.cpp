#include "exporting/EvidenceJson.h"

#include <QJsonArray>

namespace licencedesk {

namespace {

struct Observation
{
    const char *key;
    std::optional<bool> PageEvidence::*member;
};

constexpr Observation Observations[] = {
    {"seal_found", &PageEvidence::sealFound},
    {"seal_red", &PageEvidence::sealIsRed},
    {"grey_copy", &PageEvidence::greyCopy},
    {"screen_recapture", &PageEvidence::screenRecapture},
    {"red_screen", &PageEvidence::redScreen},
    {"qr_code_found", &PageEvidence::qrCodeFound},
    {"edited_print", &PageEvidence::editedPrint},
};

QJsonObject sightingJson(const Sighting &sighting)
{
    const QRectF &box = sighting.boxMm;
    QJsonObject object{
        {QStringLiteral("kind"), sightingKey(sighting.kind)},
        {QStringLiteral("box_mm"), QJsonArray{box.x(), box.y(), box.width(), box.height()}}};
    if (sighting.field) {
        object[QLatin1String("field")] = fieldKey(*sighting.field);
    }
    return object;
}

QJsonArray sightingsJson(const std::vector<Sighting> &sightings)
{
    QJsonArray array;
    for (const Sighting &sighting : sightings) {
        array.append(sightingJson(sighting));
    }
    return array;
}

/// What a later version may have seen and this one does not know is left out.
std::vector<Sighting> sightingsFromJson(const QJsonArray &array)
{
    std::vector<Sighting> sightings;
    for (const QJsonValue value : array) {
        const auto kind = sightingKind(value[QLatin1String("kind")].toString());
        const QJsonArray box = value[QLatin1String("box_mm")].toArray();
        if (kind && box.size() == 4) {
            sightings.push_back({*kind, fieldFromKey(value[QLatin1String("field")].toString()),
                                 QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(),
                                        box[3].toDouble())});
        }
    }
    return sightings;
}

} // namespace

QJsonObject toJson(const PageEvidence &evidence)
{
    QJsonObject object;
    for (const Observation &each : Observations) {
        if (const auto &seen = evidence.*each.member) {
            object[QLatin1String(each.key)] = *seen;
        }
    }
    if (evidence.ageSeconds) {
        object[QLatin1String("age_s")] = *evidence.ageSeconds;
    }
    if (!evidence.sightings.empty()) {
        object[QLatin1String("sightings")] = sightingsJson(evidence.sightings);
    }
    if (evidence.shortSidePixels == 0) {
        return object; // no picture, or nothing else is known of it
    }
    object[QLatin1String("blurred")] = evidence.blurred;
    object[QLatin1String("cut_off")] = evidence.cutOff;
    object[QLatin1String("glare")] = evidence.glare;
    object[QLatin1String("short_side_px")] = evidence.shortSidePixels;
    if (!evidence.barcode.isEmpty()) {
        object[QLatin1String("barcode")] = evidence.barcode;
    }
    return object;
}

PageEvidence evidenceFromJson(const QJsonObject &json)
{
    PageEvidence evidence;
    for (const Observation &each : Observations) {
        if (const QJsonValue seen = json[QLatin1String(each.key)]; seen.isBool()) {
            evidence.*each.member = seen.toBool();
        }
    }
    if (const QJsonValue age = json[QLatin1String("age_s")]; age.isDouble()) {
        evidence.ageSeconds = age.toInteger();
    }
    evidence.sightings = sightingsFromJson(json[QLatin1String("sightings")].toArray());
    evidence.blurred = json[QLatin1String("blurred")].toBool();
    evidence.cutOff = json[QLatin1String("cut_off")].toBool();
    evidence.glare = json[QLatin1String("glare")].toDouble();
    evidence.shortSidePixels = json[QLatin1String("short_side_px")].toInt();
    evidence.barcode = json[QLatin1String("barcode")].toString();
    return evidence;
}

} // namespace licencedesk
