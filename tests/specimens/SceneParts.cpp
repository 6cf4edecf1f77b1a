#include "tests/specimens/SceneParts.h"

#include "tests/specimens/Compose.h"

#include <QPainterPath>

#include <algorithm>

namespace licencedesk::specimens {

std::vector<CardPlace> placeCards(const std::vector<QSizeF> &sizesMm, double gapMm,
                                  double turnDegrees, Random &random)
{
    const bool stacked = sizesMm.size() > 1 && random.chance(0.35);
    std::vector<CardPlace> places;
    double at = 0;
    for (const QSizeF &size : sizesMm) {
        const QPointF middle =
            stacked ? QPointF(0, at + size.height() / 2) : QPointF(at + size.width() / 2, 0);
        QTransform turn;
        turn.rotate(random.real(-turnDegrees, turnDegrees));
        const QTransform toScene =
            QTransform::fromTranslate(-size.width() / 2, -size.height() / 2) * turn *
            QTransform::fromTranslate(middle.x(), middle.y());
        places.push_back({size, toScene});
        at += (stacked ? size.height() : size.width()) + gapMm;
    }
    const QPointF centre = boundsOf(places, 0).center();
    for (CardPlace &place : places) {
        place.toScene *= QTransform::fromTranslate(-centre.x(), -centre.y());
    }
    return places;
}

QRectF boundsOf(const std::vector<CardPlace> &places, double marginMm)
{
    QRectF bounds;
    for (const CardPlace &place : places) {
        bounds = bounds.united(place.toScene.mapRect(QRectF(QPointF(), place.sizeMm)));
    }
    return bounds.adjusted(-marginMm, -marginMm, marginMm, marginMm);
}

QPolygonF outlineOf(const CardPlace &place, const QTransform &view, double growMm)
{
    QRectF box(QPointF(), place.sizeMm);
    box.adjust(-growMm, -growMm, growMm, growMm);
    const QTransform map = place.toScene * view;
    return QPolygonF({map.map(box.topLeft()), map.map(box.topRight()), map.map(box.bottomRight()),
                      map.map(box.bottomLeft())});
}

QPainterPath roundedOutline(const CardPlace &place, const QTransform &view, double growMm,
                            double radiusMm)
{
    QRectF box(QPointF(), place.sizeMm);
    box.adjust(-growMm, -growMm, growMm, growMm);
    QPainterPath path;
    path.addRoundedRect(box, radiusMm, radiusMm);
    return (place.toScene * view).map(path);
}

CardQuad quadOf(const CardPlace &place, const QTransform &view)
{
    const QPolygonF outline = outlineOf(place, view, 0);
    return {{outline[0], outline[1], outline[2], outline[3]}};
}

double drawingScale(double pixelsPerMm)
{
    constexpr double Coarsest = 11; // print has to be drawn well before it is made small
    constexpr double Finest = 24;   // no more detail than a reader can use
    return std::clamp(1.2 * pixelsPerMm, Coarsest, Finest);
}

void putCards(Shot &shot, const std::vector<DrawnCard> &cards, const std::vector<CardPlace> &places,
              const QTransform &view, double cornerMm)
{
    for (size_t i = 0; i < cards.size(); ++i) {
        const DrawnCard &card = cards[i];
        const QTransform toMm =
            QTransform::fromScale(places[i].sizeMm.width() / card.image.width(),
                                  places[i].sizeMm.height() / card.image.height());
        layOver(shot.picture, card.image, toMm * places[i].toScene * view,
                cornerMm * card.pixelsPerMm);
        SpecimenCard truth = card.truth;
        truth.quad = quadOf(places[i], view);
        shot.cards.push_back(truth);
    }
    shot.valueFont = cards.front().valueFont;
}

} // namespace licencedesk::specimens
