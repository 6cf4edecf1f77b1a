#pragma once
// What light, lens, sensor and file do to a picture. Every function changes the picture in place.

#include "tests/specimens/Random.h"

#include <QByteArray>
#include <QImage>
#include <QPolygonF>

namespace licencedesk::specimens {

struct LightOptions
{
    double unevenness = 0.2; ///< 0…1, how much brighter one side is
    double vignette = 0.1;   ///< 0…1, fall-off to the corners
    double level = 1;        ///< overall
    int castShadows = 0;     ///< soft shadows of things outside the picture
};
void applyLight(QImage &picture, const LightOptions &options, Random &random);

/// Darkens what lies under the shifted, blurred \p shape; draw before the object itself.
void castShadow(QImage &picture, const QPolygonF &shape, QPointF offset, double blur, double depth);

/// A white veil, brightest in the middle of \p shape.
void addGlare(QImage &picture, const QPolygonF &shape, double blur, double strength);

void blurFocus(QImage &picture, double sigma);
void blurMotion(QImage &picture, double length, double angleDegrees);

struct SensorOptions
{
    double redGain = 1;
    double blueGain = 1;
    double gamma = 1;
    double noise = 3; ///< standard deviation, grey levels
};
void applySensor(QImage &picture, const SensorOptions &options, Random &random);

/// JPEG at \p quality, or PNG where it is negative, with synthetic=true in the file's text.
QByteArray encodePicture(const QImage &picture, int quality);

} // namespace licencedesk::specimens
