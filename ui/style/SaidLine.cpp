#include "ui/style/SaidLine.h"

#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace licencedesk {

SaidLine::SaidLine(QWidget *parent)
    : QWidget(parent), m_mark(new StateMark(this)), m_text(new QLabel(this))
{
    m_mark->setFixedWidth(typeScaled(24));
    m_text->setTextFormat(Qt::PlainText); // words of a service elsewhere may be in it
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus); // it is read, not used
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(6);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

QString SaidLine::text() const
{
    return m_text->text();
}

void SaidLine::say(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    m_mark->setState(tone, toneIcon(tone), {});
    QPalette ink = palette();
    if (tone != Tone::Neutral) {
        ink.setColor(QPalette::WindowText, toneColours(tone, palette()).ink);
    }
    m_text->setPalette(ink);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent heard(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
}

} // namespace licencedesk
