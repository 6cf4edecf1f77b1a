#pragma once
// One's own new PIN or passphrase: the one in use, and the new one twice.

#include "support/Result.h"

#include <QWidget>

namespace licencedesk {

class DeskAccess;
class SecretEdit;

class SecretForm : public QWidget
{
    Q_OBJECT

public:
    explicit SecretForm(const DeskAccess &access, QWidget *parent = nullptr);

    /// It was typed a moment ago and is not asked for again.
    void useCurrent(const QString &current);
    SecretEdit *current() const { return m_current; }
    SecretEdit *next() const { return m_next; }
    SecretEdit *again() const { return m_again; }

    /// Errors: Invalid (the two differ, the rules), WrongKey, Busy.
    Result<void> apply(DeskAccess &access);
    void forget();
    void focusFirst();

private:
    QWidget *m_currentRow;
    SecretEdit *m_current;
    SecretEdit *m_next;
    SecretEdit *m_again;
};

} // namespace licencedesk
