#pragma once
// What a camera sees of a lit screen: moiré between the two pixel grids, bands of the backlight.

#include "tests/specimens/Random.h"

#include <QImage>
#include <QPolygonF>

namespace licencedesk::specimens {

void addMoire(QImage &picture, const QPolygonF &screen, double strength, Random &random);
void addBanding(QImage &picture, const QPolygonF &screen, double strength, Random &random);

} // namespace licencedesk::specimens
