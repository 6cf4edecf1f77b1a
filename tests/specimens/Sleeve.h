#pragma once
// What a card is kept in, or shown on: laminate, holder, phone. Drawn beneath the card; the gloss
// comes over it.

#include "tests/specimens/SceneParts.h"

namespace licencedesk::specimens {

enum class Sleeve { None, Laminate, Holder };

Sleeve randomSleeve(Random &random);

void drawSleeve(QImage &picture, Sleeve sleeve, const std::vector<CardPlace> &places,
                const QTransform &view, Random &random);

/// A streak of light on clear plastic, faint enough to read through.
void drawGloss(QImage &picture, const std::vector<CardPlace> &places, const QTransform &view,
               Random &random);

/// The body of a phone around a screen; \p screen is in scene mm.
void drawPhone(QImage &picture, const QRectF &screen, const QTransform &view, Random &random);

} // namespace licencedesk::specimens
