#include "ui/style/Panel.h"

#include <QPainter>

namespace licencedesk {

namespace {
constexpr double CornerRadius = 9; // px, as buttons and fields are rounded, one step larger
}

Panel::Panel(QWidget *parent) : QWidget(parent) {}

void Panel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const bool plain = m_tone == Tone::Neutral;
    const ToneColours colours = toneColours(m_tone, palette());
    QColor border = colours.ink;
    border.setAlphaF(isHighContrast(palette()) ? 1.0F : 0.35F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(plain ? palette().color(QPalette::Base) : colours.wash);
    painter.setPen(plain ? hairline(palette()) : border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerRadius,
                            CornerRadius);
}

} // namespace licencedesk
