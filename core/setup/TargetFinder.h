#pragma once
// Enters: a frame. Leaves: where the printed target lies in it.

#include "card/CardQuad.h"

#include <QImage>
#include <QTransform>

#include <optional>

namespace licencedesk {

struct TargetSighting
{
    QTransform toFrame; ///< from millimetres of the field to frame pixels
    CardQuad quad;      ///< the field's corners, frame coordinates
    int markers = 0;    ///< of target::Markers that were seen: 5 or 6
    bool mirrored = false;
};

/// Any turn, moderate tilt, one marker hidden. Empty: no target, or too blurred or small to tell.
std::optional<TargetSighting> findTarget(const QImage &frame);

} // namespace licencedesk
