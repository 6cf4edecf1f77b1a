#include "ui/plain/PlainField.h"

#include "fields/SameValue.h"
#include "ui/desk/CropView.h"
#include "ui/desk/FieldState.h"
#include "ui/desk/RemoteValue.h"
#include "ui/desk/ValueEdit.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {
constexpr double ValueScale = 1.6; // of the usual type
constexpr int CropHeight = 80;     // px at 100 % type, at least
constexpr int LargestCrop = 190;   // the camera has no more to show
} // namespace

PlainField::PlainField(FieldKey key, QWidget *parent)
    : QWidget(parent), m_key(key), m_crop(new CropView(this)),
      m_editor(new ValueEdit(key.field, this)), m_mark(new StateMark(this)),
      m_reason(new QLabel(this)), m_remote(new RemoteValue(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * ValueScale);
    m_editor->setFont(valueFont(large));
    m_editor->setAccessibleName(fieldLabel(key.field));
    m_crop->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_crop->setMinimumHeight(typeScaled(CropHeight));
    m_crop->setMaximumHeight(typeScaled(LargestCrop));
    m_reason->setWordWrap(true);
    setFocusProxy(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_crop, 1);
    layout->addWidget(m_editor);
    layout->addWidget(m_mark);
    layout->addWidget(m_reason);
    layout->addWidget(m_remote);
    layout->addStretch(1);
    connect(m_editor, &ValueEdit::confirmed, this, &PlainField::confirmed);
    connect(m_editor, &ValueEdit::candidateWanted, this, [this](int index) {
        if (index < m_candidates.size()) {
            Q_EMIT candidateWanted(m_candidates[index]);
        }
    });
    connect(m_editor, &ValueEdit::remoteWanted, this, &PlainField::remoteWanted);
    connect(m_remote, &RemoteValue::taken, this, &PlainField::remoteWanted);
    // Tab goes to the buttons here: there are no other fields to go to.
    connect(m_editor, &ValueEdit::openFieldWanted, this,
            [this](int step) { focusNextPrevChild(step > 0); });
}

void PlainField::display(const DraftPage &page, const VerificationReport &report)
{
    const FieldValue value = page.value(m_key.field);
    const FieldState state =
        fieldState(m_key.field, value, fieldText(page.machine, m_key.field), report);
    m_candidates = value.candidates;
    m_candidates.removeAll(value.text);
    m_editor->setValue(value.text, doubtfulPositions(value));
    m_editor->setAccessibleDescription(state.word + QLatin1String(". ") + state.reason);
    m_mark->setState(state.tone, state.icon, state.word);
    m_reason->setText(state.reason);
    m_reason->setVisible(!state.reason.isEmpty());
    giveReasonItsLines();
    m_remote->display(m_key.field, value.text, value.remote);
    m_remote->setVisible(isOtherElsewhere(m_key.field, value));
    const QImage crop = cropOf(page, m_key.field);
    m_crop->setVisible(!crop.isNull());
    m_crop->setImage(crop);
}

void PlainField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveReasonItsLines();
}

/// However little room the page has: a layout below its height takes it from words, too.
void PlainField::giveReasonItsLines()
{
    m_reason->setMinimumHeight(std::max(0, m_reason->heightForWidth(width())));
}

bool PlainField::isEdited() const
{
    return m_editor->isEdited();
}

QString PlainField::value() const
{
    return m_editor->value();
}

} // namespace licencedesk
