#include "ui/operators/AccountDialogs.h"

#include "ui/operators/DeskAccess.h"
#include "ui/operators/FormDialog.h"
#include "ui/operators/FormParts.h"
#include "ui/operators/SecondFactorForm.h"
#include "ui/operators/SecretEdit.h"
#include "ui/operators/SecretForm.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("AccountDialogs", text);
}

FormDialog *opened(FormDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QLineEdit *nameEdit(const QString &name = {})
{
    auto *edit = new QLineEdit(name);
    edit->setAccessibleName(translated(QT_TRANSLATE_NOOP("AccountDialogs", "Name")));
    edit->setObjectName(QStringLiteral("name"));
    return edit;
}

SecretEdit *secretEdit(const char *objectName, const QString &label)
{
    auto *edit = new SecretEdit(label);
    edit->setObjectName(QLatin1String(objectName));
    return edit;
}

QComboBox *roleBox(Role current)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("role"));
    box->setAccessibleName(translated(QT_TRANSLATE_NOOP("AccountDialogs", "Role")));
    for (const Role role : {Role::Clerk, Role::Supervisor, Role::Auditor}) {
        box->addItem(roleLabel(role), static_cast<int>(role));
    }
    box->setCurrentIndex(box->findData(static_cast<int>(current)));
    return box;
}

Role roleIn(const QComboBox &box)
{
    return static_cast<Role>(box.currentData().toInt());
}

/// A secret that is handed over: the supervisor has to read it out.
SecretEdit *givenSecret()
{
    SecretEdit *edit = secretEdit(
        "secret", translated(QT_TRANSLATE_NOOP("AccountDialogs", "Initial PIN or passphrase")));
    edit->setLegible(true);
    return edit;
}

void addGivenSecret(QVBoxLayout &fields, SecretEdit *edit, const AccessPolicy &policy)
{
    addField(fields, translated(QT_TRANSLATE_NOOP("AccountDialogs", "Initial &PIN or passphrase")),
             edit);
    fields.addWidget(makeHint(
        secretRule(policy) + u' ' +
        translated(QT_TRANSLATE_NOOP(
            "AccountDialogs", "Give it to them; they choose their own at the first sign-in."))));
}

void addNameAndRole(QVBoxLayout &fields, QLineEdit *name, QComboBox *role)
{
    addField(fields, translated(QT_TRANSLATE_NOOP("AccountDialogs", "&Name")), name);
    addField(fields, translated(QT_TRANSLATE_NOOP("AccountDialogs", "&Role")), role);
}

} // namespace

FormDialog *openFirstSupervisor(DeskAccess &access, QWidget *parent)
{
    auto *name = nameEdit();
    const QString label = translated(QT_TRANSLATE_NOOP("AccountDialogs", "PIN or passphrase"));
    const QString once = translated(QT_TRANSLATE_NOOP("AccountDialogs", "Repeat"));
    SecretEdit *secret = secretEdit("secret", label);
    SecretEdit *again = secretEdit("again", once);
    const auto act = [&access, name, secret, again]() -> Result<void> {
        if (secret->text() != again->text()) {
            return failure(ErrorKind::Invalid,
                           translated(QT_TRANSLATE_NOOP("AccountDialogs",
                                                        "The two do not match. Type it again.")));
        }
        return access.switchOn(name->text(), secret->text());
    };
    auto *dialog = new FormDialog(
        {translated(QT_TRANSLATE_NOOP("AccountDialogs", "Operators")),
         translated(QT_TRANSLATE_NOOP(
             "AccountDialogs",
             "Make your account, the first supervisor's. From then on everybody signs in here by "
             "name, and the records say who did what. You add the others afterwards.")),
         translated(QT_TRANSLATE_NOOP("AccountDialogs", "Switch operators on"))},
        act, parent);
    addField(dialog->fields(), translated(QT_TRANSLATE_NOOP("AccountDialogs", "&Name")), name);
    addField(dialog->fields(),
             translated(QT_TRANSLATE_NOOP("AccountDialogs", "&PIN or passphrase")), secret);
    dialog->fields().addWidget(makeHint(secretRule(access.policy())));
    addField(dialog->fields(), translated(QT_TRANSLATE_NOOP("AccountDialogs", "R&epeat")), again);
    return opened(dialog);
}

FormDialog *openNewAccount(DeskAccess &access, QWidget *parent)
{
    QLineEdit *name = nameEdit();
    QComboBox *role = roleBox(Role::Clerk);
    SecretEdit *secret = givenSecret();
    const auto act = [&access, name, role, secret] {
        return access.change([&](OperatorAccounts &accounts) {
            return accounts.add({name->text(), roleIn(*role), secret->text()})
                .map([](const Account &) {});
        });
    };
    auto *dialog =
        new FormDialog({translated(QT_TRANSLATE_NOOP("AccountDialogs", "Add an operator")),
                        {},
                        translated(QT_TRANSLATE_NOOP("AccountDialogs", "Add"))},
                       act, parent);
    addNameAndRole(dialog->fields(), name, role);
    addGivenSecret(dialog->fields(), secret, access.policy());
    return opened(dialog);
}

