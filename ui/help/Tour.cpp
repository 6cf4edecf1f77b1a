#include "ui/help/Tour.h"

#include "ui/desk/BottomBar.h"
#include "ui/desk/DeskController.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/FieldRow.h"
#include "ui/desk/FindingsPanel.h"
#include "ui/desk/RentalStrip.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/desk/StageView.h"
#include "ui/help/Spotlight.h"
#include "ui/help/TourCard.h"
#include "ui/style/ActionButton.h"

#include <QScrollArea>

#include <algorithm>

namespace licencedesk {

namespace {

const QString TourPicture = QStringLiteral(":/licencedesk/specimen/main-2012.jpg");

/// With large type the parts lie below each other and scroll.
void bringIntoView(QWidget *target)
{
    for (QWidget *each = target->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each)) {
            area->ensureWidgetVisible(target, 0, 0);
        }
    }
}

} // namespace

Tour::Tour(QWidget *over, DeskController &desk, DeskPage &page)
    : QObject(over), m_desk(desk), m_page(page), m_spotlight(new Spotlight(over)),
      m_card(new TourCard(over))
{
    makeSteps();
    connect(m_card, &TourCard::nextWanted, this,
            [this] { m_step + 1 < count() ? showStep(m_step + 1) : stop(); });
    connect(m_card, &TourCard::backWanted, this, [this] { showStep(std::max(0, m_step - 1)); });
    connect(m_card, &TourCard::closed, this, &Tour::stop);
    connect(&desk, &DeskController::changed, this, &Tour::followDesk);
    connect(&desk, &DeskController::practiceLeft, this, &Tour::stop);
}

void Tour::makeSteps()
{
    const auto doubtful = [this]() -> QWidget * { return m_page.review()->row(FieldId::Name); };
    m_steps = {
        {tr("The licence, straightened"),
         tr("This one is invented. The picture follows the field that you are on."),
         [this]() -> QWidget * { return m_page.stage(); }},
        {tr("Only doubt waits for you"),
         tr("What is not sure is marked. Tab leads to the next one, Enter confirms it."),
         [this]() -> QWidget * { return m_page.review(); }, true},
        {tr("Another reading, one key away"),
         tr("Alt+1 takes the first reading listed here. Or type what the card says."), doubtful,
         true},
        {tr("Vehicle and dates"),
         tr("The checks depend on them: class, age, and validity until the return."),
         [this]() -> QWidget * { return m_page.rental(); }},
        {tr("Checks for this rental"),
         tr("Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule "
            "rests on."),
         [this]() -> QWidget * { return m_page.findings(); }},
        {tr("Accept, and the next one"),
         tr("Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept."),
         [this]() -> QWidget * { return m_page.bottom()->accept(); }},
    };
}

bool Tour::canStart() const
{
    return m_desk.draft().isEmpty() && !m_desk.isReading() && !m_desk.unplaced();
}

void Tour::start()
{
    if (isRunning() || !canStart()) {
        return;
    }
    m_waits = true;
    m_desk.practise(TourPicture);
}

void Tour::followDesk()
{
    if (m_waits && !m_desk.draft().isEmpty()) {
        m_waits = false;
        // Once the views have taken the licence.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_desk.isPractising()) {
                    showStep(0);
                }
            },
            Qt::QueuedConnection);
    }
}

void Tour::showStep(int step)
{
    m_step = step;
    const Step &shown = m_steps[static_cast<std::size_t>(step)];
    if (shown.onDoubt) {
        m_desk.select({DocumentPage::Main, FieldId::Name});
    }
    QWidget *target = shown.target();
    if (!target || !target->isVisible()) {
        stop();
        return;
    }
    bringIntoView(target);
    m_card->showStep(step + 1, count(), shown.title, shown.text);
    m_spotlight->shineOn(target);
    m_card->openBeside(target);
}

void Tour::stop()
{
    if (!isRunning()) {
        return;
    }
    m_step = -1;
    m_waits = false;
    m_card->shut();
    m_spotlight->hide();
    m_desk.leavePractice();
    if (m_desk.draft().isEmpty()) {
        m_page.setFocus(Qt::OtherFocusReason); // what had the keyboard has gone
    }
    Q_EMIT finished();
}

} // namespace licencedesk
