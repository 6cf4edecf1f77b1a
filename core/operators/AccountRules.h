#pragma once
// What an account may look like. Enters: what was asked for and the accounts that there are.
// Leaves: the account, or what is wrong with it in words.

#include "operators/AccessPolicy.h"
#include "operators/Account.h"

namespace licencedesk {

struct NewAccount
{
    QString name;
    Role role = Role::Clerk;
    QString secret;
};

/// \p name is tidy. Errors: Invalid, Conflict (somebody other than \p owner has it).
Result<void> checkName(const QString &name, const Accounts &accounts, QUuid owner);

/// Errors: those of checkName() and checkSecret().
Result<Account> makeAccount(const NewAccount &wanted, const Accounts &accounts,
                            const AccessPolicy &policy, const QDateTime &now);

/// Errors: Invalid (the one it has, or those of checkSecret()).
Result<void> chooseSecret(Account &account, const QString &secret, const AccessPolicy &policy);

/// Not frozen, no wait, and the days without use start anew.
void letIn(Account &account, const QDateTime &now);

} // namespace licencedesk
