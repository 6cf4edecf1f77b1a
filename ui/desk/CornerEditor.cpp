#include "ui/desk/CornerEditor.h"

#include "ui/desk/ArrowKeys.h"
#include "ui/style/Tones.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace licencedesk {

namespace {

constexpr int CornerEditorMargin = 18; // px
constexpr double Reach = 22;           // px around a corner that grab it
constexpr double Inset = 0.12;         // of the picture, where corners start when nothing is known
constexpr double LoupeSide = 132;      // px
constexpr double LoupeZoom = 3;        // against the view
constexpr double StepPixels = 1;       // frame pixels per arrow key
constexpr double LargeStepPixels = 10; // with Shift

CardQuad insetQuad(QSize size)
{
    const double x = size.width() * Inset;
    const double y = size.height() * Inset;
    const double right = size.width() - x;
    const double bottom = size.height() - y;
    return {{QPointF(x, y), QPointF(right, y), QPointF(right, bottom), QPointF(x, bottom)}};
}

} // namespace

CornerEditor::CornerEditor(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(300, 200);
    setAccessibleName(tr("Picture with the four corners of the card"));
    setAccessibleDescription(tr("Arrow keys move the corner, Space goes on to the next one, Enter "
                                "reads the card between the corners"));
}

void CornerEditor::setFrame(const QImage &frame, const std::optional<CardQuad> &quad)
{
    m_frame = frame;
    m_quad = quad.value_or(insetQuad(frame.size()));
    m_active = 0;
    update();
}

QTransform CornerEditor::frameToView() const
{
    const QRectF room = QRectF(rect()).adjusted(CornerEditorMargin, CornerEditorMargin,
                                                -CornerEditorMargin, -CornerEditorMargin);
    if (m_frame.isNull() || room.isEmpty()) {
        return {};
    }
    const double scale = std::min(room.width() / m_frame.width(), room.height() / m_frame.height());
    QTransform map;
    map.translate(room.center().x() - m_frame.width() * scale / 2,
                  room.center().y() - m_frame.height() * scale / 2);
    map.scale(scale, scale);
    return map;
}

QPointF CornerEditor::toView(QPointF framePixel) const
{
    return frameToView().map(framePixel);
}

int CornerEditor::cornerAt(QPointF point) const
{
    int nearest = -1;
    double distance = Reach;
    for (int i = 0; i < 4; ++i) {
        const double here =
            QLineF(toView(m_quad.corners[static_cast<std::size_t>(i)]), point).length();
        if (here < distance) {
            distance = here;
            nearest = i;
        }
    }
    return nearest;
}

void CornerEditor::moveCorner(QPointF framePixel)
{
    const QPointF inside(std::clamp(framePixel.x(), 0.0, static_cast<double>(m_frame.width())),
                         std::clamp(framePixel.y(), 0.0, static_cast<double>(m_frame.height())));
    m_quad.corners[static_cast<std::size_t>(m_active)] = inside;
    update();
}

void CornerEditor::mousePressEvent(QMouseEvent *event)
{
    const int corner = cornerAt(event->position());
    if (corner >= 0) {
        m_active = corner;
        m_dragging = true;
        update();
    }
}

void CornerEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging) {
        moveCorner(frameToView().inverted().map(event->position()));
        return;
    }
    setCursor(cornerAt(event->position()) >= 0 ? Qt::CrossCursor : Qt::ArrowCursor);
}

void CornerEditor::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void CornerEditor::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = arrow(event->key());
    if (!direction.isNull()) {
        const bool large = event->modifiers().testFlag(Qt::ShiftModifier);
        moveCorner(m_quad.corners[static_cast<std::size_t>(m_active)] +
                   direction * (large ? LargeStepPixels : StepPixels));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        m_active = (m_active + 1) % 4;
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT applied();
        return;
    case Qt::Key_Escape:
        Q_EMIT withdrawn();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

QRectF CornerEditor::loupeRect() const
{
    // In the corner of the view that is furthest from every corner of the card.
    const double right = width() - LoupeSide - CornerEditorMargin;
    const double bottom = height() - LoupeSide - CornerEditorMargin;
    QRectF best;
    double widest = -1;
    for (const QPointF place :
         {QPointF(right, CornerEditorMargin), QPointF(CornerEditorMargin, CornerEditorMargin),
          QPointF(right, bottom), QPointF(CornerEditorMargin, bottom)}) {
        const QRectF loupe(place, QSizeF(LoupeSide, LoupeSide));
        double nearest = std::numeric_limits<double>::max();
        for (const QPointF corner : m_quad.corners) {
            nearest = std::min(nearest, QLineF(loupe.center(), toView(corner)).length());
        }
        if (nearest > widest) {
            widest = nearest;
            best = loupe;
        }
    }
    return best;
}

void CornerEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath ground;
    ground.addRoundedRect(QRectF(rect()), 9, 9);
    painter.setClipPath(ground);
    painter.fillRect(rect(), stageColour(palette()));
    if (m_frame.isNull()) {
        return;
    }
    const QTransform map = frameToView();
    painter.drawImage(map.mapRect(QRectF(m_frame.rect())), m_frame);
    const QPolygonF polygon = map.map(toPolygon(m_quad));
    QPainterPath outside;
    outside.addRect(rect());
    outside.addPolygon(polygon);
    outside.closeSubpath();
    painter.fillPath(outside, QColor(0, 0, 0, 110));
    painter.setPen(QPen(Qt::white, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(polygon);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 2));
    painter.drawPolygon(polygon);
    for (int i = 0; i < 4; ++i) {
        const bool active = i == m_active;
        painter.setPen(QPen(accent, active ? 4 : 2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(map.map(m_quad.corners[static_cast<std::size_t>(i)]), active ? 10 : 7,
                            active ? 10 : 7);
    }
    paintLoupe(painter);
    if (hasFocus()) {
        constexpr double Ring = 3; // px, on the dark stage in every theme
        painter.setPen(QPen(QColor(0x7a, 0xa9, 0xff), Ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(Ring, Ring, -Ring, -Ring), 8, 8);
    }
}

void CornerEditor::paintLoupe(QPainter &painter) const
{
    const QRectF loupe = loupeRect();
    const double scale = frameToView().m11() * LoupeZoom;
    const double side = LoupeSide / std::max(scale, 1e-6);
    QRectF source(0, 0, side, side);
    source.moveCenter(m_quad.corners[static_cast<std::size_t>(m_active)]);
    painter.save();
    QPainterPath round;
    round.addEllipse(loupe);
    painter.setClipPath(round);
    painter.fillRect(loupe, Qt::black);
    painter.drawImage(loupe, m_frame, source);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawLine(QPointF(loupe.center().x(), loupe.top()),
                     QPointF(loupe.center().x(), loupe.bottom()));
    painter.drawLine(QPointF(loupe.left(), loupe.center().y()),
                     QPointF(loupe.right(), loupe.center().y()));
    painter.restore();
    painter.setPen(QPen(Qt::white, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(loupe);
}

} // namespace licencedesk
