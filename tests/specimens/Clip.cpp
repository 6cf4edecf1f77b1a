#include "tests/specimens/Clip.h"

#include "tests/specimens/Camera.h"
#include "tests/specimens/ClipMotion.h"
#include "tests/specimens/Compose.h"
#include "tests/specimens/Desk.h"
#include "tests/specimens/Props.h"
#include "tests/specimens/SceneParts.h"
#include "tests/specimens/View.h"
#include "tests/specimens/Wear.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

/// Everything about a clip that stays the same in all of its frames.
struct ClipPlan
{
    ViewOptions view;
    LightOptions light;
    SensorOptions sensor;
    double blur = 0.6;      ///< of the lens, standard deviation, px at 10 px/mm
    double exposure = 0.02; ///< s
    int jpegQuality = 85;   ///< of each frame; negative: raw
    bool inHand = false;
    bool rubbed = false;
    bool folded = false;
};

QString drawnLayout(Random &random)
{
    const double ticket = random.real(0, 1);
    return ticket < 0.78   ? QStringLiteral("cn-main-2012")
           : ticket < 0.92 ? QStringLiteral("cn-duplicate")
                           : QStringLiteral("cn-main-2004");
}

/// A web camera over the counter: the card takes half of the picture's width.
ClipPlan usualPlan(QSize size, Random &random)
{
    ClipPlan plan;
    plan.view.pictureSize = size;
    plan.view.widthShare = random.real(0.40, 0.60);
    plan.view.rollDegrees = random.gauss(4) + (random.chance(0.1) ? 180 : 0);
    plan.view.tiltDegrees = std::abs(random.gauss(7));
    plan.view.tiltAxisDegrees = random.real(0, 360);
    plan.view.distanceMm = random.real(280, 450);
    plan.view.drift = {random.real(-0.5, 0.5), random.real(-0.5, 0.5)};
    plan.light.unevenness = random.real(0.05, 0.4);
    plan.light.level = random.real(0.7, 1.05);
    plan.sensor.redGain = random.real(0.92, 1.08);
    plan.sensor.blueGain = random.real(0.88, 1.1);
    plan.sensor.gamma = random.real(0.9, 1.15);
    plan.sensor.noise = random.real(2, 6);
    plan.blur = random.real(0.4, 0.9);
    plan.exposure = random.real(0.012, 0.033);
    plan.jpegQuality = random.between(70, 90);
    plan.rubbed = random.chance(0.12);
    plan.folded = random.chance(0.12);
    return plan;
}

ClipPlan planFor(ClipKind kind, QSize size, Random &random)
{
    ClipPlan plan = usualPlan(size, random);
    switch (kind) {
    case ClipKind::HandShake:
        plan.inHand = random.chance(0.5);
        break;
    case ClipKind::Mixed:
        plan.light.level = random.real(0.4, 0.8);
        plan.sensor.noise = random.real(5, 11);
        break;
    case ClipKind::ComesAndStays:
        plan.jpegQuality = -1; // it has to be drawn at the pace of a camera
        plan.light.level = random.real(0.9, 1.05);
        plan.rubbed = plan.folded = false;
        break;
    case ClipKind::MovingGlare:
    case ClipKind::FocusHunting:
        break;
    }
    return plan;
}

} // namespace

struct ClipScene::Parts
{
    ClipKind kind;
    quint64 seed;
    Random random;
    ClipPlan plan;
    Specimen flat; ///< the card alone
    CardPlace place;
    QImage desk;
    ClipMotion motion;
    quint64 lightSeed;
    quint64 handSeed;
    QImage stillPicture; ///< without the sensor's noise

    Parts(ClipKind wanted, quint64 from, const ClipOptions &options);

    QTransform viewAt(const Moment &moment) const;
    QImage drawn(const Moment &moment) const;
    void smear(QImage &picture, QPointF way, const QTransform &view) const;
    QImage seen(const Moment &moment);
};

