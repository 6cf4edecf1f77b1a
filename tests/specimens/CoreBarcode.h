#pragma once
// The bar code of a paper core (证芯编号): Code 39 or Code 128 of 13 characters, drawn by tables of
// our own, so that a reader's mistakes do not cancel out.

#include "tests/specimens/People.h"
#include "tests/specimens/Specimen.h"

#include <QPainter>

namespace licencedesk::specimens {

/// Province, check character, ten digits; invented from the licence's file number.
QString coreNumber(const Licence &licence);

/// Bars and the quiet white around them; units of \p boxMm. None draws nothing.
void drawCoreBarcode(QPainter &painter, CoreCode symbology, const QString &number,
                     const QRectF &boxMm);

} // namespace licencedesk::specimens
