#include "verification/Verifier.h"

#include "verification/rules/Rule.h"

#include <algorithm>

namespace licencedesk {

using rules::Verification;

namespace {

struct SightingName
{
    SightingKind kind;
    const char *key;
};

constexpr SightingName Names[] = {
    {SightingKind::GreyCopy, "grey_copy"}, {SightingKind::ScreenPattern, "screen_recapture"},
    {SightingKind::EditedPrint, "edited"}, {SightingKind::NoSeal, "no_seal"},
    {SightingKind::GreySeal, "grey_seal"}, {SightingKind::RedGround, "red_ground"},
    {SightingKind::RedCode, "red_code"},   {SightingKind::NoCode, "no_qr_code"},
    {SightingKind::Barcode, "barcode"},
};

} // namespace

QString sightingKey(SightingKind kind)
{
    const auto *it = std::find_if(std::begin(Names), std::end(Names),
                                  [kind](const SightingName &name) { return name.kind == kind; });
    return QLatin1String(it->key);
}

std::optional<SightingKind> sightingKind(QStringView key)
{
    const auto *it =
        std::find_if(std::begin(Names), std::end(Names),
                     [key](const SightingName &name) { return key == QLatin1String(name.key); });
    return it == std::end(Names) ? std::nullopt : std::optional(it->kind);
}

QString sightingText(const Sighting &sighting)
{
    switch (sighting.kind) {
    case SightingKind::GreyCopy:
        return Verification::tr("No colour anywhere: a grey copy");
    case SightingKind::ScreenPattern:
        return Verification::tr("The pattern of a screen runs over the card");
    case SightingKind::EditedPrint:
        return Verification::tr("%1: print or ground differ from the other values")
            .arg(sighting.field ? fieldLabel(*sighting.field) : QString());
    case SightingKind::NoSeal:
        return Verification::tr("No seal at its place");
    case SightingKind::GreySeal:
        return Verification::tr("The seal is not red");
    case SightingKind::RedGround:
        return Verification::tr("The ground of the screen is red");
    case SightingKind::RedCode:
        return Verification::tr("The QR code is red");
    case SightingKind::NoCode:
        return Verification::tr("No QR code at its place");
    case SightingKind::Barcode:
        return Verification::tr("The bar code of the paper core");
    }
    return {};
}

} // namespace licencedesk
