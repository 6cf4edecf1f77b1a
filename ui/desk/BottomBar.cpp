#include "ui/desk/BottomBar.h"

#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskController.h"
#include "ui/style/ActionButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace licencedesk {

BottomBar::BottomBar(DeskController &desk, const DeskActions &actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_time(new QLabel(this)),
      m_rest(new QLabel(this)), m_accept(new ActionButton(actions.accept, this))
{
    m_accept->setPrimary(true);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(10);
    layout->addWidget(new ActionButton(actions.startOver, this));
    layout->addWidget(new ActionButton(actions.open, this));
    layout->addWidget(m_time);
    layout->addWidget(m_rest, 1);
    m_ask = new ActionButton(actions.askRemote, this);
    m_ask->hide();
    layout->addWidget(m_ask);
    layout->addWidget(new ActionButton(actions.nextOpen, this));
    layout->addWidget(m_accept);
    connect(&desk, &DeskController::changed, this, &BottomBar::refresh);
    connect(&desk, &DeskController::unplacedChanged, this, &BottomBar::refresh);
    refresh();
}

void BottomBar::setTime(const QString &text)
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_time->setPalette(muted);
    m_time->setText(text);
    m_time->setVisible(!text.isEmpty());
}

void BottomBar::setRemote(bool there)
{
    m_ask->setVisible(there);
}

QString BottomBar::rest() const
{
    return m_rest->text();
}

void BottomBar::refresh()
{
    const bool empty = m_desk.draft().isEmpty();
    const int open = static_cast<int>(m_desk.draft().openFields().size());
    const Tone tone = open > 0 ? Tone::Warning : Tone::Passed;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, toneColours(tone, palette()).ink);
    m_rest->setPalette(ink);
    m_rest->setText(empty      ? QString()
                    : open > 0 ? tr("%n field(s) left to check", nullptr, open)
                               : tr("Nothing left to check"));
    m_actions.accept->setEnabled(!empty);
    m_actions.nextOpen->setEnabled(open > 0);
    m_actions.setCorners->setEnabled(!empty);
}

void BottomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), hairline(palette()));
}

} // namespace licencedesk
