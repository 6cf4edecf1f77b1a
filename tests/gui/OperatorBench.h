#pragma once
// A desk whose records lie in a file, with operators: a supervisor, a clerk and, where a test wants
// one, an auditor. The clock is set by hand.

#include "operators/Totp.h"
#include "store/StoreSession.h"
#include "tests/gui/DeskBench.h"
#include "vault/MemoryKeyStore.h"

namespace licencedesk::test {

inline const QString Chief = QStringLiteral("wang");
inline const QString ChiefSecret = QStringLiteral("copper Lantern 9");
inline const QString Clerk = QStringLiteral("li");
inline const QString ClerkPin = QStringLiteral("618273");
inline const QString Auditor = QStringLiteral("zhao");
inline const QString GivenPin = QStringLiteral("804937");

class OperatorBench : public DeskBench
{
public:
    OperatorBench();
    ~OperatorBench();

    /// Opens the records; operators are still off.
    void open();
    void makeChief(); ///< signed in afterwards
    /// With a secret of their own; the supervisor stays signed in.
    void makeAccount(const QString &name, Role role, const QString &secret);
    void makeClerk() { makeAccount(Clerk, Role::Clerk, ClerkPin); }
    /// Through DeskAccess; ends the test program when it is refused.
    void signIn(const QString &name, const QString &secret);
    void setPolicy(const AccessPolicy &policy);
    void pass(int seconds);

    /// A licence of which a check fails is on the desk, everything else is confirmed.
    void putFailing();
    void putSure();

    /// "revealed li", the newest first.
    QStringList log();

    MemoryKeyStore keys;
    StoreSession session{clock, keys};
};

} // namespace licencedesk::test
