#include "ui/desk/RemoteValue.h"

#include "ui/desk/FieldState.h"
#include "ui/style/ActionButton.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace licencedesk {

namespace {
constexpr int RemoteValueGap = 10; // px, of the row above
constexpr int TextMargin = 6;      // px, of the editor above with its border
} // namespace

QString markedDifference(const QString &text, const QString &other, const QString &colour)
{
    const auto [ours, theirs] = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
    const auto head = ours - text.begin();
    const auto shorter = std::min(text.size(), other.size()) - head;
    qsizetype tail = 0;
    while (tail < shorter && text[text.size() - 1 - tail] == other[other.size() - 1 - tail]) {
        ++tail;
    }
    const QString middle = text.mid(head, text.size() - head - tail);
    return QStringLiteral("%1<b><u><span style='color:%4'>%2</span></u></b>%3")
        .arg(text.left(head).toHtmlEscaped(), middle.toHtmlEscaped(),
             text.right(tail).toHtmlEscaped(), colour);
}

RemoteValue::RemoteValue(QWidget *parent)
    : QWidget(parent), m_caption(new QLabel(tr("The service reads"), this)),
      m_value(new QLabel(this))
{
    auto *action = new QAction(tr("Take it"), this);
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_0));
    action->setShortcutContext(Qt::WidgetShortcut); // the editor hands the key over
    m_take = new ActionButton(action, this);
    m_take->setProperty("chip", true);
    m_take->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_take->setFocusPolicy(Qt::NoFocus);
    connect(m_take, &QPushButton::clicked, this, &RemoteValue::taken);
    m_value->setTextFormat(Qt::RichText);
    m_value->setWordWrap(true);
    m_value->setFont(valueFont(m_value->font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(QGuiApplication::palette()));
    m_caption->setPalette(muted);
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setMargin(TextMargin);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(RemoteValueGap);
    layout->addWidget(m_caption);
    layout->addWidget(m_value, 1);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
}

void RemoteValue::setSides(int caption, int button)
{
    m_caption->setFixedWidth(caption);
    m_take->setFixedWidth(button);
}

void RemoteValue::display(FieldId field, const QString &here, const QString &remote)
{
    m_remote = remote;
    const QString ink = toneColours(Tone::Warning, QGuiApplication::palette()).ink.name();
    m_value->setText(markedDifference(groupedText(field, remote), groupedText(field, here), ink));
    m_value->setAccessibleName(remote);
    m_take->setAccessibleName(tr("Take %1").arg(remote));
}

} // namespace licencedesk
