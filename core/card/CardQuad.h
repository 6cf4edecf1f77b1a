#pragma once
// Where a card lies in a frame. The corners are those *of the printed card*, in the order TL, TR,
// BR, BL as the print reads: a card lying upside down is a rotation of indices, not a special case.
// Before the layout is known, "printed" orientation is unknown too; then the corners start at the
// one nearest the frame's top left, still clockwise as seen in the frame.

#include <QPointF>
#include <QPolygonF>
#include <QSizeF>

#include <array>

namespace licencedesk {

struct CardQuad
{
    std::array<QPointF, 4> corners; ///< TL, TR, BR, BL; frame coordinates (pixels)

    bool operator==(const CardQuad &) const = default;
};

struct CardDetection
{
    CardQuad quad;
    double confidence = 0; ///< 0…1, comparable within one frame only
};

/// The same quad with the corner list turned by \p quarterTurns clockwise: what was TL is named TR
/// after one turn.
CardQuad turned(const CardQuad &quad, int quarterTurns);

/// Convex, clockwise in y-down pixels, no side shorter than 1 px.
bool isProper(const CardQuad &quad);

QPolygonF toPolygon(const CardQuad &quad);
double area(const CardQuad &quad); ///< px²

/// Mean side lengths (width along TL-TR, height along TL-BL), px.
QSizeF meanSize(const CardQuad &quad);

/// Area of the intersection over area of the union, 0…1, frame coordinates.
double intersectionOverUnion(const CardQuad &a, const CardQuad &b);

} // namespace licencedesk
