// A photograph on a desk.

#include "tests/specimens/Camera.h"
#include "tests/specimens/Desk.h"
#include "tests/specimens/SceneParts.h"
#include "tests/specimens/View.h"

#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

constexpr double CoarsestPixelsPerMm = 6.5; // print of 2.5 mm is then 16 px high

QSize pictureSize(Random &random)
{
    static const std::array<QSize, 8> Sizes = {
        QSize(1280, 720),  QSize(1280, 960),  QSize(1600, 1200), QSize(1920, 1080),
        QSize(1920, 1080), QSize(2592, 1944), QSize(3264, 2448), QSize(4000, 3000)};
    const QSize size = random.pick(Sizes);
    return random.chance(0.25) ? size.transposed() : size;
}

double roll(Random &random)
{
    const double turn = random.chance(0.3) ? 90.0 * random.between(1, 3) : 0;
    return turn + std::clamp(random.gauss(6), -15.0, 15.0);
}

ViewOptions cameraStand(QSize size, const QRectF &subject, double cardWidthMm, Random &random)
{
    ViewOptions options;
    options.pictureSize = size;
    options.subjectMm = subject;
    options.cardWidthMm = cardWidthMm;
    const double lowest = std::max(0.35, CoarsestPixelsPerMm * cardWidthMm / size.width());
    options.widthShare = random.real(std::min(lowest, 0.94), 0.95);
    options.rollDegrees = roll(random);
    options.tiltDegrees = std::abs(std::clamp(random.gauss(11), -25.0, 25.0));
    options.tiltAxisDegrees = random.real(0, 360);
    options.distanceMm =
        std::max(2.2 * std::hypot(subject.width(), subject.height()), random.real(230, 500));
    options.drift = {random.real(-1, 1), random.real(-1, 1)};
    return options;
}

} // namespace

Shot shootPhoto(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random)
{
    const std::vector<CardPlace> places = placeCards(sizesMm, random.real(4, 14), 3, random);
    const QSize size = pictureSize(random);
    const QRectF subject = boundsOf(places, 4);
    const QTransform view = makeView(cameraStand(size, subject, sizesMm.front().width(), random));
    const double pixelsPerMm = scaleAt(view, QPointF());
    Shot shot;
    shot.picture = makeDesk(randomDeskKind(random), size, random);
    for (const CardPlace &place : places) {
        castShadow(shot.picture, outlineOf(place, view, 0.2), QPointF(0.4, 0.6) * pixelsPerMm,
                   pixelsPerMm, 0.35);
    }
    putCards(shot, draw(drawingScale(pixelsPerMm)), places, view, CoreCornerMm);
    LightOptions light;
    light.unevenness = random.real(0.05, 0.5);
    light.vignette = random.real(0, 0.2);
    light.level = random.real(0.75, 1.05);
    light.castShadows = random.chance(0.35) ? 1 : 0;
    applyLight(shot.picture, light, random);
    blurFocus(shot.picture, random.real(0.3, 0.9) * std::clamp(pixelsPerMm / 10, 0.8, 2.0));
    SensorOptions sensor;
    sensor.redGain = random.real(0.9, 1.08);
    sensor.blueGain = random.real(0.86, 1.1);
    sensor.gamma = random.real(0.85, 1.2);
    sensor.noise = random.real(1, 6);
    applySensor(shot.picture, sensor, random);
    shot.jpegQuality = random.between(60, 95);
    return shot;
}

} // namespace licencedesk::specimens
