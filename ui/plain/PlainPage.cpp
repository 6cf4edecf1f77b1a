#include "ui/plain/PlainPage.h"

#include "fields/Interpret.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskController.h"
#include "ui/desk/FieldState.h"
#include "ui/desk/FindingsPanel.h"
#include "ui/desk/MessageStack.h"
#include "ui/desk/ReasonBar.h"
#include "ui/live/CameraNotice.h"
#include "ui/live/LiveDesk.h"
#include "ui/live/LivePictureView.h"
#include "ui/plain/PlainField.h"
#include "ui/style/ActionButton.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int PlainGap = 12;       // px
constexpr double TitleScale = 1.7; // of the usual type

QLabel *largeLabel(double scale)
{
    auto *label = new QLabel;
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * scale);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlainPage::PlainPage(DeskController &desk, LiveDesk &live, const DeskActions &actions,
                     QWidget *parent)
    : QWidget(parent), m_desk(desk), m_live(live), m_actions(actions),
      m_title(largeLabel(TitleScale)), m_subtitle(new QLabel), m_stack(new QStackedWidget),
      m_picture(new LivePictureView(live)), m_notice(new CameraNotice({})), m_words(new QLabel),
      m_findings(new FindingsPanel), m_messages(new MessageStack), m_reason(new ReasonBar(desk)),
      m_row(new QHBoxLayout),
      m_confirm(makeAction(tr("It is right"), QStringLiteral("Enter"), &PlainPage::confirm)),
      m_other(makeAction({}, QStringLiteral("Alt+1"), &PlainPage::takeOther)),
      m_accept(makeAction(tr("Accept"), actions.accept->shortcut().toString(), &PlainPage::accept)),
      m_fullDesk(makeAction(tr("All fields"), {}, &PlainPage::fullDeskWanted))
{
    build();
    connectDesk();
    refresh();
}

QAction *PlainPage::makeAction(const QString &text, const QString &keys, void (PlainPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setProperty("keyHint", keys); // the keys themselves belong to editor and window
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PlainPage::build()
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_picture, m_notice, m_words, m_findings}) {
        m_stack->addWidget(page);
    }
    m_row->setSpacing(PlainGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(PlainGap);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_reason);
    layout->addLayout(m_row);
}

void PlainPage::connectDesk()
{
    connect(&m_desk, &DeskController::changed, this, &PlainPage::refresh);
    connect(&m_desk, &DeskController::pagesChanged, this, &PlainPage::refresh);
    connect(&m_desk, &DeskController::readingChanged, this, &PlainPage::refresh);
    connect(&m_desk, &DeskController::unplacedChanged, this, &PlainPage::refresh);
    connect(&m_desk, &DeskController::said, m_messages, &MessageStack::say);
    connect(&m_desk, &DeskController::unsaid, m_messages, &MessageStack::unsay);
    connect(&m_desk, &DeskController::reasonWanted, this, &PlainPage::askReason);
    connect(&m_desk, &DeskController::accepted, this, [this] {
        m_reason->hide();
        focusFirst();
    });
    connect(&m_live, &LiveDesk::statusChanged, this, &PlainPage::refresh);
    connect(&m_live, &LiveDesk::onChanged, this, &PlainPage::refresh);
    connect(&m_live, &LiveDesk::viewChanged, this, [this] {
        if (step() == PlainStep::Show && m_stack->currentWidget() != m_picture) {
            refresh();
        }
    });
    connect(m_reason, &ReasonBar::acceptWanted, this, &PlainPage::accept);
    connect(m_reason, &ReasonBar::withdrawn, this, &PlainPage::escape);
}

PlainStep PlainPage::step() const
{
    if (m_desk.isReading()) {
        return PlainStep::Wait;
    }
    if (m_desk.unplaced()) {
        return PlainStep::Lost;
    }
    if (m_desk.draft().isEmpty()) {
        return PlainStep::Show;
    }
    return m_desk.draft().openFields().empty() ? PlainStep::Accept : PlainStep::Check;
}

QString PlainPage::title() const
{
    return m_title->text();
}

/// The one that is selected, if it is open; else the first.
FieldKey PlainPage::openField() const
{
    const auto open = m_desk.draft().openFields();
    const auto selection = m_desk.selection();
    const bool selected =
        selection && std::find(open.begin(), open.end(), *selection) != open.end();
    return selected ? *selection : open.front();
}

void PlainPage::refresh()
{
    const PlainStep now = step();
    showStep(now);
    m_title->setText(titleFor(now));
    m_subtitle->setText(subtitleFor(now));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    showButtons(now);
}

void PlainPage::showStep(PlainStep now)
{
    if (now != PlainStep::Check && m_field) {
        m_field->deleteLater();
        m_field = nullptr;
    }
    switch (now) {
    case PlainStep::Show:
        showLive();
        break;
    case PlainStep::Check:
        showField();
        break;
    case PlainStep::Accept:
        m_findings->setReport(m_desk.report());
        m_stack->setCurrentWidget(m_findings);
        break;
    case PlainStep::Wait:
    case PlainStep::Lost:
        m_words->setText(
            now == PlainStep::Wait
                ? tr("One moment…")
                : tr("Take a new picture: the whole licence, flat, on a darker ground."));
        m_stack->setCurrentWidget(m_words);
        break;
    }
}

