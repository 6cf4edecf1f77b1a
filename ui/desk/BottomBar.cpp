#include "ui/desk/BottomBar.h"

#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskController.h"
#include "ui/style/ActionButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace licencedesk {

namespace {
constexpr int BarGap = 10; // px
}

BottomBar::BottomBar(DeskController &desk, const DeskActions &actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_time(new QLabel(this)),
      m_rest(new QLabel(this)), m_accept(new ActionButton(actions.accept, this)),
      m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_acts(new QHBoxLayout)
{
    m_accept->setPrimary(true);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ask = new ActionButton(actions.askRemote, this);
    m_ask->hide();
    auto *state = new QHBoxLayout;
    state->setSpacing(BarGap);
    state->addWidget(new ActionButton(actions.startOver, this));
    state->addWidget(new ActionButton(actions.open, this));
    state->addWidget(m_time);
    state->addWidget(m_rest, 1);
    m_acts->setSpacing(BarGap);
    m_acts->addWidget(m_ask);
    m_acts->addWidget(new ActionButton(actions.nextOpen, this));
    m_acts->addWidget(m_accept);
    m_lines->setContentsMargins(20, BarGap, 20, BarGap);
    m_lines->setSpacing(BarGap);
    m_lines->addLayout(state, 1);
    m_lines->addLayout(m_acts);
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
    placeLines();
}

void BottomBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLines();
}

/// Large type and long words take a line for what stands and one for what to do next.
void BottomBar::placeLines()
{
    int wanted = 2 * m_lines->contentsMargins().left() + BarGap;
    for (int i = 0; i < m_lines->count(); ++i) {
        wanted += m_lines->itemAt(i)->minimumSize().width();
    }
    const bool one = wanted <= width();
    m_lines->setDirection(one ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setAlignment(m_acts, one ? Qt::Alignment() : Qt::AlignRight);
}

void BottomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), hairline(palette()));
}

} // namespace licencedesk
