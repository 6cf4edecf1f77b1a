#include "ui/records/RecordsPage.h"

#include "support/CounterTime.h"
#include "ui/desk/MessageStack.h"
#include "ui/records/RecordPanel.h"
#include "ui/records/RecordsModel.h"
#include "ui/style/ActionButton.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/TableLook.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int TypingPause = 120;       // ms: a search takes less than the next key
constexpr int NarrowestSearch = 180;   // px at 100 % type
constexpr int RecordsRevealedFor = 30; // s: long enough to compare a number, too short to walk away

QPushButton *button(const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(tip);
    made->setProperty("ownToolTip", tip);
    return made;
}

} // namespace

RecordsPage::RecordsPage(DeskController &desk, QAction *exportRecords, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new RecordsModel(desk.records(), this)),
      m_search(new QLineEdit), m_period(new QComboBox), m_result(new QComboBox),
      m_table(new QTableView), m_panel(new RecordPanel(desk.records())), m_empty(new QLabel),
      m_count(new QLabel),
      m_reopen(button(tr("Reopen"), tr("Put the record on the desk again (Enter)"))),
      m_reveal(button(tr("Show in clear"), tr("For half a minute; it is logged (Ctrl+R)"))),
      m_remove(button(tr("Delete"), tr("For good (Del)"))), m_messages(new MessageStack)
{
    m_search->setPlaceholderText(
        tr("Number, its last four, name, date, operator, vehicle, passed, failed…"));
    m_search->setToolTip(m_search->placeholderText()); // which ends early in large type
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the records"));
    m_search->installEventFilter(this);
    addPeriods();
    addResults();
    prepareTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setEnabled(false);
    m_empty->setWordWrap(true);

    auto *list = new QHBoxLayout;
    list->setSpacing(16);
    list->addWidget(m_table, 3);
    list->addWidget(m_panel, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(tools(exportRecords));
    layout->addWidget(m_messages);
    layout->addLayout(list, 1);
    layout->addWidget(m_empty, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    m_mask.setSingleShot(true);
    m_mask.setInterval(RecordsRevealedFor * 1000);
    connect(&m_typing, &QTimer::timeout, this, &RecordsPage::searchNow);
    connect(&m_mask, &QTimer::timeout, this, &RecordsPage::maskAgain);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_period, &QComboBox::currentIndexChanged, this, &RecordsPage::searchNow);
    connect(m_result, &QComboBox::currentIndexChanged, this, &RecordsPage::searchNow);
    connect(m_reopen, &QPushButton::clicked, this, &RecordsPage::reopenSelected);
    connect(m_reveal, &QPushButton::clicked, this, &RecordsPage::revealSelected);
    connect(m_remove, &QPushButton::clicked, this, &RecordsPage::removeSelected);
    connect(m_table, &QTableView::doubleClicked, this, &RecordsPage::reopenSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsPage::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordsPage::refresh);
    connect(m_model, &RecordsModel::failed, this, [this](const Error &error) {
        m_messages->say({QStringLiteral("search"), Tone::Failed, error.message, {}, {}});
    });
    connect(&desk, &DeskController::said, m_messages, [this](const DeskMessage &message) {
        if (message.id == QLatin1String("records")) {
            m_messages->say(message);
        }
    });
    connect(&desk, &DeskController::unsaid, m_messages, &MessageStack::unsay);
    refresh();
}

QWidget *RecordsPage::tools(QAction *exportRecords)
{
    QFont strong = m_count->font();
    strong.setWeight(QFont::DemiBold);
    m_count->setFont(strong);
    auto *save = new ActionButton(exportRecords);
    save->setPrimary(true);
    m_search->setMinimumWidth(typeScaled(NarrowestSearch));
    return new ButtonRow(
        {m_search, m_period, m_result, m_count, m_reopen, m_reveal, m_remove, save});
}

void RecordsPage::prepareTable()
{
    m_table->setModel(m_model);
    prepareRows(*m_table);
    m_table->setAccessibleName(tr("Records"));
    m_table->installEventFilter(this);
}

void RecordsPage::addPeriods()
{
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("7 days"), 7);
    m_period->addItem(tr("30 days"), 30);
    m_period->addItem(tr("All"), 0);
    m_period->setCurrentIndex(m_period->count() - 1);
}

void RecordsPage::addResults()
{
    m_result->setAccessibleName(tr("Checks"));
    m_result->addItem(tr("Any result"));
    for (const FindingResult result :
         {FindingResult::Passed, FindingResult::Warning, FindingResult::Failed}) {
        m_result->addItem(recordVerdict(result), static_cast<int>(result));
    }
}

