#pragma once

#include "tests/specimens/Specimen.h"

namespace licencedesk::specimens {

/// {condition, seed, synthetic, value_font, cards: [{layout, size_mm, quad, values, boxes_mm,
/// lines}]}
QByteArray truthJson(const Specimen &specimen);

} // namespace licencedesk::specimens
