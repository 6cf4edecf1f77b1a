#include "tests/specimens/CardCanvas.h"

#include "tests/specimens/Noise.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk::specimens {

namespace {

constexpr double DotDiameterMm = 0.2; // at most: the pin of a dot-matrix head
constexpr double DotJitterMm = 0.02;
constexpr double DotDropOut = 0.03;
constexpr int SubpixelBits = 4; // of the circles' centres

cv::Mat greyViewOf(QImage &grey)
{
    return {grey.height(), grey.width(), CV_8UC1, grey.bits(),
            static_cast<size_t>(grey.bytesPerLine())};
}

/// The line as the head sees it: one pixel per dot.
QImage dotRaster(const SetLine &line, const QRectF &box, double dotsPerMm)
{
    const int margin = 1;
    QImage raster(static_cast<int>(std::ceil(box.width() * dotsPerMm)) + 2 * margin,
                  static_cast<int>(std::ceil(box.height() * dotsPerMm)) + 2 * margin,
                  QImage::Format_Grayscale8);
    raster.fill(0);
    QPainter painter(&raster);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.scale(dotsPerMm, dotsPerMm);
    painter.translate(-box.topLeft());
    painter.fillPath(line.outline, Qt::white);
    return raster;
}

} // namespace

ValuePrint ValuePrint::random(Random &random, QSizeF sizeMm, FontChoice fonts)
{
    ValuePrint print;
    const bool all = fonts == FontChoice::All;
    print.hanziFamily = random.pick(all ? hanziFamilies() : heldOutFamilies());
    // The mono faces are no strangers: print of a held-out face has its own digits.
    const bool mono = random.chance(0.75) && all;
    print.latinFamily = mono ? random.pick(latinMonoFamilies()) : print.hanziFamily;
    print.dotMatrix = random.chance(0.4);
    print.dotsPerEm = random.pick(std::array{24.0, 24.0, 28.0, 32.0});
    print.dotSize = random.real(0.95, 1.35);
    print.density = random.real(0.72, 1.0);
    print.unevenness = random.real(0.03, 0.2);
    const int grey = random.between(5, 45);
    print.ink = QColor(grey, grey, std::min(255, grey + random.between(0, 18)));
    const double shiftX = std::clamp(random.gauss(0.65), -1.4, 1.4);
    const double shiftY = std::clamp(random.gauss(0.55), -1.35, 1.35);
    print.misregistration.translate(sizeMm.width() / 2 + shiftX, sizeMm.height() / 2 + shiftY);
    print.misregistration.rotate(std::clamp(random.gauss(0.35), -1.0, 1.0));
    print.misregistration.translate(-sizeMm.width() / 2, -sizeMm.height() / 2);
    return print;
}

CardCanvas::CardCanvas(QSizeF sizeMm, double pixelsPerMm)
    : m_sizeMm(sizeMm), m_scale(pixelsPerMm),
      m_image((sizeMm * pixelsPerMm).toSize(), QImage::Format_RGB32),
      m_ink(m_image.size(), QImage::Format_Grayscale8)
{
    m_image.fill(Qt::white);
    m_ink.fill(0);
}

CardPainter::CardPainter(CardCanvas &canvas) : QPainter(&canvas.image())
{
    setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    scale(canvas.pixelsPerMm(), canvas.pixelsPerMm());
}

void CardCanvas::noteLine(FieldId zone, const QString &text, const QRectF &boxMm)
{
    m_truth.lines.push_back({zone, text, boxMm});
    noteBox(zone, boxMm);
}

void CardCanvas::noteBox(FieldId field, const QRectF &boxMm)
{
    QRectF &box = m_truth.boxesMm[field];
    box = box.united(boxMm);
}

void CardCanvas::printValue(FieldId zone, const QString &text, const TextStyle &style,
                            QPointF leftCentre, const ValuePrint &print, Random &random,
                            const std::vector<FieldSpan> &spans)
{
    const SetLine line = setLine(text, style, leftCentre.x(), leftCentre.y());
    QTransform place = print.misregistration;
    place.translate(random.gauss(print.fieldJitter / 2), random.gauss(print.fieldJitter / 2));
    if (print.dotMatrix) {
        stampDots(line, style.em, print, place, random);
    } else {
        fillOutline(line, place);
    }
    noteLine(zone, text, place.mapRect(line.inkBox()));
    for (const FieldSpan &span : spans) {
        const QRectF box =
            line.inkBox(static_cast<size_t>(span.first), static_cast<size_t>(span.count));
        noteBox(span.field, place.mapRect(box));
    }
}

void CardCanvas::fillOutline(const SetLine &line, const QTransform &place)
{
    QPainter painter(&m_ink);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    painter.setTransform(place, true);
    painter.fillPath(line.outline, Qt::white);
}

void CardCanvas::stampDots(const SetLine &line, double em, const ValuePrint &print,
                           const QTransform &place, Random &random)
{
    constexpr int Threshold =
        100; // of 255: how much of a cell the outline covers before the pin fires
    const double dotsPerMm = print.dotsPerEm / em;
    const QRectF box = line.inkBox();
    const QImage raster = dotRaster(line, box, dotsPerMm);
    cv::Mat ink = greyViewOf(m_ink);
    const double fixed = m_scale * (1 << SubpixelBits);
    const double diameter = std::min(DotDiameterMm, print.dotSize / dotsPerMm);
    const int radius = std::max(1, static_cast<int>(diameter / 2 * fixed));
    for (int y = 0; y < raster.height(); ++y) {
        const uchar *row = raster.constScanLine(y);
        for (int x = 0; x < raster.width(); ++x) {
            if (row[x] < Threshold || random.chance(DotDropOut)) {
                continue;
            }
            const QPointF dot = place.map(box.topLeft() + QPointF(x - 0.5, y - 0.5) / dotsPerMm) +
                                QPointF(random.real(-1, 1), random.real(-1, 1)) * DotJitterMm;
            const cv::Point centre(cvRound(dot.x() * fixed - (1 << (SubpixelBits - 1))),
                                   cvRound(dot.y() * fixed - (1 << (SubpixelBits - 1))));
            cv::circle(ink, centre, radius, cv::Scalar(255), cv::FILLED, cv::LINE_AA, SubpixelBits);
        }
    }
}

void CardCanvas::applyInk(const ValuePrint &print, Random &random)
{
    // Density changes over a few millimetres, as ribbon and toner do.
    const cv::Mat field = smoothNoise(m_image.size(), 3.0 * m_scale, random);
    const int inkRgb[] = {print.ink.blue(), print.ink.green(), print.ink.red()};
    for (int y = 0; y < m_image.height(); ++y) {
        uchar *pixel = m_image.scanLine(y);
        const uchar *mask = m_ink.constScanLine(y);
        const auto *noise = field.ptr<float>(y);
        for (int x = 0; x < m_image.width(); ++x, pixel += 4) {
            if (mask[x] == 0) {
                continue;
            }
            const double density =
                std::clamp(print.density + print.unevenness * noise[x], 0.0, 1.0);
            const double alpha = mask[x] / 255.0 * density;
            for (int channel = 0; channel < 3; ++channel) {
                const double kept = 1 - alpha * (255 - inkRgb[channel]) / 255.0;
                pixel[channel] = static_cast<uchar>(pixel[channel] * kept);
            }
        }
    }
}

} // namespace licencedesk::specimens
