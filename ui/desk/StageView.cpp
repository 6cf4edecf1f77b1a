#include "ui/desk/StageView.h"

#include "ui/desk/BusyOverlay.h"
#include "ui/desk/CardView.h"
#include "ui/desk/CornerEditor.h"
#include "ui/desk/EmptyState.h"
#include "ui/desk/FieldState.h"
#include "ui/live/LiveDesk.h"
#include "ui/live/LiveStage.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/Panel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {

FieldBox makeBox(const DraftPage &page, FieldId field, const VerificationReport &report)
{
    const FieldState state =
        fieldState(field, page.value(field), fieldText(page.machine, field), report);
    FieldBox box;
    box.zone = page.zoneOf(field);
    box.field = field;
    box.mm = page.box(field).value_or(QRectF());
    box.tone = state.tone;
    box.open = state.open;
    box.caption = fieldLabel(field) + QStringLiteral(" · ") + state.word;
    return box;
}

/// Valid-from and valid-to share a printed zone: the worse of the two decides.
void addBox(std::vector<FieldBox> &boxes, const FieldBox &box)
{
    const auto same = std::find_if(boxes.begin(), boxes.end(),
                                   [&box](const FieldBox &each) { return each.zone == box.zone; });
    if (same == boxes.end()) {
        boxes.push_back(box);
    } else if (box.open && !same->open) {
        *same = box;
    }
}

} // namespace

StageView::StageView(DeskController &desk, LiveDesk &live, EmptyState *empty, LiveStage *liveStage,
                     QWidget *parent)
    : QWidget(parent), m_desk(desk), m_live(live), m_stack(new QStackedWidget(this)),
      m_empty(empty), m_liveStage(liveStage), m_card(new CardView(this)),
      m_corners(new CornerEditor(this)), m_kind(new QComboBox(this)), m_cornerPage(cornerPage()),
      m_typed(typedPlace())
{
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_empty, m_liveStage, m_card, m_cornerPage, m_typed}) {
        m_stack->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_busy = new BusyOverlay(this);
    connect(m_busy, &BusyOverlay::cancelled, &desk, &DeskController::cancelReading);
    connect(&desk, &DeskController::readingChanged, this, [this] {
        m_busy->setGeometry(rect());
        m_busy->setVisible(m_desk.isReading());
        m_busy->raise();
    });
    connect(&desk, &DeskController::pagesChanged, this, [this] {
        m_cornersWanted = false;
        refresh();
    });
    connect(&live, &LiveDesk::onChanged, this, &StageView::refresh);
    connect(&live, &LiveDesk::statusChanged, this, &StageView::refresh);
    connect(&desk, &DeskController::changed, this, &StageView::refresh);
    connect(&desk, &DeskController::unplacedChanged, this, &StageView::refresh);
    connect(&desk, &DeskController::selectionChanged, this, &StageView::refresh);
    connect(m_card, &CardView::boxPressed, this, [this](FieldId field) {
        m_desk.select({m_desk.currentPage(), field});
        m_card->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &CardView::boxMoved, &desk, &DeskController::moveBox);
    connect(m_card, &CardView::leaveWanted, this, &StageView::valueWanted);
    connect(m_corners, &CornerEditor::applied, this, &StageView::applyCorners);
    connect(m_corners, &CornerEditor::withdrawn, this, &StageView::leaveCorners);
    refresh();
}

QWidget *StageView::cornerPage()
{
    auto *page = new QWidget;
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItem(tr("Detect the page"));
    for (const auto kind :
         {DocumentPage::Main, DocumentPage::Duplicate, DocumentPage::Electronic}) {
        m_kind->addItem(pageLabel(kind), static_cast<int>(kind));
    }
    m_kind->setAccessibleName(tr("Which page this is"));
    m_kind->setToolTip(m_kind->accessibleName());
    auto *hint =
        new QLabel(tr("Put the corners on the card. Arrows move, Space: next corner"), page);
    hint->setWordWrap(true);
    auto *apply = new QPushButton(tr("Read (Enter)"), page);
    apply->setProperty("primary", true);
    connect(apply, &QPushButton::clicked, this, &StageView::applyCorners);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(hint, 1);
    bar->addWidget(new ButtonRow({m_kind, apply}));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_corners, 1);
    layout->addLayout(bar);
    return page;
}

