#include "ui/help/WhyCard.h"

#include "ui/desk/FieldState.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "verification/RuleHelp.h"

#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

QString resultWord(const Finding &finding)
{
    switch (finding.result) {
    case FindingResult::Passed:
        return finding.note ? WhyCard::tr("Note") : WhyCard::tr("Passed");
    case FindingResult::Warning:
        return WhyCard::tr("To look at");
    case FindingResult::Failed:
        return WhyCard::tr("Failed");
    case FindingResult::NotChecked:
        break;
    }
    return WhyCard::tr("Could not be checked");
}

/// "Stops the rental": and who says so.
QString consequence(const QString &rule, const VerificationPolicy &policy)
{
    const RuleSeverity severity = ruleSeverity(rule, policy);
    return severity.isOfFirm()
               ? WhyCard::tr("%1 (set by your firm; usually: %2)")
                     .arg(severityText(severity.inForce), severityText(severity.own))
               : severityText(severity.inForce);
}

/// "Law · 公安部令…"; of what the program itself sees there is nothing to cite.
QString sourceOf(const RuleHelp &help)
{
    return help.basis == RuleBasis::Program
               ? basisText(help.basis)
               : QStringLiteral("%1 · %2").arg(basisText(help.basis), help.sourceText());
}

} // namespace

QString reviewReasonExplanation(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::NotRead:
        return WhyCard::tr("Nothing legible was found at its place on the card.");
    case ReviewReason::LowConfidence:
        return WhyCard::tr("At least one character was read with less certainty than is accepted "
                           "unseen. It is marked.");
    case ReviewReason::Repaired:
        return WhyCard::tr("As read it was impossible. Exactly one change makes it fit, and that "
                           "change was made.");
    case ReviewReason::Ambiguous:
        return WhyCard::tr("As read it was impossible, and several changes would make it fit.");
    case ReviewReason::Implausible:
        return WhyCard::tr("No licence can show this value.");
    case ReviewReason::Conflict:
        return WhyCard::tr("Another field, another page or the service says something else.");
    case ReviewReason::Spoiled:
        return WhyCard::tr("Glare, blur or a finger covers part of it.");
    case ReviewReason::None:
        break;
    }
    return {};
}

WhyCard::WhyCard(QWidget *over) : HelpCard(over), m_close(new QPushButton(tr("Close")))
{
    m_close->setToolTip(tr("%1 (%2)").arg(
        m_close->text(), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    auto *manual = new QPushButton(tr("More in the manual"));
    manual->setProperty("link", true);
    connect(m_close, &QPushButton::clicked, this, &WhyCard::shut);
    connect(manual, &QPushButton::clicked, this, [this] {
        shut();
        Q_EMIT manualWanted();
    });
    foot()->addWidget(new ButtonRow({m_close, manual}, this));
}

QWidget *WhyCard::firstFocus()
{
    return m_close;
}

void WhyCard::begin(Tone tone, const QString &state, const QString &title, const QString &said)
{
    clearBody();
    auto *mark = new StateMark(this);
    mark->setState(tone, toneIcon(tone), state);
    addToBody(mark);
    body()->setAlignment(mark, Qt::AlignLeft); // where reading begins
    addLine(title, Line::Title);
    addLine(said);
    setAccessibleName(title);
}

void WhyCard::addPart(const QString &label, const QString &text, const QString &note)
{
    if (text.isEmpty()) {
        return;
    }
    body()->addSpacing(8);
    addLine(label, Line::Muted);
    addLine(text);
    if (!note.isEmpty()) {
        addLine(note, Line::Muted);
    }
}

void WhyCard::explain(const Finding &finding, const VerificationPolicy &policy)
{
    const RuleHelp *help = ruleHelp(finding.rule);
    begin(toneOf(finding.result), resultWord(finding), help ? help->titleText() : finding.rule,
          finding.message);
    addPart(tr("What to do"), finding.nextAction);
    if (help) {
        addPart(tr("What is checked, and why"), help->explanationText());
        addPart(tr("Source"), sourceOf(*help), trustText(help->trust));
    }
    addPart(tr("When it is not met"), consequence(finding.rule, policy),
            tr("Rule %1; a policy file of the firm can change this.").arg(finding.rule));
}

void WhyCard::explain(FieldId field, const FieldValue &value)
{
    begin(Tone::Warning, tr("To look at"), fieldLabel(field), reviewReasonText(value.review));
    addPart(tr("Why it waits"), reviewReasonExplanation(value.review));
    if (!value.text.isEmpty()) {
        addPart(tr("Certainty of the reading"),
                QLocale().toString(static_cast<int>(value.confidence * 100)) + QLocale().percent());
    }
    addPart(tr("What to do"),
            value.candidates.isEmpty()
                ? tr("Compare it with the card. Enter confirms it; or type what is printed.")
                : tr("Compare it with the card. Enter confirms it, Alt+1 takes the other reading; "
                     "or type what is printed."));
}

} // namespace licencedesk
