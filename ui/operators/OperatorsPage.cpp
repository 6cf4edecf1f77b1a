#include "ui/operators/OperatorsPage.h"

#include "ui/operators/AccessPolicyForm.h"
#include "ui/operators/AccountDialogs.h"
#include "ui/operators/AccountsModel.h"
#include "ui/operators/AlertsPanel.h"
#include "ui/operators/DeskAccess.h"
#include "ui/operators/FormParts.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/TableLook.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace licencedesk {

namespace {

constexpr int OperatorsGap = 12; // px between the parts of the page
constexpr int TableHeight = 340; // px at 100 % type; the rest too
constexpr int OperatorsSideBySideWidth = 1180;

} // namespace

OperatorsPage::OperatorsPage(DeskAccess &access, QWidget *parent)
    : QWidget(parent), m_access(access), m_model(new AccountsModel(this)), m_table(new QTableView),
      m_alerts(new AlertsPanel(access)), m_policy(new AccessPolicyForm),
      m_problem(new ProblemLabel), m_policyProblem(new ProblemLabel),
      m_add(new QPushButton(tr("&Add…"))), m_edit(new QPushButton(tr("Name and &role…"))),
      m_newSecret(new QPushButton(tr("New &PIN…"))), m_freeze(new QPushButton(tr("Free&ze"))),
      m_dropFactor(new QPushButton(tr("Remove second factor"))),
      m_save(new QPushButton(tr("&Save the rules")))
{
    prepareTable();
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(2 * OperatorsGap);
    m_sides->addWidget(accountsSide(), 3);
    m_sides->addWidget(policySide(), 2);
    auto *back = new QPushButton(tr("Back to the desk"));
    connect(back, &QPushButton::clicked, this, &OperatorsPage::closed);
    auto *top = new QHBoxLayout;
    top->addWidget(makeHeading(tr("Operators")), 1);
    top->addWidget(back);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(20, 16, 20, 20);
    inside->setSpacing(OperatorsGap);
    inside->addLayout(top);
    inside->addWidget(m_alerts);
    inside->addLayout(m_sides, 1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setFocusProxy(m_table);
    connectButtons();
}

void OperatorsPage::prepareTable()
{
    m_table->setModel(m_model);
    prepareRows(*m_table);
    m_table->setFixedHeight(typeScaled(TableHeight)); // what can be done stays in sight
    m_table->setAccessibleName(tr("Operators"));
}

QWidget *OperatorsPage::accountsSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(OperatorsGap);
    layout->addWidget(m_table);
    layout->addWidget(new ButtonRow({m_add, m_edit, m_newSecret, m_freeze, m_dropFactor}));
    layout->addWidget(m_problem);
    layout->addWidget(makeHint(
        tr("Accounts are never deleted, because the audit log names them; freeze those who "
           "left.")));
    layout->addStretch(1);
    return side;
}

QWidget *OperatorsPage::policySide()
{
    auto *panel = new Panel;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(OperatorsGap);
    layout->addWidget(m_policy);
    layout->addWidget(m_policyProblem);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return panel;
}

void OperatorsPage::connectButtons()
{
    connect(m_add, &QPushButton::clicked, this, [this] { openNewAccount(m_access, this); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Account *account = selected()) {
            openAccountEdit(m_access, *account, this);
        }
    });
    connect(m_newSecret, &QPushButton::clicked, this, [this] {
        if (const Account *account = selected()) {
            openSecretReset(m_access, *account, this);
        }
    });
    connect(m_freeze, &QPushButton::clicked, this, &OperatorsPage::toggleFrozen);
    connect(m_dropFactor, &QPushButton::clicked, this, &OperatorsPage::removeSecondFactor);
    connect(m_save, &QPushButton::clicked, this, &OperatorsPage::savePolicy);
    connect(m_table, &QTableView::doubleClicked, m_edit, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OperatorsPage::followSelection);
    connect(m_policy, &AccessPolicyForm::edited, this,
            [this] { m_save->setEnabled(m_policy->policy() != m_access.policy()); });
    connect(&m_access, &DeskAccess::sessionChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void OperatorsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_alerts->refresh();
    m_policy->display(m_access.policy());
    refresh();
}

void OperatorsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < typeScaled(OperatorsSideBySideWidth) ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
}

void OperatorsPage::refresh()
{
    const Account *before = selected();
    const QUuid id = before ? before->id : QUuid();
    const auto accounts = m_access.accounts();
    m_problem->say(accounts ? QString() : accounts.error().message);
    m_model->display(accounts.value_or(Accounts()), m_access.policy(), m_access.now());
    m_save->setEnabled(m_policy->policy() != m_access.policy());
    selectAccount(id);
    followSelection();
}

void OperatorsPage::selectAccount(QUuid id)
{
    if (m_model->rowCount() > 0) {
        m_table->selectRow(std::max(0, m_model->rowOf(id)));
    }
}

const Account *OperatorsPage::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->account(row) : nullptr;
}

void OperatorsPage::followSelection()
{
    const Account *account = selected();
    for (QPushButton *each : {m_edit, m_newSecret, m_freeze}) {
        each->setEnabled(account);
    }
    m_dropFactor->setEnabled(account && !account->totp.isEmpty());
    const bool frozen = account && m_model->isFrozen(m_table->currentIndex().row());
    m_freeze->setText(frozen ? tr("&Unfreeze") : tr("Free&ze"));
}

QString OperatorsPage::problem() const
{
    return m_problem->text() + m_policyProblem->text();
}

void OperatorsPage::toggleFrozen()
{
    const Account *account = selected();
    if (!account) {
        return;
    }
    const bool frozen = m_model->isFrozen(m_table->currentIndex().row());
    const auto done = m_access.change([frozen, id = account->id](OperatorAccounts &accounts) {
        return frozen ? accounts.thaw(id) : accounts.freeze(id);
    });
    m_problem->say(done ? QString() : done.error().message);
}

void OperatorsPage::removeSecondFactor()
{
    const Account *account = selected();
    if (!account) {
        return;
    }
    const auto done = m_access.change(
        [id = account->id](OperatorAccounts &accounts) { return accounts.removeSecondFactor(id); });
    m_problem->say(done ? QString() : done.error().message);
}

void OperatorsPage::savePolicy()
{
    const auto done = m_access.setPolicy(m_policy->policy());
    m_policyProblem->say(done ? QString() : done.error().message);
    m_save->setEnabled(!done);
}

} // namespace licencedesk
