#pragma once
// What the card lies on, made up from noise.

#include "tests/specimens/Random.h"

#include <QImage>

namespace licencedesk::specimens {

enum class DeskKind { Wood, Cloth, Marble, Plain, DarkMat, White };

DeskKind randomDeskKind(Random &random);

/// Format_RGB32.
QImage makeDesk(DeskKind kind, QSize size, Random &random);

} // namespace licencedesk::specimens
