#include "ui/desk/BoxHandles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace licencedesk {

namespace {

bool isNear(QPointF a, QPointF b, double reach)
{
    return std::abs(a.x() - b.x()) <= reach && std::abs(a.y() - b.y()) <= reach;
}

bool pullsLeft(Handle handle)
{
    return handle == Handle::Left || handle == Handle::TopLeft || handle == Handle::BottomLeft;
}

bool pullsRight(Handle handle)
{
    return handle == Handle::Right || handle == Handle::TopRight || handle == Handle::BottomRight;
}

bool pullsTop(Handle handle)
{
    return handle == Handle::Top || handle == Handle::TopLeft || handle == Handle::TopRight;
}

bool pullsBottom(Handle handle)
{
    return handle == Handle::Bottom || handle == Handle::BottomLeft ||
           handle == Handle::BottomRight;
}

Handle edgeAt(const QRectF &box, QPointF point, double reach)
{
    if (std::abs(point.x() - box.left()) <= reach) {
        return Handle::Left;
    }
    if (std::abs(point.x() - box.right()) <= reach) {
        return Handle::Right;
    }
    if (std::abs(point.y() - box.top()) <= reach) {
        return Handle::Top;
    }
    return std::abs(point.y() - box.bottom()) <= reach ? Handle::Bottom : Handle::None;
}

QRectF moved(const QRectF &box, QPointF delta, const QRectF &room)
{
    const double x = std::clamp(box.x() + delta.x(), room.left(),
                                std::max(room.left(), room.right() - box.width()));
    const double y = std::clamp(box.y() + delta.y(), room.top(),
                                std::max(room.top(), room.bottom() - box.height()));
    return {QPointF(x, y), box.size()};
}

} // namespace

Handle handleAt(const QRectF &box, QPointF point, double reach)
{
    const std::array<std::pair<QPointF, Handle>, 4> corners = {{
        {box.topLeft(), Handle::TopLeft},
        {box.topRight(), Handle::TopRight},
        {box.bottomLeft(), Handle::BottomLeft},
        {box.bottomRight(), Handle::BottomRight},
    }};
    for (const auto &[corner, handle] : corners) {
        if (isNear(corner, point, reach)) {
            return handle;
        }
    }
    if (!box.adjusted(-reach, -reach, reach, reach).contains(point)) {
        return Handle::None;
    }
    const Handle edge = edgeAt(box, point, reach);
    return edge == Handle::None ? Handle::Body : edge;
}

QRectF pulled(const QRectF &box, Handle handle, QPointF delta, const BoxLimits &limits)
{
    if (handle == Handle::None) {
        return box;
    }
    if (handle == Handle::Body) {
        return moved(box, delta, limits.room);
    }
    QRectF result = box;
    if (pullsLeft(handle)) {
        result.setLeft(std::clamp(box.left() + delta.x(), limits.room.left(),
                                  std::max(limits.room.left(), box.right() - limits.smallest)));
    }
    if (pullsRight(handle)) {
        result.setRight(std::clamp(box.right() + delta.x(), box.left() + limits.smallest,
                                   std::max(box.left() + limits.smallest, limits.room.right())));
    }
    if (pullsTop(handle)) {
        result.setTop(std::clamp(box.top() + delta.y(), limits.room.top(),
                                 std::max(limits.room.top(), box.bottom() - limits.smallest)));
    }
    if (pullsBottom(handle)) {
        result.setBottom(std::clamp(box.bottom() + delta.y(), box.top() + limits.smallest,
                                    std::max(box.top() + limits.smallest, limits.room.bottom())));
    }
    return result;
}

Qt::CursorShape cursorFor(Handle handle)
{
    switch (handle) {
    case Handle::Body:
        return Qt::SizeAllCursor;
    case Handle::Left:
    case Handle::Right:
        return Qt::SizeHorCursor;
    case Handle::Top:
    case Handle::Bottom:
        return Qt::SizeVerCursor;
    case Handle::TopLeft:
    case Handle::BottomRight:
        return Qt::SizeFDiagCursor;
    case Handle::TopRight:
    case Handle::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Handle::None:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace licencedesk
