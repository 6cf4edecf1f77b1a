#pragma once
// Who is at the desk and what they may do. Enters: what was typed at sign-in. Leaves: a session,
// and yes or no to every act. Accounts are made and changed in OperatorAccounts. What happens here
// stands in the audit log, in the same transaction.
//
// Works on the thread of its store; a sign-in takes some 30 ms of hashing on purpose.

#include "operators/AccountBook.h"
#include "operators/SignInGate.h"
#include "operators/UnusualAccess.h"

#include <memory>

namespace licencedesk {

struct Session
{
    QUuid account;
    QString name;
    Role role = Role::Clerk;
    QDateTime since;                    ///< UTC
    bool mustChangeSecret = false;      ///< nothing else is allowed before
    bool mustSetUpSecondFactor = false; ///< the same
    bool locked = false;                ///< left alone; the next sign-in, of anybody, ends it

    bool isRestricted() const { return mustChangeSecret || mustSetUpSecondFactor || locked; }
};

class OperatorDesk
{
public:
    /// The store is unlocked and outlives the desk. Errors: those of the store.
    static Result<std::unique_ptr<OperatorDesk>> open(Store &store);
    Q_DISABLE_COPY_MOVE(OperatorDesk)

    Store &store() { return m_store; }
    const AccessPolicy &policy() const { return m_policy; }
    /// Without operators nobody stays signed in. Errors: NotAllowed, Invalid (out of range,
    /// or operators on without anybody who could sign in).
    Result<void> setPolicy(const AccessPolicy &policy);

    /// An outcome other than SignedIn leaves the session as it is. Errors: those of the store.
    Result<SignInOutcome> signIn(const SignInAttempt &attempt);
    Result<void> signOut();
    /// Nobody may do anything until somebody signs in; the session's name stays for the window.
    Result<void> lock();
    /// Reads policy and account again: somebody may have frozen or changed them at another desk.
    Result<void> refresh();

    const std::optional<Session> &session() const { return m_session; }
    /// True for everything when operators are switched off, for nothing when nobody is signed in.
    bool may(Permission permission) const;
    /// Errors: NotAllowed, in words.
    Result<void> require(Permission permission) const;

    /// Errors: NotAllowed (nobody is signed in, or the desk is locked).
    Result<void> requireSession() const;
    /// Whether it is still the same person. Counted like a sign-in: a desk that was left open is no
    /// place for guessing either. Errors: NotAllowed, WrongKey, Busy (too many attempts).
    Result<void> confirmSecret(const QString &secret);

    /// Somebody else's credentials allow one act of who is signed in, who stays signed in. The name
    /// of who allowed it is outcome.account->name.
    Result<SignInOutcome> authorise(const SignInAttempt &attempt, Permission permission);

    /// Errors: NotAllowed, those of the store.
    Result<std::vector<UnusualAccess>> unusualAccess(const QDateTime &since);

private:
    explicit OperatorDesk(Store &store) : m_store(store), m_gate(store) {}

    void beginSession(const Account &account);
    void endSession();

    Store &m_store;
    SignInGate m_gate;
    AccessPolicy m_policy;
    std::optional<Session> m_session;
};

} // namespace licencedesk
