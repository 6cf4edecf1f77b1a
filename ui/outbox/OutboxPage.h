#pragma once
// The outbox as somebody looks after it: what is sent, what failed and why, how many calls are
// left, and what this desk and the service say of each field. Enter sends again, Del discards.

#include "outbox/OutboxRunner.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/records/DeskRecords.h"
#include "ui/shell/GuardedPage.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QTableView;

namespace licencedesk {

class ConfirmPanel;
class OutboxPanel;
class OutboxStrip;

class OutboxPage : public GuardedPage
{
    Q_OBJECT

public:
    OutboxPage(DeskRecords &records, OutboxRunner &runner, QWidget *parent = nullptr);

    OutboxModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QComboBox *filterBox() const { return m_filter; }
    OutboxStrip *strip() const { return m_strip; }
    OutboxPanel *panel() const { return m_panel; }
    ConfirmPanel *confirm() const { return m_confirm; }
    SaidLine *said() const { return m_said; }
    QPushButton *retryButton() const { return m_retry; }
    QPushButton *discardButton() const { return m_discard; }
    QPushButton *revealButton() const { return m_reveal; }
    QString emptyText() const; ///< empty: there is something to show

Q_SIGNALS:
    void settingsWanted(); ///< the section of the remote service

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *tools();
    QWidget *list();
    QWidget *nothing();
    void connectAll();
    void refresh();
    void nameFilters();
    void showSelected();
    void displayEmpty();
    void select(QUuid id);
    const OutboxItem *selected() const;
    void permit();
    void retrySelected();
    void discardSelected();
    void discard(QUuid id);
    QString discardQuestion(const OutboxItem &item) const;
    void revealSelected();
    void maskAgain();
    bool tableKey(const QKeyEvent &event);
    void say(const Result<void> &result);

    DeskRecords &m_records;
    OutboxRunner &m_runner;
    OutboxModel *m_model;
    OutboxStrip *m_strip;
    QComboBox *m_filter;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QPushButton *m_reveal;
    ConfirmPanel *m_confirm;
    SaidLine *m_said;
    QWidget *m_tools = nullptr;
    QWidget *m_list = nullptr;
    QTableView *m_table;
    OutboxPanel *m_panel;
    QWidget *m_nothing = nullptr; ///< in place of the list
    QLabel *m_empty;
    QUuid m_chosen;
    QUuid m_revealed;
    QTimer m_mask;  ///< what was revealed is masked again
    QTimer m_later; ///< many changes at once are shown once
};

} // namespace licencedesk
