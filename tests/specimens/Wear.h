#pragma once
// What years in a wallet do to a card. In place, on the flat drawing.

#include "tests/specimens/Random.h"

#include <QImage>

namespace licencedesk::specimens {

/// Print rubbed off in blotches and by fine scratches.
void rubPrint(QImage &card, double pixelsPerMm, Random &random);

/// One to three folds: a bright ridge beside a dark one.
void foldCard(QImage &card, double pixelsPerMm, Random &random);

} // namespace licencedesk::specimens
