// Photographs on a desk: the usual ones, the hard ones, and those of a screen.

#include "tests/specimens/Camera.h"
#include "tests/specimens/Compose.h"
#include "tests/specimens/Desk.h"
#include "tests/specimens/Props.h"
#include "tests/specimens/SceneParts.h"
#include "tests/specimens/ScreenEffects.h"
#include "tests/specimens/Sleeve.h"
#include "tests/specimens/View.h"
#include "tests/specimens/Wear.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

constexpr double PhotoPixelsPerMm = 6.5; // print of 2.5 mm is then 16 px high
constexpr double HardPixelsPerMm = 5.3;  // 720p at 40 % of the width is 5.8
constexpr double LowestPixelsPerMm = 5.3;
constexpr int LargestPictureWidth = 3600;

/// Everything that chance decides about one photograph, apart from the cards.
struct PhotoPlan
{
    QSize size;
    double widthShare = 0.7;
    double rollDegrees = 0;
    double tiltDegrees = 0;
    double blur = 0.5; ///< standard deviation, px at 10 px/mm
    double motion = 0; ///< mm along the path; 0: none
    LightOptions light;
    SensorOptions sensor;
    int jpegQuality = 85;
    Sleeve sleeve = Sleeve::None;
    bool deskThings = false;
    bool fieldGlare = false;
    bool fingers = false;
    bool rubbed = false;
    bool folded = false;
};

QSize pictureSize(Random &random)
{
    static const std::array Sizes = {QSize(1280, 720),  QSize(1280, 960),  QSize(1600, 1200),
                                     QSize(1920, 1080), QSize(1920, 1080), QSize(2592, 1944),
                                     QSize(3264, 2448), QSize(4000, 3000)};
    const QSize size = random.pick(Sizes);
    return random.chance(0.25) ? size.transposed() : size;
}

double widthShareFor(QSize size, double pixelsPerMm, Random &random)
{
    const double lowest = std::max(0.35, pixelsPerMm * CoreSizeMm.width() / size.width());
    return random.real(std::min(lowest, 0.94), 0.95);
}

double randomRoll(Random &random)
{
    const double turn = random.chance(0.3) ? 90.0 * random.between(1, 3) : 0;
    return turn + std::clamp(random.gauss(6), -15.0, 15.0);
}

PhotoPlan usualPlan(Random &random)
{
    PhotoPlan plan;
    plan.size = pictureSize(random);
    plan.widthShare = widthShareFor(plan.size, PhotoPixelsPerMm, random);
    plan.rollDegrees = randomRoll(random);
    plan.tiltDegrees = std::abs(std::clamp(random.gauss(11), -25.0, 25.0));
    plan.blur = random.real(0.3, 0.9);
    plan.light.unevenness = random.real(0.05, 0.5);
    plan.light.vignette = random.real(0, 0.2);
    plan.light.level = random.real(0.78, 1.05);
    plan.light.castShadows = random.chance(0.35) ? 1 : 0;
    plan.sensor.redGain = random.real(0.9, 1.08);
    plan.sensor.blueGain = random.real(0.86, 1.1);
    plan.sensor.gamma = random.real(0.85, 1.2);
    plan.sensor.noise = random.real(1, 6);
    plan.jpegQuality = random.between(60, 95);
    plan.sleeve = randomSleeve(random);
    plan.deskThings = random.chance(0.4);
    return plan;
}

void makeDark(PhotoPlan &plan, Random &random)
{
    plan.light.level = random.real(0.3, 0.55);
    plan.sensor.noise = random.real(6, 13);
    plan.sensor.redGain = random.real(1.0, 1.2);
    plan.sensor.blueGain = random.real(0.7, 0.95);
}

void addTrouble(PhotoPlan &plan, int kind, Random &random)
{
    switch (kind) {
    case 0:
        plan.motion = random.real(0.25, 0.7);
        break;
    case 1:
        plan.fieldGlare = true;
        break;
    case 2:
        makeDark(plan, random);
        break;
    case 3: // a cheap web camera, far away
        plan.size = QSize(1280, 720);
        plan.widthShare = random.real(0.4, 0.48);
        break;
    case 4:
        plan.fingers = true;
        break;
    case 5:
        plan.rubbed = true;
        break;
    default:
        plan.folded = true;
        break;
    }
}

PhotoPlan hardPlan(Random &random)
{
    constexpr int Troubles = 7;
    PhotoPlan plan = usualPlan(random);
    plan.widthShare = widthShareFor(plan.size, HardPixelsPerMm, random);
    plan.blur = random.real(0.5, 1.2);
    const int first = random.between(0, Troubles - 1);
    addTrouble(plan, first, random);
    if (random.chance(0.5)) {
        addTrouble(plan, (first + random.between(1, Troubles - 1)) % Troubles, random);
    }
    return plan;
}

