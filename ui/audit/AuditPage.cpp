#include "ui/audit/AuditPage.h"

#include "operators/AccountBook.h"
#include "operators/UnusualAccess.h"
#include "support/CounterTime.h"
#include "ui/records/RecordPanel.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/Panel.h"
#include "ui/style/SaidLine.h"
#include "ui/style/TableLook.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace licencedesk {

namespace {

constexpr int UnusualDays = 30;           // as long as a supervisor is away at most
constexpr int MostLookedThrough = 50'000; // entries
constexpr std::size_t MostAlerts = 5;     // the newest; more is a case for the log itself

QComboBox *filterBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

QString verdictText(const AuditVerdict &verdict)
{
    if (verdict.broken) {
        return AuditPage::tr("Broken: the log was changed. Entry %1 (%2, by %3) does not follow "
                             "from the one before it; everything before it is as it was written.")
            .arg(verdict.broken->number)
            .arg(auditTime(verdict.broken->at), auditPerson(verdict.broken->who));
    }
    if (!verdict.cutChains.isEmpty()) {
        return AuditPage::tr("Cut: the newest entries of %n desk(s) are missing from the log.",
                             nullptr, static_cast<int>(verdict.cutChains.size()));
    }
    return AuditPage::tr("Intact: each of the %1 entries follows from the one before it.")
        .arg(QLocale().toString(verdict.entries));
}

AuditPage::AuditPage(DeskRecords &records, QWidget *parent)
    : GuardedPage(tr("Audit log"), parent), m_records(records),
      m_model(new AuditModel(records, this)), m_period(filterBox(tr("Period"))),
      m_person(filterBox(tr("Who"))), m_act(filterBox(tr("What"))), m_count(new QLabel),
      m_verify(new QPushButton(tr("&Verify the log"))), m_verdict(new SaidLine),
      m_unusual(new Panel), m_unusualText(new QLabel), m_table(new QTableView),
      m_open(new QPushButton(tr("Show the record")))
{
    m_table->setModel(m_model);
    prepareRows(*m_table);
    m_table->setAccessibleName(tr("Entries of the audit log, newest first"));
    m_table->installEventFilter(this);
    m_unusualText->setWordWrap(true);
    m_unusual->setTone(Tone::Warning);
    m_unusual->hide();
    auto *inside = new QHBoxLayout(m_unusual);
    inside->setContentsMargins(14, 10, 14, 10);
    inside->addWidget(m_unusualText);
    m_verify->setToolTip(tr("Read the whole log and see whether anything was changed or cut off"));
    m_open->setToolTip(tr("Go to the record of the chosen entry (Enter)"));
    body()->addWidget(filters());
    body()->addWidget(m_verdict);
    body()->addWidget(m_unusual);
    body()->addWidget(m_table, 1);
    setFocusProxy(m_table);

    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("7 days"), 7);
    m_period->addItem(tr("30 days"), 30);
    m_period->addItem(tr("All"), 0);
    m_period->setCurrentIndex(m_period->count() - 1);
    addActs();
    for (QComboBox *box : {m_period, m_person, m_act}) {
        connect(box, &QComboBox::activated, this, &AuditPage::searchNow);
    }
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_open, &QPushButton::clicked, this, &AuditPage::openSelected);
    connect(m_table, &QTableView::doubleClicked, this, &AuditPage::openSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::sayCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPage::sayCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AuditPage::sayCount);
    connect(m_model, &AuditModel::failed, this,
            [this](const Error &error) { m_verdict->say(Tone::Failed, error.message); });
    connect(&records, &DeskRecords::durabilityChanged, this, [this] {
        m_verifier.cancel();
        m_verify->setEnabled(true);
        m_verdict->clear(); // it was about other records
    });
    connect(&records, &DeskRecords::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

QWidget *AuditPage::filters()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new ButtonRow({m_period, m_person, m_act, m_verify, m_open, m_count}));
    return bar;
}

