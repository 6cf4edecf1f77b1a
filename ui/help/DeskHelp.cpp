#include "ui/help/DeskHelp.h"

#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskController.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/FieldRow.h"
#include "ui/desk/FindingsPanel.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/help/Tour.h"
#include "ui/help/TourOffer.h"
#include "ui/help/WhyCard.h"

#include <QAction>

#include <algorithm>

namespace licencedesk {

namespace {

bool isFlagged(const Finding &finding)
{
    return finding.result == FindingResult::Failed || finding.result == FindingResult::Warning;
}

/// The worst that concerns \p field; null: nothing does.
const Finding *flaggedAt(FieldId field, const VerificationReport &report)
{
    const auto it = std::find_if(
        report.findings.begin(), report.findings.end(), [field](const Finding &finding) {
            return isFlagged(finding) && std::find(finding.fields.begin(), finding.fields.end(),
                                                   field) != finding.fields.end();
        });
    return it == report.findings.end() ? nullptr : &*it;
}

} // namespace

DeskHelp::DeskHelp(QWidget *over, DeskController &desk, DeskPage &page, DeskSettings &settings,
                   const DeskActions &actions)
    : QObject(over), m_over(over), m_desk(desk), m_page(page), m_actions(actions),
      m_why(new WhyCard(over)), m_tour(new Tour(over, desk, page)),
      m_offer(new TourOffer(desk, settings))
{
    page.addBar(m_offer);
    connect(m_offer, &TourOffer::taken, this, &DeskHelp::startTour);
    connect(actions.tour, &QAction::triggered, this, &DeskHelp::startTour);
    connect(actions.why, &QAction::triggered, this, &DeskHelp::explain);
    connect(m_tour, &Tour::finished, this, &DeskHelp::tourEnded);
    connect(m_why, &WhyCard::manualWanted, this, &DeskHelp::manualWanted);
    connect(page.findings(), &FindingsPanel::whyWanted, this, &DeskHelp::explainRow);
    connect(page.review(), &ReviewPanel::whyWanted, this, &DeskHelp::explainField);
    connect(&desk, &DeskController::pagesChanged, m_why, &WhyCard::shut);
    const auto follow = [this] { m_actions.tour->setEnabled(m_tour->canStart()); };
    connect(&desk, &DeskController::changed, this, follow);
    connect(&desk, &DeskController::readingChanged, this, follow);
    connect(&desk, &DeskController::unplacedChanged, this, follow);
    follow();
}

void DeskHelp::startTour()
{
    m_why->shut();
    Q_EMIT deskWanted();
    m_tour->start();
}

void DeskHelp::explainFinding(const Finding &finding, QWidget *beside)
{
    if (m_tour->isRunning()) {
        return; // one card at a time
    }
    m_why->explain(finding, m_desk.rental().policy);
    m_why->openBeside(beside);
}

void DeskHelp::explainRow(FindingRow *row)
{
    explainFinding(row->finding(), row);
}

/// False where there is nothing to say of it.
bool DeskHelp::explainField(FieldKey key)
{
    const DraftPage *page = m_desk.draft().page(key.page);
    QWidget *row = m_page.review()->row(key.field);
    QWidget *beside = row && row->isVisible() ? row : m_over;
    if (!page || m_tour->isRunning()) {
        return false;
    }
    const FieldValue value = page->value(key.field);
    if (isOpen(value, key.field)) {
        m_why->explain(key.field, value);
        m_why->openBeside(beside);
        return true;
    }
    const Finding *finding = flaggedAt(key.field, m_desk.report());
    if (finding) {
        explainFinding(*finding, beside);
    }
    return finding;
}

void DeskHelp::explain()
{
    if (FindingRow *row = m_page.findings()->focusedRow()) {
        explainRow(row);
        return;
    }
    const auto selection = m_desk.selection();
    if (selection && explainField(*selection)) {
        return;
    }
    const auto &findings = m_desk.report().findings; // worst first
    if (!findings.empty() && isFlagged(findings.front())) {
        const bool shown = m_page.findings()->isVisible();
        explainFinding(findings.front(), shown ? m_page.findings() : m_over);
    }
}

bool DeskHelp::escape()
{
    const bool open = m_why->isOpen() || m_tour->isRunning();
    shut();
    return open;
}

void DeskHelp::shut()
{
    m_why->shut();
    m_tour->stop();
}

} // namespace licencedesk