QWidget *StageView::typedPlace()
{
    auto *place = new Panel;
    auto *text = new QLabel(tr("Typed in by hand, without a picture.\nOpen one to have it beside "
                               "the fields."),
                            place);
    text->setAlignment(Qt::AlignCenter);
    text->setEnabled(false);
    auto *layout = new QVBoxLayout(place);
    layout->addWidget(text);
    return place;
}

bool StageView::isSettingCorners() const
{
    return m_stack->currentWidget() == m_cornerPage;
}

void StageView::setCorners()
{
    const DraftPage *page = m_desk.draft().page(m_desk.currentPage());
    if (!page || showsUnplaced()) {
        return;
    }
    if (page->frame.image.isNull()) {
        m_desk.say({QStringLiteral("reading"),
                    Tone::Warning,
                    tr("The photograph itself was not kept. Open the picture again to set its "
                       "corners."),
                    {},
                    {}});
        return;
    }
    m_cornersWanted = true;
    const bool known = !page->isTyped();
    m_corners->setFrame(page->frame.image,
                        known ? std::optional<CardQuad>(page->reading.quad) : std::nullopt);
    m_kind->setCurrentIndex(0);
    refresh();
}

void StageView::leaveCorners()
{
    m_cornersWanted = false;
    refresh();
}

void StageView::applyCorners()
{
    const DraftPage *page = m_desk.draft().page(m_desk.currentPage());
    Frame frame;
    if (showsUnplaced()) {
        frame = *m_desk.unplaced();
    } else if (page) {
        frame = page->frame;
    }
    if (!isProper(m_corners->quad())) {
        m_desk.say({QStringLiteral("reading"),
                    Tone::Warning,
                    tr("The corners cross each other. Put them on the card in order: top left, top "
                       "right, bottom right, bottom left."),
                    {},
                    {}});
        return;
    }
    std::optional<DocumentPage> kind;
    if (m_kind->currentData().isValid()) {
        kind = static_cast<DocumentPage>(m_kind->currentData().toInt());
    }
    m_desk.readWithCorners(frame, m_corners->quad(), kind);
}

void StageView::refresh()
{
    const DraftPage *page = m_desk.draft().page(m_desk.currentPage());
    const bool wasCorners = isSettingCorners();
    const QWidget *was = m_stack->currentWidget();
    if (showsUnplaced() && m_corners->frame().cacheKey() != m_desk.unplaced()->image.cacheKey()) {
        m_corners->setFrame(m_desk.unplaced()->image, std::nullopt);
    }
    if (showsUnplaced() || (page && m_cornersWanted)) {
        m_stack->setCurrentWidget(m_cornerPage);
        if (!wasCorners) {
            m_corners->setFocus(Qt::OtherFocusReason);
        }
    } else if (!page) {
        QWidget *place = emptyPlace();
        const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
        m_stack->setCurrentWidget(place);
        if (hadFocus && place != was) {
            place->setFocus(Qt::OtherFocusReason); // Enter does what the page offers first
        }
    } else if (page->hasCard() || !page->frame.image.isNull()) {
        showCard(*page);
        m_stack->setCurrentWidget(m_card);
    } else {
        m_stack->setCurrentWidget(m_typed);
    }
}

/// Without any camera the first-time page says more than a notice.
QWidget *StageView::emptyPlace()
{
    const bool noCamera = m_live.status().state == SourceState::NoDevice;
    m_empty->setCameraMissing(m_live.isOn() && noCamera);
    return m_live.isOn() && !noCamera ? static_cast<QWidget *>(m_liveStage) : m_empty;
}

void StageView::showCard(const DraftPage &page)
{
    if (!page.hasCard()) { // typed beside its photograph
        m_card->setCard(page.frame.image, 1);
        m_card->setBoxes({});
        return;
    }
    m_card->setCard(page.reading.card.image, page.reading.card.pixelsPerMm);
    std::vector<FieldBox> boxes;
    for (const FieldId field : fieldsOfPage(page)) {
        const FieldBox box = makeBox(page, field, m_desk.report());
        if (!box.mm.isEmpty()) {
            addBox(boxes, box);
        }
    }
    m_card->setBoxes(std::move(boxes));
    showSelection();
}

void StageView::showSelection()
{
    const DraftPage *page = m_desk.draft().page(m_desk.currentPage());
    const auto selection = m_desk.selection();
    const bool here = page && selection && selection->page == m_desk.currentPage();
    m_card->setSelected(here ? std::optional<FieldId>(page->zoneOf(selection->field))
                             : std::nullopt);
}

} // namespace licencedesk
