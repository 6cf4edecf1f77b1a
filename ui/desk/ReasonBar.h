#pragma once
// The second confirmation: checks have failed, and the operator accepts nevertheless, for a reason
// that goes into the record. Where who is signed in may not decide that, a supervisor signs for it
// in the same place, and the operator stays signed in.

#include "ui/style/Panel.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace licencedesk {

class DeskController;
class ProblemLabel;
class SecretEdit;
struct SignInOutcome;

class ReasonBar : public Panel
{
    Q_OBJECT

public:
    explicit ReasonBar(DeskController &desk, QWidget *parent = nullptr);

    void ask();
    QString reason() const;
    /// Name of the supervisor who signs, empty where none is needed. Nullopt: not yet; the bar says
    /// what is wrong or missing.
    std::optional<QString> signature();

    QLineEdit *editor() const { return m_reason; }
    QLineEdit *supervisor() const { return m_name; }
    SecretEdit *secret() const { return m_secret; }
    QLineEdit *code() const { return m_code; }
    QString problem() const;

Q_SIGNALS:
    void acceptWanted();
    void withdrawn();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void layOut(QPushButton *accept, QPushButton *back);
    QWidget *signatureFields();
    void showSignature(bool wanted);
    QLineEdit *firstMissing() const;
    std::optional<QString> authorise();
    void refuse(const SignInOutcome &outcome);

    DeskController &m_desk;
    QLabel *m_question;
    QLineEdit *m_reason;
    QLineEdit *m_name;
    SecretEdit *m_secret;
    QLineEdit *m_code;
    QWidget *m_signature;
    QLabel *m_signatureText;
    ProblemLabel *m_problem;
};

} // namespace licencedesk
