#include "SheetCamera.h"

#include "tests/specimens/Camera.h"
#include "tests/specimens/CardPages.h"
#include "tests/specimens/Compose.h"
#include "tests/specimens/ScreenEffects.h"
#include "tests/specimens/Wear.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace licencedesk::training {

using namespace specimens;

namespace {

constexpr double ReadingPixelsPerMm = 12; // the pipeline's
constexpr double RimMm = 3;               // of desk around the card
constexpr double CornerErrorMm = 0.25;    // standard deviation of a found corner

double between(double lowest, double highest, Random &random) // as many low as high ones
{
    return lowest * std::pow(highest / lowest, random.real(0, 1));
}

QPolygonF cornersIn(const QSizeF &size, double skewShare, Random &random)
{
    const double dx = size.width() * skewShare;
    const double dy = size.height() * skewShare;
    QPolygonF corners;
    const QPointF ideal[] = {
        {0, 0}, {size.width(), 0}, {size.width(), size.height()}, {0, size.height()}};
    for (const QPointF &corner : ideal) {
        corners << corner + QPointF(random.real(-dx, dx), random.real(-dy, dy));
    }
    return corners;
}

void glareSpot(QImage &picture, double pixelsPerMm, Random &random)
{
    QPainterPath spot;
    spot.addEllipse(QPointF(random.real(0, picture.width()), random.real(0, picture.height())),
                    random.real(5, 14) * pixelsPerMm, random.real(3, 9) * pixelsPerMm);
    addGlare(picture, spot.toFillPolygon(), pixelsPerMm * random.real(1.5, 4),
             random.real(0.3, 0.85));
}

void addTrouble(QImage &picture, const ShotPlan &plan, Random &random)
{
    if (random.chance(0.3)) {
        glareSpot(picture, plan.pixelsPerMm, random);
    }
    if (random.chance(0.3)) {
        blurMotion(picture, random.real(0.15, 0.6) * plan.pixelsPerMm, random.real(0, 180));
    }
}

SensorOptions sensorFor(const ShotPlan &plan, Random &random)
{
    SensorOptions sensor;
    sensor.redGain = random.real(0.9, 1.1);
    sensor.blueGain = random.real(0.85, 1.1);
    sensor.gamma = random.real(0.85, 1.2);
    const bool isDark = plan.isHard && random.chance(0.3);
    sensor.noise = plan.isScan ? random.real(0.5, 3)
                   : isDark    ? random.real(6, 13)
                               : random.real(1, 6);
    return sensor;
}

LightOptions lightFor(const ShotPlan &plan, Random &random)
{
    LightOptions light;
    light.unevenness = plan.isScan ? 0 : random.real(0, 0.5);
    light.vignette = plan.isScan ? 0 : random.real(0, 0.2);
    light.level =
        plan.isHard && random.chance(0.3) ? random.real(0.3, 0.6) : random.real(0.8, 1.05);
    light.castShadows = !plan.isScan && random.chance(0.25) ? 1 : 0;
    return light;
}

} // namespace

ShotPlan ShotPlan::random(Random &random)
{
    ShotPlan plan;
    const double kind = random.real(0, 1);
    plan.isScan = kind < 0.2;
    plan.isHard = kind > 0.65;
    plan.isScreen = kind > 0.5 && kind < 0.65;
    if (plan.isScan) {
        plan.pixelsPerMm = random.real(200, 300) / 25.4;
        plan.blur = random.real(0.3, 0.7);
    } else {
        plan.pixelsPerMm = plan.isHard ? between(5.2, 16, random) : between(6.0, 22, random);
        plan.blur = plan.isHard ? random.real(0.5, 1.2) : random.real(0.3, 0.9);
    }
    return plan;
}

CardImage photograph(const Sheet &sheet, const ShotPlan &plan, Random &random)
{
    QImage art = sheet.image;
    if (random.chance(plan.isHard ? 0.15 : 0.02)) {
        rubPrint(art, sheet.pixelsPerMm, random);
    }
    if (random.chance(plan.isHard ? 0.12 : 0.02)) {
        foldCard(art, sheet.pixelsPerMm, random);
    }
    const double rim = RimMm * plan.pixelsPerMm;
    const QSizeF size = CoreSizeMm * plan.pixelsPerMm;
    QImage picture((size + QSizeF(2 * rim, 2 * rim)).toSize(), QImage::Format_RGB32);
    const int desk = random.between(40, 230);
    picture.fill(QColor(desk, desk, desk));
    const QPolygonF corners =
        cornersIn(size, plan.isScan ? 0.003 : 0.02, random).translated(rim, rim);
    const QPolygonF flat(QList<QPointF>{QPointF(0, 0), QPointF(art.width(), 0),
                                        QPointF(art.width(), art.height()),
                                        QPointF(0, art.height())});
    QTransform place;
    QTransform::quadToQuad(flat, corners, place);
    layOver(picture, art, place, 0);
    if (plan.isScreen) {
        addMoire(picture, corners, random.real(0.02, 0.13), random);
        if (random.chance(0.4)) {
            addBanding(picture, corners, random.real(0.03, 0.1), random);
        }
    }
    applyLight(picture, lightFor(plan, random), random);
    blurFocus(picture, plan.blur * std::clamp(plan.pixelsPerMm / 10, 0.8, 2.0));
    if (plan.isHard) {
        addTrouble(picture, plan, random);
    }
    applySensor(picture, sensorFor(plan, random), random);
    const QByteArray file = encodePicture(picture, random.between(60, 95));
    CardQuad found;
    for (int i = 0; i < 4; ++i) {
        const double error = CornerErrorMm * plan.pixelsPerMm;
        found.corners[static_cast<std::size_t>(i)] =
            corners[i] + QPointF(random.gauss(error), random.gauss(error));
    }
    const QImage frame = QImage::fromData(file).convertToFormat(QImage::Format_RGB32);
    return rectify(frame, found, CoreSizeMm, ReadingPixelsPerMm);
}

} // namespace licencedesk::training
