#include "tests/specimens/Props.h"

#include "tests/specimens/Camera.h"
#include "tests/specimens/View.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

/// A point outside the cards, in a random direction.
QPointF besideCards(const QRectF &cards, double distance, Random &random)
{
    const double angle = random.real(0, 2 * M_PI);
    const double reach = std::hypot(cards.width(), cards.height()) / 2 * 0.8 + distance;
    return cards.center() + QPointF(std::cos(angle), std::sin(angle)) * reach;
}

void fillInScene(QImage &picture, const QPainterPath &scenePath, const QTransform &view,
                 const QBrush &brush)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(view.map(scenePath), brush);
}

QPainterPath turnedRect(QPointF centre, QSizeF size, double degrees, double radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), radius,
                        radius);
    QTransform turn;
    turn.translate(centre.x(), centre.y());
    turn.rotate(degrees);
    return turn.map(path);
}

void drawSheet(QImage &picture, const QRectF &cards, const QTransform &view, Random &random)
{
    const QPointF centre = besideCards(cards, random.real(-20, 50), random);
    const double degrees = random.real(-30, 30);
    const int white = random.between(215, 250);
    const QPainterPath sheet = turnedRect(centre, {148, 210}, degrees, 0);
    castShadow(picture, view.map(sheet).toFillPolygon(), {2, 3}, 5, 0.2);
    fillInScene(picture, sheet, view, QColor(white, white, white - random.between(0, 10)));
    for (double line = -90; line < 90; line += random.real(6, 9)) { // lines of print, unreadable
        QTransform turn;
        turn.translate(centre.x(), centre.y());
        turn.rotate(degrees);
        const QPointF at = turn.map(QPointF(random.real(-10, 0), line));
        fillInScene(picture, turnedRect(at, {random.real(60, 110), 1.1}, degrees, 0), view,
                    QColor(120, 120, 125));
    }
}

void drawPen(QImage &picture, const QRectF &cards, const QTransform &view, Random &random)
{
    const QPointF centre = besideCards(cards, random.real(8, 30), random);
    const double degrees = random.real(0, 180);
    const QPainterPath body = turnedRect(centre, {140, 9}, degrees, 4);
    castShadow(picture, view.map(body).toFillPolygon(), {4, 6}, 8, 0.35);
    fillInScene(
        picture, body, view,
        QColor::fromHsv(random.between(0, 359), random.between(60, 220), random.between(30, 200)));
    fillInScene(picture, turnedRect(centre, {138, 2}, degrees, 1), view, QColor(255, 255, 255, 90));
}

void drawKeyboard(QImage &picture, const QRectF &cards, const QTransform &view, Random &random)
{
    const double top = cards.top() - random.real(12, 40);
    const int grey = random.between(25, 70);
    QPainterPath board;
    board.addRoundedRect(QRectF(cards.center().x() - 220, top - 120, 440, 120), 4, 4);
    castShadow(picture, view.map(board).toFillPolygon(), {0, 6}, 10, 0.35);
    fillInScene(picture, board, view, QColor(grey, grey, grey));
    QPainterPath keys;
    for (int row = 0; row < 6; ++row) {
        for (int column = 0; column < 22; ++column) {
            keys.addRoundedRect(
                QRectF(cards.center().x() - 214 + column * 19.5, top - 23 - row * 19.5, 16, 16), 2,
                2);
        }
    }
    fillInScene(picture, keys, view, QColor(grey + 18, grey + 18, grey + 20));
}

/// Scene position on an edge of the card and the outward direction, card mm.
std::pair<QPointF, QPointF> edgePoint(QSizeF size, int side, double along)
{
    switch (side) {
    case 0:
        return {{size.width() * along, 0}, {0, -1}};
    case 1:
        return {{size.width(), size.height() * along}, {1, 0}};
    case 2:
        return {{size.width() * along, size.height()}, {0, 1}};
    default:
        return {{0, size.height() * along}, {-1, 0}};
    }
}

void drawFinger(QImage &picture, const CardPlace &place, const QTransform &view, const QColor &skin,
                int side, Random &random)
{
    constexpr double Length = 70;
    const auto [edge, outward] = edgePoint(place.sizeMm, side, random.real(0.2, 0.85));
    const double width = random.real(13, 18);
    const double over = random.real(3, 7);
    const double lean = random.real(-30, 30);
    QPainterPath finger;
    finger.addRoundedRect(QRectF(-over, -width / 2, Length, width), width / 2, width / 2);
    QTransform turn;
    turn.translate(edge.x(), edge.y());
    turn.rotate(std::atan2(outward.y(), outward.x()) * 180 / M_PI + lean);
    const QTransform toPicture = turn * place.toScene * view;
    const QPainterPath shape = toPicture.map(finger);
    const double scale = scaleAt(view, QPointF());
    castShadow(picture, shape.toFillPolygon(), QPointF(0.8, 1.2) * scale, 1.5 * scale, 0.35);
    QLinearGradient round(toPicture.map(QPointF(0, -width / 2)),
                          toPicture.map(QPointF(0, width / 2)));
    round.setColorAt(0, skin.darker(135));
    round.setColorAt(0.4, skin);
    round.setColorAt(1, skin.darker(150));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, round);
    QPainterPath nail;
    nail.addRoundedRect(QRectF(-over + 1.2, -width * 0.28, width * 0.65, width * 0.56), 3, 3);
    painter.fillPath(toPicture.map(nail), skin.lighter(112));
}

} // namespace

void drawDeskThings(QImage &picture, const QRectF &cardsMm, const QTransform &view, Random &random)
{
    if (random.chance(0.3)) {
        drawSheet(picture, cardsMm, view, random);
    }
    if (random.chance(0.12)) {
        drawKeyboard(picture, cardsMm, view, random);
    }
    if (random.chance(0.25)) {
        drawPen(picture, cardsMm, view, random);
    }
}

void drawFingers(QImage &picture, const CardPlace &place, const QTransform &view, Random &random)
{
    const QColor skin(random.between(170, 225), random.between(125, 170), random.between(95, 140));
    const int side = random.between(0, 3);
    drawFinger(picture, place, view, skin, side, random);
    if (random.chance(0.4)) {
        drawFinger(picture, place, view, skin, (side + 2) % 4, random);
    }
}

} // namespace licencedesk::specimens
