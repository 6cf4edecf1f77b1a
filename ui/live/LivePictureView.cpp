#include "ui/live/LivePictureView.h"

#include "ui/live/LiveDesk.h"
#include "ui/style/Icons.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace licencedesk {

namespace {

constexpr double LiveViewRadius = 9; // px
constexpr double OutlineWidth = 3;   // px
constexpr double CornerShare = 0.18; // of a side, drawn strongly
constexpr QSize ThumbnailSize(140, 79);
const QColor Shade(0, 0, 0, 165); // under words that stand on the picture

QString iconOf(Tone tone)
{
    return tone == Tone::Accent ? QStringLiteral("info") : toneIcon(tone);
}

/// Bright enough on any picture, whatever the theme.
QColor inkOnPicture(Tone tone)
{
    switch (tone) {
    case Tone::Passed:
        return {92, 220, 140};
    case Tone::Warning:
    case Tone::Failed:
        return {255, 190, 70};
    default:
        return {150, 200, 255};
    }
}

/// The first \p share of a closed polygon's outline.
QPainterPath partOf(const QPolygonF &polygon, double share)
{
    QPainterPath path(polygon.front());
    double rest = share * polygon.size();
    for (qsizetype i = 0; i < polygon.size() && rest > 0; ++i, rest -= 1) {
        const QPointF from = polygon[i];
        const QPointF to = polygon[(i + 1) % polygon.size()];
        path.lineTo(from + (to - from) * std::min(1.0, rest));
    }
    return path;
}

void paintCorners(QPainter &painter, const QPolygonF &quad, const QColor &colour)
{
    painter.setPen(QPen(colour, OutlineWidth * 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qsizetype count = quad.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF before = quad[(i + count - 1) % count];
        const QPointF after = quad[(i + 1) % count];
        painter.drawPolyline(QPolygonF({quad[i] + (before - quad[i]) * CornerShare, quad[i],
                                        quad[i] + (after - quad[i]) * CornerShare}));
    }
}

} // namespace

Tone guidanceTone(Instruction instruction)
{
    switch (instruction) {
    case Instruction::Ready:
    case Instruction::Next:
        return Tone::Passed;
    case Instruction::ShowCard:
    case Instruction::Reading:
        return Tone::Accent;
    default:
        return Tone::Warning;
    }
}

LivePictureView::LivePictureView(LiveDesk &live, Size size, QWidget *parent)
    : QWidget(parent), m_live(live), m_size(size)
{
    if (size == Size::Thumbnail) {
        setFixedSize(ThumbnailSize);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&live, &LiveDesk::viewChanged, this, &LivePictureView::refresh);
    refresh();
}

QSize LivePictureView::sizeHint() const
{
    return m_size == Size::Thumbnail ? ThumbnailSize : QSize(640, 360);
}

void LivePictureView::refresh()
{
    if (!isVisible()) {
        return;
    }
    if (m_live.view().guidance != m_said || accessibleName().isEmpty()) {
        m_said = m_live.view().guidance;
        setAccessibleName(tr("Live picture. %1").arg(guidanceText(m_said)));
        QAccessibleEvent renamed(this, QAccessible::NameChanged); // screen readers say it
        QAccessible::updateAccessibility(&renamed);
        setToolTip(m_size == Size::Thumbnail ? guidanceText(m_said) : QString());
    }
    update();
}

void LivePictureView::askForSize()
{
    if (isVisible()) {
        m_live.setPictureSize(size() * devicePixelRatioF());
    }
}

void LivePictureView::resizeEvent(QResizeEvent *)
{
    askForSize();
}

void LivePictureView::showEvent(QShowEvent *)
{
    askForSize();
    refresh();
}

QRectF LivePictureView::pictureRect() const
{
    const QSizeF size =
        QSizeF(m_live.view().frameSize).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void LivePictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), LiveViewRadius, LiveViewRadius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), stageColour(palette()));
    if (!m_live.hasPicture()) {
        return;
    }
    const LiveView &view = m_live.view();
    const QRectF place = pictureRect();
    painter.setRenderHint(QPainter::SmoothPixmapTransform); // while its size is still the old one
    painter.drawImage(place, view.picture);
    QTransform toWidget = QTransform::fromTranslate(place.x(), place.y());
    toWidget.scale(place.width() / view.frameSize.width(),
                   place.height() / view.frameSize.height());
    paintCards(painter, toWidget);
    if (m_size == Size::Whole) {
        paintGuidance(painter);
    }
}

void LivePictureView::paintCards(QPainter &painter, const QTransform &toWidget) const
{
    const LiveView &view = m_live.view();
    for (const QPolygonF &field : view.spoiled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(inkOnPicture(Tone::Warning), Qt::BDiagPattern));
        painter.drawPolygon(toWidget.map(field));
    }
    painter.setBrush(Qt::NoBrush);
    for (const LiveCard &card : view.cards) {
        const Tone tone = card.taken ? Tone::Passed : guidanceTone(view.guidance.instruction);
        const QColor colour = card.page ? inkOnPicture(tone) : QColor(255, 255, 255, 190);
        const QPolygonF quad = toWidget.map(toPolygon(card.quad));
        painter.setPen(QPen(QColor(0, 0, 0, 90), OutlineWidth + 2));
        painter.drawPolygon(quad);
        painter.setPen(QPen(colour, OutlineWidth, card.page ? Qt::SolidLine : Qt::DashLine));
        painter.drawPolygon(quad);
        if (card.page && m_size == Size::Whole) {
            paintCorners(painter, quad, colour);
        }
        if (view.progress > 0 && card.page && !card.taken) {
            painter.setPen(QPen(Qt::white, OutlineWidth * 1.6));
            painter.drawPath(partOf(quad, view.progress));
        }
    }
}

void LivePictureView::paintGuidance(QPainter &painter) const
{
    const Guidance &guidance = m_live.view().guidance;
    const Tone tone = guidanceTone(guidance.instruction);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    const QFontMetricsF metrics(large);
    const double icon = metrics.height();
    const double margin = metrics.height() * 0.6;
    const double room = width() - 2 * margin - 2 * margin - icon - 10;
    const QString text = guidanceText(guidance);
    const QRectF words = metrics.boundingRect(QRectF(0, 0, room, height()), Qt::TextWordWrap, text);
    QRectF pill(0, 0, words.width() + icon + 10 + 2 * margin, words.height() + margin);
    pill.moveCenter(QPointF(width() / 2.0, 0));
    pill.moveBottom(height() - margin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Shade);
    painter.drawRoundedRect(pill, LiveViewRadius, LiveViewRadius);
    paintIcon(painter, iconOf(tone),
              QRectF(isRightToLeft() ? pill.right() - margin - icon : pill.left() + margin,
                     pill.center().y() - icon / 2, icon, icon),
              inkOnPicture(tone));
    painter.setPen(Qt::white);
    const double beside = margin + icon + 10;
    painter.drawText(isRightToLeft() ? pill.adjusted(margin - 2, 0, -beside, 0)
                                     : pill.adjusted(beside, 0, -margin + 2, 0),
                     Qt::AlignVCenter | Qt::TextWordWrap, text);
}

} // namespace licencedesk
