#include "ui/desk/CardView.h"

#include "ui/desk/ArrowKeys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int Margin = 18;          // px between card and widget
constexpr double GripReach = 7;     // px around a corner or an edge
constexpr double SightShare = 0.62; // of the widget's width that a selected box may fill
constexpr double LargestZoom = 1.5; // against the whole card: the surroundings stay in sight
constexpr int ZoomMilliseconds = 160;
constexpr double StepMm = 0.5;     // one arrow key
constexpr double FineStepMm = 0.1; // with Ctrl

} // namespace

CardView::CardView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    setMinimumSize(300, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Straightened licence with its field boxes"));
    setAccessibleDescription(
        tr("Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps"));
    m_zoom.setDuration(ZoomMilliseconds);
    m_zoom.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_zoom, &QVariantAnimation::valueChanged, this, [this](const QVariant &sight) {
        m_sightMm = sight.toRectF();
        update();
    });
}

void CardView::setCard(const QImage &image, double pixelsPerMm)
{
    const bool sameCard = m_card.cacheKey() == image.cacheKey();
    m_card = image;
    m_pixelsPerMm = pixelsPerMm > 0 ? pixelsPerMm : 1;
    if (!sameCard) {
        m_selected.reset();
        m_zoom.stop();
        m_sightMm = targetMm();
    }
    update();
}

void CardView::setBoxes(std::vector<FieldBox> boxes)
{
    if (m_grip.handle != Handle::None) {
        return; // a drag is not disturbed
    }
    m_boxes = std::move(boxes);
    update();
}

void CardView::setSelected(std::optional<FieldId> zone)
{
    if (m_selected != zone) {
        finishNudging();
        m_selected = zone;
        ++m_gesture;
    }
    aim();
    update();
}

void CardView::setZoomFollows(bool follows)
{
    m_zoomFollows = follows;
    aim();
}

void CardView::setZoomTime(int milliseconds)
{
    m_zoom.setDuration(milliseconds);
}

QSizeF CardView::sizeMm() const
{
    return QSizeF(m_card.size()) / m_pixelsPerMm;
}

QRectF CardView::targetMm() const
{
    const QRectF whole(QPointF(0, 0), sizeMm());
    const auto box = std::find_if(m_boxes.begin(), m_boxes.end(), [this](const FieldBox &each) {
        return m_selected && each.zone == *m_selected;
    });
    if (!m_zoomFollows || box == m_boxes.end() || width() <= 2 * Margin) {
        return whole;
    }
    const QSizeF room = QSizeF(size()) - QSizeF(2 * Margin, 2 * Margin);
    const double fit = std::min(room.width() / whole.width(), room.height() / whole.height());
    const double zoom = std::clamp(
        room.width() * SightShare / (fit * std::max(1.0, box->mm.width())), 1.0, LargestZoom);
    QRectF sight(QPointF(0, 0), room / (fit * zoom));
    sight.moveCenter(box->mm.center());
    // Never past the card's edge; a side that fits whole is centred.
    const QSizeF spare = whole.size() - sight.size();
    sight.moveLeft(spare.width() < 0 ? spare.width() / 2
                                     : std::clamp(sight.left(), 0.0, spare.width()));
    sight.moveTop(spare.height() < 0 ? spare.height() / 2
                                     : std::clamp(sight.top(), 0.0, spare.height()));
    return sight;
}

void CardView::aim()
{
    const QRectF target = targetMm();
    m_zoom.stop();
    if (m_zoom.duration() == 0 || !isVisible() || m_sightMm.isEmpty()) {
        m_sightMm = target;
        update();
        return;
    }
    m_zoom.setStartValue(m_sightMm);
    m_zoom.setEndValue(target);
    m_zoom.start();
}

QTransform CardView::mapFor(const QRectF &mm) const
{
    const QRectF room = QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin);
    if (mm.isEmpty() || room.isEmpty()) {
        return {};
    }
    const double scale = std::min(room.width() / mm.width(), room.height() / mm.height());
    QTransform map;
    map.translate(room.center().x(), room.center().y());
    map.scale(scale, scale);
    map.translate(-mm.center().x(), -mm.center().y());
    return map;
}

QPointF CardView::toView(QPointF mm) const
{
    return mapFor(m_sightMm).map(mm);
}

QPointF CardView::toCard(QPointF point) const
{
    return mapFor(m_sightMm).inverted().map(point);
}

FieldBox *CardView::selectedBox()
{
    const auto it = std::find_if(m_boxes.begin(), m_boxes.end(), [this](const FieldBox &each) {
        return m_selected && each.zone == *m_selected;
    });
    return it == m_boxes.end() ? nullptr : &*it;
}

BoxLimits CardView::limits() const
{
    return {QRectF(QPointF(0, 0), sizeMm())};
}

CardView::Grip CardView::gripAt(QPointF point) const
{
    const QPointF mm = toCard(point);
    const double reach = GripReach / std::max(1e-6, mapFor(m_sightMm).m11());
    Grip best;
    for (const FieldBox &box : m_boxes) {
        const Handle handle = handleAt(box.mm, mm, reach);
        if (handle == Handle::None) {
            continue;
        }
        if (m_selected && box.zone == *m_selected) {
            return {box.zone, handle};
        }
        best = {box.zone, Handle::Body}; // handles only on the selected box
    }
    return best;
}

