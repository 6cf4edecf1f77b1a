#pragma once
// What covers the window until somebody may work at the desk: name and secret, the code of the
// second factor where one is wanted, then what has to be done first: one's own secret, one's own
// second factor. Nothing of the desk shows through.

#include "ui/operators/DeskAccess.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace licencedesk {

class ProblemLabel;
class SecondFactorForm;
class SecretEdit;
class SecretForm;

class SignInView : public QWidget
{
    Q_OBJECT

public:
    explicit SignInView(DeskAccess &access, QWidget *parent = nullptr);

    QLineEdit *name() const { return m_name; }
    SecretEdit *secret() const { return m_secret; }
    QLineEdit *code() const { return m_code; }
    SecretForm *secretForm() const { return m_secretForm; }
    SecondFactorForm *secondFactorForm() const { return m_factorForm; }
    QPushButton *go() const { return m_go; }
    QString problem() const;
    int secondsToWait() const { return m_wait; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *signInFields();
    void follow();
    void showStep(DeskAccess::Gate gate);
    void titleSignIn();
    void proceed();
    void signIn();
    void take(const SignInOutcome &outcome);
    void askCode();
    void startOver(); ///< name and secret anew
    void waitFor(int seconds);
    void countDown();
    void say(const QString &problem);
    void focusFirst();

    DeskAccess &m_access;
    DeskAccess::Gate m_step = DeskAccess::Gate::Open;
    QString m_problem;
    int m_wait = 0; ///< s until the next attempt is looked at
    QTimer m_countDown;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLineEdit *m_name;
    SecretEdit *m_secret;
    QLineEdit *m_code;
    QWidget *m_codeRow;
    QWidget *m_signIn;
    SecretForm *m_secretForm;
    SecondFactorForm *m_factorForm;
    ProblemLabel *m_said;
    QPushButton *m_go;
    QPushButton *m_signOut;
    QPushButton *m_lost;
};

} // namespace licencedesk
