#include "ui/settings/SettingsSection.h"

#include "ui/settings/ConfirmPanel.h"
#include "ui/shell/GuardedPage.h"
#include "ui/style/Panel.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr double TitleSize = 1.25; // of the text's
constexpr double GroupSize = 1.05;
constexpr int FieldWidth = 420;  // px at 100 % type: a name, a number, a sentence
constexpr int ChoiceChrome = 48; // px at 100 % type: padding, border and arrow of a choice
constexpr int SectionGap = 12;   // px

void mute(QLabel &label)
{
    QPalette muted = label.palette();
    muted.setColor(QPalette::WindowText, mutedText(label.palette()));
    label.setPalette(muted);
}

/// A choice gets room for its longest words, as far as there is; its tip has them whole.
int widestField(QWidget &field)
{
    int width = typeScaled(FieldWidth);
    if (auto *box = qobject_cast<QComboBox *>(&field)) {
        for (int i = 0; i < box->count(); ++i) {
            const int words = box->fontMetrics().horizontalAdvance(box->itemText(i));
            width = std::max(width, words + typeScaled(ChoiceChrome));
        }
        box->setToolTip(box->currentText());
        QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    }
    return width;
}

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsSection::SettingsSection(const QString &title, const QString &about, QWidget *parent)
    : QWidget(parent), m_title(title), m_reason(new SaidLine), m_content(new QWidget),
      m_groups(new QVBoxLayout(m_content)), m_group(nullptr)
{
    setObjectName(QStringLiteral("scrolled"));
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(SectionGap);
    QLabel *sentence = wrapped(about);
    mute(*sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(pageHeading(title, TitleSize));
    layout->addWidget(sentence);
    layout->addWidget(m_reason);
    layout->addWidget(m_content);
    layout->addStretch(1);
    setAccessibleName(title);
}

void SettingsSection::setReason(const QString &reason)
{
    if (m_reason->text() != reason) {
        m_reason->say(Tone::Warning, reason);
    }
    m_content->setEnabled(reason.isEmpty());
}

QString SettingsSection::reason() const
{
    return m_reason->text();
}

void SettingsSection::addGroup(const QString &title)
{
    auto *panel = new Panel;
    m_group = new QVBoxLayout(panel);
    m_group->setContentsMargins(16, 12, 16, 14);
    m_group->setSpacing(6);
    if (!title.isEmpty()) {
        m_group->addWidget(pageHeading(title, GroupSize));
        panel->setAccessibleName(title);
    }
    m_groups->addWidget(panel);
}

QWidget *SettingsSection::addField(const QString &label, QWidget *field, const QString &hint)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    name->setWordWrap(true);
    name->setContentsMargins(0, 4, 0, 0);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(hint);
    field->setMaximumWidth(widestField(*field));
    auto *together = new QWidget;
    auto *layout = new QVBoxLayout(together);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(name);
    layout->addWidget(field);
    if (!hint.isEmpty()) {
        QLabel *words = wrapped(hint);
        mute(*words);
        layout->addWidget(words);
    }
    m_group->addWidget(together);
    return together;
}

QLabel *SettingsSection::addText(const QString &text)
{
    QLabel *label = wrapped(text);
    mute(*label);
    m_group->addWidget(label);
    return label;
}

SaidLine *SettingsSection::addSaid()
{
    auto *line = new SaidLine;
    m_group->addWidget(line);
    return line;
}

ConfirmPanel *SettingsSection::addConfirm()
{
    auto *panel = new ConfirmPanel;
    m_group->addWidget(panel);
    return panel;
}

void SettingsSection::addRow(const QList<QWidget *> &widgets)
{
    auto *row = new ButtonRow(widgets);
    row->setContentsMargins(0, 4, 0, 0);
    m_group->addWidget(row);
}

void SettingsSection::addWidget(QWidget *widget)
{
    m_group->addWidget(widget);
}

void SettingsSection::say(SaidLine *line, Tone tone, const QString &text)
{
    line->say(tone, text);
    const auto show = [line] { // once the line has its place
        for (QWidget *above = line->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(line);
                return;
            }
        }
    };
    QTimer::singleShot(0, line, show);
}

QLineEdit *privateEdit()
{
    auto *edit = new QLineEdit;
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

QLineEdit *secretEdit()
{
    QLineEdit *edit = privateEdit();
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace licencedesk