PhotoPlan screenPlan(Random &random)
{
    PhotoPlan plan = usualPlan(random);
    plan.sleeve = Sleeve::None;
    plan.light.level = random.real(0.9, 1.1);
    plan.light.unevenness = random.real(0, 0.2);
    plan.light.castShadows = 0;
    plan.tiltDegrees *= 0.7;
    return plan;
}

bool isPhone(const std::vector<QSizeF> &sizesMm)
{
    return sizesMm.front().height() > sizesMm.front().width();
}

QTransform standFor(PhotoPlan &plan, const QRectF &subject, QSizeF cardMm, Random &random)
{
    ViewOptions options;
    options.pictureSize = plan.size;
    options.subjectMm = subject;
    options.cardWidthMm =
        std::max(cardMm.width(), CoreSizeMm.width()); // a phone's print is as small
    options.widthShare = plan.widthShare;
    options.rollDegrees = plan.rollDegrees;
    options.tiltDegrees = plan.tiltDegrees;
    options.tiltAxisDegrees = random.real(0, 360);
    options.distanceMm =
        std::max(2.2 * std::hypot(subject.width(), subject.height()), random.real(230, 500));
    options.drift = {random.real(-1, 1), random.real(-1, 1)};
    QTransform view = makeView(options);
    // Two pages, or a card set upright in a flat picture, want a better camera to stay legible.
    while (scaleAt(view, QPointF()) < LowestPixelsPerMm &&
           plan.size.width() < LargestPictureWidth) {
        plan.size = (QSizeF(plan.size) * 1.25).toSize();
        options.pictureSize = plan.size;
        view = makeView(options);
    }
    return view;
}

/// The way up that a phone is photographed: the picture is turned to suit, mostly.
void turnToSubject(PhotoPlan &plan, const QRectF &subject, Random &random)
{
    const bool tall = subject.height() > subject.width();
    if (tall != (plan.size.height() > plan.size.width()) && random.chance(0.85)) {
        plan.size.transpose();
    }
    if (tall) {
        plan.rollDegrees =
            random.chance(0.9) ? std::clamp(random.gauss(6), -15.0, 15.0) : plan.rollDegrees;
    }
}

/// A bright spot on one printed value.
void glareOnField(QImage &picture, const SpecimenCard &card, const CardPlace &place,
                  const QTransform &view, Random &random)
{
    const QRectF box = random.pick(card.lines).boxMm;
    const QPointF centre(random.real(box.left(), box.right()), box.center().y());
    const double radiusX = random.real(5, 14);
    const double radiusY = random.real(3, 9);
    QPainterPath spot;
    spot.addEllipse(centre, radiusX, radiusY);
    const QTransform map = place.toScene * view;
    addGlare(picture, map.map(spot).toFillPolygon(), scaleAt(view, QPointF()) * random.real(1.5, 4),
             random.real(0.55, 0.97));
}

std::vector<DrawnCard> drawnAndWorn(const DrawCards &draw, const PhotoPlan &plan,
                                    double pixelsPerMm, Random &random)
{
    std::vector<DrawnCard> cards = draw(drawingScale(pixelsPerMm));
    for (DrawnCard &card : cards) {
        if (plan.rubbed) {
            rubPrint(card.image, card.pixelsPerMm, random);
        }
        if (plan.folded) {
            foldCard(card.image, card.pixelsPerMm, random);
        }
    }
    return cards;
}

/// Light, lens and sensor, the same for every photograph.
void develop(Shot &shot, const PhotoPlan &plan, double pixelsPerMm, Random &random)
{
    applyLight(shot.picture, plan.light, random);
    const double size = std::clamp(pixelsPerMm / 10, 0.8, 2.0);
    blurFocus(shot.picture, plan.blur * size);
    if (plan.motion > 0) {
        blurMotion(shot.picture, plan.motion * pixelsPerMm, random.real(0, 180));
    }
    applySensor(shot.picture, plan.sensor, random);
    shot.jpegQuality = plan.jpegQuality;
}

Shot shootOnDesk(PhotoPlan plan, const DrawCards &draw, const std::vector<QSizeF> &sizesMm,
                 Random &random)
{
    const std::vector<CardPlace> places = placeCards(sizesMm, random.real(5, 14), 3, random);
    const QRectF subject = boundsOf(places, plan.sleeve == Sleeve::None ? 2 : 7);
    const QTransform view = standFor(plan, subject, sizesMm.front(), random);
    const double pixelsPerMm = scaleAt(view, QPointF());
    Shot shot;
    shot.picture = makeDesk(randomDeskKind(random), plan.size, random);
    if (plan.deskThings) {
        drawDeskThings(shot.picture, subject, view, random);
    }
    drawSleeve(shot.picture, plan.sleeve, places, view, random);
    putCards(shot, drawnAndWorn(draw, plan, pixelsPerMm, random), places, view, CoreCornerMm);
    if (plan.sleeve != Sleeve::None && random.chance(0.6)) {
        drawGloss(shot.picture, places, view, random);
    }
    if (plan.fieldGlare) {
        glareOnField(shot.picture, shot.cards.front(), places.front(), view, random);
    }
    if (plan.fingers) {
        drawFingers(shot.picture, places.front(), view, random);
    }
    develop(shot, plan, pixelsPerMm, random);
    return shot;
}

