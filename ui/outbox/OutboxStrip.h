#pragma once
// What the outbox is doing, or why it does nothing, with the one action that changes it; and how
// many calls are left today.

#include "outbox/OutboxRunner.h"
#include "ui/style/Panel.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace licencedesk {

class StateMark;

class OutboxStrip : public Panel
{
    Q_OBJECT

public:
    explicit OutboxStrip(OutboxRunner &runner, QWidget *parent = nullptr);

    void refresh();
    /// Whether this operator may pause and go on.
    void setAllowed(bool allowed, const QString &refusal);

    QString text() const;
    QString quota() const;
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void settingsWanted();
    void failed(const licencedesk::Error &error);

private:
    enum class Action { None, Pause, GoOn, TryNow, SetUp };

    Action actionFor(const OutboxStatus &status) const;
    void act();
    void displayQuota(const OutboxStatus &status);

    OutboxRunner &m_runner;
    StateMark *m_mark;
    QLabel *m_text;
    QLabel *m_quota;
    QProgressBar *m_meter;
    QPushButton *m_action;
    Action m_what = Action::None;
    bool m_allowed = true;
};

} // namespace licencedesk
