#pragma once
// Asks before something that cannot be undone, beside the button that wants it. No dialog: what it
// is about stays in view.

#include "ui/style/Panel.h"

#include <functional>

class QLabel;
class QPushButton;

namespace licencedesk {

class ConfirmPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConfirmPanel(QWidget *parent = nullptr);

    /// \p action: the words on the button that does it. The focus goes to the other one.
    void ask(const QString &question, const QString &action, std::function<void()> act);
    void withdraw();
    QPushButton *actButton() const { return m_act; }
    QPushButton *keepButton() const { return m_keep; }
    QString question() const;

private:
    QLabel *m_question;
    QPushButton *m_act;
    QPushButton *m_keep;
    std::function<void()> m_action;
};

} // namespace licencedesk
