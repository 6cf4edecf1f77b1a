#include "ui/style/StateMark.h"

#include "ui/style/Icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace licencedesk {

namespace {
constexpr int Gap = 6; // px between shape and word
}

StateMark::StateMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateMark::setState(Tone tone, const QString &icon, const QString &word)
{
    m_tone = tone;
    m_icon = icon;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

int StateMark::iconSide() const
{
    return fontMetrics().height() - 1;
}

QSize StateMark::sizeHint() const
{
    const int text = m_word.isEmpty() ? 0 : Gap + fontMetrics().horizontalAdvance(m_word);
    return {iconSide() + text + 2, iconSide() + 4};
}

QSize StateMark::minimumSizeHint() const
{
    return {iconSide() + 2, iconSide() + 4};
}

void StateMark::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty()) {
        return;
    }
    const QColor ink = toneColours(m_tone, palette()).ink;
    const int side = iconSide();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, m_icon, QRectF(0, (height() - side) / 2.0, side, side), ink);
    painter.setPen(ink);
    const QRect room = rect().adjusted(side + Gap, 0, 0, 0);
    const QString text = fontMetrics().elidedText(m_word, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace licencedesk
