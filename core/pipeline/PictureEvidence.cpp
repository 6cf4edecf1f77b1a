#include "pipeline/PictureEvidence.h"

#include "imaging/CodePattern.h"
#include "imaging/CodeReader.h"
#include "imaging/ColourSpread.h"
#include "imaging/PrintComparison.h"
#include "imaging/ScreenPattern.h"
#include "recognition/FieldReader.h"

#include <QRegularExpression>

namespace licencedesk {

namespace {

// The foot of a duplicate page of the 2008 edition, where its core's bar code was printed.
constexpr QRectF CoreCodeMm(0, 46, 88, 13);
constexpr double PictureMarginMm = 1.7; // misregistration of photo and seal
constexpr double GlareForComparison = 0.02;
constexpr double CodeMarginMm = 3; // quiet zone and uncertainty of a bar code's place
constexpr double BarHeightMm = 10; // codes less high are bars, the others two-dimensional

void see(PageReading &page, SightingKind kind, const QRectF &boxMm)
{
    page.evidence.sightings.push_back({kind, std::nullopt, boxMm});
}

QRectF wholeCard(const PageReading &page)
{
    return {QPointF(), page.card.sizeMm};
}

/// Seal and photo carry the colour of a main page. The duplicate's pale ground alone is no more
/// than a lamp can add or take away: unknown.
void judgeColour(PageReading &page, const QualityLimits &limits)
{
    if (page.page != DocumentPage::Main) {
        return;
    }
    const std::optional<double> spread = colourSpread(page.card.image);
    if (!spread) {
        return;
    }
    page.evidence.greyCopy = *spread < limits.greyCopy;
    if (*page.evidence.greyCopy) {
        see(page, SightingKind::GreyCopy, wholeCard(page));
    }
}

void judgeScreen(PageReading &page, const QualityLimits &limits)
{
    const ScreenPattern pattern = findScreenPattern(page.card.image);
    page.evidence.screenRecapture =
        pattern.light > limits.screenLight || pattern.colour > limits.screenColour;
    if (*page.evidence.screenRecapture) {
        see(page, SightingKind::ScreenPattern, wholeCard(page));
    }
}

void judgeSeal(PageReading &page, const CardLayout &layout, const QualityLimits &limits)
{
    if (layout.sealMm.isEmpty()) {
        return;
    }
    const SealEvidence seal = findSeal(page.card, layout);
    page.evidence.sealFound = seal.found;
    if (!seal.found) {
        see(page, SightingKind::NoSeal, layout.sealMm);
        return;
    }
    page.evidence.sealIsRed = seal.redness >= limits.redSeal;
    if (!*page.evidence.sealIsRed) {
        see(page, SightingKind::GreySeal, seal.boxMm);
    }
}

/// Code 39 has no checksum: of its readings only those of a core's form count.
void readCoreCode(PageReading &page, const QRectF &placeMm)
{
    static const QRegularExpression core(QStringLiteral("^[0-9]{2}[0-9X][0-9]{10}$"));
    const QString text = readBarcode(page.card.image.copy(page.card.toPixel(placeMm)));
    if (core.match(text).hasMatch()) {
        page.evidence.barcode = text;
        see(page, SightingKind::Barcode, placeMm);
    }
}

std::optional<bool> plainly(double value, double yesFrom, double noBelow)
{
    if (value >= yesFrom) {
        return true;
    }
    return value < noBelow ? std::optional(false) : std::nullopt;
}

/// Red ground or red code mean "not usable": plainly red, or plainly not, or unknown.
void judgeScreenColour(PageReading &page, const CodePattern &code, const QRectF &codeMm,
                       const QualityLimits &limits)
{
    if (!code.found.value_or(false)) {
        return; // without the white of the code the lamp's colour is unknown
    }
    const QRectF groundMm = wholeCard(page).adjusted(codeMm.left() / 4, codeMm.top() / 4,
                                                     -codeMm.left() / 4, -codeMm.top() / 4);
    const double ground =
        groundRedness(page.card.image, page.card.toPixel(groundMm)) / code.whiteBalance;
    const auto redGround = plainly(ground, limits.redGround, limits.greenGround);
    const auto redCode = plainly(code.redness, limits.redCode, limits.blackCode);
    if (redGround.value_or(false)) {
        see(page, SightingKind::RedGround, groundMm);
    }
    if (redCode.value_or(false)) {
        see(page, SightingKind::RedCode, codeMm);
    }
    if (redGround.value_or(false) || redCode.value_or(false)) {
        page.evidence.redScreen = true;
    } else if (redGround && redCode) {
        page.evidence.redScreen = false;
    }
}

void judgeSquareCode(PageReading &page, const QRectF &codeMm, const QualityLimits &limits)
{
    const CodePattern code = findCodePattern(page.card.image, page.card.toPixel(codeMm));
    page.evidence.qrCodeFound = code.found;
    if (code.found == std::optional(false)) {
        see(page, SightingKind::NoCode, codeMm);
    }
    judgeScreenColour(page, code, codeMm, limits);
}

void judgeCodes(PageReading &page, const CardLayout &layout, const QualityLimits &limits)
{
    if (page.page == DocumentPage::Duplicate) {
        readCoreCode(page, CoreCodeMm);
    }
    for (const QRectF &codeMm : layout.codesMm) {
        if (codeMm.height() < BarHeightMm) {
            readCoreCode(page,
                         codeMm.adjusted(-CodeMarginMm, -CodeMarginMm, CodeMarginMm, CodeMarginMm));
        } else {
            judgeSquareCode(page, codeMm, limits);
        }
    }
}

/// Glare over a value changes its print as much as a forger would.
bool isComparable(const FieldReading &reading)
{
    constexpr double NarrowestMm = 2;
    return !reading.lines.empty() && reading.kind != ZoneKind::Seal &&
           reading.boxMm.width() >= NarrowestMm && reading.glare < GlareForComparison;
}

/// Not on a screen, whose pattern lies over some values more than over others.
void judgePrint(PageReading &page, const CardLayout &layout, const QualityLimits &limits)
{
    if (page.evidence.screenRecapture.value_or(false) || page.evidence.blurred) {
        return;
    }
    PrintComparison comparison;
    comparison.pixelsPerMm = page.card.pixelsPerMm;
    std::vector<const FieldReading *> compared;
    for (const FieldReading &reading : page.readings) {
        if (isComparable(reading)) {
            compared.push_back(&reading);
            comparison.valuesMm.push_back(reading.boxMm);
        }
    }
    for (const QRectF &mm : {layout.photoMm, layout.sealMm}) {
        if (!mm.isEmpty()) {
            comparison.otherMm.push_back(
                mm.adjusted(-PictureMarginMm, -PictureMarginMm, PictureMarginMm, PictureMarginMm));
        }
    }
    const std::vector<double> oddities = comparePrint(page.card.image, comparison);
    page.evidence.editedPrint = false;
    for (std::size_t i = 0; i < oddities.size(); ++i) {
        if (oddities[i] > limits.oddPrint) {
            page.evidence.editedPrint = true;
            page.evidence.sightings.push_back(
                {SightingKind::EditedPrint, compared[i]->field, compared[i]->boxMm});
        }
    }
}

bool isDenied(const std::optional<bool> &value)
{
    return value && !*value;
}

} // namespace

void lookForEvidence(PageReading &page, const CardLayout &layout, const QualityLimits &limits)
{
    page.evidence.sightings.clear();
    if (page.page != DocumentPage::Electronic) {
        judgeColour(page, limits);
        judgeScreen(page, limits);
        judgeSeal(page, layout, limits);
        judgePrint(page, layout, limits);
    }
    judgeCodes(page, layout, limits);
}

QStringList evidenceWarnings(const PageEvidence &evidence)
{
    QStringList warnings;
    const auto add = [&warnings](bool condition, const char *key) {
        if (condition) {
            warnings.append(QLatin1String(key));
        }
    };
    add(evidence.greyCopy.value_or(false), "grey_copy");
    add(evidence.screenRecapture.value_or(false), "screen_recapture");
    add(isDenied(evidence.sealFound), "no_seal");
    add(isDenied(evidence.sealIsRed), "grey_seal");
    add(evidence.redScreen.value_or(false), "red_screen");
    add(isDenied(evidence.qrCodeFound), "no_qr_code");
    for (const Sighting &sighting : evidence.sightings) {
        if (sighting.field) {
            warnings.append(sightingKey(sighting.kind) + u':' + fieldKey(*sighting.field));
        }
    }
    return warnings;
}

} // namespace licencedesk
