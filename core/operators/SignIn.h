#pragma once
// Judges one attempt to sign in. Enters: what was typed, the accounts, the policy, the time.
// Leaves: yes or no in words, and the account as it has to be stored now. Nothing tells whether a
// name exists: not the words, and not the time that the answer takes.

#include "operators/AccessPolicy.h"
#include "operators/Account.h"

namespace licencedesk {

struct SignInAttempt
{
    QString name;
    QString secret;
    QString code; ///< of the second factor; empty: not asked for yet
};

enum class SignInResult {
    SignedIn,
    CodeWanted,  ///< name and secret are right: ask for the code, then try again with all three
    Refused,     ///< name or secret is wrong, or there is no such name
    CodeRefused, ///< the code is wrong or was used before
    TooSoon,     ///< after failures; not even looked at
    Frozen,      ///< all is right, but a supervisor has to let them in again
    NotAllowed,  ///< all is right, but this account may not authorise what was asked
};

struct SignInOutcome
{
    SignInResult result = SignInResult::Refused;
    QString message;                ///< translated; empty when signed in or the code is wanted
    int waitSeconds = 0;            ///< until the next attempt is looked at
    std::optional<Account> account; ///< to be stored; empty: nothing to store
    Throttle stranger;              ///< of the name that nobody has, for the next attempt

    bool isSignedIn() const { return result == SignInResult::SignedIn; }
};

/// \p stranger: what came back for this name before, when nobody has it.
SignInOutcome judgeSignIn(const SignInAttempt &attempt, const Accounts &accounts,
                          const AccessPolicy &policy, const QDateTime &now,
                          const Throttle &stranger = {});

/// Seconds before the next attempt after so many failures in a row: 1, 2, 4, … up to 15 minutes.
/// It always ends by itself, so that nobody can lock the last supervisor out.
int delayAfter(int failures);

/// The policy wants a second factor of this account, and it has none.
bool lacksSecondFactor(const Account &account, const AccessPolicy &policy);

} // namespace licencedesk
