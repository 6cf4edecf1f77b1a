#include "ui/desk/SessionPage.h"

#include "ui/desk/MessageStack.h"
#include "ui/desk/SessionModel.h"
#include "ui/style/ActionButton.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace licencedesk {

namespace {
constexpr int RowHeight = 42; // px
}

SessionPage::SessionPage(DeskController &desk, QAction *exportRecords, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_table(new QTableView(this)), m_empty(new QLabel(this)),
      m_count(new QLabel(this)), m_reopen(new QPushButton(tr("Reopen (Enter)"), this)),
      m_remove(new QPushButton(tr("Remove (Del)"), this)), m_messages(new MessageStack(this))
{
    m_table->setModel(new SessionModel(desk.session(), this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(typeScaled(RowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(typeScaled(96));
    m_table->setAccessibleName(tr("Accepted licences"));
    m_table->installEventFilter(this);
    m_empty->setText(
        tr("No licence accepted yet.\nThey are listed here until the program is closed; "
           "export them before."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setEnabled(false);
    QFont strong = m_count->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_count->setFont(strong);
    auto *save = new ActionButton(exportRecords, this);
    save->setPrimary(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_count, 1);
    head->addWidget(m_reopen);
    head->addWidget(m_remove);
    head->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_reopen, &QPushButton::clicked, this, &SessionPage::reopenSelected);
    connect(m_remove, &QPushButton::clicked, this, &SessionPage::removeSelected);
    connect(m_table, &QTableView::doubleClicked, this, &SessionPage::reopenSelected);
    connect(&desk.session(), &SessionRecords::changed, this, &SessionPage::refresh);
    connect(&desk, &DeskController::said, m_messages, [this](const DeskMessage &message) {
        if (message.id == QLatin1String("session")) {
            m_messages->say(message);
        }
    });
    connect(&desk, &DeskController::unsaid, m_messages, &MessageStack::unsay);
    refresh();
}

void SessionPage::refresh()
{
    const int count = m_desk.session().count();
    m_count->setText(tr("%n accepted licence(s) in this session", nullptr, count));
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_reopen->setEnabled(count > 0);
    m_remove->setEnabled(count > 0);
    if (count > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(count - 1);
    }
}

void SessionPage::reopenSelected()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0) {
        Q_EMIT reopened();
        m_desk.reopen(row);
    }
}

void SessionPage::removeSelected()
{
    m_desk.removeRecord(m_table->currentIndex().row());
}

bool SessionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            reopenSelected();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace licencedesk
