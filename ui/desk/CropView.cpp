#include "ui/desk/CropView.h"

#include "ui/style/Tones.h"

#include <QPainter>
#include <QPainterPath>

namespace licencedesk {

namespace {
constexpr double Radius = 5; // px
}

CropView::CropView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void CropView::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        QColor line = hairline(palette());
        painter.setPen(QPen(line, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
        return;
    }
    const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(rect().size()), Qt::KeepAspectRatio);
    const QRectF target(QPointF(0, (height() - size.height()) / 2), size);
    QPainterPath rounded;
    rounded.addRoundedRect(target, Radius, Radius);
    painter.setClipPath(rounded);
    painter.drawImage(target, m_image);
}

void CropView::mousePressEvent(QMouseEvent *)
{
    Q_EMIT pressed();
}

} // namespace licencedesk
