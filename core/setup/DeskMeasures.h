#pragma once
// Enters: a frame with the target found in it. Leaves: what the desk and its camera are worth, as
// figures. What they mean is in DeskCheck.h.

#include "setup/TargetFinder.h"

#include <QPointF>

#include <optional>

namespace licencedesk {

struct DeskMeasures
{
    double pixelsPerMm = 0;    ///< of the frame, in the middle of the field
    double frameWidthMm = 0;   ///< what the frame spans there
    double marginMm = 0;       ///< of the field to the frame's nearest edge; < 0: cut off
    double tilt = 0;           ///< share by which the nearest corner is larger than the farthest
    QPointF towardsNear;       ///< in the frame, length 1: where it is larger
    double white = 0;          ///< brightness of bare paper, median, 0…1 (as the file has it)
    double evenness = 1;       ///< light on the darkest spot, of that on the brightest
    QPointF towardsDark;       ///< in the frame, length 1
    double burnt = 0;          ///< share of the field that is burnt out
    QPointF burntAt;           ///< mm; of the largest burnt patch
    double black = 0;          ///< brightness of the solid black, of the paper's
    std::optional<double> mat; ///< brightness of the mat, of the paper's; empty: not in view
    double linesResolved = 0;  ///< pairs a mm, in the worse direction; 0: not even the coarsest
    double noise = 0;          ///< standard deviation, levels of 255
    bool mirrored = false;

    bool operator==(const DeskMeasures &) const = default;
};

DeskMeasures measureDesk(const QImage &frame, const TargetSighting &target);

} // namespace licencedesk
