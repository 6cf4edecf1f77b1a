#include "ui/style/ButtonRow.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int ButtonGap = 8; // px

/// A line of text stands beside the middle of a button.
void centre(std::vector<QRect> &places, std::size_t from, int lineHeight)
{
    for (std::size_t i = from; i < places.size(); ++i) {
        places[i].translate(0, (lineHeight - places[i].height()) / 2);
    }
}

/// What is to grow, a field to type in, takes what the others leave of its line.
void fillLines(std::vector<QRect> &places, const QList<QWidget *> &widgets, const QRect &room)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QWidget &widget = *widgets[static_cast<qsizetype>(i)];
        const bool grows = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
        if (!grows || places[i].isEmpty()) {
            continue;
        }
        std::size_t last = i;
        for (std::size_t j = i + 1; j < places.size(); ++j) {
            if (!places[j].isEmpty() && places[j].left() == room.left()) {
                break; // the next line
            }
            last = places[j].isEmpty() ? last : j;
        }
        const int rest = std::max(0, room.right() - places[last].right());
        places[i].setWidth(places[i].width() + rest);
        for (std::size_t j = i + 1; j <= last; ++j) {
            places[j].translate(rest, 0);
        }
    }
}

QSize wanted(const QWidget &widget)
{
    return widget.isHidden()
               ? QSize()
               : widget.sizeHint().boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize());
}

} // namespace

ButtonRow::ButtonRow(const QList<QWidget *> &widgets, QWidget *parent)
    : QWidget(parent), m_widgets(widgets)
{
    for (QWidget *widget : widgets) {
        const bool hidden =
            widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        widget->setParent(this);
        widget->setVisible(!hidden);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would be one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::vector<QRect> ButtonRow::places(int width) const
{
    const QMargins margins = contentsMargins();
    std::vector<QRect> places;
    QPoint next(margins.left(), margins.top());
    int lineHeight = 0;
    std::size_t line = 0; // its first widget
    for (const QWidget *widget : m_widgets) {
        const QSize size = wanted(*widget);
        if (size.isEmpty()) {
            places.emplace_back();
            continue;
        }
        if (next.x() > margins.left() && next.x() + size.width() > width - margins.right()) {
            centre(places, line, lineHeight);
            next = QPoint(margins.left(), next.y() + lineHeight + ButtonGap);
            lineHeight = 0;
            line = places.size();
        }
        places.emplace_back(next, size);
        next.rx() += size.width() + ButtonGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    centre(places, line, lineHeight);
    return places;
}

QSize ButtonRow::minimumSizeHint() const
{
    QSize size(0, 0);
    for (const QWidget *widget : m_widgets) {
        size = size.expandedTo(wanted(*widget));
    }
    return size.grownBy(contentsMargins());
}

QSize ButtonRow::sizeHint() const
{
    const std::vector<QRect> all = places(QWIDGETSIZE_MAX);
    QRect used(0, 0, 0, 0);
    for (const QRect &place : all) {
        used |= place;
    }
    const QMargins margins = contentsMargins();
    return {used.right() + 1 + margins.right(), used.bottom() + 1 + margins.bottom()};
}

int ButtonRow::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : places(width)) {
        bottom = std::max(bottom, place.bottom() + 1);
    }
    return bottom + contentsMargins().bottom();
}

bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        arrange(); // one of them was shown, hidden or got other words
        updateGeometry();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ButtonRow::arrange()
{
    std::vector<QRect> all = places(width());
    fillLines(all, m_widgets, contentsRect());
    for (qsizetype i = 0; i < m_widgets.size(); ++i) {
        const QRect &place = all[static_cast<std::size_t>(i)];
        m_widgets[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

} // namespace licencedesk