void RecordsPage::searchNow()
{
    m_typing.stop();
    m_messages->unsay(QStringLiteral("search"));
    RecordQuery query;
    query.text = m_search->text();
    const QDate today = m_desk.records().store().clock().today();
    if (const int days = m_period->currentData().toInt(); days > 0) {
        query.from = startOfDay(today.addDays(1 - days));
    }
    if (const QVariant result = m_result->currentData(); result.isValid()) {
        query.result = static_cast<FindingResult>(result.toInt());
    }
    m_model->search(query);
}

void RecordsPage::refresh()
{
    const int rows = m_model->rowCount();
    const bool searching = !m_search->text().isEmpty() || m_period->currentData().toInt() > 0 ||
                           m_result->currentIndex() > 0;
    m_count->setText(m_model->hasMore() ? tr("more than %1").arg(rows)
                                        : tr("%n record(s)", nullptr, rows));
    m_empty->setText(searching ? tr("Nothing found. A number or a name is found when it is whole; "
                                    "of a number the last four are enough.")
                               : tr("No licence accepted yet."));
    m_table->setVisible(rows > 0);
    m_panel->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    permit(m_reopen, m_desk.records().mayReopen());
    permit(m_reveal, m_desk.records().require(Permission::Reveal));
    permit(m_remove, m_desk.records().require(Permission::DeleteRecord));
    if (rows > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showSelected();
}

void RecordsPage::permit(QPushButton *button, const Result<void> &allowed)
{
    button->setEnabled(allowed && m_model->rowCount() > 0);
    button->setToolTip(allowed ? button->property("ownToolTip").toString()
                               : allowed.error().message);
}

QUuid RecordsPage::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->summary(row).id : QUuid();
}

void RecordsPage::showRecord(QUuid id)
{
    const auto record = m_desk.records().record(id);
    if (!record) {
        m_messages->say({QStringLiteral("search"), Tone::Warning, record.error().message, {}, {}});
        return;
    }
    m_period->setCurrentIndex(m_period->count() - 1);
    m_result->setCurrentIndex(0);
    const QDateTime atCounter = licencedesk::atCounter(record->acceptedAt);
    m_search->setText(atCounter.date().toString(Qt::ISODate)); // of all, the day's are few
    searchNow();
    while (m_model->rowOf(id) < 0 && m_model->hasMore()) {
        m_model->fetchMore({});
    }
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
}

void RecordsPage::showSelected()
{
    const QUuid id = selected();
    if (id != m_model->revealed()) {
        maskAgain();
    }
    m_panel->show(id, id == m_model->revealed() ? Masking::Clear : Masking::Masked);
}

void RecordsPage::revealSelected()
{
    const QUuid id = selected();
    if (id.isNull()) {
        return;
    }
    if (m_model->revealed() == id) {
        maskAgain();
        showSelected();
        return;
    }
    if (const auto noted = m_desk.records().noteRevealed(id); !noted) {
        m_messages->say({QStringLiteral("search"), Tone::Failed, noted.error().message, {}, {}});
        return; // what cannot be noted is not shown
    }
    m_model->reveal(id);
    m_reveal->setText(tr("Mask again"));
    m_mask.start();
    showSelected();
}

void RecordsPage::maskAgain()
{
    m_mask.stop();
    m_reveal->setText(tr("Show in clear"));
    if (!m_model->revealed().isNull()) {
        m_model->reveal({});
        m_panel->show(selected(), Masking::Masked);
    }
}

void RecordsPage::hideEvent(QHideEvent *event)
{
    maskAgain();
    QWidget::hideEvent(event);
}

void RecordsPage::reopenSelected()
{
    const QUuid id = selected();
    if (!id.isNull()) {
        if (const auto allowed = m_desk.records().mayReopen(); !allowed) {
            m_messages->say(
                {QStringLiteral("search"), Tone::Failed, allowed.error().message, {}, {}});
            return;
        }
        Q_EMIT reopened();
        m_desk.reopen(id);
    }
}

void RecordsPage::removeSelected()
{
    const QUuid id = selected();
    if (!id.isNull()) {
        m_desk.removeRecord(id);
    }
}

bool RecordsPage::searchKey(int key)
{
    const bool toList = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (toList && m_typing.isActive()) {
        searchNow();
    }
    if (toList && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

bool RecordsPage::tableKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        reopenSelected();
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_R:
        if (event.modifiers() == Qt::ControlModifier) {
            revealSelected();
            return true;
        }
        break;
    default:
        break;
    }
    const bool typed = !event.text().isEmpty() && event.text().at(0).isPrint() &&
                       (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (typed) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(event.text());
    }
    return typed;
}

bool RecordsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return watched == m_search ? searchKey(key->key()) : tableKey(*key);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace licencedesk