namespace {

Random randomFor(ClipKind kind, quint64 seed)
{
    constexpr quint64 Apart = 0x436C6970; // clips and pictures of one seed share nothing
    return Random((seed * std::size(AllClipKinds) + static_cast<quint64>(kind)) ^ (Apart << 20U));
}

Specimen flatCard(const ClipPlan &plan, const ClipOptions &options, Random &random)
{
    QString layout = options.specimen.layoutId;
    const QString drawn = drawnLayout(random);
    layout = layout.isEmpty() ? drawn : layout;
    const double scale = plan.view.widthShare * plan.view.pictureSize.width() / CoreSizeMm.width();
    Specimen flat = makeFlatCard(layout, random.next(), drawingScale(scale), options.specimen);
    const double pixelsPerMm = flat.image.width() / flat.cards.front().sizeMm.width();
    if (plan.rubbed) {
        rubPrint(flat.image, pixelsPerMm, random);
    }
    if (plan.folded) {
        foldCard(flat.image, pixelsPerMm, random);
    }
    return flat;
}

/// On the card only: the desk is dull.
void drawReflection(QImage &picture, const Reflection &reflection, const CardPlace &place,
                    const QTransform &view)
{
    QPainterPath spot;
    spot.addEllipse(reflection.centreMm, reflection.radiiMm.width(), reflection.radiiMm.height());
    QPainterPath card;
    card.addRect(QRectF(QPointF(), place.sizeMm));
    const QPolygonF shape = (place.toScene * view).map(spot.intersected(card)).toFillPolygon();
    constexpr double SoftMm = 2;
    addGlare(picture, shape, SoftMm * scaleAt(view, QPointF()), reflection.strength);
}

} // namespace

ClipScene::Parts::Parts(ClipKind wanted, quint64 from, const ClipOptions &options)
    : kind(wanted), seed(from), random(randomFor(wanted, from)),
      plan(planFor(wanted, options.size, random)), flat(flatCard(plan, options, random)),
      place(placeCards({flat.cards.front().sizeMm}, 0, 0, random).front()),
      desk(makeDesk(randomDeskKind(random), options.size, random)),
      motion(wanted, options, place.sizeMm, random), lightSeed(random.next()),
      handSeed(random.next())
{
    constexpr double RoomMm = 3;
    plan.view.subjectMm = boundsOf({place}, RoomMm);
    flat.cards.front().quad = {};
    const bool hasThings = random.chance(0.4);
    if (hasThings) {
        drawDeskThings(desk, plan.view.subjectMm, makeView(plan.view), random);
    }
}

QTransform ClipScene::Parts::viewAt(const Moment &moment) const
{
    ViewOptions options = plan.view;
    options.rollDegrees += moment.rollDegrees;
    options.tiltDegrees += moment.tiltDegrees;
    const QTransform view = makeView(options);
    return QTransform::fromTranslate(moment.shiftMm.x(), moment.shiftMm.y()) * view;
}

/// The camera stands still: only the card's surroundings smear. \p way: scene direction, px.
void ClipScene::Parts::smear(QImage &picture, QPointF way, const QTransform &view) const
{
    constexpr double Unseen = 0.7; // px
    constexpr double Longest = 60; // px; beyond, the card is nothing but a smear
    constexpr int Margin = 40;     // px
    const double length = std::min(std::hypot(way.x(), way.y()), Longest);
    const QRect region = outlineOf(place, view, 0)
                             .boundingRect()
                             .toAlignedRect()
                             .adjusted(-Margin, -Margin, Margin, Margin)
                             .intersected(picture.rect());
    if (length < Unseen || region.isEmpty()) {
        return;
    }
    QImage part = picture.copy(region);
    blurMotion(part, length, std::atan2(way.y(), way.x()) * 180 / M_PI + plan.view.rollDegrees);
    QPainter(&picture).drawImage(region.topLeft(), part);
}

