#include "ui/setup/TargetPicture.h"

#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QPainter>
#include <QPainterPath>

namespace licencedesk {

namespace {
constexpr double TargetRadius = 9;       // px
constexpr double TargetOutlineWidth = 3; // px
constexpr double RingRadius = 16;        // px, around a place
const QColor FoundInk(92, 220, 140);
const QColor PlaceInk(255, 190, 70);
} // namespace

TargetPicture::TargetPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(typeScaled(180));
}

void TargetPicture::display(const QImage &frame, const DeskCheckResult &result)
{
    m_frame = frame;
    m_scaled = {};
    m_result = result;
    setAccessibleName(frame.isNull()  ? tr("No picture")
                      : result.target ? tr("Picture of the camera: the target is in view")
                                      : tr("Picture of the camera: no target in view"));
    update();
}

void TargetPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), TargetRadius, TargetRadius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), stageColour(palette()));
    if (m_frame.isNull()) {
        painter.setPen(QColor(0xd5, 0xdb, 0xe4));
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No picture from the camera"));
        return;
    }
    const QSizeF size = QSizeF(m_frame.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    const QSize pixels = (size * devicePixelRatioF()).toSize();
    if (m_scaled.size() != pixels) { // by area: fine lines would turn into patterns
        m_scaled = m_frame.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    painter.drawImage(place, m_scaled);
    if (m_result.target) {
        QTransform toWidget = QTransform::fromTranslate(place.x(), place.y());
        toWidget.scale(place.width() / m_frame.width(), place.height() / m_frame.height());
        paintTarget(painter, toWidget);
    }
}

void TargetPicture::paintTarget(QPainter &painter, const QTransform &toWidget) const
{
    const QPolygonF quad = toWidget.map(toPolygon(m_result.target->quad));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 90), TargetOutlineWidth + 2));
    painter.drawPolygon(quad);
    painter.setPen(QPen(FoundInk, TargetOutlineWidth));
    painter.drawPolygon(quad);
    for (const DeskFinding &finding : m_result.findings) {
        if (finding.place) {
            const QPointF at = toWidget.map(m_result.target->toFrame.map(*finding.place));
            painter.setPen(QPen(Qt::black, TargetOutlineWidth + 2));
            painter.drawEllipse(at, RingRadius, RingRadius);
            painter.setPen(QPen(PlaceInk, TargetOutlineWidth, Qt::DashLine));
            painter.drawEllipse(at, RingRadius, RingRadius);
        }
    }
}

} // namespace licencedesk
