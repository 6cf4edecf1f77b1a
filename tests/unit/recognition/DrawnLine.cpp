#include "tests/unit/recognition/DrawnLine.h"

#include <QFontMetrics>
#include <QPainter>

namespace licencedesk::test {

QImage drawLine(const QString &text, const LineDrawing &drawing)
{
    QFont font(drawing.family);
    font.setPixelSize(drawing.em);
    const QRect ink = QFontMetrics(font).tightBoundingRect(text);
    const int margin = drawing.em / 3;
    QImage line(ink.width() + 2 * margin, ink.height() + 2 * margin, QImage::Format_Grayscale8);
    line.fill(255);
    QPainter painter(&line);
    painter.setFont(font);
    painter.drawText(QPoint(margin, margin) - ink.topLeft(), text);
    return line;
}

} // namespace licencedesk::test
