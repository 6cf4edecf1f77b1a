#pragma once
// Somebody who works at the desk. A value; kept sealed in the store (AccountBook.h).

#include "operators/Permission.h"
#include "operators/SecretHash.h"
#include "support/Result.h"

#include <QDateTime>
#include <QUuid>

#include <vector>

namespace licencedesk {

/// How often in a row it went wrong, and until when nobody may try again.
struct Throttle
{
    int failures = 0;
    QDateTime lockedUntil; ///< UTC; invalid: not locked

    bool operator==(const Throttle &) const = default;
};

struct Account
{
    QUuid id;
    QString name; ///< as signed in with; unique without regard to case
    Role role = Role::Clerk;
    SecretHash secret;
    bool mustChangeSecret = false; ///< somebody else has chosen it
    Secret totp;                   ///< empty: no second factor
    qint64 totpLastStep = 0;       ///< no code is taken twice
    QDateTime createdAt;           ///< UTC, as all of these
    QDateTime lastSignIn;          ///< invalid: never
    QDateTime thawedAt;            ///< the days without use start anew; invalid: never
    Throttle throttle;
    bool frozen = false; ///< by a supervisor

    bool operator==(const Account &) const = default;
};

using Accounts = std::vector<Account>;

/// What was typed as a name, as it is kept and compared: normal form C, single spaces.
QString tidyName(const QString &typed);
bool isSameName(const QString &one, const QString &other);
const Account *findAccount(const Accounts &accounts, const QString &name);
const Account *findAccount(const Accounts &accounts, QUuid id);

/// Not frozen by hand. Whoever is the only supervisor left that could sign in must stay one.
bool isLastSupervisor(const Accounts &accounts, const Account &account);

/// Frozen by a supervisor, or for not having signed in for \p days; in that respect a supervisor is
/// spared when no other could sign in: somebody must be able to let people in again.
bool isFrozen(const Accounts &accounts, const Account &account, int days, const QDateTime &now);

QByteArray toJson(const Account &account);
Result<Account> accountFromJson(const QByteArray &json); ///< Errors: Damaged

} // namespace licencedesk
