#pragma once
// Who is signed in, in the header, with what they can do about it. Not there while nobody is.

#include <QToolButton>

class QAction;

namespace licencedesk {

class DeskAccess;

class OperatorButton : public QToolButton
{
    Q_OBJECT

public:
    OperatorButton(DeskAccess &access, QAction *lock, QAction *operators,
                   QWidget *parent = nullptr);

private:
    void follow();

    DeskAccess &m_access;
};

} // namespace licencedesk
