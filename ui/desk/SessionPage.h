#pragma once
// The list of accepted licences: reopen, remove, export.

#include "ui/desk/DeskController.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace licencedesk {

class MessageStack;

class SessionPage : public QWidget
{
    Q_OBJECT

public:
    SessionPage(DeskController &desk, QAction *exportRecords, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    MessageStack *messages() const { return m_messages; }

Q_SIGNALS:
    void reopened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void reopenSelected();
    void removeSelected();

    DeskController &m_desk;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_count;
    QPushButton *m_reopen;
    QPushButton *m_remove;
    MessageStack *m_messages;
};

} // namespace licencedesk
