#include "ui/help/Spotlight.h"

#include "ui/style/Tones.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace licencedesk {

namespace {
constexpr int LitMargin = 5;      // px around the widget
constexpr double LitRadius = 11;  // px, as panels and a step larger
constexpr int DimmedBy = 120;     // of 255; what is dimmed can still be read
constexpr double RingWidth = 2.5; // px
} // namespace

Spotlight::Spotlight(QWidget *over) : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    hide();
}

void Spotlight::shineOn(QWidget *target)
{
    if (m_target) {
        m_target->removeEventFilter(this);
    }
    m_target = target;
    target->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

QRect Spotlight::lit() const
{
    if (!m_target) {
        return {};
    }
    const QRect seen = m_target->visibleRegion().boundingRect();
    const QRect place(m_target->mapTo(parentWidget(), seen.topLeft()), seen.size());
    return place.adjusted(-LitMargin, -LitMargin, LitMargin, LitMargin) &
           rect().adjusted(2, 2, -2, -2);
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainterPath all;
    all.addRect(rect());
    QPainterPath hole;
    hole.addRoundedRect(lit(), LitRadius, LitRadius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(all - hole, QColor(0, 0, 0, DimmedBy));
    painter.setPen(QPen(palette().color(QPalette::Highlight), RingWidth));
    painter.drawPath(hole);
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        setGeometry(parentWidget()->rect());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace licencedesk
