#include "ui/style/StateMark.h"

#include "ui/style/Icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace licencedesk {

namespace {
constexpr int WordGap = 6; // px between shape and word
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

/// The word, in as many lines as a fixed width asks for.
QSize StateMark::wordSize() const
{
    if (m_word.isEmpty()) {
        return {0, 0};
    }
    const int room = maximumWidth() - iconSide() - WordGap - 2;
    return fontMetrics()
        .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_word)
        .size();
}

QSize StateMark::sizeHint() const
{
    const QSize word = wordSize();
    const int beside = word.isEmpty() ? 0 : WordGap + word.width();
    return {iconSide() + beside + 2, std::max(iconSide(), word.height()) + 4};
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
    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintIcon(painter, m_icon, placed({0, (height() - side) / 2, side, side}), ink);
    painter.setPen(ink);
    painter.drawText(placed(rect().adjusted(side + WordGap, 0, 0, 0)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_word);
}

} // namespace licencedesk
