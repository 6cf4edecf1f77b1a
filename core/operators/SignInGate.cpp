#include "operators/SignInGate.h"

#include "operators/AccountBook.h"
#include "operators/InTransaction.h"
#include "store/AuditLog.h"

namespace licencedesk {

namespace {

constexpr qsizetype MostStrangers = 1000; ///< then all are forgotten: memory is not given away

/// A few words for the audit log. Never what was typed: people type a PIN where the name belongs.
QString reasonOf(SignInResult result)
{
    switch (result) {
    case SignInResult::Refused:
        return QStringLiteral("name or secret");
    case SignInResult::CodeRefused:
        return QStringLiteral("code");
    case SignInResult::Frozen:
        return QStringLiteral("frozen");
    case SignInResult::NotAllowed:
        return QStringLiteral("not allowed");
    case SignInResult::SignedIn:
    case SignInResult::CodeWanted:
    case SignInResult::TooSoon:
        break;
    }
    return {};
}

QString strangerKey(const QString &name)
{
    return tidyName(name).toCaseFolded();
}

bool mayAllow(const Account &account, Permission permission, const AccessPolicy &policy)
{
    return !account.mustChangeSecret && !lacksSecondFactor(account, policy) &&
           may(account.role, permission, policy);
}

} // namespace

Result<SignInOutcome> SignInGate::attempt(const SignInAttempt &attempt, const AccessPolicy &policy,
                                          const QString &purpose)
{
    return judgeAndKeep(attempt.name, purpose,
                        [&](const Accounts &accounts) { return judge(attempt, accounts, policy); });
}

Result<SignInOutcome> SignInGate::attemptToAllow(const SignInAttempt &attempt,
                                                 Permission permission, const AccessPolicy &policy)
{
    const QString purpose = QStringLiteral("to allow ") + permissionKey(permission);
    return judgeAndKeep(attempt.name, purpose, [&](const Accounts &accounts) {
        SignInOutcome outcome = judge(attempt, accounts, policy);
        if (outcome.isSignedIn() && !mayAllow(*outcome.account, permission, policy)) {
            outcome.result = SignInResult::NotAllowed;
            outcome.message = permissionRefusal(permission);
        }
        return outcome;
    });
}

SignInOutcome SignInGate::judge(const SignInAttempt &attempt, const Accounts &accounts,
                                const AccessPolicy &policy)
{
    return judgeSignIn(attempt, accounts, policy, m_store.clock().now(),
                       m_strangers.value(strangerKey(attempt.name)));
}

Result<SignInOutcome> SignInGate::judgeAndKeep(const QString &name, const QString &purpose,
                                               const Judgement &judgement)
{
    return inTransaction(m_store, [&]() -> Result<SignInOutcome> {
        const auto accounts = loadAccounts(m_store);
        if (!accounts) {
            return tl::unexpected<Error>(accounts.error());
        }
        SignInOutcome outcome = judgement(*accounts);
        const Account *known = findAccount(*accounts, name);
        if (!known) {
            rememberStranger(name, outcome.stranger);
        }
        return keep(outcome, known, purpose).map([&] { return outcome; });
    });
}

Result<void> SignInGate::keep(const SignInOutcome &outcome, const Account *known,
                              const QString &purpose)
{
    if (outcome.account) {
        if (auto saved = saveAccount(m_store, *outcome.account); !saved) {
            return saved;
        }
    }
    AuditLog audit(m_store);
    const QString name = known ? known->name : QString();
    if (outcome.isSignedIn()) {
        return audit.appendFor(name, AuditAct::SignedIn, {}, purpose);
    }
    const QString reason = reasonOf(outcome.result);
    return reason.isEmpty() ? Result<void>()
                            : audit.appendFor(name, AuditAct::SignInRefused, {}, reason);
}

void SignInGate::rememberStranger(const QString &name, const Throttle &throttle)
{
    if (m_strangers.size() >= MostStrangers) {
        m_strangers.clear();
    }
    m_strangers.insert(strangerKey(name), throttle);
}

} // namespace licencedesk
