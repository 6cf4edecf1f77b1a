#pragma once
// The printed target of the desk's set-up check: where everything stands on it, and the drawing of
// it. Coordinates are millimetres from the top left of its card-sized field.

#include "support/Result.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <vector>

class QPainter;

namespace licencedesk {

namespace target {

constexpr QSizeF FieldSize(88, 60); ///< as a licence

/// Rings that are found again: four at the corners, two that tell top from bottom and left from
/// right.
constexpr std::array<QPointF, 6> Markers = {QPointF(7, 7),  QPointF(81, 7), QPointF(81, 53),
                                            QPointF(7, 53), QPointF(30, 7), QPointF(81, 24)};
constexpr double MarkerRadius = 4.5; ///< of the black disc
constexpr double MarkerHole = 3;     ///< of the white disc on it
constexpr double MarkerDot = 1.5;    ///< of the black disc on that

/// Bare paper, three by three, for brightness.
constexpr std::array<QPointF, 9> WhiteSpots = {
    QPointF(15.5, 7), QPointF(46, 7),    QPointF(71, 7),  QPointF(7, 30), QPointF(44, 34.5),
    QPointF(81, 36),  QPointF(16.5, 53), QPointF(44, 53), QPointF(71, 53)};
constexpr QSizeF WhiteSpotSize(4, 2.2);

/// Line pairs a millimetre, coarsest first. 600 dots an inch print the finest well.
constexpr std::array<double, 6> LinePairs = {1, 1.5, 2, 2.5, 3, 4};

} // namespace target

enum class LineDirection { Upright, Level };

QRectF linesRect(std::size_t group, LineDirection direction);
/// From white paper (0) to solid black (5).
QRectF greyRect(std::size_t step);
constexpr std::size_t GreySteps = 6;

/// The field alone; \p painter's unit is a millimetre, its origin the field's top left.
void drawTargetField(QPainter &painter);

/// A sheet of A4 with the field, a ruler to check the print with, and a dark mat with a place for
/// the licence; exactly to scale. Words are in the program's language.
Result<QString> writeTargetPdf(const QString &path);

} // namespace licencedesk
