#pragma once
// The program's SVG icons, drawn in the colour that is asked for, sharp at any scale.

#include "ui/style/Tones.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace licencedesk {

/// \p name: a file of resources/icons without its suffix.
QIcon tintedIcon(const QString &name, const QColor &colour);
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

/// The shape that stands for a tone: tick in a circle, diamond, octagon with a cross, dashed ring.
QString toneIcon(Tone tone);

} // namespace licencedesk
