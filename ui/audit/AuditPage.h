#pragma once
// The audit log: who did what and when, narrowed by period, person and act; whether the log is
// whole; and what a supervisor should look at.

#include "ui/audit/AuditModel.h"
#include "ui/records/StoreWork.h"
#include "ui/shell/GuardedPage.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace licencedesk {

class Panel;
struct UnusualAccess;

class AuditPage : public GuardedPage
{
    Q_OBJECT

public:
    explicit AuditPage(DeskRecords &records, QWidget *parent = nullptr);

    void verify();
    /// Whether the button to verify is there; reading and verifying are two rights.
    void setVerifyAllowed(bool allowed);

    AuditModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QComboBox *periodBox() const { return m_period; }
    QComboBox *personBox() const { return m_person; }
    QComboBox *actBox() const { return m_act; }
    QPushButton *verifyButton() const { return m_verify; }
    SaidLine *verdict() const { return m_verdict; }
    QString unusualTexts() const; ///< what is shown, a line each

Q_SIGNALS:
    void recordWanted(QUuid id);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *filters();
    void addPeople();
    void addActs();
    void searchNow();
    void refresh();
    void sayCount();
    void openSelected();
    void display(const Result<AuditVerdict> &verdict);
    void lookForUnusual();
    void displayUnusual(const std::vector<UnusualAccess> &found);

    DeskRecords &m_records;
    AuditModel *m_model;
    QComboBox *m_period;
    QComboBox *m_person;
    QComboBox *m_act;
    QLabel *m_count;
    QPushButton *m_verify;
    SaidLine *m_verdict;
    Panel *m_unusual;
    QLabel *m_unusualText;
    QTableView *m_table;
    QPushButton *m_open;
    StoreWork m_verifier;
    StoreWork m_watcher;
};

/// What verify() found, in one sentence.
QString verdictText(const AuditVerdict &verdict);

} // namespace licencedesk
