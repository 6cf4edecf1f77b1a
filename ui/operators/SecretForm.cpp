#include "ui/operators/SecretForm.h"

#include "ui/operators/DeskAccess.h"
#include "ui/operators/FormParts.h"
#include "ui/operators/SecretEdit.h"

#include <QVBoxLayout>

namespace licencedesk {

SecretForm::SecretForm(const DeskAccess &access, QWidget *parent)
    : QWidget(parent), m_currentRow(new QWidget),
      m_current(new SecretEdit(tr("PIN or passphrase in use"))),
      m_next(new SecretEdit(tr("New PIN or passphrase"))), m_again(new SecretEdit(tr("Repeat")))
{
    auto *row = new QVBoxLayout(m_currentRow);
    row->setContentsMargins(0, 0, 0, 0);
    addField(*row, tr("PIN or passphrase in &use"), m_current);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_currentRow);
    addField(*layout, tr("&New PIN or passphrase"), m_next);
    layout->addWidget(makeHint(secretRule(access.policy())));
    addField(*layout, tr("R&epeat"), m_again);
}

void SecretForm::useCurrent(const QString &current)
{
    m_current->setText(current);
    m_currentRow->setVisible(current.isEmpty());
}

Result<void> SecretForm::apply(DeskAccess &access)
{
    if (m_next->text() != m_again->text()) {
        m_again->forget();
        m_again->setFocus(Qt::OtherFocusReason);
        return failure(ErrorKind::Invalid, tr("The two do not match. Type it again."));
    }
    auto changed = access.change([this](OperatorAccounts &accounts) {
        return accounts.changeOwnSecret(m_current->text(), m_next->text());
    });
    if (changed) {
        forget();
    } else if (changed.error().kind == ErrorKind::WrongKey) {
        useCurrent({}); // asked for from now on
        m_current->setFocus(Qt::OtherFocusReason);
    } else {
        m_next->selectAll();
        m_next->setFocus(Qt::OtherFocusReason);
        m_again->forget();
    }
    return changed;
}

void SecretForm::forget()
{
    for (SecretEdit *each : {m_current, m_next, m_again}) {
        each->forget();
    }
    m_currentRow->show();
}

void SecretForm::focusFirst()
{
    const bool known = !m_current->text().isEmpty();
    (known ? m_next : m_current)->setFocus(Qt::OtherFocusReason);
}

} // namespace licencedesk
