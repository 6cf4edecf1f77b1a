#include "ui/operators/SecretEdit.h"

#include "vault/Secret.h"

namespace licencedesk {

SecretEdit::SecretEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setLegible(false);
}

void SecretEdit::setLegible(bool legible)
{
    setEchoMode(legible ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void SecretEdit::forget()
{
    QString typed = text();
    clear();
    wipe(typed);
}

QLineEdit *makeCodeEdit(const QString &name)
{
    constexpr int LongestCode = 7; // with a space in the middle, as apps show it
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setMaxLength(LongestCode);
    edit->setPlaceholderText(QStringLiteral("000 000"));
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    return edit;
}

} // namespace licencedesk
