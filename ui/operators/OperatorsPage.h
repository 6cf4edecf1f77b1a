#pragma once
// For supervisors: who has an account, what unusual happened, how strict the firm is.

#include <QUuid>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTableView;

namespace licencedesk {

struct Account;
struct Error;
class AccessPolicyForm;
class AccountsModel;
class AlertsPanel;
class DeskAccess;
class ProblemLabel;

class OperatorsPage : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorsPage(DeskAccess &access, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    AccountsModel *model() const { return m_model; }
    AccessPolicyForm *policy() const { return m_policy; }
    AlertsPanel *alerts() const { return m_alerts; }
    QPushButton *add() const { return m_add; }
    QPushButton *edit() const { return m_edit; }
    QPushButton *newSecret() const { return m_newSecret; }
    QPushButton *freeze() const { return m_freeze; }
    QPushButton *dropFactor() const { return m_dropFactor; }
    QPushButton *save() const { return m_save; }
    QString problem() const;
    void selectAccount(QUuid id);

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *accountsSide();
    QWidget *policySide();
    void prepareTable();
    void connectButtons();
    void refresh();
    void followSelection();
    const Account *selected() const;
    void toggleFrozen();
    void removeSecondFactor();
    void savePolicy();

    DeskAccess &m_access;
    AccountsModel *m_model;
    QTableView *m_table;
    AlertsPanel *m_alerts;
    AccessPolicyForm *m_policy;
    ProblemLabel *m_problem;
    ProblemLabel *m_policyProblem;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_newSecret;
    QPushButton *m_freeze;
    QPushButton *m_dropFactor;
    QPushButton *m_save;
    QBoxLayout *m_sides;
};

} // namespace licencedesk
