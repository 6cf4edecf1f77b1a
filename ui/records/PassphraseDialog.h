#pragma once
// A passphrase: chosen (twice) or asked for, or a recovery key instead. The dialog stays open with
// a sentence until what was typed fits.

#include "support/Result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace licencedesk {

class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Choose, Unlock, RecoveryKey };
    using Answer = std::function<void(const Result<void> &)>;
    /// Tries what was typed and calls the answer back, later or at once.
    using Attempt = std::function<void(const QString &typed, Answer answer)>;

    PassphraseDialog(Purpose purpose, Attempt attempt, QWidget *parent = nullptr);

    QLineEdit *first() const { return m_first; }
    QLineEdit *second() const { return m_second; } ///< null unless it is chosen
    QString problem() const;

    static constexpr int ShortestPassphrase = 10; // characters

public Q_SLOTS:
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void judge();
    void say(const QString &problem);
    QLineEdit *edit(const QString &name);

    Purpose m_purpose;
    Attempt m_attempt;
    QLineEdit *m_first;
    QLineEdit *m_second = nullptr;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace licencedesk