// ---- screens -------------------------------------------------------------------------------

/// The screen of a phone that shows \p cardMm in its picture viewer, scene mm around the card.
QRectF viewerScreen(QSizeF cardMm, Random &random)
{
    constexpr double Aspect = 19.5 / 9;
    if (random.chance(0.5)) { // upright: the card as wide as the screen
        const double width = cardMm.width() * random.real(1.02, 1.12);
        return {-width / 2, -width * Aspect / 2, width, width * Aspect};
    }
    const double height = cardMm.height() * random.real(1.04, 1.25);
    return {-height * Aspect / 2, -height / 2, height * Aspect, height};
}

/// The viewer's ground: black or white, or the photograph of a desk on which the card lies.
void drawViewer(QImage &picture, const QRectF &screen, const QTransform &view, Random &random)
{
    QImage ground(screen.size().toSize() * 6, QImage::Format_RGB32);
    ground.fill(random.chance(0.5) ? QColor(4, 4, 5) : QColor(250, 250, 250));
    if (random.chance(0.5)) {
        ground = makeDesk(randomDeskKind(random), ground.size(), random);
    }
    const QTransform toScene =
        QTransform::fromScale(screen.width() / ground.width(), screen.height() / ground.height()) *
        QTransform::fromTranslate(screen.left(), screen.top());
    layOver(picture, ground, toScene * view, 0);
}

Shot shootPhone(PhotoPlan plan, const DrawCards &draw, const std::vector<QSizeF> &sizesMm,
                Random &random)
{
    const bool electronic = isPhone(sizesMm);
    const std::vector<CardPlace> places = placeCards(sizesMm, 3, electronic ? 0 : 1.5, random);
    const QRectF cards = boundsOf(places, 0);
    const QRectF screen = electronic ? cards : viewerScreen(cards.size(), random);
    const QRectF subject = electronic ? cards.adjusted(-4, -4, 4, 4) : cards.adjusted(-2, -2, 2, 2);
    const QTransform view = standFor(plan, subject, sizesMm.front(), random);
    const double pixelsPerMm = scaleAt(view, QPointF());
    Shot shot;
    shot.picture = makeDesk(randomDeskKind(random), plan.size, random);
    if (plan.deskThings) {
        drawDeskThings(shot.picture, subject, view, random);
    }
    drawPhone(shot.picture, screen, view, random);
    if (!electronic) {
        drawViewer(shot.picture, screen, view, random);
    }
    const double cornerMm = electronic ? random.pick(std::array{0.0, 2.5, 5.0}) : CoreCornerMm;
    putCards(shot, drawnAndWorn(draw, plan, pixelsPerMm, random), places, view, cornerMm);
    const CardPlace lit{screen.size(), QTransform::fromTranslate(screen.left(), screen.top())};
    const QPolygonF outline = outlineOf(lit, view, 0);
    if (random.chance(0.8)) {
        addMoire(shot.picture, outline, random.real(0.03, 0.13), random);
    }
    if (random.chance(0.4)) {
        addBanding(shot.picture, outline, random.real(0.03, 0.1), random);
    }
    if (random.chance(0.3)) {
        drawGloss(shot.picture, places, view, random);
    }
    if (plan.fieldGlare) {
        glareOnField(shot.picture, shot.cards.front(), places.front(), view, random);
    }
    if (plan.fingers) {
        drawFingers(shot.picture, lit, view, random);
    }
    develop(shot, plan, pixelsPerMm, random);
    return shot;
}

Shot shootAs(PhotoPlan plan, const DrawCards &draw, const std::vector<QSizeF> &sizesMm,
             Random &random)
{
    if (!isPhone(sizesMm)) {
        return shootOnDesk(plan, draw, sizesMm, random);
    }
    turnToSubject(plan, QRectF(QPointF(), sizesMm.front()), random);
    return shootPhone(plan, draw, sizesMm, random);
}

} // namespace

Shot shootPhoto(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random)
{
    return shootAs(usualPlan(random), draw, sizesMm, random);
}

Shot shootHard(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random)
{
    return shootAs(hardPlan(random), draw, sizesMm, random);
}

Shot shootScreen(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random)
{
    PhotoPlan plan = screenPlan(random);
    if (isPhone(sizesMm)) {
        turnToSubject(plan, QRectF(QPointF(), sizesMm.front()), random);
    }
    return shootPhone(plan, draw, sizesMm, random);
}

} // namespace licencedesk::specimens