void CardView::mousePressEvent(QMouseEvent *event)
{
    finishNudging();
    const Grip grip = gripAt(event->position());
    const auto box = std::find_if(m_boxes.begin(), m_boxes.end(),
                                  [&grip](const FieldBox &each) { return each.zone == grip.zone; });
    if (grip.handle == Handle::None || box == m_boxes.end()) {
        return;
    }
    const bool selected = m_selected && *m_selected == grip.zone;
    if (!selected) {
        Q_EMIT boxPressed(box->field); // a first press selects, so that nothing moves by mistake
        return;
    }
    m_grip = grip;
    m_pressedMm = toCard(event->position());
    m_pressedBox = box->mm;
}

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip.handle == Handle::None) {
        setCursor(cursorFor(gripAt(event->position()).handle));
        return;
    }
    if (FieldBox *box = selectedBox()) {
        const QPointF delta = toCard(event->position()) - m_pressedMm;
        box->mm = pulled(m_pressedBox, m_grip.handle, delta, limits());
        update();
    }
}

void CardView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_grip.handle == Handle::None) {
        return;
    }
    m_grip = {};
    const FieldBox *box = selectedBox();
    if (box && box->mm != m_pressedBox) {
        const FieldBox moved = *box; // whoever listens replaces m_boxes
        Q_EMIT boxMoved(moved.zone, moved.mm, 0);
    }
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = arrow(event->key());
    if (!direction.isNull() && selectedBox()) {
        const bool fine = event->modifiers().testFlag(Qt::ControlModifier);
        nudge(direction * (fine ? FineStepMm : StepMm),
              event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finishNudging();
        Q_EMIT leaveWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CardView::keyReleaseEvent(QKeyEvent *event)
{
    const bool arrowKey = !arrow(event->key()).isNull();
    if (arrowKey && !event->isAutoRepeat()) {
        finishNudging();
    }
    QWidget::keyReleaseEvent(event);
}

void CardView::nudge(QPointF delta, bool size)
{
    FieldBox *box = selectedBox();
    box->mm = pulled(box->mm, size ? Handle::BottomRight : Handle::Body, delta, limits());
    m_nudged = true;
    update();
}

void CardView::finishNudging()
{
    if (!m_nudged) {
        return;
    }
    m_nudged = false;
    if (const FieldBox *box = selectedBox()) {
        const FieldBox moved = *box; // whoever listens replaces m_boxes
        Q_EMIT boxMoved(moved.zone, moved.mm, m_gesture);
    }
}

void CardView::focusInEvent(QFocusEvent *event)
{
    ++m_gesture;
    QWidget::focusInEvent(event);
    update();
}

void CardView::focusOutEvent(QFocusEvent *event)
{
    finishNudging();
    QWidget::focusOutEvent(event);
    update();
}

void CardView::resizeEvent(QResizeEvent *)
{
    m_zoom.stop();
    m_sightMm = targetMm();
}

void CardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath ground;
    ground.addRoundedRect(QRectF(rect()), 9, 9);
    painter.setClipPath(ground);
    painter.fillRect(rect(), stageColour(palette()));
    if (m_card.isNull()) {
        return;
    }
    const QTransform map = mapFor(m_sightMm);
    const QRectF card = map.mapRect(QRectF(QPointF(0, 0), sizeMm()));
    painter.drawImage(card, m_card);
    for (const FieldBox &box : m_boxes) {
        if (!m_selected || box.zone != *m_selected) {
            paintBox(painter, box, map);
        }
    }
    if (const FieldBox *box = selectedBox()) {
        paintBox(painter, *box, map);
    }
}

void CardView::paintBox(QPainter &painter, const FieldBox &box, const QTransform &map) const
{
    // The card is light whatever the theme is, so its boxes always take the light tones.
    const QColor ink = toneColours(box.tone, QPalette(Qt::white)).ink;
    const bool selected = m_selected && *m_selected == box.zone;
    const QRectF rect = map.mapRect(box.mm).adjusted(-2, -2, 2, 2);
    QColor wash = ink;
    wash.setAlphaF(box.open || selected ? 0.10F : 0.0F);
    const double width = selected ? 2.5 : box.open ? 2.0 : 1.2;
    painter.setPen(QPen(ink, width, box.open && !selected ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(wash);
    painter.drawRoundedRect(rect, 3, 3);
    if (selected || box.open) {
        paintCaption(painter, box, rect);
    }
    if (selected) {
        paintHandles(painter, rect);
    }
}

void CardView::paintCaption(QPainter &painter, const FieldBox &box, const QRectF &rect) const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.82);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    QRectF tab(0, 0, metrics.horizontalAdvance(box.caption) + 12, metrics.height() + 2);
    tab.moveBottomLeft(rect.topLeft() - QPointF(1, 1));
    tab.moveLeft(std::clamp(tab.left(), 0.0, std::max(0.0, width() - tab.width())));
    if (tab.top() < 0) {
        tab.moveTop(rect.bottom() + 1);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColours(box.tone, QPalette(Qt::white)).ink);
    painter.drawRoundedRect(tab, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(tab, Qt::AlignCenter, box.caption);
}

void CardView::paintHandles(QPainter &painter, const QRectF &rect) const
{
    const double radius = hasFocus() ? 5.5 : 4;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::white);
    for (const QPointF corner :
         {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()}) {
        painter.drawEllipse(corner, radius, radius);
    }
}

} // namespace licencedesk
