#pragma once
// Who works at this desk, for the window: asks the operators of the records that are open, tells
// the records who acts, locks by itself when nobody is there.
//
// While no records are open nobody is asked: what is kept is out of reach then anyway.

#include "operators/OperatorAccounts.h"
#include "operators/OperatorDesk.h"
#include "ui/operators/IdleWatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace licencedesk {

class DeskRecords;

class DeskAccess : public QObject
{
    Q_OBJECT

public:
    /// What stands between the operator and the desk.
    enum class Gate { Open, SignIn, NewSecret, SecondFactor };

    /// \p records outlives it and asks it before every act.
    explicit DeskAccess(DeskRecords &records, QObject *parent = nullptr);
    ~DeskAccess() override;

    /// Accounts can be made and asked for: the records are open.
    bool isAvailable() const { return m_desk != nullptr; }
    bool hasOperators() const; ///< people sign in here
    Gate gate() const;
    /// Why nobody can sign in although operators may be on; empty: they can.
    const std::optional<Error> &error() const { return m_error; }
    const AccessPolicy &policy() const;
    const std::optional<Session> &session() const;
    QDateTime now() const; ///< of the records' clock, UTC

    bool may(Permission permission) const { return require(permission).has_value(); }
    Result<void> require(Permission permission) const; ///< Errors: NotAllowed, in words
    QString refusal(Permission permission) const;      ///< for a tool tip; empty: allowed

    /// Makes the first supervisor, who is signed in at once. Errors: Unavailable, Conflict,
    /// Invalid.
    Result<void> switchOn(const QString &name, const QString &secret);
    Result<SignInOutcome> signIn(const SignInAttempt &attempt);
    void signOut();
    void lock();
    /// Somebody else allows one act of who is signed in.
    Result<SignInOutcome> authorise(const SignInAttempt &attempt, Permission permission);

    /// Makes accounts, or changes them, one's own included. Errors: Unavailable, those of \p act.
    Result<void> change(const std::function<Result<void>(OperatorAccounts &)> &act);
    Result<Accounts> accounts(); ///< Errors: Unavailable, NotAllowed
    Result<void> setPolicy(const AccessPolicy &policy);

    /// What a supervisor or auditor has not been shown yet; showing it is noted by
    /// markAlertsSeen().
    Result<std::vector<UnusualAccess>> newAlerts();
    Result<void> markAlertsSeen();

    /// Instead of the policy's minutes, for tests.
    void setIdleTime(std::chrono::milliseconds time);
    /// Somebody may have been frozen at another desk; by itself now and then.
    void refresh();

Q_SIGNALS:
    void sessionChanged(); ///< also: locked, operators switched on or off, another policy
    void locked();
    void failed(const licencedesk::Error &error); ///< of what nobody waits for

private:
    void followRecords();
    void followDesk();
    void watchIdleness();
    QString alertsDocument() const;

    DeskRecords &m_records;
    std::unique_ptr<OperatorDesk> m_desk; ///< null: no records are open
    std::optional<Error> m_error;
    IdleWatch m_idle;
    QTimer m_refresh;
    std::optional<std::chrono::milliseconds> m_idleTime;
};

} // namespace licencedesk
