#pragma once
// Attempts to sign in against the store. Reading the accounts, judging and storing what came of it,
// its entry in the audit log included, are one transaction: two desks that guess at once do not get
// two guesses for one.

#include "operators/SignIn.h"
#include "store/Store.h"

#include <QHash>

#include <functional>

namespace licencedesk {

class SignInGate
{
public:
    explicit SignInGate(Store &store) : m_store(store) {}

    /// \p purpose: a few words for the audit log. Errors: those of the store; a refusal is an
    /// outcome.
    Result<SignInOutcome> attempt(const SignInAttempt &attempt, const AccessPolicy &policy,
                                  const QString &purpose = {});
    /// The same, and NotAllowed when this account may not do it either.
    Result<SignInOutcome> attemptToAllow(const SignInAttempt &attempt, Permission permission,
                                         const AccessPolicy &policy);

private:
    using Judgement = std::function<SignInOutcome(const Accounts &)>;

    SignInOutcome judge(const SignInAttempt &attempt, const Accounts &accounts,
                        const AccessPolicy &policy);
    Result<SignInOutcome> judgeAndKeep(const QString &name, const QString &purpose,
                                       const Judgement &judgement);
    Result<void> keep(const SignInOutcome &outcome, const Account *known, const QString &purpose);
    void rememberStranger(const QString &name, const Throttle &throttle);

    Store &m_store;
    QHash<QString, Throttle> m_strangers; ///< names that were tried and nobody has
};

} // namespace licencedesk
