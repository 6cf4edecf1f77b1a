#include "ui/desk/ReasonBar.h"

#include "ui/desk/DeskController.h"
#include "ui/operators/FormParts.h"
#include "ui/operators/SecretEdit.h"
#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"
#include "verification/Verifier.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace licencedesk {

ReasonBar::ReasonBar(DeskController &desk, QWidget *parent)
    : Panel(parent), m_desk(desk), m_question(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_name(new QLineEdit), m_secret(new SecretEdit(tr("Supervisor's PIN or passphrase"))),
      m_code(makeCodeEdit(tr("Code from the supervisor's app"))), m_signature(signatureFields()),
      m_signatureText(makeSentence(tr("A supervisor authorises it; you stay signed in."))),
      m_problem(new ProblemLabel)
{
    setTone(Tone::Failed);
    m_question->setWordWrap(true);
    m_reason->setPlaceholderText(tr("Why is it accepted anyway?"));
    m_reason->setToolTip(m_reason->placeholderText());
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto *accept = new QPushButton(tr("Accept with this reason"), this);
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    for (QLineEdit *each : {m_reason, m_name, static_cast<QLineEdit *>(m_secret), m_code}) {
        connect(each, &QLineEdit::returnPressed, this, &ReasonBar::acceptWanted);
    }
    connect(accept, &QPushButton::clicked, this, &ReasonBar::acceptWanted);
    connect(back, &QPushButton::clicked, this, &ReasonBar::withdrawn);
    layOut(accept, back);
    setTabOrder(m_reason, m_name);
    setTabOrder(m_name, m_secret);
    setTabOrder(m_secret, m_code);
    setTabOrder(m_code, accept);
    setTabOrder(accept, back);
    hide();
}

void ReasonBar::layOut(QPushButton *accept, QPushButton *back)
{
    auto *mark = new StateMark(this);
    mark->setState(Tone::Failed, toneIcon(Tone::Failed), {});
    mark->setFixedWidth(typeScaled(24));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(8);
    layout->addWidget(mark, 0, 0);
    layout->addWidget(m_question, 0, 1);
    layout->addWidget(m_reason, 0, 2);
    layout->addWidget(accept, 0, 3);
    layout->addWidget(back, 0, 4);
    layout->addWidget(m_signatureText, 1, 1);
    layout->addWidget(m_signature, 1, 2, 1, 3);
    layout->addWidget(m_problem, 2, 1, 1, 4);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 3);
}

QWidget *ReasonBar::signatureFields()
{
    auto *fields = new QWidget;
    m_name->setAccessibleName(tr("Supervisor's name"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_secret->setPlaceholderText(m_secret->accessibleName());
    m_name->setToolTip(m_name->placeholderText());
    m_secret->setToolTip(m_secret->placeholderText());
    auto *layout = new QHBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_secret, 2);
    layout->addWidget(m_code, 1);
    return fields;
}

void ReasonBar::showSignature(bool wanted)
{
    m_signature->setVisible(wanted);
    m_signatureText->setVisible(wanted);
}

void ReasonBar::ask()
{
    const std::vector<Finding> &findings = m_desk.report().findings;
    const auto failed = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.result == FindingResult::Failed;
    });
    m_question->setText(tr("%n check(s) failed. The reason is kept with the record.", nullptr,
                           static_cast<int>(failed)));
    m_reason->clear();
    m_name->clear();
    m_secret->forget();
    m_code->clear();
    m_code->hide();
    m_problem->say({});
    showSignature(m_desk.needsSupervisor());
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString ReasonBar::reason() const
{
    return isVisible() ? m_reason->text().trimmed() : QString();
}

QString ReasonBar::problem() const
{
    return m_problem->text();
}

/// Of what is asked for.
QLineEdit *ReasonBar::firstMissing() const
{
    for (QLineEdit *each : {m_reason, m_name, static_cast<QLineEdit *>(m_secret), m_code}) {
        if (each->isVisibleTo(this) && each->text().trimmed().isEmpty()) {
            return each;
        }
    }
    return nullptr;
}

std::optional<QString> ReasonBar::signature()
{
    if (!isVisible() || !m_desk.needsSupervisor() || !m_desk.draft().openFields().empty()) {
        return QString(); // the desk asks, or says what is missing
    }
    showSignature(true);
    if (QLineEdit *missing = firstMissing()) {
        missing->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return authorise();
}

std::optional<QString> ReasonBar::authorise()
{
    const SignInAttempt attempt{m_name->text(), m_secret->text(),
                                m_code->isVisible() ? m_code->text() : QString()};
    const auto outcome = m_desk.access().authorise(attempt, Permission::OverrideFailedCheck);
    if (!outcome) {
        m_problem->say(outcome.error().message);
        return std::nullopt;
    }
    if (outcome->isSignedIn()) {
        return outcome->account->name;
    }
    refuse(*outcome);
    return std::nullopt;
}

void ReasonBar::refuse(const SignInOutcome &outcome)
{
    m_problem->say(outcome.message);
    if (outcome.result == SignInResult::CodeWanted) {
        m_code->show();
    }
    const bool ofCode =
        outcome.result == SignInResult::CodeWanted || outcome.result == SignInResult::CodeRefused;
    QLineEdit *wrong = ofCode ? m_code : m_secret;
    wrong->selectAll();
    wrong->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::hideEvent(QHideEvent *event)
{
    m_secret->forget();
    m_code->clear();
    Panel::hideEvent(event);
}

} // namespace licencedesk