/// Without the sensor's noise.
QImage ClipScene::Parts::drawn(const Moment &moment) const
{
    QImage picture = desk.copy();
    const QTransform view = viewAt(moment);
    const double pixelsPerMm = scaleAt(view, QPointF());
    if (moment.cardThere) {
        const QTransform toMm = QTransform::fromScale(place.sizeMm.width() / flat.image.width(),
                                                      place.sizeMm.height() / flat.image.height());
        const double artScale = flat.image.width() / place.sizeMm.width();
        castShadow(picture, outlineOf(place, view, 0), QPointF(0.4, 0.5) * pixelsPerMm,
                   0.6 * pixelsPerMm, 0.3);
        layOver(picture, flat.image, toMm * place.toScene * view, CoreCornerMm * artScale);
    }
    if (plan.inHand) {
        Random hand(handSeed);
        drawFingers(picture, place, view, hand);
    }
    Random light(lightSeed);
    applyLight(picture, plan.light, light);
    // A lamp's own picture does not grow dark with what it lights.
    for (const Reflection &reflection : moment.reflections) {
        drawReflection(picture, reflection, place, view);
    }
    const double scale = pixelsPerMm / 10;
    blurFocus(picture, std::hypot(plan.blur, moment.defocus) * scale);
    smear(picture, moment.speedMm * plan.exposure * pixelsPerMm, view);
    return picture;
}

QImage ClipScene::Parts::seen(const Moment &moment)
{
    if (!moment.still) {
        return drawn(moment);
    }
    if (stillPicture.isNull()) {
        stillPicture = drawn(moment);
    }
    return stillPicture.copy();
}

QString clipKindKey(ClipKind kind)
{
    static const std::array Keys = {QStringLiteral("hand-shake"), QStringLiteral("moving-glare"),
                                    QStringLiteral("focus-hunting"), QStringLiteral("mixed"),
                                    QStringLiteral("comes-and-stays")};
    return Keys[static_cast<size_t>(kind)];
}

ClipScene::ClipScene(ClipKind kind, quint64 seed, const ClipOptions &options)
    : m_parts(std::make_unique<Parts>(kind, seed, options))
{}

ClipScene::~ClipScene() = default;
ClipScene::ClipScene(ClipScene &&) noexcept = default;
ClipScene &ClipScene::operator=(ClipScene &&) noexcept = default;

const SpecimenCard &ClipScene::card() const
{
    return m_parts->flat.cards.front();
}

QString ClipScene::valueFont() const
{
    return m_parts->flat.valueFont;
}

double ClipScene::seconds() const
{
    return m_parts->motion.seconds();
}

ClipFrame ClipScene::frameAt(double seconds)
{
    const Moment moment = m_parts->motion.at(seconds);
    ClipFrame frame;
    frame.seconds = seconds;
    frame.image = m_parts->seen(moment);
    if (moment.cardThere) {
        frame.quad = quadOf(m_parts->place, m_parts->viewAt(moment));
    }
    // The noise depends on the moment alone, so that frames may be asked for in any order.
    Random noise(m_parts->lightSeed + static_cast<quint64>(std::llround(seconds * 1e4)) + 1);
    applySensor(frame.image, m_parts->plan.sensor, noise);
    if (m_parts->plan.jpegQuality >= 0) {
        frame.image = QImage::fromData(encodePicture(frame.image, m_parts->plan.jpegQuality))
                          .convertToFormat(QImage::Format_RGB32);
    }
    return frame;
}

Clip makeClip(ClipKind kind, quint64 seed, const ClipOptions &options)
{
    ClipScene scene(kind, seed, options);
    Clip clip;
    clip.kind = kind;
    clip.seed = seed;
    clip.card = scene.card();
    clip.valueFont = scene.valueFont();
    const double step = scene.seconds() / options.frames;
    for (int i = 0; i < options.frames; ++i) {
        clip.frames.push_back(scene.frameAt(i * step));
    }
    return clip;
}

} // namespace licencedesk::specimens