void PlainPage::showLive()
{
    const bool picture = m_live.status().state == SourceState::Running && m_live.hasPicture();
    if (picture) {
        m_stack->setCurrentWidget(m_picture);
    } else if (m_live.isOn()) {
        m_notice->display(m_live.status());
        m_stack->setCurrentWidget(m_notice);
    } else {
        m_words->setText(tr("The camera is off. Open a picture, or switch the camera on with F4."));
        m_stack->setCurrentWidget(m_words);
    }
}

void PlainPage::showField()
{
    const FieldKey key = openField();
    if (!m_field || !(m_field->key() == key)) {
        if (m_field) {
            m_field->deleteLater();
        }
        m_field = new PlainField(key);
        connect(m_field, &PlainField::confirmed, this, &PlainPage::confirm);
        connect(m_field, &PlainField::candidateWanted, this,
                [this, key](const QString &text) { m_desk.draft().typeValue(key, text); });
        connect(m_field, &PlainField::remoteWanted, this,
                [this, key] { m_desk.draft().takeRemote(key); });
        m_stack->addWidget(m_field);
        m_offered.clear(); // a new field, new answers
    }
    m_field->display(*m_desk.draft().page(key.page), m_desk.report());
    m_stack->setCurrentWidget(m_field);
    const QStringList &others = m_field->candidates();
    m_other->setEnabled(!others.isEmpty());
    m_other->setIconText(others.isEmpty()
                             ? tr("No other reading")
                             : tr("Take “%1”").arg(candidateCaption(m_field->value(), others[0])));
}

QString PlainPage::titleFor(PlainStep now) const
{
    switch (now) {
    case PlainStep::Show:
        return m_stack->currentWidget() == m_picture ? tr("Put the licence under the camera")
                                                     : tr("Next licence");
    case PlainStep::Wait:
        return tr("Reading…");
    case PlainStep::Lost:
        return tr("No licence was found in the picture");
    case PlainStep::Check:
        return tr("%1: is it right?").arg(fieldLabel(m_field->key().field));
    case PlainStep::Accept:
        break;
    }
    return tr("Nothing left to check");
}

QString PlainPage::subtitleFor(PlainStep now) const
{
    if (now != PlainStep::Check) {
        return {};
    }
    const int open = static_cast<int>(m_desk.draft().openFields().size());
    return tr("Compare it with the licence and correct it if necessary. %n field(s) left.", nullptr,
              open);
}

QList<QAction *> PlainPage::actionsFor(PlainStep now)
{
    const bool picture = m_stack->currentWidget() == m_picture;
    switch (now) {
    case PlainStep::Show:
        return {picture ? m_actions.capture : m_actions.camera, m_actions.open, m_actions.typeIn};
    case PlainStep::Wait:
        return {m_actions.startOver};
    case PlainStep::Lost:
        return {m_actions.open, m_actions.typeIn, m_actions.startOver};
    case PlainStep::Check:
        return {m_confirm, m_other, m_actions.startOver};
    case PlainStep::Accept:
        break;
    }
    return {m_accept, m_fullDesk, m_actions.startOver};
}

void PlainPage::showButtons(PlainStep now)
{
    const QList<QAction *> wanted = actionsFor(now);
    if (wanted == m_offered) {
        return;
    }
    m_offered = wanted;
    for (ActionButton *button : m_buttons) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (QAction *action : wanted) {
        auto *button = new ActionButton(action, this);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.2);
        button->setFont(large);
        button->setProperty("big", true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setPrimary(m_buttons.empty());
        m_row->addWidget(button, 1);
        m_buttons.push_back(button);
    }
    focusFirst();
}

/// Enter does the next thing at once.
void PlainPage::focusFirst()
{
    if (!isVisible() || m_reason->isVisible()) {
        return;
    }
    if (m_field) {
        m_field->setFocus(Qt::OtherFocusReason);
    } else if (!m_buttons.empty()) {
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
    }
}

void PlainPage::showEvent(QShowEvent *)
{
    refresh();
    focusFirst();
}

void PlainPage::confirm()
{
    if (!m_field) {
        return;
    }
    const FieldKey key = m_field->key();
    if (m_field->isEdited()) {
        m_desk.draft().typeValue(key, canonicalText(key.field, m_field->value()));
    } else {
        m_desk.draft().confirmValue(key);
    }
}

void PlainPage::takeOther()
{
    if (m_field && !m_field->candidates().isEmpty()) {
        m_desk.draft().typeValue(m_field->key(), m_field->candidates().constFirst());
    }
}

void PlainPage::accept()
{
    if (const auto signature = m_reason->signature()) {
        m_desk.accept(m_reason->reason(), *signature);
    }
}

/// Also by the window's own key, which knows nothing of a reason given here.
void PlainPage::askReason()
{
    if (!isVisible()) {
        return;
    }
    if (m_reason->reason().isEmpty()) {
        m_reason->ask();
    } else {
        accept();
    }
}

void PlainPage::escape()
{
    if (m_desk.isReading()) {
        m_desk.cancelReading();
    } else if (m_reason->isVisible()) {
        m_reason->hide();
        focusFirst();
    } else {
        m_desk.startOver();
    }
}

} // namespace licencedesk
