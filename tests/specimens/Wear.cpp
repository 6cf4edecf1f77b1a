#include "tests/specimens/Wear.h"

#include "tests/specimens/Noise.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace licencedesk::specimens {

namespace {

/// A wavering line across the card.
QPainterPath acrossCard(const QImage &card, Random &random)
{
    const bool upright = random.chance(0.5);
    const double width = card.width();
    const double height = card.height();
    const QPointF from = upright ? QPointF(random.real(0.1, 0.9) * width, 0)
                                 : QPointF(0, random.real(0.1, 0.9) * height);
    const QPointF to = upright ? QPointF(random.real(0.1, 0.9) * width, height)
                               : QPointF(width, random.real(0.1, 0.9) * height);
    QPainterPath path(from);
    constexpr int Parts = 6;
    for (int part = 1; part <= Parts; ++part) {
        const QPointF waver(random.real(-0.01, 0.01) * width, random.real(-0.01, 0.01) * width);
        path.lineTo(from + (to - from) * part / Parts + waver);
    }
    return path;
}

} // namespace

void rubPrint(QImage &card, double pixelsPerMm, Random &random)
{
    const double strength = random.real(0.25, 0.6);
    const cv::Mat blotches = fractalNoise(card.size(), 8 * pixelsPerMm, 4, random);
    const QColor paper(222, 234, 220);
    const int channels[] = {paper.blue(), paper.green(), paper.red()};
    for (int y = 0; y < card.height(); ++y) {
        uchar *pixel = card.scanLine(y);
        const auto *field = blotches.ptr<float>(y);
        for (int x = 0; x < card.width(); ++x, pixel += 4) {
            const double rubbed = strength * std::clamp(0.3 + 0.8 * field[x], 0.0, 1.0);
            for (int channel = 0; channel < 3; ++channel) {
                pixel[channel] = static_cast<uchar>(pixel[channel] +
                                                    (channels[channel] - pixel[channel]) * rubbed);
            }
        }
    }
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    const int scratches = random.between(2, 10);
    for (int i = 0; i < scratches; ++i) {
        painter.setPen(QPen(QColor(240, 245, 240, random.between(60, 160)),
                            random.real(0.08, 0.2) * pixelsPerMm));
        const QPointF from(random.real(0, card.width()), random.real(0, card.height()));
        painter.drawLine(from, from + QPointF(random.gauss(12), random.gauss(12)) * pixelsPerMm);
    }
}

void foldCard(QImage &card, double pixelsPerMm, Random &random)
{
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    const int folds = random.between(1, 3);
    for (int i = 0; i < folds; ++i) {
        const QPainterPath line = acrossCard(card, random);
        painter.setPen(
            QPen(QColor(40, 50, 40, random.between(40, 90)), random.real(0.3, 0.7) * pixelsPerMm));
        painter.drawPath(line.translated(0.3 * pixelsPerMm, 0.3 * pixelsPerMm));
        painter.setPen(QPen(QColor(252, 255, 250, random.between(90, 190)),
                            random.real(0.15, 0.4) * pixelsPerMm));
        painter.drawPath(line);
    }
}

} // namespace licencedesk::specimens
