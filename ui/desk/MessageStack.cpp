#include "ui/desk/MessageStack.h"

#include "ui/style/Icons.h"
#include "ui/style/Panel.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

MessageBar::MessageBar(const DeskMessage &message, QWidget *parent)
    : QWidget(parent), m_message(message)
{
    auto *mark = new StateMark(this);
    mark->setState(message.tone, toneIcon(message.tone), {});
    mark->setFixedWidth(typeScaled(24));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText); // words of a service elsewhere may be in it
    text->setText(message.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus); // it is read, not used
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 6, 7);
    layout->addWidget(mark);
    layout->addWidget(text, 1);
    if (!message.actionText.isEmpty()) {
        auto *action = new QPushButton(message.actionText, this);
        action->setObjectName(QStringLiteral("messageAction"));
        connect(action, &QPushButton::clicked, this, &MessageBar::act);
        layout->addWidget(action);
    }
    auto *close = new QToolButton(this);
    close->setIcon(tintedIcon(QStringLiteral("close"), mutedText(palette())));
    close->setIconSize(QSize(typeScaled(16), typeScaled(16)));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &MessageBar::done);
    layout->addWidget(close);
    setAccessibleName(message.text);
}

void MessageBar::act()
{
    const auto action = m_message.action; // the bar may die meanwhile
    Q_EMIT done();
    if (action) {
        action();
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(m_message.tone, palette());
    QColor border = colours.ink;
    border.setAlphaF(isHighContrast(palette()) ? 1.0F : 0.4F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(colours.wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

MessageStack::MessageStack(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    hide();
}

void MessageStack::say(const DeskMessage &message)
{
    unsay(message.id);
    auto *bar = new MessageBar(message, this);
    connect(bar, &MessageBar::done, this, [this, bar] { remove(bar); });
    m_layout->insertWidget(0, bar);
    m_bars.insert(m_bars.begin(), bar);
    show();
}

void MessageStack::unsay(const QString &id)
{
    const auto same = std::find_if(m_bars.begin(), m_bars.end(), [&id](const MessageBar *bar) {
        return bar->message().id == id;
    });
    if (same != m_bars.end()) {
        remove(*same);
    }
}

void MessageStack::clear()
{
    while (!m_bars.empty()) {
        remove(m_bars.front());
    }
}

QString MessageStack::text(const QString &id) const
{
    const auto same = std::find_if(m_bars.begin(), m_bars.end(), [&id](const MessageBar *bar) {
        return bar->message().id == id;
    });
    return same == m_bars.end() ? QString() : (*same)->message().text;
}

void MessageStack::remove(MessageBar *bar)
{
    std::erase(m_bars, bar);
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.empty());
}

} // namespace licencedesk
