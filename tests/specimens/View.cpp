#include "tests/specimens/View.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace licencedesk::specimens {

namespace {

constexpr double LargestShare = 0.965; // of a picture's side that the subject may take

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Pinhole view of the turned and tilted plane, focal length 1 px: scaled and centred later.
QTransform pinhole(const ViewOptions &options)
{
    const double tilt = radians(options.tiltDegrees);
    const double axis = radians(options.tiltAxisDegrees);
    // Rotation about the axis (cos a, sin a, 0) by the tilt, of points with z = 0 (Rodrigues).
    const double c = std::cos(tilt);
    const double s = std::sin(tilt);
    const double ux = std::cos(axis);
    const double uy = std::sin(axis);
    const double xx = c + ux * ux * (1 - c);
    const double xy = ux * uy * (1 - c);
    const double yy = c + uy * uy * (1 - c);
    const double zx = -uy * s / options.distanceMm;
    const double zy = ux * s / options.distanceMm;
    QTransform turned;
    turned.rotate(options.rollDegrees);
    return turned * QTransform(xx, xy, zx, xy, yy, zy, 0, 0, 1);
}

} // namespace

double scaleAt(const QTransform &view, QPointF scene)
{
    const QPointF here = view.map(scene);
    const QPointF right = view.map(scene + QPointF(1, 0)) - here;
    const QPointF down = view.map(scene + QPointF(0, 1)) - here;
    return (std::hypot(right.x(), right.y()) + std::hypot(down.x(), down.y())) / 2;
}

QTransform makeView(const ViewOptions &options)
{
    const QTransform raw = pinhole(options);
    const QRectF bounds = raw.map(QPolygonF(options.subjectMm)).boundingRect();
    const double width = options.pictureSize.width();
    const double height = options.pictureSize.height();
    const double wanted =
        options.widthShare * width / (options.cardWidthMm * scaleAt(raw, QPointF()));
    const double scale = std::min(
        {wanted, LargestShare * width / bounds.width(), LargestShare * height / bounds.height()});
    const double freeX = (width - bounds.width() * scale) / 2 * 0.9;
    const double freeY = (height - bounds.height() * scale) / 2 * 0.9;
    const QPointF centre(width / 2 + freeX * options.drift.x(),
                         height / 2 + freeY * options.drift.y());
    return raw * QTransform::fromTranslate(-bounds.center().x(), -bounds.center().y()) *
           QTransform::fromScale(scale, scale) * QTransform::fromTranslate(centre.x(), centre.y());
}

} // namespace licencedesk::specimens
