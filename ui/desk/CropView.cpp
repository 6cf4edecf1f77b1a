#include "ui/desk/CropView.h"

#include "records/DraftPage.h"
#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QPainter>
#include <QPainterPath>

namespace licencedesk {

namespace {
constexpr double Radius = 5;         // px
constexpr double CropMarginMm = 0.8; // around the print, so that nothing looks cut
} // namespace

QImage cropOf(const DraftPage &page, FieldId field)
{
    const auto box = page.box(field);
    if (!box || !page.hasCard()) {
        return {};
    }
    const QRectF roomy = box->adjusted(-CropMarginMm, -CropMarginMm, CropMarginMm, CropMarginMm);
    return page.reading.card.image.copy(page.reading.card.toPixel(roomy));
}

QSize CropView::sizeHint() const
{
    return {typeScaled(160), typeScaled(34)};
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
