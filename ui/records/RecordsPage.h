#pragma once
// The records: search as you type, narrow, look at one, show it in clear, reopen, delete, export.
// Typing goes to the search from anywhere on the page; the arrows go to the list.

#include "ui/desk/DeskController.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace licencedesk {

class MessageStack;
class RecordPanel;
class RecordsModel;

class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    RecordsPage(DeskController &desk, QAction *exportRecords, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    RecordsModel *model() const { return m_model; }
    QLineEdit *searchEdit() const { return m_search; }
    RecordPanel *panel() const { return m_panel; }
    MessageStack *messages() const { return m_messages; }
    void revealSelected();
    /// Finds the record whatever was searched for before, or says that it is gone.
    void showRecord(QUuid id);

Q_SIGNALS:
    void reopened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *tools(QAction *exportRecords);
    void prepareTable();
    void addPeriods();
    void addResults();
    void searchNow();
    void refresh();
    void showSelected();
    void permit(QPushButton *button, const Result<void> &allowed);
    QUuid selected() const;
    void reopenSelected();
    void removeSelected();
    void maskAgain();
    bool searchKey(int key);
    bool tableKey(const QKeyEvent &event);

    DeskController &m_desk;
    RecordsModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_period;
    QComboBox *m_result;
    QTableView *m_table;
    RecordPanel *m_panel;
    QLabel *m_empty;
    QLabel *m_count;
    QPushButton *m_reopen;
    QPushButton *m_reveal;
    QPushButton *m_remove;
    MessageStack *m_messages;
    QTimer m_typing; ///< searches a moment after the last key
    QTimer m_mask;   ///< what was revealed is masked again
};

} // namespace licencedesk
