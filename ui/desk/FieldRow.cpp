#include "ui/desk/FieldRow.h"

#include "fields/SameValue.h"
#include "ui/desk/CandidateBar.h"
#include "ui/desk/CropView.h"
#include "ui/desk/RemoteValue.h"
#include "ui/desk/ValueEdit.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int LabelWidth = 108; // px; longer labels take a second line
constexpr int MarkWidth = 126;
constexpr int GridGap = 10;
constexpr double LabelScale = 0.92; // of the values' type

QFont labelFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(smaller.pointSizeF() * LabelScale);
    return smaller;
}

/// One for all rows: what the longest single word of their labels takes.
int labelWidth(const QFont &font)
{
    const QFontMetrics metrics(labelFont(font));
    int width = typeScaled(LabelWidth);
    for (const FieldId field : exportedFields()) {
        for (const QString &word : fieldLabel(field).split(u' ')) {
            width = std::max(width, metrics.horizontalAdvance(word) + 2);
        }
    }
    return width;
}

} // namespace

FieldRow::FieldRow(FieldKey key, QWidget *parent) : QWidget(parent), m_key(key)
{
    build();
    connect(m_editor, &ValueEdit::entered, this, [this] { Q_EMIT entered(m_key); });
    connect(m_editor, &ValueEdit::left, this, &FieldRow::commit);
    connect(m_editor, &ValueEdit::confirmed, this, &FieldRow::confirmTyped);
    connect(m_editor, &ValueEdit::openFieldWanted, this, [this](int step) {
        commit();
        Q_EMIT openFieldWanted(step);
    });
    connect(m_editor, &ValueEdit::neighbourWanted, this, &FieldRow::neighbourWanted);
    connect(m_editor, &ValueEdit::candidateWanted, this, [this](int index) {
        if (index < m_candidates.size()) {
            choose(m_candidates[index]);
        }
    });
    connect(m_editor, &ValueEdit::remoteWanted, this, &FieldRow::takeRemote);
    connect(m_remote, &RemoteValue::taken, this, &FieldRow::takeRemote);
    connect(m_bar, &CandidateBar::chosen, this, &FieldRow::choose);
    connect(m_crop, &CropView::pressed, this, &FieldRow::focusEditor);
}

void FieldRow::build()
{
    m_label = new QLabel(fieldLabel(m_key.field), this);
    m_label->setFixedWidth(labelWidth(font()));
    m_label->setWordWrap(true);
    const QFont smaller = labelFont(font());
    m_label->setFont(smaller);
    m_label->setMinimumHeight(m_label->heightForWidth(m_label->minimumWidth()));
    m_label->setToolTip(fieldPrintedLabel(m_key.field));
    m_crop = new CropView(this);
    m_editor = new ValueEdit(m_key.field, this);
    m_editor->setAccessibleName(fieldLabel(m_key.field));
    m_editor->setObjectName(fieldKey(m_key.field));
    m_label->setBuddy(m_editor);
    m_mark = new StateMark(this);
    m_mark->setFixedWidth(typeScaled(MarkWidth));
    m_mark->setFont(smaller);

    m_details = new QWidget(this);
    m_reason = new QLabel(m_details);
    m_reason->setWordWrap(true);
    m_why = new QPushButton(tr("Why?"), m_details);
    m_why->setProperty("link", true);
    m_why->setProperty("chip", true);
    m_why->setFocusPolicy(Qt::NoFocus); // the value keeps it: Shift+F1
    m_why->setAccessibleName(m_why->text());
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT whyWanted(m_key); });
    auto *reason = new QHBoxLayout;
    reason->setSpacing(6);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_why, 0, Qt::AlignTop);
    m_bar = new CandidateBar(m_details);
    m_remote = new RemoteValue(this);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 4);
    details->setSpacing(2);
    details->addLayout(reason);
    details->addWidget(m_bar);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 1, 12, 1);
    grid->setHorizontalSpacing(GridGap);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_crop, 0, 1);
    grid->addWidget(m_editor, 0, 2);
    grid->addWidget(m_mark, 0, 3, Qt::AlignVCenter);
    grid->addWidget(m_remote, 1, 0, 1, 4);
    grid->addWidget(m_details, 2, 2, 1, 2);
    grid->setColumnStretch(2, 1);
}

void FieldRow::display(const DraftPage &page, const VerificationReport &report)
{
    const FieldValue value = page.value(m_key.field);
    m_state = fieldState(m_key.field, value, fieldText(page.machine, m_key.field), report);
    m_candidates = value.candidates;
    m_candidates.removeAll(value.text);
    m_editor->setValue(value.text, doubtfulPositions(value));
    m_editor->setAccessibleDescription(m_state.word + QLatin1String(". ") + m_state.reason);
    m_mark->setState(m_state.tone, m_state.icon, m_state.word);
    m_mark->setToolTip(m_state.reason);
    m_crop->setImage(cropOf(page, m_key.field));
    m_bar->setCandidates(value.text, m_state.open ? m_candidates : QStringList());
    m_bar->setVisible(!m_bar->candidates().isEmpty());
    m_reason->setText(m_state.reason);
    m_differs = isOtherElsewhere(m_key.field, value);
    m_remote->display(m_key.field, value.text, value.remote);
    showDetails();
    update();
}

/// A scrolled panel gives its rows what they ask for at least, and that is one line of a sentence.
void FieldRow::fitReason()
{
    const bool shown = m_reason->isVisible() && !m_reason->text().isEmpty();
    m_reason->setMinimumHeight(shown ? m_reason->heightForWidth(m_reason->width()) : 0);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitReason();
}

void FieldRow::showDetails()
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, toneColours(m_state.tone, palette()).ink);
    m_reason->setPalette(ink);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_label->setPalette(muted);
    const bool something = !m_state.reason.isEmpty();
    m_details->setVisible(something && m_current);
    fitReason();
    m_remote->setVisible(m_differs && (m_state.open || m_current));
}

void FieldRow::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FieldRow::setCurrent(bool current)
{
    if (m_current != current) {
        m_current = current;
        showDetails();
        update();
    }
}

void FieldRow::setCropWidth(int width)
{
    m_crop->setVisible(width > 0);
    m_crop->setFixedWidth(std::max(1, width));
    m_remote->setSides(labelWidth(font()) + GridGap + std::max(0, width), typeScaled(MarkWidth));
}

void FieldRow::commit()
{
    if (m_editor->isEdited()) {
        Q_EMIT typed(m_key, m_editor->value());
    }
}

void FieldRow::confirmTyped()
{
    if (m_editor->isEdited()) {
        commit();
    } else {
        Q_EMIT confirmed(m_key);
    }
    Q_EMIT openFieldWanted(1);
}

void FieldRow::choose(const QString &candidate)
{
    Q_EMIT typed(m_key, candidate);
    focusEditor();
}

/// What is being typed gives way to it.
void FieldRow::takeRemote()
{
    if (!m_differs) {
        return;
    }
    m_editor->setValue(m_remote->text(), {});
    Q_EMIT remoteTaken(m_key);
    Q_EMIT openFieldWanted(1);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    const bool washed = m_state.open || m_state.tone == Tone::Failed;
    if (!washed && !m_current) {
        return;
    }
    QColor ground = washed ? toneColours(m_state.tone, palette()).wash
                           : palette().color(QPalette::AlternateBase);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    if (m_current) {
        const QRect bar = QStyle::visualRect(layoutDirection(), rect(), {0, 0, 3, height()});
        painter.fillRect(bar, palette().color(QPalette::Highlight));
    }
}

} // namespace licencedesk
