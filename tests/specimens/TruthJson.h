#pragma once

#include "tests/specimens/Clip.h"

namespace licencedesk::specimens {

/// {condition, seed, synthetic, value_font, cards: [{layout, size_mm, quad, values, boxes_mm,
/// lines}]}
QByteArray truthJson(const Specimen &specimen);

/// {clip, seed, synthetic, value_font, card, frames: [{file, seconds, quad or null}]}; a frame's
/// file is what clipFrameName() calls it.
QByteArray truthJson(const Clip &clip);

QString clipFrameName(int frame); ///< "frame-0007.jpg"

} // namespace licencedesk::specimens
