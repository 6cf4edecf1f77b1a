#include "ui/desk/CandidateBar.h"

#include "ui/desk/FieldState.h"
#include "ui/style/ActionButton.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QHBoxLayout>

#include <memory>

namespace licencedesk {

namespace {
constexpr int Most = 5;      // Alt+1 … Alt+5
constexpr int MostLong = 3;  // buttons of long values that fit beside each other
constexpr int LongValue = 8; // characters
} // namespace

CandidateBar::CandidateBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
}

void CandidateBar::setCandidates(const QString &current, const QStringList &candidates)
{
    if (m_candidates == candidates) {
        return;
    }
    m_candidates = candidates;
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        delete item->widget();
    }
    const bool lengthy = !candidates.isEmpty() && candidates.constFirst().size() > LongValue;
    const int most = std::min<int>(lengthy ? MostLong : Most, static_cast<int>(candidates.size()));
    for (int i = 0; i < most; ++i) {
        auto *action = new QAction(candidateCaption(current, candidates[i]), this);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setShortcutContext(Qt::WidgetShortcut); // the editor hands the keys over
        auto *button = new ActionButton(action, this);
        action->setParent(button);
        button->setProperty("chip", true);
        button->setFont(valueFont(button->font()));
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolTip(candidates[i]);
        button->setAccessibleName(tr("Take %1").arg(candidates[i]));
        connect(button, &QPushButton::clicked, this,
                [this, text = candidates[i]] { Q_EMIT chosen(text); });
        m_layout->insertWidget(i, button);
    }
    showWhatFits();
}

/// Any width: the row is not to grow wider than the record for the sake of a fifth reading.
QSize CandidateBar::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void CandidateBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

/// The others still have their keys.
void CandidateBar::showWhatFits()
{
    int used = 0;
    for (int i = 0; i + 1 < m_layout->count(); ++i) {
        QWidget *button = m_layout->itemAt(i)->widget();
        used += button->minimumSizeHint().width() + (i > 0 ? m_layout->spacing() : 0);
        button->setVisible(i == 0 || used <= width());
    }
}

} // namespace licencedesk
