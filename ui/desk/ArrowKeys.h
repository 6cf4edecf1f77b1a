#pragma once
// Arrow keys as a direction, y down: the one reading of them for boxes and corners.

#include <QPointF>
#include <qnamespace.h>

namespace licencedesk {

/// One step; null for any other key.
inline QPointF arrow(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace licencedesk