FormDialog *openAccountEdit(DeskAccess &access, const Account &account, QWidget *parent)
{
    QLineEdit *name = nameEdit(account.name);
    QComboBox *role = roleBox(account.role);
    const auto act = [&access, account, name, role] {
        return access.change([&](OperatorAccounts &accounts) -> Result<void> {
            Result<void> done;
            if (name->text() != account.name) {
                done = accounts.rename(account.id, name->text());
            }
            return done && roleIn(*role) != account.role
                       ? accounts.setRole(account.id, roleIn(*role))
                       : done;
        });
    };
    auto *dialog = new FormDialog({translated(QT_TRANSLATE_NOOP("AccountDialogs", "Name and role")),
                                   {},
                                   translated(QT_TRANSLATE_NOOP("AccountDialogs", "Save"))},
                                  act, parent);
    addNameAndRole(dialog->fields(), name, role);
    return opened(dialog);
}

FormDialog *openSecretReset(DeskAccess &access, const Account &account, QWidget *parent)
{
    SecretEdit *secret = givenSecret();
    const auto act = [&access, id = account.id, secret] {
        return access.change(
            [&](OperatorAccounts &accounts) { return accounts.resetSecret(id, secret->text()); });
    };
    auto *dialog = new FormDialog(
        {translated(QT_TRANSLATE_NOOP("AccountDialogs", "New PIN for %1")).arg(account.name),
         {},
         translated(QT_TRANSLATE_NOOP("AccountDialogs", "Set"))},
        act, parent);
    addGivenSecret(dialog->fields(), secret, access.policy());
    return opened(dialog);
}

FormDialog *openOwnSecret(DeskAccess &access, QWidget *parent)
{
    auto *form = new SecretForm(access);
    auto *dialog = new FormDialog(
        {translated(QT_TRANSLATE_NOOP("AccountDialogs", "Change your PIN or passphrase")),
         {},
         translated(QT_TRANSLATE_NOOP("AccountDialogs", "Use it from now on"))},
        [&access, form] { return form->apply(access); }, parent);
    dialog->fields().addWidget(form);
    return opened(dialog);
}

FormDialog *openOwnSecondFactor(DeskAccess &access, QWidget *parent)
{
    auto *form = new SecondFactorForm;
    auto *dialog = new FormDialog(
        {translated(QT_TRANSLATE_NOOP("AccountDialogs", "Second factor")),
         {},
         translated(QT_TRANSLATE_NOOP("AccountDialogs", "Finish"))},
        [&access, form] { return form->apply(access); }, parent);
    dialog->fields().addWidget(form);
    form->begin(access.session()->name);
    form->code()->setFocus(Qt::OtherFocusReason);
    return opened(dialog);
}

FormDialog *openRescue(DeskAccess &access, const QString &name, QWidget *parent)
{
    QLineEdit *who = nameEdit(name);
    auto *key = new QLineEdit;
    key->setObjectName(QStringLiteral("key"));
    key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    SecretEdit *secret = secretEdit(
        "secret", translated(QT_TRANSLATE_NOOP("AccountDialogs", "New PIN or passphrase")));
    const auto act = [&access, who, key, secret] {
        return access.change([&](OperatorAccounts &accounts) {
            return accounts.rescue(who->text(), key->text(), secret->text());
        });
    };
    auto *dialog = new FormDialog(
        {translated(QT_TRANSLATE_NOOP("AccountDialogs", "Lost your PIN or your phone?")),
         translated(QT_TRANSLATE_NOOP(
             "AccountDialogs",
             "A supervisor gives you a new PIN. If you are the supervisor and there is no other, "
             "the printed recovery key of the records lets you choose a new one; the second factor "
             "is then removed.")),
         translated(QT_TRANSLATE_NOOP("AccountDialogs", "Use it from now on"))},
        act, parent);
    addField(dialog->fields(), translated(QT_TRANSLATE_NOOP("AccountDialogs", "&Name")), who);
    addField(dialog->fields(), translated(QT_TRANSLATE_NOOP("AccountDialogs", "&Recovery key")),
             key);
    addField(dialog->fields(),
             translated(QT_TRANSLATE_NOOP("AccountDialogs", "New &PIN or passphrase")), secret);
    dialog->fields().addWidget(makeHint(secretRule(access.policy())));
    return opened(dialog);
}

} // namespace licencedesk
