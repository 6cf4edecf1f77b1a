#pragma once
// Where the camera stands. Scene coordinates: millimetres on the desk, origin in the middle of what
// is photographed, y down as the card reads. Leaves: the map from the scene to picture pixels.

#include <QRectF>
#include <QSize>
#include <QTransform>

namespace licencedesk::specimens {

struct ViewOptions
{
    QSize pictureSize;
    QRectF subjectMm;        ///< what must be seen whole, scene mm
    double cardWidthMm = 88; ///< of the card whose share of the width is asked for
    double widthShare =
        0.7;                ///< of the picture's width, made smaller where the subject would be cut
    double rollDegrees = 0; ///< clockwise turn of the card in the picture
    double tiltDegrees = 0; ///< between the desk and the picture plane
    double tiltAxisDegrees = 0;
    double distanceMm = 320; ///< camera to desk: less is more perspective
    QPointF drift;           ///< -1…1 of the free room beside the subject
};

QTransform makeView(const ViewOptions &options);

/// Pixels per millimetre at a scene point, the mean of both directions.
double scaleAt(const QTransform &view, QPointF scene);

} // namespace licencedesk::specimens
