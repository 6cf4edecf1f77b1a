#pragma once
// The second confirmation: checks have failed, and the operator accepts nevertheless, for a reason
// that goes into the record.

#include "ui/style/Panel.h"

class QLabel;
class QLineEdit;

namespace licencedesk {

struct VerificationReport;

class ReasonBar : public Panel
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);

    void ask(const VerificationReport &report);
    QString reason() const;
    QLineEdit *editor() const { return m_reason; }

Q_SIGNALS:
    void acceptWanted();
    void withdrawn();

private:
    QLabel *m_question;
    QLineEdit *m_reason;
};

} // namespace licencedesk
