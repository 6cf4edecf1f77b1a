#include "card/CardQuad.h"

#include <QLineF>

#include <cmath>

namespace licencedesk {

namespace {

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

double signedArea(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        twice += cross(polygon[i], polygon[(i + 1) % polygon.size()]);
    }
    return twice / 2;
}

/// The part of \p polygon at the inner side of the line from \p from to \p to (Sutherland-Hodgman).
QPolygonF clipped(const QPolygonF &polygon, QPointF from, QPointF to)
{
    const auto distance = [&](QPointF point) { return cross(to - from, point - from); };
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        const double distanceA = distance(a);
        const double distanceB = distance(b);
        if (distanceA >= 0) {
            kept.append(a);
        }
        if ((distanceA >= 0) != (distanceB >= 0)) {
            kept.append(a + (b - a) * (distanceA / (distanceA - distanceB)));
        }
    }
    return kept;
}

} // namespace

CardQuad turned(const CardQuad &quad, int quarterTurns)
{
    CardQuad result;
    for (int i = 0; i < 4; ++i) {
        const int to = ((i + quarterTurns) % 4 + 4) % 4;
        result.corners.at(to) = quad.corners.at(i);
    }
    return result;
}

bool isProper(const CardQuad &quad)
{
    for (int i = 0; i < 4; ++i) {
        const QPointF a = quad.corners.at(i);
        const QPointF b = quad.corners.at((i + 1) % 4);
        const QPointF c = quad.corners.at((i + 2) % 4);
        if (!(cross(b - a, c - b) > 0) || !(QLineF(a, b).length() >= 1)) {
            return false; // written so that not-a-number fails too
        }
    }
    return true;
}

QPolygonF toPolygon(const CardQuad &quad)
{
    return QPolygonF(QList<QPointF>(quad.corners.begin(), quad.corners.end()));
}

double area(const CardQuad &quad)
{
    return std::abs(signedArea(toPolygon(quad)));
}

QSizeF meanSize(const CardQuad &quad)
{
    const auto &[topLeft, topRight, bottomRight, bottomLeft] = quad.corners;
    const double width =
        QLineF(topLeft, topRight).length() + QLineF(bottomLeft, bottomRight).length();
    const double height =
        QLineF(topLeft, bottomLeft).length() + QLineF(topRight, bottomRight).length();
    return {width / 2, height / 2};
}

double intersectionOverUnion(const CardQuad &a, const CardQuad &b)
{
    QPolygonF shared = toPolygon(a);
    for (int i = 0; i < 4 && !shared.isEmpty(); ++i) {
        shared = clipped(shared, b.corners.at(i), b.corners.at((i + 1) % 4));
    }
    const double intersection = std::abs(signedArea(shared));
    const double whole = area(a) + area(b) - intersection;
    return whole > 0 ? intersection / whole : 0;
}

} // namespace licencedesk
