#pragma once
// Enters: what was measured. Leaves: the verdict on each quality of the desk, with its figure and
// one thing to do.

#include "setup/DeskMeasures.h"

#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace licencedesk {

/// In the order in which they are mended: what comes first changes what comes later.
enum class DeskQuality {
    Mirroring,
    Resolution,
    Margin,
    Tilt,
    Brightness,
    Evenness,
    Glare,
    Contrast,
    Sharpness,
    Noise
};

enum class DeskVerdict { Passed, Warning, Failed, NotMeasured };

struct DeskFinding
{
    DeskQuality quality = DeskQuality::Resolution;
    DeskVerdict verdict = DeskVerdict::Passed;
    QString figure;               ///< "263 dpi"
    QString advice;               ///< one thing to do; empty when it passed
    std::optional<QPointF> place; ///< mm of the field

    bool operator==(const DeskFinding &) const = default;
};

/// One finding a quality, in their order.
std::vector<DeskFinding> judgeDesk(const DeskMeasures &measures);

QString deskQualityLabel(DeskQuality quality); ///< translated: "Resolution on the card"

struct DeskCheckResult
{
    std::optional<TargetSighting> target; ///< empty: the target is not in view
    std::vector<DeskFinding> findings;
};

/// All of it for one frame.
DeskCheckResult checkDesk(const QImage &frame);

} // namespace licencedesk
