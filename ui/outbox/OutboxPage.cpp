#include "ui/outbox/OutboxPage.h"

#include "ui/outbox/OutboxPanel.h"
#include "ui/outbox/OutboxStrip.h"
#include "ui/outbox/OutboxWords.h"
#include "ui/settings/ConfirmPanel.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/SaidLine.h"
#include "ui/style/TableLook.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace licencedesk {

namespace {
constexpr int RevealedFor = 30;   // s: long enough to compare, too short to walk away
constexpr int ShownAfter = 50;    // ms
constexpr int WidthForAll = 1240; // px at 100 % type
constexpr int EmptyWidth = 520;   // px at 100 % type: lines that are read at a glance
} // namespace

OutboxPage::OutboxPage(DeskRecords &records, OutboxRunner &runner, QWidget *parent)
    : GuardedPage(tr("Outbox"), parent), m_records(records), m_runner(runner),
      m_model(new OutboxModel(runner, this)), m_strip(new OutboxStrip(runner)),
      m_filter(new QComboBox), m_retry(new QPushButton(tr("Send &again"))),
      m_discard(new QPushButton(tr("&Discard"))), m_reveal(new QPushButton(tr("Show in &clear"))),
      m_confirm(new ConfirmPanel), m_said(new SaidLine), m_table(new QTableView),
      m_panel(new OutboxPanel), m_empty(new QLabel)
{
    m_tools = tools();
    body()->addWidget(m_strip);
    body()->addWidget(m_tools);
    body()->addWidget(m_confirm);
    body()->addWidget(m_said);
    body()->addWidget(list(), 1);
    body()->addWidget(nothing(), 1);
    setFocusProxy(m_table);
    m_mask.setSingleShot(true);
    m_mask.setInterval(RevealedFor * 1000);
    m_later.setSingleShot(true);
    m_later.setInterval(ShownAfter);
    connectAll();
    refresh();
}

QWidget *OutboxPage::tools()
{
    m_filter->setAccessibleName(tr("State"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const OutboxFilter filter : {OutboxFilter::All, OutboxFilter::NeedsSomebody,
                                      OutboxFilter::Waiting, OutboxFilter::Sent}) {
        m_filter->addItem(QString(), static_cast<int>(filter));
    }
    m_retry->setToolTip(tr("To the current service, from the beginning (Enter)"));
    m_discard->setToolTip(tr("It is not sent, and its picture is deleted (Del)"));
    m_reveal->setToolTip(tr("For half a minute; it is logged (Ctrl+R)"));
    for (QPushButton *each : {m_retry, m_discard, m_reveal}) {
        each->setProperty("ownToolTip", each->toolTip());
    }
    return new ButtonRow({m_filter, m_retry, m_discard, m_reveal});
}

QWidget *OutboxPage::list()
{
    m_table->setModel(m_model);
    prepareRows(*m_table);
    m_table->setAccessibleName(tr("Outbox, newest first"));
    m_table->installEventFilter(this);
    m_list = new QWidget;
    auto *layout = new QHBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_table, 5);
    layout->addWidget(m_panel, 2);
    return m_list;
}

QWidget *OutboxPage::nothing()
{
    m_empty->setAlignment(Qt::AlignHCenter);
    m_empty->setWordWrap(true);
    m_empty->setFixedWidth(typeScaled(EmptyWidth));
    m_nothing = new QWidget;
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_empty);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(m_nothing);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    return m_nothing;
}

