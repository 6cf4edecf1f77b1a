#include "ui/settings/ConfirmPanel.h"

#include "ui/style/ButtonRow.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace licencedesk {

ConfirmPanel::ConfirmPanel(QWidget *parent)
    : Panel(parent), m_question(new QLabel), m_act(new QPushButton),
      m_keep(new QPushButton(tr("No, leave it")))
{
    setTone(Tone::Warning);
    m_question->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(new ButtonRow({m_act, m_keep}));
    connect(m_keep, &QPushButton::clicked, this, &ConfirmPanel::withdraw);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        withdraw();
        if (action) {
            action();
        }
    });
    hide();
}

void ConfirmPanel::ask(const QString &question, const QString &action, std::function<void()> act)
{
    m_action = std::move(act);
    m_question->setText(question);
    m_act->setText(action);
    setAccessibleName(question);
    show();
    m_keep->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void ConfirmPanel::withdraw()
{
    m_action = {};
    hide();
}

QString ConfirmPanel::question() const
{
    return isHidden() ? QString() : m_question->text();
}

} // namespace licencedesk
