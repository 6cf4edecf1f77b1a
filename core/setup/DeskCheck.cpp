#include "setup/DeskCheck.h"

#include "setup/DeskTarget.h"

#include <QCoreApplication>

#include <cmath>

namespace licencedesk {

namespace {

constexpr double MmPerInch = 25.4;
// The live desk asks for 7 px/mm (GuidanceLimits) before it captures by itself; a fifth more leaves
// room for a card that lies askew.
constexpr double LeastDpi = 7 * MmPerInch;
constexpr double GoodDpi = 1.2 * LeastDpi;
// How far away a camera hangs follows from what it sees; 60° is a webcam's or document camera's
// usual field of view, so distances are said as "about".
constexpr double HalfViewTangent = 0.577;

QString text(const char *source)
{
    return QCoreApplication::translate("DeskCheck", source);
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(qRound(100 * share));
}

/// \p passed and \p warning are the limits up to which it is so, in the direction of the better.
DeskVerdict above(double value, double passed, double warning)
{
    return value >= passed    ? DeskVerdict::Passed
           : value >= warning ? DeskVerdict::Warning
                              : DeskVerdict::Failed;
}

DeskVerdict below(double value, double passed, double warning)
{
    return above(-value, -passed, -warning);
}

enum class Side { Left, Right, Top, Bottom };

Side sideOf(QPointF towards)
{
    if (std::abs(towards.x()) >= std::abs(towards.y())) {
        return towards.x() < 0 ? Side::Left : Side::Right;
    }
    return towards.y() < 0 ? Side::Top : Side::Bottom;
}

/// One of four whole sentences: no language builds them from parts alike.
QString bySide(QPointF towards, const char *left, const char *right, const char *top,
               const char *bottom)
{
    switch (sideOf(towards)) {
    case Side::Left:
        return text(left);
    case Side::Right:
        return text(right);
    case Side::Top:
        return text(top);
    case Side::Bottom:
        break;
    }
    return text(bottom);
}

int centimetres(double millimetres)
{
    return std::max(1, qRound(millimetres / 10));
}

DeskFinding judgeMirroring(const DeskMeasures &measures)
{
    if (!measures.mirrored) {
        return {DeskQuality::Mirroring,
                DeskVerdict::Passed,
                text(QT_TRANSLATE_NOOP("DeskCheck", "not mirrored")),
                {},
                {}};
    }
    return {
        DeskQuality::Mirroring,
        DeskVerdict::Failed,
        text(QT_TRANSLATE_NOOP("DeskCheck", "mirrored")),
        text(QT_TRANSLATE_NOOP("DeskCheck", "Switch “Mirror the picture” in the camera's menu.")),
        {}};
}

DeskFinding judgeResolution(const DeskMeasures &measures)
{
    const double dpi = measures.pixelsPerMm * MmPerInch;
    DeskFinding finding{DeskQuality::Resolution,
                        above(dpi, GoodDpi, LeastDpi),
                        text(QT_TRANSLATE_NOOP("DeskCheck", "%1 dpi")).arg(qRound(dpi)),
                        {},
                        {}};
    if (finding.verdict != DeskVerdict::Passed) {
        const double distance = measures.frameWidthMm / 2 / HalfViewTangent;
        finding.advice =
            text(QT_TRANSLATE_NOOP("DeskCheck", "Lower the camera by about %1 cm, or choose a "
                                                "higher resolution."))
                .arg(centimetres(distance * (1 - dpi / GoodDpi)));
    }
    return finding;
}

DeskFinding judgeMargin(const DeskMeasures &measures)
{
    DeskFinding finding{
        DeskQuality::Margin,
        above(measures.marginMm, 8, 2),
        text(QT_TRANSLATE_NOOP("DeskCheck", "%1 mm")).arg(qRound(measures.marginMm)),
        {},
        {}};
    if (finding.verdict != DeskVerdict::Passed) {
        finding.advice = text(QT_TRANSLATE_NOOP(
            "DeskCheck", "Lay the target in the middle of the picture and mark its place on the "
                         "mat. If it does not fit, raise the camera by about 3 cm."));
    }
    return finding;
}

DeskFinding judgeTilt(const DeskMeasures &measures)
{
    DeskFinding finding{
        DeskQuality::Tilt, below(measures.tilt, 0.08, 0.2), percent(measures.tilt), {}, {}};
    if (finding.verdict != DeskVerdict::Passed) {
        finding.advice = bySide(
            measures.towardsNear,
            QT_TRANSLATE_NOOP("DeskCheck", "Point the camera straight down: it is too near on the "
                                           "left of the picture."),
            QT_TRANSLATE_NOOP("DeskCheck", "Point the camera straight down: it is too near on the "
                                           "right of the picture."),
            QT_TRANSLATE_NOOP("DeskCheck", "Point the camera straight down: it is too near at the "
                                           "top of the picture."),
            QT_TRANSLATE_NOOP("DeskCheck", "Point the camera straight down: it is too near at the "
                                           "bottom of the picture."));
    }
    return finding;
}

DeskFinding judgeBrightness(const DeskMeasures &measures)
{
    const bool clipped = measures.burnt > 0.3; // most of the bare paper
    DeskFinding finding{DeskQuality::Brightness,
                        clipped ? DeskVerdict::Failed : above(measures.white, 0.62, 0.42),
                        percent(measures.white),
                        {},
                        {}};
    if (clipped) {
        finding.advice = text(QT_TRANSLATE_NOOP(
            "DeskCheck", "Much too bright: move the lamp away, or choose “Darker” in the camera's "
                         "menu."));
    } else if (finding.verdict != DeskVerdict::Passed) {
        finding.advice = text(QT_TRANSLATE_NOOP(
            "DeskCheck", "Too dark: switch on a lamp, or choose “Brighter” in the camera's menu."));
    }
    return finding;
}

DeskFinding judgeEvenness(const DeskMeasures &measures)
{
    DeskFinding finding{DeskQuality::Evenness,
                        above(measures.evenness, 0.65, 0.4),
                        percent(measures.evenness),
                        {},
                        {}};
    if (finding.verdict != DeskVerdict::Passed) {
        finding.advice = bySide(
            measures.towardsDark,
            QT_TRANSLATE_NOOP("DeskCheck", "The left is darker: move the lamp to the left, or "
                                           "farther away."),
            QT_TRANSLATE_NOOP("DeskCheck", "The right is darker: move the lamp to the right, or "
                                           "farther away."),
            QT_TRANSLATE_NOOP("DeskCheck", "The top of the picture is darker: move the lamp that "
                                           "way, or farther away."),
            QT_TRANSLATE_NOOP("DeskCheck", "The bottom of the picture is darker: move the lamp "
                                           "that way, or farther away."));
    }
    return finding;
}

DeskFinding judgeGlare(const DeskMeasures &measures)
{
    if (measures.burnt > 0.3) {
        return {DeskQuality::Glare,
                DeskVerdict::NotMeasured,
                QStringLiteral("–"),
                text(QT_TRANSLATE_NOOP("DeskCheck", "Correct the brightness first.")),
                {}};
    }
    DeskFinding finding{DeskQuality::Glare,
                        below(measures.burnt, 0.004, 0.02),
                        QStringLiteral("%1 %").arg(100 * measures.burnt, 0, 'f', 1),
                        {},
                        {}};
    if (finding.verdict != DeskVerdict::Passed) {
        finding.place = measures.burntAt;
        finding.advice = text(QT_TRANSLATE_NOOP(
            "DeskCheck", "A reflection lies where the mark is: move the lamp to the side until it "
                         "is gone."));
    }
    return finding;
}

DeskFinding judgeContrast(const DeskMeasures &measures)
{
    if (!measures.mat) {
        return {DeskQuality::Contrast,
                DeskVerdict::NotMeasured,
                QStringLiteral("–"),
                text(QT_TRANSLATE_NOOP("DeskCheck", "The mat around the target is not in view.")),
                {}};
    }
    const double contrast = std::max(0.0, 1 - *measures.mat);
    DeskFinding finding{
        DeskQuality::Contrast, above(contrast, 0.35, 0.18), percent(contrast), {}, {}};
    if (finding.verdict != DeskVerdict::Passed) {
        finding.advice = text(QT_TRANSLATE_NOOP(
            "DeskCheck", "Put a darker mat under it (the sheet has one), and cut the target out."));
    }
    return finding;
}

DeskFinding judgeSharpness(const DeskMeasures &measures)
{
    DeskFinding finding{
        DeskQuality::Sharpness,
        above(measures.linesResolved, 2, 1.5),
        text(QT_TRANSLATE_NOOP("DeskCheck", "%1 line pairs/mm")).arg(measures.linesResolved),
        {},
        {}};
    if (finding.verdict == DeskVerdict::Passed) {
        return finding;
    }
    const bool coarse = measures.pixelsPerMm * MmPerInch < LeastDpi;
    finding.advice =
        coarse ? text(QT_TRANSLATE_NOOP("DeskCheck", "Correct the resolution first."))
               : text(QT_TRANSLATE_NOOP("DeskCheck",
                                        "Out of focus: wipe the lens, wait for the focus or turn "
                                        "its ring, and keep the camera from shaking."));
    return finding;
}

DeskFinding judgeNoise(const DeskMeasures &measures)
{
    DeskFinding finding{
        DeskQuality::Noise,
        below(measures.noise, 5, 10),
        text(QT_TRANSLATE_NOOP("DeskCheck", "%1 of 255")).arg(measures.noise, 0, 'f', 1),
        {},
        {}};
    if (finding.verdict != DeskVerdict::Passed) {
        finding.advice = text(QT_TRANSLATE_NOOP(
            "DeskCheck", "The picture is grainy: more light on the desk makes it clean."));
    }
    return finding;
}

} // namespace

std::vector<DeskFinding> judgeDesk(const DeskMeasures &measures)
{
    return {judgeMirroring(measures), judgeResolution(measures), judgeMargin(measures),
            judgeTilt(measures),      judgeBrightness(measures), judgeEvenness(measures),
            judgeGlare(measures),     judgeContrast(measures),   judgeSharpness(measures),
            judgeNoise(measures)};
}

QString deskQualityLabel(DeskQuality quality)
{
    switch (quality) {
    case DeskQuality::Mirroring:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Right way round"));
    case DeskQuality::Resolution:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Resolution on the card"));
    case DeskQuality::Margin:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Room around the card"));
    case DeskQuality::Tilt:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Tilt of the camera"));
    case DeskQuality::Brightness:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Brightness"));
    case DeskQuality::Evenness:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Evenness of the light"));
    case DeskQuality::Glare:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Reflections"));
    case DeskQuality::Contrast:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Contrast with the mat"));
    case DeskQuality::Sharpness:
        return text(QT_TRANSLATE_NOOP("DeskCheck", "Sharpness"));
    case DeskQuality::Noise:
        break;
    }
    return text(QT_TRANSLATE_NOOP("DeskCheck", "Noise"));
}

DeskCheckResult checkDesk(const QImage &frame)
{
    DeskCheckResult result;
    result.target = findTarget(frame);
    if (result.target) {
        result.findings = judgeDesk(measureDesk(frame, *result.target));
    }
    return result;
}

} // namespace licencedesk
