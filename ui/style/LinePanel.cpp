#include "ui/style/LinePanel.h"

#include "ui/style/Theme.h"

#include <QVBoxLayout>

#include <memory>

namespace licencedesk {

LinePanel::LinePanel(const QString &name, Look look, QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(16, 12, 16, 16);
    m_lines->setSpacing(look.spacing);
    m_lines->addStretch();
    setWidget(inside);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(typeScaled(look.width));
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
}

void LinePanel::clear()
{
    m_texts.clear();
    while (!isEmpty()) {
        const std::unique_ptr<QLayoutItem> item(m_lines->takeAt(0));
        delete item->widget();
    }
}

void LinePanel::add(QWidget *line)
{
    m_lines->insertWidget(m_lines->count() - 1, line);
}

/// But for the stretch below the lines.
bool LinePanel::isEmpty() const
{
    return m_lines->count() <= 1;
}

} // namespace licencedesk
