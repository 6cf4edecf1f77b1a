#include "exporting/EvidenceJson.h"

namespace licencedesk {

namespace {

struct Observation
{
    const char *key;
    std::optional<bool> PageEvidence::*member;
};

constexpr Observation Observations[] = {
    {"seal_found", &PageEvidence::sealFound}, {"seal_red", &PageEvidence::sealIsRed},
    {"grey_copy", &PageEvidence::greyCopy},   {"screen_recapture", &PageEvidence::screenRecapture},
    {"red_screen", &PageEvidence::redScreen}, {"qr_code_found", &PageEvidence::qrCodeFound},
};

} // namespace

QJsonObject toJson(const PageEvidence &evidence)
{
    QJsonObject object;
    for (const Observation &each : Observations) {
        if (const auto &seen = evidence.*each.member) {
            object[QLatin1String(each.key)] = *seen;
        }
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
    evidence.blurred = json[QLatin1String("blurred")].toBool();
    evidence.cutOff = json[QLatin1String("cut_off")].toBool();
    evidence.glare = json[QLatin1String("glare")].toDouble();
    evidence.shortSidePixels = json[QLatin1String("short_side_px")].toInt();
    evidence.barcode = json[QLatin1String("barcode")].toString();
    return evidence;
}

} // namespace licencedesk
