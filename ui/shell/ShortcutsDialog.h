#pragma once
// Every key of the desk on one page.

#include <QAction>
#include <QDialog>
#include <QList>

namespace licencedesk {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace licencedesk