void AuditPage::addActs()
{
    m_act->addItem(tr("Everything"));
    for (int act = 0; act <= static_cast<int>(AuditAct::ClockSetBack); ++act) {
        m_act->addItem(auditActText(static_cast<AuditAct>(act)), act);
    }
}

void AuditPage::addPeople()
{
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    const auto names = AuditLog(m_records.store()).names();
    for (const QString &name : names.value_or(QStringList())) {
        m_person->addItem(name, name);
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void AuditPage::setVerifyAllowed(bool allowed)
{
    m_verify->setVisible(allowed);
}

void AuditPage::showEvent(QShowEvent *event)
{
    GuardedPage::showEvent(event);
    refresh();
}

void AuditPage::refresh()
{
    if (!isAllowed()) {
        return;
    }
    addPeople();
    searchNow();
    lookForUnusual();
}

void AuditPage::searchNow()
{
    AuditQuery query;
    if (const int days = m_period->currentData().toInt(); days > 0) {
        query.from = startOfDay(m_records.store().clock().today().addDays(1 - days)).toUTC();
    }
    query.who = m_person->currentData().toString();
    if (const QVariant act = m_act->currentData(); act.isValid()) {
        query.act = static_cast<AuditAct>(act.toInt());
    }
    m_model->search(query);
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void AuditPage::sayCount()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->hasMore() ? tr("more than %1").arg(rows)
                     : rows == 0        ? tr("Nothing of this kind happened")
                                        : tr("%n entry(s)", nullptr, rows));
    const int row = m_table->currentIndex().row();
    m_open->setEnabled(row >= 0 && row < rows && !m_model->entry(row).record.isNull());
}

void AuditPage::openSelected()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model->rowCount() && !m_model->entry(row).record.isNull()) {
        Q_EMIT recordWanted(m_model->entry(row).record);
    }
}

bool AuditPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openSelected();
            return true;
        }
    }
    return GuardedPage::eventFilter(watched, event);
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    m_verdict->say(Tone::Neutral, tr("The whole log is being read…"));
    m_verifier.start<AuditVerdict>(
        this, m_records.store(),
        [](Store &store, const CancelToken &) { return AuditLog(store).verify(); },
        [this](const Result<AuditVerdict> &verdict) { display(verdict); });
}

void AuditPage::display(const Result<AuditVerdict> &verdict)
{
    m_verify->setEnabled(true);
    if (!verdict) {
        m_verdict->say(Tone::Failed, verdict.error().message);
        return;
    }
    m_verdict->say(verdict->isWhole() ? Tone::Passed : Tone::Failed, verdictText(*verdict));
}

void AuditPage::lookForUnusual()
{
    m_watcher.start<std::vector<UnusualAccess>>(
        this, m_records.store(),
        [](Store &store, const CancelToken &) {
            AuditQuery query;
            query.from = store.clock().now().addDays(-UnusualDays);
            query.limit = MostLookedThrough;
            return loadAccessPolicy(store).and_then([&](const AccessPolicy &policy) {
                return AuditLog(store).find(query).map([&](std::vector<AuditEntry> entries) {
                    return findUnusualAccess(std::move(entries), policy);
                });
            });
        },
        [this](const Result<std::vector<UnusualAccess>> &found) {
            displayUnusual(found.value_or(std::vector<UnusualAccess>()));
        });
}

void AuditPage::displayUnusual(const std::vector<UnusualAccess> &found)
{
    QStringList lines{tr("Unusual in the last %n day(s):", nullptr, UnusualDays)};
    for (std::size_t i = 0; i < std::min(found.size(), MostAlerts); ++i) {
        lines << QStringLiteral("• ") + unusualText(found[i]);
    }
    if (found.size() > MostAlerts) {
        lines << tr("and %n more", nullptr, static_cast<int>(found.size() - MostAlerts));
    }
    m_unusualText->setText(found.empty() ? QString() : lines.join(u'\n'));
    m_unusual->setAccessibleName(m_unusualText->text());
    m_unusual->setVisible(!found.empty());
}

QString AuditPage::unusualTexts() const
{
    return m_unusualText->text();
}

} // namespace licencedesk
