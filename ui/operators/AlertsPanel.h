#pragma once
// Unusual access since somebody with the right to see it last looked: a list and "seen". Takes no
// room while there is nothing.

#include "ui/style/Panel.h"

#include <functional>

class QLabel;
class QPushButton;

namespace licencedesk {

class DeskAccess;
class DeskController;

class AlertsPanel : public Panel
{
    Q_OBJECT

public:
    explicit AlertsPanel(DeskAccess &access, QWidget *parent = nullptr);

    void refresh();
    QString text() const;
    QPushButton *seen() const { return m_seen; }

private:
    void markSeen();

    DeskAccess &m_access;
    QLabel *m_list;
    QPushButton *m_seen;
};

/// The same on the desk, as a message that leads to \p look.
void sayAlerts(DeskController &desk, const std::function<void()> &look);

} // namespace licencedesk
