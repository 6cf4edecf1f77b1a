#include "operators/SignIn.h"
#include "operators/Totp.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace licencedesk;

Q_DECLARE_METATYPE(licencedesk::SignInResult)

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
const QString Pin = QStringLiteral("804937");

Account account(const char *name, Role role = Role::Clerk)
{
    static const SecretHash hash = hashSecret(Pin);
    Account made;
    made.id = QUuid::createUuid();
    made.name = QString::fromLatin1(name);
    made.role = role;
    made.secret = hash;
    made.createdAt = Now.addDays(-10);
    return made;
}

Account withTotp(Account made)
{
    made.totp = Secret("12345678901234567890");
    return made;
}

SignInAttempt attempt(const char *name, const QString &secret = Pin, const QString &code = {})
{
    return {QString::fromLatin1(name), secret, code};
}

SignInOutcome judged(const SignInAttempt &tried, const Accounts &accounts,
                     const QDateTime &now = Now, const Throttle &stranger = {})
{
    return judgeSignIn(tried, accounts, AccessPolicy(), now, stranger);
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_right_secret_lets_in()
    {
        Account known = account("li");
        known.throttle = {3, Now.addSecs(-1)};
        const SignInOutcome outcome = judged(attempt(" LI "), {known});
        QCOMPARE(outcome.result, SignInResult::SignedIn);
        QVERIFY(outcome.message.isEmpty());
        QCOMPARE(outcome.account->lastSignIn, Now);
        QCOMPARE(outcome.account->throttle, Throttle());
    }

    void nothing_tells_whether_a_name_exists()
    {
        const Accounts accounts{account("li")};
        const SignInOutcome wrong = judged(attempt("li", QStringLiteral("804938")), accounts);
        const SignInOutcome unknown = judged(attempt("wu", QStringLiteral("804938")), accounts);
        QCOMPARE(wrong.result, SignInResult::Refused);
        QCOMPARE(unknown.result, SignInResult::Refused);
        QCOMPARE(unknown.message, wrong.message);
        QCOMPARE(unknown.waitSeconds, wrong.waitSeconds);

        const QDateTime atOnce = Now.addMSecs(10);
        const SignInOutcome wrongAgain = judged(attempt("li", Pin), {*wrong.account}, atOnce);
        const SignInOutcome unknownAgain =
            judged(attempt("wu", Pin), accounts, atOnce, unknown.stranger);
        QCOMPARE(wrongAgain.result, SignInResult::TooSoon);
        QCOMPARE(unknownAgain.result, SignInResult::TooSoon);
        QCOMPARE(unknownAgain.message, wrongAgain.message);
        QVERIFY(!wrongAgain.account);
    }

    void an_unknown_name_takes_as_long_as_a_known_one()
    {
        const Accounts accounts{account("li")};
        const auto fastest = [&](const char *name) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                judged(attempt(name, QStringLiteral("804938")), accounts);
                best = std::min(best, timer.nsecsElapsed());
            }
            return double(best);
        };
        const double known = fastest("li");
        const double unknown = fastest("wu");
        QVERIFY2(unknown > known / 2 && unknown < known * 2,
                 qPrintable(QStringLiteral("%1 ns, %2 ns").arg(known).arg(unknown)));
    }

    void the_delay_grows_and_ends_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none yet") << 0 << 0;
        QTest::newRow("the first") << 1 << 1;
        QTest::newRow("the second") << 2 << 2;
        QTest::newRow("the fifth") << 5 << 16;
        QTest::newRow("the tenth") << 10 << 512;
        QTest::newRow("the eleventh: a quarter of an hour is the most") << 11 << 900;
        QTest::newRow("a million") << 1'000'000 << 900;
    }
    void the_delay_grows_and_ends()
    {
        QFETCH(int, failures);
        QTEST(delayAfter(failures), "seconds");
    }

    void failures_add_up_and_the_right_secret_has_to_wait()
    {
        Accounts accounts{account("li")};
        QDateTime now = Now;
        for (int failure = 1; failure <= 4; ++failure) {
            const SignInOutcome outcome =
                judged(attempt("li", QStringLiteral("804938")), accounts, now);
            QCOMPARE(outcome.result, SignInResult::Refused);
            QCOMPARE(outcome.account->throttle.failures, failure);
            accounts = {*outcome.account};
            const QDateTime until = now.addSecs(delayAfter(failure));
            QCOMPARE(judged(attempt("li"), accounts, until.addMSecs(-1)).result,
                     SignInResult::TooSoon);
            now = until;
        }
        QCOMPARE(judged(attempt("li"), accounts, now).result, SignInResult::SignedIn);
    }

    void the_wait_is_said_in_words()
    {
        Account known = account("li");
        known.throttle = {11, Now.addSecs(900)};
        const SignInOutcome outcome = judged(attempt("li"), {known});
        QCOMPARE(outcome.waitSeconds, 900);
        QVERIFY2(outcome.message.contains(QStringLiteral("15")), qPrintable(outcome.message));
        known.throttle.lockedUntil = Now.addMSecs(1);
        QCOMPARE(judged(attempt("li"), {known}).waitSeconds, 1);
    }

    void a_clock_that_was_set_back_locks_nobody_out()
    {
        Account known = account("li");
        known.throttle = {11, Now.addYears(3)};
        QCOMPARE(judged(attempt("li"), {known}).result, SignInResult::SignedIn);
    }

    void the_second_factor_is_asked_for_after_the_first()
    {
        const Accounts accounts{withTotp(account("li"))};
        QCOMPARE(judged(attempt("li", QStringLiteral("804938")), accounts).result,
                 SignInResult::Refused);
        const SignInOutcome wanted = judged(attempt("li"), accounts);
        QCOMPARE(wanted.result, SignInResult::CodeWanted);
        QVERIFY(!wanted.account);
    }

    void the_second_factor_has_to_fit()
    {
        const Account known = withTotp(account("li"));
        const QString code = totpCode(known.totp, totpStep(Now));
        const SignInOutcome right = judged(attempt("li", Pin, code), {known});
        QCOMPARE(right.result, SignInResult::SignedIn);
        QCOMPARE(right.account->totpLastStep, totpStep(Now));

        const SignInOutcome again = judged(attempt("li", Pin, code), {*right.account});
        QCOMPARE(again.result, SignInResult::CodeRefused);
        QCOMPARE(again.account->throttle.failures, 1);
        QCOMPARE(again.waitSeconds, 1);
        QVERIFY(!again.message.isEmpty());
    }

    void a_frozen_account_says_so_only_to_its_owner()
    {
        Account frozen = account("li");
        frozen.frozen = true;
        const SignInOutcome owner = judged(attempt("li"), {frozen});
        QCOMPARE(owner.result, SignInResult::Frozen);
        QVERIFY(!owner.message.isEmpty());
        QCOMPARE(judged(attempt("li", QStringLiteral("804938")), {frozen}).result,
                 SignInResult::Refused);
    }

    void an_account_freezes_when_it_is_not_used()
    {
        Account unused = account("li");
        unused.createdAt = Now.addDays(-400);
        unused.lastSignIn = Now.addDays(-180);
        QCOMPARE(judged(attempt("li"), {unused}).result, SignInResult::Frozen);
        unused.role = Role::Supervisor; // the only one
        QCOMPARE(judged(attempt("li"), {unused}).result, SignInResult::SignedIn);
    }

    void whom_the_policy_wants_a_second_factor_of()
    {
        AccessPolicy policy;
        QVERIFY(!lacksSecondFactor(account("s", Role::Supervisor), policy));
        policy.secondFactor = true;
        QVERIFY(lacksSecondFactor(account("s", Role::Supervisor), policy));
        QVERIFY(lacksSecondFactor(account("a", Role::Auditor), policy));
        QVERIFY(!lacksSecondFactor(account("c"), policy));
        QVERIFY(!lacksSecondFactor(withTotp(account("s", Role::Supervisor)), policy));
    }
};

LICENCEDESK_TEST_MAIN(SignInTest)
#include "SignInTest.moc"
