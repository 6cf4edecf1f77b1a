#pragma once
// Setting up one's second factor: a QR code for the app, the key as text, and a code typed back.

#include "support/Result.h"
#include "vault/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace licencedesk {

class DeskAccess;

class SecondFactorForm : public QWidget
{
    Q_OBJECT

public:
    explicit SecondFactorForm(QWidget *parent = nullptr);

    /// A new key for \p account; the one shown before is worth nothing.
    void begin(const QString &account);
    const Secret &secret() const { return m_secret; }
    QLineEdit *code() const { return m_code; }

    /// Errors: Invalid (the code does not fit).
    Result<void> apply(DeskAccess &access);
    void forget();

private:
    Secret m_secret;
    QLabel *m_picture;
    QLabel *m_text;
    QLineEdit *m_code;
};

} // namespace licencedesk
