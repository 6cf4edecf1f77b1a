#include "tests/specimens/Retouch.h"

#include "card/CardRectifier.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

constexpr quint64 CopyStream = 0x636f7079;
constexpr quint64 RetouchStream = 0x6564697400;
constexpr quint64 SpliceStream = 0x73706c6963;

struct Placed
{
    QString text;
    QRectF boxMm; ///< ink
};

/// The value's own print: a whole line, or the part of a row that is this field.
Placed placeOf(const SpecimenCard &card, FieldId field)
{
    for (const PrintedLine &line : card.lines) {
        if (line.zone == field) {
            return {line.text, line.boxMm};
        }
    }
    return {card.values.at(field), card.boxesMm.at(field)};
}

QColor sumToColour(const std::array<qint64, 3> &sum, qint64 count)
{
    return {static_cast<int>(sum[0] / count), static_cast<int>(sum[1] / count),
            static_cast<int>(sum[2] / count)};
}

/// Mean of the lighter half of the pixels along \p outline: the ground, not the print.
QColor groundAlong(const QImage &picture, const QPainterPath &outline)
{
    constexpr int Samples = 160;
    std::vector<QRgb> seen;
    for (int i = 0; i < Samples; ++i) {
        const QPoint at = outline.pointAtPercent(double(i) / Samples).toPoint();
        if (picture.rect().contains(at)) {
            seen.push_back(picture.pixel(at));
        }
    }
    if (seen.empty()) {
        return Qt::white;
    }
    std::sort(seen.begin(), seen.end(), [](QRgb a, QRgb b) { return qGray(a) > qGray(b); });
    const auto lighter = std::max<std::ptrdiff_t>(1, std::ssize(seen) / 2);
    seen.erase(seen.begin() + lighter, seen.end());
    std::array<qint64, 3> sum{};
    for (const QRgb pixel : seen) {
        sum[0] += qRed(pixel);
        sum[1] += qGreen(pixel);
        sum[2] += qBlue(pixel);
    }
    return sumToColour(sum, static_cast<qint64>(seen.size()));
}

QColor shifted(const QColor &colour, int least, int most, Random &random)
{
    const int sign = random.chance(0.5) ? 1 : -1;
    const auto moved = [&](int value) {
        return std::clamp(value + sign * random.between(least, most), 0, 255);
    };
    return {moved(colour.red()), moved(colour.green()), moved(colour.blue())};
}

/// \p text in another face, as wide as the old print, its height in \p size of what that gives.
QPainterPath reset(const Placed &value, double size, QPointF offset, Random &random)
{
    const QString hanzi = random.pick(sansFamilies());
    const QString latin =
        random.chance(0.5) ? QStringLiteral("Liberation Sans") : QStringLiteral("DejaVu Sans Mono");
    const SetLine unit = setLine(value.text, {hanzi, latin, 1}, 0, 0);
    const QRectF ink = unit.inkBox();
    const double em = value.boxMm.width() / std::max(0.1, ink.width()) * size;
    QTransform place;
    place.translate(value.boxMm.center().x() + offset.x(), value.boxMm.center().y() + offset.y());
    place.scale(em, em);
    place.translate(-ink.center().x(), -ink.center().y());
    return place.map(unit.outline);
}

QPainterPath boxPath(const QRectF &box)
{
    QPainterPath path;
    path.addRect(box);
    return path;
}

void paste(QPainter &painter, const Placed &value, const QColor &ground, Random &random)
{
    const double grow = random.real(0.4, 1.0);
    const QRectF strip = value.boxMm.adjusted(-grow, -0.7 * grow, grow, 0.7 * grow);
    painter.fillRect(strip, shifted(ground, 4, 14, random));
    if (random.chance(0.5)) { // the edge of the paper throws a shadow
        painter.setPen(QPen(QColor(40, 40, 40, random.between(50, 110)), 0.1));
        painter.drawPolyline(
            QPolygonF({strip.topRight(), strip.bottomRight(), strip.bottomLeft()}));
    }
}

/// Rubbed out: the ground's mean with a soft border, its pattern gone.
void rubOut(QPainter &painter, const Placed &value, const QColor &ground, Random &random)
{
    constexpr int Steps = 5;
    QColor colour = shifted(ground, 0, 4, random);
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < Steps; ++step) {
        const double grow = 0.8 - 0.12 * step;
        colour.setAlpha(step + 1 == Steps ? 255 : 90);
        painter.setBrush(colour);
        painter.drawRoundedRect(value.boxMm.adjusted(-grow, -0.7 * grow, grow, 0.7 * grow), 0.4,
                                0.4);
    }
}

} // namespace

void copyInGrey(QImage &card, quint64 seed)
{
    Random random(seed ^ CopyStream);
    const double contrast = random.real(0.95, 1.35);
    const double white = random.real(238, 254);
    const double pivot = random.real(225, 248); // what the copier takes for paper
    const int tint = random.between(-5, 5);     // paper is seldom quite neutral
    for (int y = 0; y < card.height(); ++y) {
        auto *pixel = reinterpret_cast<QRgb *>(card.scanLine(y));
        for (int x = 0; x < card.width(); ++x) {
            const double grey = white + (qGray(pixel[x]) - pivot) * contrast;
            const double level = std::clamp(grey, 12.0, white);
            const int warm = static_cast<int>(level * (255 + tint) / 255);
            const int cool = static_cast<int>(level * (255 - tint) / 255);
            pixel[x] = qRgb(std::min(255, warm), static_cast<int>(level), std::min(255, cool));
        }
    }
}

void retouch(DrawnCard &card, const EditedValue &edited, quint64 seed)
{
    Random random(seed ^ RetouchStream);
    const Placed value = placeOf(card.truth, edited.field);
    const double scale = card.pixelsPerMm;
    QPainterPath around = boxPath(value.boxMm.adjusted(-1.2, -0.8, 1.2, 0.8));
    const QColor ground = groundAlong(card.image, QTransform::fromScale(scale, scale).map(around));
    QPainter painter(&card.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    if (edited.kind == EditKind::Pasted) {
        paste(painter, value, ground, random);
        const int grey = random.between(10, 60);
        painter.fillPath(reset(value, random.real(0.94, 1.04), {}, random),
                         QColor(grey, grey, grey));
        return;
    }
    rubOut(painter, value, ground, random);
    const double lift = random.real(0.25, 0.5) * (random.chance(0.5) ? 1 : -1);
    const int grey = random.between(40, 95);
    const QColor ink(grey, grey, std::min(255, grey + random.between(0, 45)));
    painter.fillPath(reset(value, random.real(0.88, 1.08), {random.real(-0.3, 0.3), lift}, random),
                     ink);
}

void splice(QImage &picture, const SpecimenCard &card, FieldId field, quint64 seed)
{
    Random random(seed ^ SpliceStream);
    const Placed value = placeOf(card, field);
    const QTransform toPicture = cardToFrame(card.quad, card.sizeMm);
    const double grow = random.real(0.3, 0.6);
    const QRectF strip = value.boxMm.adjusted(-grow, -grow, grow, grow);
    const QColor ground =
        groundAlong(picture, toPicture.map(boxPath(strip.adjusted(-0.5, -0.3, 0.5, 0.3))));
    const int dark = random.between(25, 60) * ground.green() / 255;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(toPicture.map(boxPath(strip)), shifted(ground, 0, 5, random));
    painter.fillPath(toPicture.map(reset(value, random.real(0.94, 1.04), {}, random)),
                     QColor(dark, dark, dark));
}

} // namespace licencedesk::specimens
