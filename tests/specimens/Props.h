#pragma once
// Other things in the picture: on the desk beneath the card, or in front of it.

#include "tests/specimens/SceneParts.h"

namespace licencedesk::specimens {

/// A sheet, a pen or the edge of a keyboard, beside the card or reaching beneath it.
void drawDeskThings(QImage &picture, const QRectF &cardsMm, const QTransform &view, Random &random);

/// One or two finger tips that hold the card's edge and cover up to 7 mm of it.
void drawFingers(QImage &picture, const CardPlace &place, const QTransform &view, Random &random);

} // namespace licencedesk::specimens
