#include "pipeline/MergedEvidence.h"

#include "pipeline/PictureEvidence.h"

#include <algorithm>

namespace licencedesk {

namespace {

std::optional<bool> either(const std::optional<bool> &first, const std::optional<bool> &second)
{
    if (!first || !second) {
        return first ? first : second;
    }
    return *first || *second;
}

std::optional<bool> both(const std::optional<bool> &first, const std::optional<bool> &second)
{
    if (!first || !second) {
        return first ? first : second;
    }
    return *first && *second;
}

bool isTrue(const std::optional<bool> &value)
{
    return value.value_or(false);
}

bool isFalse(const std::optional<bool> &value)
{
    return !value.value_or(true);
}

/// Whether the merged evidence still says so.
bool stands(const Sighting &sighting, const PageEvidence &merged)
{
    switch (sighting.kind) {
    case SightingKind::GreyCopy:
        return isTrue(merged.greyCopy);
    case SightingKind::ScreenPattern:
        return isTrue(merged.screenRecapture);
    case SightingKind::NoSeal:
        return isFalse(merged.sealFound);
    case SightingKind::GreySeal:
        return isFalse(merged.sealIsRed);
    case SightingKind::RedGround:
    case SightingKind::RedCode:
        return isTrue(merged.redScreen);
    case SightingKind::NoCode:
        return isFalse(merged.qrCodeFound);
    case SightingKind::EditedPrint:
    case SightingKind::Barcode:
        return true;
    }
    return true;
}

const Sighting *sameIn(const std::vector<Sighting> &sightings, const Sighting &wanted)
{
    const auto it =
        std::find_if(sightings.begin(), sightings.end(), [&wanted](const Sighting &each) {
            return each.kind == wanted.kind && each.field == wanted.field;
        });
    return it == sightings.end() ? nullptr : &*it;
}

std::vector<Sighting> mergedSightings(const PageEvidence &best, const PageEvidence &other,
                                      const PageEvidence &merged)
{
    std::vector<Sighting> all;
    const bool judgedTwice = best.editedPrint && other.editedPrint;
    for (const auto &[from, counterpart] : {std::pair(&best, &other), std::pair(&other, &best)}) {
        for (const Sighting &sighting : from->sightings) {
            // A value that looks pasted in one frame of two is a shadow.
            const bool doubted = sighting.kind == SightingKind::EditedPrint && judgedTwice &&
                                 !sameIn(counterpart->sightings, sighting);
            if (!doubted && stands(sighting, merged) && !sameIn(all, sighting)) {
                all.push_back(sighting);
            }
        }
    }
    return all;
}

bool isOfField(const QString &warning)
{
    return warning.contains(u':');
}

bool isOfEvidence(const QString &warning)
{
    return sightingKind(warning.section(u':', 0, 0)).has_value();
}

} // namespace

PageEvidence mergedEvidence(const PageEvidence &best, const PageEvidence &other)
{
    PageEvidence merged = best;
    merged.sealFound = either(best.sealFound, other.sealFound);
    merged.sealIsRed = either(best.sealIsRed, other.sealIsRed);
    merged.qrCodeFound = either(best.qrCodeFound, other.qrCodeFound);
    merged.redScreen = either(best.redScreen, other.redScreen);
    merged.screenRecapture = either(best.screenRecapture, other.screenRecapture);
    merged.greyCopy = both(best.greyCopy, other.greyCopy); // colour seen once is colour
    merged.blurred = best.blurred && other.blurred;
    merged.cutOff = best.cutOff && other.cutOff;
    merged.glare = std::min(best.glare, other.glare);
    merged.shortSidePixels = std::max(best.shortSidePixels, other.shortSidePixels);
    merged.barcode = best.barcode.isEmpty() ? other.barcode : best.barcode;
    merged.sightings = mergedSightings(best, other, merged);
    if (merged.editedPrint || other.editedPrint) {
        merged.editedPrint =
            std::any_of(merged.sightings.begin(), merged.sightings.end(), [](const auto &each) {
                return each.kind == SightingKind::EditedPrint;
            });
    }
    return merged;
}

QStringList mergedWarnings(const QStringList &best, const QStringList &other,
                           const PageEvidence &evidence)
{
    QStringList merged;
    for (const QString &warning : best) {
        const bool inTheWay = isOfField(warning) && !other.contains(warning);
        if (!isOfEvidence(warning) && !inTheWay) {
            merged.append(warning);
        }
    }
    return merged + evidenceWarnings(evidence);
}

} // namespace licencedesk
