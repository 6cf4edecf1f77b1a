#pragma once
// The dialogs about accounts. Each is open when it is returned and deletes itself when it closes.

#include "operators/Account.h"

class QWidget;

namespace licencedesk {

class DeskAccess;
class FormDialog;

/// Switches operators on: whoever sits here becomes the first supervisor.
FormDialog *openFirstSupervisor(DeskAccess &access, QWidget *parent);

FormDialog *openNewAccount(DeskAccess &access, QWidget *parent);
FormDialog *openAccountEdit(DeskAccess &access, const Account &account, QWidget *parent);
FormDialog *openSecretReset(DeskAccess &access, const Account &account, QWidget *parent);

// One's own
FormDialog *openOwnSecret(DeskAccess &access, QWidget *parent);
FormDialog *openOwnSecondFactor(DeskAccess &access, QWidget *parent);
/// For the supervisor who forgot the secret or lost the phone: with the printed recovery key.
FormDialog *openRescue(DeskAccess &access, const QString &name, QWidget *parent);

} // namespace licencedesk
