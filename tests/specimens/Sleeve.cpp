#include "tests/specimens/Sleeve.h"

#include "tests/specimens/Camera.h"
#include "tests/specimens/View.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace licencedesk::specimens {

namespace {

constexpr double LaminateGrowMm = 3.25; // 95 × 66 around 88 × 60
constexpr double LaminateRadiusMm = 4;

QColor holderColour(Random &random)
{
    static const std::array Colours = {QColor(24, 24, 26), QColor(40, 30, 26), QColor(28, 34, 58),
                                       QColor(70, 30, 28)};
    return random.pick(Colours);
}

void drawLaminate(QImage &picture, const CardPlace &place, const QTransform &view, Random &random)
{
    const double scale = scaleAt(view, QPointF());
    castShadow(picture, outlineOf(place, view, LaminateGrowMm), QPointF(0.3, 0.5) * scale,
               0.8 * scale, 0.25);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(255, 255, 255, random.between(25, 80)));
    painter.setPen(QPen(QColor(255, 255, 255, random.between(60, 150)), 0.25 * scale));
    painter.drawPath(roundedOutline(place, view, LaminateGrowMm, LaminateRadiusMm));
}

void drawHolder(QImage &picture, const std::vector<CardPlace> &places, const QTransform &view,
                Random &random)
{
    const double grow = random.real(4, 7);
    const QRectF bounds = boundsOf(places, grow);
    const CardPlace body{bounds.size(), QTransform::fromTranslate(bounds.left(), bounds.top())};
    const double scale = scaleAt(view, QPointF());
    castShadow(picture, outlineOf(body, view, 0), QPointF(0.8, 1.2) * scale, 1.6 * scale, 0.45);
    const QColor colour = holderColour(random);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour.lighter(150), 0.4 * scale));
    painter.setBrush(colour);
    painter.drawPath(roundedOutline(body, view, 0, 4));
    painter.setPen(QPen(colour.lighter(190), 0.2 * scale, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedOutline(body, view, -1.5, 3));
}

} // namespace

Sleeve randomSleeve(Random &random)
{
    const double ticket = random.real(0, 1);
    return ticket < 0.45 ? Sleeve::None : ticket < 0.75 ? Sleeve::Laminate : Sleeve::Holder;
}

void drawSleeve(QImage &picture, Sleeve sleeve, const std::vector<CardPlace> &places,
                const QTransform &view, Random &random)
{
    if (sleeve == Sleeve::Holder) {
        drawHolder(picture, places, view, random);
        return;
    }
    const double scale = scaleAt(view, QPointF());
    for (const CardPlace &place : places) {
        if (sleeve == Sleeve::Laminate) {
            drawLaminate(picture, place, view, random);
        } else {
            castShadow(picture, outlineOf(place, view, 0.2), QPointF(0.4, 0.6) * scale, scale,
                       0.35);
        }
    }
}

void drawGloss(QImage &picture, const std::vector<CardPlace> &places, const QTransform &view,
               Random &random)
{
    const QRectF bounds = boundsOf(places, LaminateGrowMm);
    const double at = random.real(bounds.left(), bounds.right());
    const double width = random.real(4, 18);
    const double lean = random.real(-40, 40);
    const QPolygonF band({view.map(QPointF(at, bounds.top())),
                          view.map(QPointF(at + width, bounds.top())),
                          view.map(QPointF(at + width + lean, bounds.bottom())),
                          view.map(QPointF(at + lean, bounds.bottom()))});
    addGlare(picture, band, scaleAt(view, QPointF()) * random.real(1, 5), random.real(0.08, 0.28));
}

void drawPhone(QImage &picture, const QRectF &screen, const QTransform &view, Random &random)
{
    const double bezel = screen.width() * random.real(0.02, 0.045);
    const CardPlace body{screen.size(), QTransform::fromTranslate(screen.left(), screen.top())};
    const double scale = scaleAt(view, QPointF());
    castShadow(picture, outlineOf(body, view, bezel), QPointF(0.8, 1.4) * scale, 2 * scale, 0.5);
    const int grey = random.chance(0.8) ? random.between(10, 34) : random.between(150, 215);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(grey + 40, grey + 40, grey + 40), 0.5 * scale));
    painter.setBrush(QColor(grey, grey, grey));
    painter.drawPath(roundedOutline(body, view, bezel, screen.width() * 0.1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(8, 8, 8));
    painter.drawPath(roundedOutline(body, view, bezel * 0.6, screen.width() * 0.08));
}

} // namespace licencedesk::specimens
