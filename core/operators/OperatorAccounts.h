#pragma once
// Making and changing accounts: others' by a supervisor, one's own by everybody. Each change and
// its entry in the audit log are one transaction. An account is never deleted, only frozen: the
// audit log names it. There is always a supervisor who can sign in.

#include "operators/AccountRules.h"
#include "operators/OperatorDesk.h"

#include <functional>

namespace licencedesk {

class OperatorAccounts
{
public:
    explicit OperatorAccounts(OperatorDesk &desk) : m_desk(desk) {}

    /// Makes the first account and switches operators on. Errors: Conflict (there are accounts),
    /// Invalid (name or secret will not do).
    Result<Account> createFirstSupervisor(const QString &name, const QString &secret);

    // A supervisor's. Errors of all: NotAllowed, and of most: NotFound, Invalid.
    Result<Accounts> all(); ///< ordered by name
    /// Whoever gets it chooses another secret at the first sign-in. Errors: Conflict (the name is
    /// taken), Invalid.
    Result<Account> add(const NewAccount &wanted);
    Result<void> rename(QUuid id, const QString &name);
    Result<void> setRole(QUuid id, Role role); ///< Conflict: the last supervisor
    Result<void> resetSecret(QUuid id, const QString &secret);
    Result<void> removeSecondFactor(QUuid id); ///< the phone is lost
    Result<void> freeze(QUuid id);             ///< Conflict: the last supervisor
    Result<void> thaw(QUuid id);               ///< also what was frozen for not being used

    /// For the supervisor who forgot the secret or lost the phone and has nobody to ask: who holds
    /// the store's printed recovery key may. Errors: those of masterFromRecoveryKey(), NotFound,
    /// NotAllowed (no supervisor's account), Invalid.
    Result<void> rescue(const QString &name, const QString &recoveryKey, const QString &secret);

    // One's own. Errors: NotAllowed (nobody signed in).
    /// Errors: WrongKey (\p current is wrong), Busy (too many attempts), Invalid (\p next will not
    /// do).
    Result<void> changeOwnSecret(const QString &current, const QString &next);
    /// Once a code of \p totp has been typed back. Errors: Invalid (the code is wrong).
    Result<void> setUpOwnSecondFactor(const Secret &totp, const QString &code);

private:
    using Change = std::function<Result<void>(Account &, const Accounts &)>;

    /// \p act: a few words for the audit log, before the account's name.
    Result<void> changeOther(QUuid id, const QString &act, const Change &change);
    Result<void> changeOwn(const QString &act, const Change &change);
    Result<void> changeAccount(QUuid id, const QString &act, const Change &change);

    OperatorDesk &m_desk;
};

} // namespace licencedesk
