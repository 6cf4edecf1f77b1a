#include "setup/DeskTarget.h"

#include <QPainter>
#include <QPen>

namespace licencedesk {

namespace {

constexpr double FirstColumn = 13; // mm
constexpr double ColumnStep = 10.5;
constexpr QSizeF LinesSize(8.5, 9);
constexpr double UprightTop = 13;
constexpr double LevelTop = 23.5;
constexpr QSizeF GreySize(8.5, 8);
constexpr double GreyTop = 36.5;
constexpr double NameTop = 46;

QRectF columnRect(std::size_t column, double top, QSizeF size)
{
    return {QPointF(FirstColumn + ColumnStep * static_cast<double>(column), top), size};
}

void drawMarker(QPainter &painter, QPointF centre)
{
    painter.setBrush(Qt::black);
    painter.drawEllipse(centre, target::MarkerRadius, target::MarkerRadius);
    painter.setBrush(Qt::white);
    painter.drawEllipse(centre, target::MarkerHole, target::MarkerHole);
    painter.setBrush(Qt::black);
    painter.drawEllipse(centre, target::MarkerDot, target::MarkerDot);
}

/// Black lines as wide as the gaps; the last one is cut where the rectangle ends.
void drawLines(QPainter &painter, std::size_t group, LineDirection direction)
{
    const QRectF rect = linesRect(group, direction);
    const double period = 1 / target::LinePairs[group];
    const bool upright = direction == LineDirection::Upright;
    const double length = upright ? rect.width() : rect.height();
    for (int i = 0; (i + 0.5) * period <= length; ++i) {
        const double from = i * period;
        painter.drawRect(upright
                             ? QRectF(rect.left() + from, rect.top(), period / 2, rect.height())
                             : QRectF(rect.left(), rect.top() + from, rect.width(), period / 2));
    }
}

void drawName(QPainter &painter)
{
    QFont font = painter.font();
    font.setPixelSize(20);
    painter.save();
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.translate(target::FieldSize.width() / 2, NameTop);
    painter.scale(0.1, 0.1); // a font of 2 px is no font
    painter.drawText(QRectF(-300, 0, 600, 40), Qt::AlignCenter,
                     QStringLiteral("LicenceDesk · 88 × 60 mm"));
    painter.restore();
}

} // namespace

QRectF linesRect(std::size_t group, LineDirection direction)
{
    return columnRect(group, direction == LineDirection::Upright ? UprightTop : LevelTop,
                      LinesSize);
}

QRectF greyRect(std::size_t step)
{
    return columnRect(step, GreyTop, GreySize);
}

void drawTargetField(QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(QPointF(), target::FieldSize), Qt::white);
    for (const QPointF &centre : target::Markers) {
        drawMarker(painter, centre);
    }
    for (std::size_t group = 0; group < target::LinePairs.size(); ++group) {
        drawLines(painter, group, LineDirection::Upright);
        drawLines(painter, group, LineDirection::Level);
    }
    for (std::size_t step = 0; step < GreySteps; ++step) {
        const int level = 255 - 51 * static_cast<int>(step);
        painter.fillRect(greyRect(step), QColor(level, level, level));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::gray, 0.1));
    painter.drawRect(greyRect(0));
    drawName(painter);
    painter.restore();
}

} // namespace licencedesk
