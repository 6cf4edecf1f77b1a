#pragma once
// Grabbing, moving and resizing a box, as pure geometry: corners win over edges, edges over the
// body. Works in any one coordinate space; the views use card millimetres.

#include <QPointF>
#include <QRectF>

namespace licencedesk {

enum class Handle {
    None,
    Body,
    Left,
    Right,
    Top,
    Bottom,
    TopLeft,
    TopRight,
    BottomLeft,
    BottomRight
};

/// \p reach: how near counts as on a corner or an edge.
Handle handleAt(const QRectF &box, QPointF point, double reach);

struct BoxLimits
{
    QRectF room;           ///< the box stays inside
    double smallest = 1.5; ///< no side gets shorter
};

/// \p box with \p handle pulled by \p delta.
QRectF pulled(const QRectF &box, Handle handle, QPointF delta, const BoxLimits &limits);

Qt::CursorShape cursorFor(Handle handle);

} // namespace licencedesk
