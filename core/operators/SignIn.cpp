#include "operators/SignIn.h"

#include "operators/Totp.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int LongestDelay = 15 * 60; // s

QString signInText(const char *text)
{
    return QCoreApplication::translate("SignIn", text);
}

/// 0: may try. A wait that is longer than any that is ever given stems from a clock that has been
/// set back since, and does not count.
int remainingWait(const Throttle &throttle, const QDateTime &now)
{
    if (!throttle.lockedUntil.isValid()) {
        return 0;
    }
    const qint64 milliseconds = now.msecsTo(throttle.lockedUntil);
    const qint64 seconds = (milliseconds + 999) / 1000;
    return seconds > 0 && seconds <= LongestDelay ? static_cast<int>(seconds) : 0;
}

Throttle afterFailure(const Throttle &throttle, const QDateTime &now)
{
    const int failures = throttle.failures + 1;
    return {failures, now.addSecs(delayAfter(failures))};
}

QString waitText(int seconds)
{
    const int minutes = (seconds + 59) / 60;
    return seconds < 60
               ? QCoreApplication::translate("SignIn", "Wait %n second(s).", nullptr, seconds)
               : QCoreApplication::translate("SignIn", "Wait %n minute(s).", nullptr, minutes);
}

SignInOutcome tooSoon(int seconds, const Throttle &stranger)
{
    return {SignInResult::TooSoon,
            signInText(QT_TRANSLATE_NOOP("SignIn", "Too many attempts.")) + u' ' +
                waitText(seconds),
            seconds, std::nullopt, stranger};
}

SignInOutcome refused(const Throttle &throttle)
{
    return {SignInResult::Refused,
            signInText(QT_TRANSLATE_NOOP(
                "SignIn", "Name and PIN or passphrase do not match. Check both and try again.")),
            delayAfter(throttle.failures), std::nullopt, throttle};
}

SignInOutcome refusedStranger(const SignInAttempt &attempt, const QDateTime &now,
                              const Throttle &stranger)
{
    pretendToMatch(attempt.secret);
    return refused(afterFailure(stranger, now));
}

SignInOutcome refusedAccount(Account account, const QDateTime &now)
{
    account.throttle = afterFailure(account.throttle, now);
    SignInOutcome outcome = refused(account.throttle);
    outcome.stranger = {};
    outcome.account = std::move(account);
    return outcome;
}

SignInOutcome codeRefused(Account account, const QDateTime &now)
{
    SignInOutcome outcome = refusedAccount(std::move(account), now);
    outcome.result = SignInResult::CodeRefused;
    outcome.message = signInText(QT_TRANSLATE_NOOP(
        "SignIn", "The code is wrong or has been used. Wait for the next one in your app; if it is "
                  "always wrong, check the date and time of both devices."));
    return outcome;
}

SignInOutcome frozen()
{
    return {SignInResult::Frozen,
            signInText(QT_TRANSLATE_NOOP(
                "SignIn", "This account is frozen. Ask a supervisor to unfreeze it.")),
            0,
            std::nullopt,
            {}};
}

SignInOutcome signedIn(Account account, const QDateTime &now)
{
    account.lastSignIn = now;
    account.throttle = {};
    return {SignInResult::SignedIn, {}, 0, std::move(account), {}};
}

SignInOutcome judgeCode(Account account, const QString &code, const QDateTime &now)
{
    if (account.totp.isEmpty()) {
        return signedIn(std::move(account), now);
    }
    if (code.trimmed().isEmpty()) {
        return {SignInResult::CodeWanted, {}, 0, std::nullopt, {}};
    }
    const auto step = matchingTotpStep(account.totp, code, now, account.totpLastStep);
    if (!step) {
        return codeRefused(std::move(account), now);
    }
    account.totpLastStep = *step;
    return signedIn(std::move(account), now);
}

} // namespace

SignInOutcome judgeSignIn(const SignInAttempt &attempt, const Accounts &accounts,
                          const AccessPolicy &policy, const QDateTime &now,
                          const Throttle &stranger)
{
    const Account *account = findAccount(accounts, attempt.name);
    const Throttle &throttle = account ? account->throttle : stranger;
    if (const int wait = remainingWait(throttle, now); wait > 0) {
        return tooSoon(wait, stranger);
    }
    if (!account) {
        return refusedStranger(attempt, now, stranger);
    }
    if (!matches(account->secret, attempt.secret)) {
        return refusedAccount(*account, now);
    }
    if (isFrozen(accounts, *account, policy.freezeAfterDays, now)) {
        return frozen();
    }
    return judgeCode(*account, attempt.code, now);
}

int delayAfter(int failures)
{
    constexpr int MostDoublings = 10; // 1024 s: past the longest delay
    return failures < 1 ? 0 : std::min(LongestDelay, 1 << std::min(failures - 1, MostDoublings));
}

bool lacksSecondFactor(const Account &account, const AccessPolicy &policy)
{
    return policy.secondFactor && account.role != Role::Clerk && account.totp.isEmpty();
}

} // namespace licencedesk
