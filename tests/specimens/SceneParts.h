#pragma once
// What every scene does with its cards: a place on the desk, the drawing laid into the picture,
// the printed corners noted.

#include "tests/specimens/Scenes.h"

#include <QPolygonF>

namespace licencedesk::specimens {

struct CardPlace
{
    QSizeF sizeMm;
    QTransform toScene; ///< card mm -> scene mm
};

/// One card in the middle, or two side by side (or one above the other), each turned a little.
std::vector<CardPlace> placeCards(const std::vector<QSizeF> &sizesMm, double gapMm,
                                  double turnDegrees, Random &random);

/// All places with \p marginMm around them, scene mm.
QRectF boundsOf(const std::vector<CardPlace> &places, double marginMm);

/// The outline of a card grown by \p growMm, in picture pixels.
QPolygonF outlineOf(const CardPlace &place, const QTransform &view, double growMm);

/// Rounded outline as a path in picture pixels, for painting sleeves.
QPainterPath roundedOutline(const CardPlace &place, const QTransform &view, double growMm,
                            double radiusMm);

CardQuad quadOf(const CardPlace &place, const QTransform &view);

/// Scale at which to draw a card that is seen at \p pixelsPerMm.
double drawingScale(double pixelsPerMm);

/// Lays the cards into the picture and fills shot.cards.
void putCards(Shot &shot, const std::vector<DrawnCard> &cards, const std::vector<CardPlace> &places,
              const QTransform &view, double cornerMm);

} // namespace licencedesk::specimens
