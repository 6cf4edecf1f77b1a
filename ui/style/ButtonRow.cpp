#include "ui/style/ButtonRow.h"

#include <QBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {
constexpr int Gap = 8; // px
}

ButtonRow::ButtonRow(const QList<QWidget *> &widgets, QWidget *parent)
    : QWidget(parent), m_widgets(widgets), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Gap);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // the row's own minimum counts
    for (QWidget *widget : widgets) {
        m_layout->addWidget(widget);
    }
    m_layout->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

int ButtonRow::widthInOneLine() const
{
    int width = 0;
    for (const QWidget *widget : m_widgets) {
        if (!widget->isHidden()) {
            width += widget->sizeHint().width() + Gap;
        }
    }
    return width;
}

QSize ButtonRow::minimumSizeHint() const
{
    QSize size(0, 0);
    const bool stacked = m_layout->direction() == QBoxLayout::TopToBottom;
    for (const QWidget *widget : m_widgets) {
        if (widget->isHidden()) {
            continue;
        }
        const QSize each = widget->sizeHint();
        size.setWidth(std::max(size.width(), each.width()));
        size.setHeight(stacked ? size.height() + each.height() + (size.height() > 0 ? Gap : 0)
                               : std::max(size.height(), each.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize ButtonRow::sizeHint() const
{
    const QSize least = minimumSizeHint();
    const QMargins margins = contentsMargins();
    const int line = widthInOneLine() + margins.left() + margins.right();
    return {std::max(least.width(), line), least.height()};
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ButtonRow::arrange()
{
    const auto wanted =
        widthInOneLine() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != wanted) {
        m_layout->setDirection(wanted);
        for (QWidget *widget : m_widgets) {
            m_layout->setAlignment(widget, wanted == QBoxLayout::TopToBottom ? Qt::AlignLeft
                                                                             : Qt::Alignment());
        }
        updateGeometry();
    }
}

} // namespace licencedesk
