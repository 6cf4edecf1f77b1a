#include "tests/specimens/CardArt.h"

#include <QLinearGradient>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

const QString MarkText = QStringLiteral("样本 SPECIMEN");

QPainterPath wave(QSizeF size, double y, double amplitude, double length, double phase)
{
    constexpr double Step = 1.0; // mm
    QPainterPath path(QPointF(0, y + amplitude * std::sin(phase)));
    for (double x = Step; x <= size.width() + Step; x += Step) {
        path.lineTo(x, y + amplitude * std::sin(x / length + phase));
    }
    return path;
}

/// Lengths of the seal's lines: equal, the longer ones first.
QStringList sealLines(const QString &authority)
{
    const qsizetype length = authority.size();
    const qsizetype count = length <= 15 ? 3 : length <= 24 ? 4 : 5;
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype line = 0; line < count; ++line) {
        const qsizetype here = (length - start + count - line - 1) / (count - line);
        lines << authority.mid(start, here);
        start += here;
    }
    return lines;
}

/// Stretches the ink of one character over a cell.
QPainterPath stretchedGlyph(const QString &family, char32_t character, const QRectF &cell)
{
    constexpr double Filled = 0.88; // of the cell; the rest separates the characters
    const Glyph &shape = glyph(family, character);
    // The em box rather than the ink, so that 一 stays flat: it spans 0.86 above to 0.14 below.
    QTransform place;
    place.translate(cell.center().x(), cell.center().y());
    place.scale(cell.width() * Filled, cell.height() * Filled);
    place.translate(-shape.advance / 2, 0.36);
    return place.map(shape.outline);
}

QPainterPath sealText(const QString &family, const QString &authority, const QRectF &inner)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QStringList lines = sealLines(authority);
    const double height = inner.height() / static_cast<double>(lines.size());
    double y = inner.top();
    for (const QString &line : lines) {
        const QList<uint> codes = line.toUcs4();
        const double width = inner.width() / static_cast<double>(codes.size());
        double x = inner.left();
        for (const uint code : codes) {
            path.addPath(
                stretchedGlyph(family, static_cast<char32_t>(code), QRectF(x, y, width, height)));
            x += width;
        }
        y += height;
    }
    return path;
}

/// A single frame with its two gaps, upper left and lower right.
QPainterPath sealFrame(const QRectF &box)
{
    const double gap = box.width() * 0.05;
    QPainterPath path(box.topLeft() + QPointF(2.2 * gap, 0));
    path.lineTo(box.topRight());
    path.lineTo(box.bottomRight() - QPointF(0, 2.2 * gap));
    path.moveTo(box.bottomRight() - QPointF(gap, 0));
    path.lineTo(box.bottomLeft());
    path.lineTo(box.topLeft() + QPointF(0, gap));
    return path;
}

QPainterPath silhouette(const QRectF &box, double headWidth)
{
    const double x = box.center().x();
    const double head = headWidth / 2;
    QPainterPath shoulders;
    const double top = box.top() + box.height() * 0.68;
    shoulders.moveTo(box.left() + box.width() * 0.06, box.bottom());
    shoulders.cubicTo(box.left() + box.width() * 0.08, top, x - head, top, x, top);
    shoulders.cubicTo(x + head, top, box.right() - box.width() * 0.08, top,
                      box.right() - box.width() * 0.06, box.bottom());
    shoulders.closeSubpath();
    return shoulders;
}

} // namespace

PrePrint PrePrint::random(Random &random)
{
    PrePrint print;
    print.hanziFamily = random.pick(hanziFamilies());
    print.latinFamily = random.pick(QStringList{QStringLiteral("Liberation Serif"),
                                                QStringLiteral("Liberation Sans"),
                                                QStringLiteral("DejaVu Sans"), print.hanziFamily});
    const int grey = random.between(15, 70);
    print.ink = QColor(grey, grey, grey);
    return print;
}

void drawGround(QPainter &painter, QSizeF sizeMm, Random &random)
{
    const QColor base(random.between(206, 226), random.between(226, 240), random.between(204, 222));
    QLinearGradient tint(0, 0, sizeMm.width(), sizeMm.height());
    tint.setColorAt(0, base.lighter(random.between(100, 104)));
    tint.setColorAt(0.5, base);
    tint.setColorAt(1, base.lighter(random.between(97, 103)));
    painter.fillRect(QRectF(QPointF(), sizeMm), tint);
    const int depth = random.between(8, 26);
    QPen pen(QColor(base.red() - depth, base.green() - depth / 2, base.blue() - depth), 0.13);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double amplitude = random.real(1.0, 2.6);
    const double length = random.real(4, 9);
    const double step = random.real(0.9, 1.5);
    for (double y = -amplitude; y < sizeMm.height() + amplitude; y += step) {
        painter.drawPath(wave(sizeMm, y, amplitude, length, y * 0.21));
    }
    pen.setColor(QColor(base.red() - depth / 2, base.green() - depth / 2, base.blue() + depth / 4));
    painter.setPen(pen);
    for (double y = -3; y < sizeMm.height() + 3; y += 2.3 * step) {
        painter.drawPath(wave(sizeMm, y, 2.8, length * 2.3, -y * 0.13));
    }
}

