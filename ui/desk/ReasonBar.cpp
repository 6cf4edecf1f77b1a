#include "ui/desk/ReasonBar.h"

#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"
#include "verification/Verifier.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace licencedesk {

ReasonBar::ReasonBar(QWidget *parent)
    : Panel(parent), m_question(new QLabel(this)), m_reason(new QLineEdit(this))
{
    setTone(Tone::Failed);
    auto *mark = new StateMark(this);
    mark->setState(Tone::Failed, toneIcon(Tone::Failed), {});
    mark->setFixedWidth(typeScaled(24));
    m_question->setWordWrap(true);
    m_reason->setPlaceholderText(tr("Why is it accepted nevertheless?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto *accept = new QPushButton(tr("Accept with this reason"), this);
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBar::acceptWanted);
    connect(accept, &QPushButton::clicked, this, &ReasonBar::acceptWanted);
    connect(back, &QPushButton::clicked, this, &ReasonBar::withdrawn);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(mark);
    layout->addWidget(m_question, 2);
    layout->addWidget(m_reason, 3);
    layout->addWidget(accept);
    layout->addWidget(back);
    hide();
}

void ReasonBar::ask(const VerificationReport &report)
{
    const auto failed =
        std::count_if(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
            return finding.result == FindingResult::Failed;
        });
    m_question->setText(tr("%n check(s) failed. The reason is kept with the record.", nullptr,
                           static_cast<int>(failed)));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString ReasonBar::reason() const
{
    return isVisible() ? m_reason->text().trimmed() : QString();
}

} // namespace licencedesk
