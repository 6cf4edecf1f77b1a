#pragma once
// That the customer agrees to the licence leaving the desk, ticked for each one; shown only where
// the firm wants it so.

#include "ui/style/Panel.h"

class QCheckBox;

namespace licencedesk {

class RemoteDesk;

class ConsentBar : public Panel
{
    Q_OBJECT

public:
    explicit ConsentBar(RemoteDesk &desk, QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; }

private:
    void refresh();

    RemoteDesk &m_desk;
    QCheckBox *m_box;
};

} // namespace licencedesk