void OutboxPage::connectAll()
{
    connect(&m_later, &QTimer::timeout, this, &OutboxPage::refresh);
    connect(&m_mask, &QTimer::timeout, this, &OutboxPage::maskAgain);
    connect(&m_runner, &OutboxRunner::changed, this, [this] {
        if (isVisible() && !m_later.isActive()) {
            m_later.start();
        }
    });
    connect(&m_runner, &OutboxRunner::failed, this,
            [this](const Error &error) { m_said->say(Tone::Failed, error.message); });
    connect(&m_records, &DeskRecords::changed, this, [this] {
        if (isVisible()) {
            m_runner.reload(); // what waits goes with its record
        }
    });
    connect(m_strip, &OutboxStrip::settingsWanted, this, &OutboxPage::settingsWanted);
    connect(m_strip, &OutboxStrip::failed, this,
            [this](const Error &error) { m_said->say(Tone::Failed, error.message); });
    connect(m_filter, &QComboBox::activated, this, &OutboxPage::refresh);
    connect(m_retry, &QPushButton::clicked, this, &OutboxPage::retrySelected);
    connect(m_discard, &QPushButton::clicked, this, &OutboxPage::discardSelected);
    connect(m_reveal, &QPushButton::clicked, this, &OutboxPage::revealSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    m_chosen = m_model->item(current.row()).id;
                }
                m_confirm->withdraw(); // it was about another one
                showSelected();
            });
}

void OutboxPage::showEvent(QShowEvent *event)
{
    GuardedPage::showEvent(event);
    m_runner.reload();
    refresh();
}

void OutboxPage::hideEvent(QHideEvent *event)
{
    maskAgain();
    m_confirm->withdraw();
    m_said->clear();
    GuardedPage::hideEvent(event);
}

/// Where there is little room, what happened is worth more than when; the panel has it all.
void OutboxPage::resizeEvent(QResizeEvent *event)
{
    GuardedPage::resizeEvent(event);
    const bool narrow = width() < typeScaled(WidthForAll);
    for (const int column : {OutboxModel::Tries, OutboxModel::NextTry}) {
        m_table->setColumnHidden(column, narrow);
    }
}

void OutboxPage::refresh()
{
    m_later.stop();
    const QUuid chosen = m_chosen; // a new list chooses nothing
    m_model->setFilter(static_cast<OutboxFilter>(m_filter->currentData().toInt()));
    nameFilters();
    m_strip->refresh();
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_tools->setVisible(!m_runner.items().empty());
    m_nothing->setVisible(rows == 0);
    QWidget *const withoutRows =
        m_tools->isHidden() ? static_cast<QWidget *>(m_strip->actionButton()) : m_filter;
    setFocusProxy(rows > 0 ? m_table : withoutRows); // never one out of sight
    displayEmpty();
    if (rows > 0) {
        select(chosen);
    }
    showSelected();
}

void OutboxPage::nameFilters()
{
    const QStringList names{tr("All (%1)"), tr("Needs attention (%1)"), tr("Waiting (%1)"),
                            tr("Sent (%1)")}; // in the order of OutboxFilter
    for (int i = 0; i < m_filter->count(); ++i) {
        const auto filter = static_cast<OutboxFilter>(m_filter->itemData(i).toInt());
        m_filter->setItemText(i, names[i].arg(m_model->count(filter)));
    }
}

void OutboxPage::displayEmpty()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_empty->setPalette(muted);
    if (!m_runner.items().empty()) {
        m_empty->setText(tr("Nothing in this state."));
    } else if (m_runner.status().pause == OutboxPause::Off) {
        m_empty->setText(tr("The outbox keeps accepted licences that go to a service elsewhere, "
                            "sealed, until they have gone. It is off: nothing leaves this desk. "
                            "A service is set up in the settings."));
    } else {
        m_empty->setText(tr("The outbox is empty. Accepted licences that go to the service are "
                            "kept here, sealed, until they have gone."));
    }
}

QString OutboxPage::emptyText() const
{
    return m_nothing->isHidden() ? QString() : m_empty->text();
}

void OutboxPage::select(QUuid id)
{
    const int row = std::max(0, m_model->rowOf(id));
    if (m_table->currentIndex().row() != row) {
        m_table->selectRow(row);
    }
}

const OutboxItem *OutboxPage::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_runner.item(m_model->item(row).id) : nullptr;
}