void drawTitle(QPainter &painter, const PrePrint &print, const QString &text, double em,
               QPointF centre)
{
    const TextStyle style{print.hanziFamily, print.latinFamily, em};
    const double left = centre.x() - lineWidth(text, style) / 2;
    painter.fillPath(setLine(text, style, left, centre.y()).outline, print.ink);
}

void drawLabel(QPainter &painter, const PrePrint &print, const QString &hanzi, const QString &latin,
               double left, double rowY)
{
    const TextStyle upper{print.hanziFamily, print.latinFamily, 2.4};
    const TextStyle lower{print.hanziFamily, print.latinFamily, 1.3};
    painter.fillPath(setLine(hanzi, upper, left, rowY - 0.7).outline, print.ink);
    painter.fillPath(setLine(latin, lower, left, rowY + 1.45).outline, print.ink);
}

void drawSeal(CardCanvas &canvas, const QString &authority, const QRectF &boxMm, SealPrint print,
              Random &random)
{
    QColor ink(random.between(195, 225), random.between(25, 60), random.between(35, 65),
               random.between(185, 240));
    if (print == SealPrint::Grey) {
        const int grey = qGray(ink.rgb());
        ink = QColor(grey, grey, grey, ink.alpha());
    }
    const QString family = random.pick(hanziFamilies());
    const QRectF inner = boxMm.adjusted(0.9, 0.9, -0.9, -0.9);
    CardPainter painter(canvas);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(boxMm.center());
    painter.rotate(random.gauss(0.5));
    painter.translate(-boxMm.center());
    painter.setPen(QPen(ink, random.real(0.3, 0.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sealFrame(boxMm));
    painter.fillPath(sealText(family, authority, inner), ink);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    drawMark(painter, boxMm, QColor(40, 60, 120, 60), true);
    painter.end();
    canvas.setValue(FieldId::IssuingAuthority, authority);
    canvas.noteBox(FieldId::IssuingAuthority, boxMm);
}

void drawPhoto(QPainter &painter, const QRectF &boxMm, Random &random)
{
    const int paper = random.between(228, 250);
    painter.fillRect(boxMm, QColor(paper, paper, std::min(255, paper + random.between(0, 8))));
    const QColor clothes =
        QColor::fromHsv(random.between(0, 359), random.between(0, 90), random.between(40, 170));
    const QColor skin(random.between(196, 226), random.between(168, 192), random.between(142, 172));
    const QColor hair(random.between(25, 60), random.between(22, 50), random.between(20, 48));
    const double headWidth = boxMm.width() * random.real(0.44, 0.52);
    const double headHeight = boxMm.height() * random.real(0.42, 0.47);
    const QPointF centre(boxMm.center().x(), boxMm.top() + boxMm.height() * 0.4);
    painter.save();
    painter.setClipRect(boxMm, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(skin.darker(108));
    painter.drawRect(
        QRectF(centre.x() - headWidth * 0.2, centre.y(), headWidth * 0.4, boxMm.height() * 0.4));
    painter.fillPath(silhouette(boxMm, headWidth), clothes);
    painter.setBrush(hair);
    painter.drawEllipse(centre - QPointF(0, headHeight * 0.1), headWidth * 0.56, headHeight * 0.53);
    painter.setBrush(skin);
    painter.drawEllipse(centre + QPointF(0, headHeight * 0.05), headWidth * 0.46,
                        headHeight * 0.45);
    painter.restore();
    drawMark(painter, boxMm, QColor(30, 50, 130, 150), true);
}

void drawMark(QPainter &painter, const QRectF &boxMm, const QColor &colour, bool diagonal)
{
    const TextStyle style{hanziFamilies().last(), QStringLiteral("Liberation Sans"), 1};
    const SetLine line = setLine(MarkText, style, 0, 0);
    const QRectF ink = line.inkBox();
    const double span = diagonal ? std::hypot(boxMm.width(), boxMm.height()) * 0.82 : boxMm.width();
    const double scale = std::min(span / ink.width(), boxMm.height() / ink.height());
    painter.save();
    painter.translate(boxMm.center());
    if (diagonal) {
        painter.rotate(-std::atan2(boxMm.height(), boxMm.width()) * 180 / M_PI);
    }
    painter.scale(scale, scale);
    painter.translate(-ink.center());
    painter.fillPath(line.outline, colour);
    painter.restore();
}

} // namespace licencedesk::specimens
