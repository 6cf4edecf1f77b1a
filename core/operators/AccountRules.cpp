#include "operators/AccountRules.h"

#include "operators/SecretRules.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

constexpr qsizetype LongestName = 64;

QString accountRulesText(const char *text)
{
    return QCoreApplication::translate("AccountRules", text);
}

tl::unexpected<Error> taken()
{
    return failure(ErrorKind::Conflict,
                   accountRulesText(QT_TRANSLATE_NOOP("AccountRules", "Somebody has this name "
                                                                      "already. Add an initial or "
                                                                      "a number.")));
}

} // namespace

Result<void> checkName(const QString &name, const Accounts &accounts, QUuid owner)
{
    if (name.isEmpty() || name.size() > LongestName) {
        return failure(ErrorKind::Invalid,
                       accountRulesText(QT_TRANSLATE_NOOP("AccountRules", "Enter a name of at most "
                                                                          "%1 characters."))
                           .arg(LongestName));
    }
    const Account *holder = findAccount(accounts, name);
    return holder && holder->id != owner ? taken() : Result<void>();
}

Result<Account> makeAccount(const NewAccount &wanted, const Accounts &accounts,
                            const AccessPolicy &policy, const QDateTime &now)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = tidyName(wanted.name);
    account.role = wanted.role;
    account.createdAt = now;
    return checkName(account.name, accounts, account.id)
        .and_then([&] { return checkSecret(wanted.secret, account.name, policy); })
        .map([&] {
            account.secret = hashSecret(wanted.secret);
            return account;
        });
}

Result<void> chooseSecret(Account &account, const QString &secret, const AccessPolicy &policy)
{
    if (matches(account.secret, secret)) {
        return failure(
            ErrorKind::Invalid,
            accountRulesText(QT_TRANSLATE_NOOP(
                "AccountRules", "Choose a PIN or passphrase other than your current one.")));
    }
    return checkSecret(secret, account.name, policy).map([&] {
        account.secret = hashSecret(secret);
    });
}

void letIn(Account &account, const QDateTime &now)
{
    account.frozen = false;
    account.throttle = {};
    account.thawedAt = now;
}

} // namespace licencedesk
