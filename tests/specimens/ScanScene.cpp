// A flat-bed scanner: no perspective, a little skew, a white or dark bed.

#include "tests/specimens/Camera.h"
#include "tests/specimens/SceneParts.h"

#include <QColor>

#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

constexpr double MmPerInch = 25.4;
constexpr double ElectronicWidthMm = 70;

double bedMargin(Random &random)
{
    if (random.chance(0.25)) {
        return random.real(0.4, 1.5); // cropped to the card
    }
    return random.chance(0.25) ? random.real(25, 55) : random.real(3, 18);
}

QColor bedColour(Random &random)
{
    const int grey = random.chance(0.7) ? random.between(236, 255) : random.between(12, 60);
    return {grey, grey, grey};
}

/// A screenshot is the screen itself, to the pixel.
Shot screenshot(const DrawCards &draw, QSizeF sizeMm, Random &random)
{
    static constexpr int Widths[] = {720, 828, 1080, 1080, 1170};
    const double pixelsPerMm = random.pick(Widths) / ElectronicWidthMm;
    Shot shot;
    const QSize size(qRound(sizeMm.width() * pixelsPerMm), qRound(sizeMm.height() * pixelsPerMm));
    shot.picture = QImage(size, QImage::Format_RGB32);
    shot.picture.fill(Qt::black);
    const QTransform view =
        QTransform::fromScale(size.width() / sizeMm.width(), size.height() / sizeMm.height());
    putCards(shot, draw(pixelsPerMm), {{sizeMm, QTransform()}}, view, 0);
    shot.jpegQuality = random.chance(0.5) ? -1 : random.between(75, 95);
    return shot;
}

} // namespace

Shot shootScan(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random)
{
    if (sizesMm.size() == 1 && sizesMm.front().height() > sizesMm.front().width()) {
        return screenshot(draw, sizesMm.front(), random);
    }
    // Not above 300 dpi: enough to read, and no master for a print (domain facts, handling limits).
    const double pixelsPerMm = random.pick(std::array{200, 240, 300, 300}) / MmPerInch;
    const std::vector<CardPlace> places = placeCards(sizesMm, random.real(3, 15), 0.4, random);
    const double margin = bedMargin(random);
    const double skew = std::clamp(random.gauss(0.8), -2.0, 2.0);
    QTransform turn;
    turn.rotate(skew);
    if (random.chance(0.12)) {
        turn.rotate(random.pick(std::array{90, 180, 270}));
    }
    const QRectF bounds = turn.mapRect(boundsOf(places, margin));
    Shot shot;
    shot.picture = QImage((bounds.size() * pixelsPerMm).toSize(), QImage::Format_RGB32);
    shot.picture.fill(bedColour(random));
    const QTransform view = turn * QTransform::fromTranslate(-bounds.left(), -bounds.top()) *
                            QTransform::fromScale(pixelsPerMm, pixelsPerMm);
    for (const CardPlace &place : places) {
        castShadow(shot.picture, outlineOf(place, view, 0.2),
                   {0.3 * pixelsPerMm, 0.4 * pixelsPerMm}, 0.6 * pixelsPerMm, 0.3);
    }
    putCards(shot, draw(drawingScale(pixelsPerMm)), places, view, CoreCornerMm);
    blurFocus(shot.picture, random.real(0.3, 0.7));
    SensorOptions sensor;
    sensor.noise = random.real(0.5, 3);
    sensor.gamma = random.real(0.85, 1.15);
    sensor.redGain = random.real(0.97, 1.03);
    sensor.blueGain = random.real(0.96, 1.03);
    applySensor(shot.picture, sensor, random);
    shot.jpegQuality = random.chance(0.25) ? -1 : random.between(75, 95);
    return shot;
}

} // namespace licencedesk::specimens
