#pragma once
// Where a PIN or passphrase is typed: dots, and nothing that an input method would learn.

#include <QLineEdit>

namespace licencedesk {

class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);

    void setLegible(bool legible);
    /// Overwrites what was typed as far as Qt allows.
    void forget();
};

/// Six digits from an authenticator app.
QLineEdit *makeCodeEdit(const QString &name);

} // namespace licencedesk