void OutboxPage::showSelected()
{
    const OutboxItem *item = selected();
    if (!item || item->id != m_revealed) {
        maskAgain();
    }
    const bool clear = item && item->id == m_revealed;
    m_panel->show(item, item ? outboxItemText(*item, m_runner.isForAnother(*item)) : QString(),
                  clear ? Masking::Clear : Masking::Masked);
    permit();
}

/// Who may accept may also look after what leaves; to see it in clear is a right of its own.
void OutboxPage::permit()
{
    const OutboxItem *item = selected();
    const auto accept = m_records.require(Permission::AcceptRecord);
    const auto reveal = m_records.require(Permission::Reveal);
    const bool idle = item && item->state != OutboxState::Sending;
    const bool isOn = m_runner.status().pause != OutboxPause::Off;
    const auto set = [](QPushButton *button, const Result<void> &allowed, bool sensible) {
        button->setEnabled(allowed.has_value() && sensible);
        button->setToolTip(allowed ? button->property("ownToolTip").toString()
                                   : allowed.error().message);
    };
    set(m_retry, accept, isOn && idle && item->state != OutboxState::Done);
    set(m_discard, accept, idle);
    set(m_reveal, reveal, item && !item->agreement.empty());
    m_strip->setAllowed(accept.has_value(), accept ? QString() : accept.error().message);
}

void OutboxPage::say(const Result<void> &result)
{
    result ? m_said->clear() : m_said->say(Tone::Failed, result.error().message);
}

void OutboxPage::retrySelected()
{
    if (m_retry->isEnabled()) {
        say(m_runner.retry(selected()->id));
        refresh();
    }
}

QString OutboxPage::discardQuestion(const OutboxItem &item) const
{
    switch (item.state) {
    case OutboxState::Unclear:
        return tr(
            "Discard it? The service may have got it already: then discarding only ends the "
            "doubt here. If it has not, it will never be sent. It is noted in the audit log.");
    case OutboxState::Done:
        return tr("Take it off the list? It has been sent; that stays noted on the record.");
    default:
        return tr("Discard it? It is not sent, and its picture is deleted. The record stays. It is "
                  "noted in the audit log.");
    }
}

void OutboxPage::discardSelected()
{
    if (!m_discard->isEnabled()) {
        return;
    }
    const OutboxItem item = *selected();
    const QString action = item.state == OutboxState::Done ? tr("Take it off") : tr("Discard it");
    m_confirm->ask(discardQuestion(item), action, [this, id = item.id] { discard(id); });
}

void OutboxPage::discard(QUuid id)
{
    const int row = m_model->rowOf(id);
    say(m_runner.discard(id));
    refresh();
    if (m_model->rowCount() > 0) {
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::revealSelected()
{
    if (!m_reveal->isEnabled()) {
        return;
    }
    const OutboxItem item = *selected();
    if (m_revealed == item.id) {
        maskAgain();
        showSelected();
        return;
    }
    if (const auto noted = m_records.noteRevealed(item.record); !noted) {
        m_said->say(Tone::Failed, noted.error().message);
        return; // what cannot be noted is not shown
    }
    m_revealed = item.id;
    m_reveal->setText(tr("Mask again"));
    m_mask.start();
    showSelected();
}

void OutboxPage::maskAgain()
{
    m_mask.stop();
    if (m_revealed.isNull()) {
        return;
    }
    m_revealed = {};
    m_reveal->setText(tr("Show in &clear"));
    showSelected();
}

bool OutboxPage::tableKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        retrySelected();
        return true;
    case Qt::Key_Delete:
        discardSelected();
        return true;
    case Qt::Key_R:
        if (event.modifiers() == Qt::ControlModifier) {
            revealSelected();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool OutboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // on this page Ctrl+R is the list's
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_R && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        return tableKey(*static_cast<QKeyEvent *>(event));
    }
    return GuardedPage::eventFilter(watched, event);
}

} // namespace licencedesk
