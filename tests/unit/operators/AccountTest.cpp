#include "operators/Account.h"
#include "operators/Totp.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
constexpr int Days = 180;

Account named(const char *name, Role role, int daysAgo)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QString::fromUtf8(name);
    account.role = role;
    account.createdAt = Now.addDays(-1000);
    account.lastSignIn = Now.addDays(-daysAgo);
    return account;
}

} // namespace

class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_account_survives_being_written_and_read()
    {
        Account account = named("王芳", Role::Auditor, 3);
        account.secret = hashSecret(QStringLiteral("804937"), {8 * 1024, 1});
        account.mustChangeSecret = true;
        account.totp = newTotpSecret();
        account.totpLastStep = 60'000'000;
        account.thawedAt = Now.addMSecs(-1);
        account.throttle = {3, Now.addSecs(4)};
        account.frozen = true;
        const auto read = accountFromJson(toJson(account));
        QVERIFY(read);
        QVERIFY(*read == account);

        const Account plain = [&] {
            Account other = named("li", Role::Clerk, 0);
            other.secret = account.secret;
            other.lastSignIn = {};
            return other;
        }();
        QVERIFY(accountFromJson(toJson(plain)) == plain);
    }

    void damaged_accounts_are_refused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("");
        QTest::newRow("an unknown role") << QByteArray("clerk") << QByteArray("owner");
        QTest::newRow("no name") << QByteArray("\"li\"") << QByteArray("\"\"");
        QTest::newRow("a hash that takes all memory")
            << QByteArray("\"memory_kib\":8192") << QByteArray("\"memory_kib\":81920000");
    }
    void damaged_accounts_are_refused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Account account = named("li", Role::Clerk, 0);
        account.secret = hashSecret(QStringLiteral("804937"), {8 * 1024, 1});
        QByteArray json = toJson(account);
        QVERIFY(json.contains(before));
        json.replace(before, after);
        QCOMPARE(accountFromJson(json).error().kind, ErrorKind::Damaged);
    }

    void names_are_compared_as_people_do_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << "Li Lei"
                              << "li lei" << true;
        QTest::newRow("spaces") << " Li  Lei "
                                << "Li Lei" << true;
        QTest::newRow("accents typed in two ways")
            << QString::fromUtf8("Zoe\u0308") << QString::fromUtf8("Zo\u00eb") << true;
        QTest::newRow("another name") << "Li Lei"
                                      << "Li Le" << false;
    }
    void names_are_compared_as_people_do()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameName(one, other), "same");
    }

    void accounts_that_nobody_uses_are_frozen_data()
    {
        QTest::addColumn<Accounts>("accounts"); // the first is judged
        QTest::addColumn<bool>("frozen");
        const Account fresh = named("s", Role::Supervisor, 10);
        const Account stale = named("t", Role::Supervisor, Days);
        Account byHand = fresh;
        byHand.frozen = true;
        Account thawed = named("c", Role::Clerk, 500);
        thawed.thawedAt = Now.addDays(-2);
        Account never = named("c", Role::Clerk, 0);
        never.lastSignIn = {};
        never.createdAt = Now.addDays(-Days);

        QTest::newRow("a clerk in time")
            << Accounts{named("c", Role::Clerk, Days - 1), fresh} << false;
        QTest::newRow("a clerk a day late")
            << Accounts{named("c", Role::Clerk, Days), fresh} << true;
        QTest::newRow("an account that was never used") << Accounts{never, fresh} << true;
        QTest::newRow("a clerk who was let in again") << Accounts{thawed, fresh} << false;
        QTest::newRow("an auditor") << Accounts{named("a", Role::Auditor, Days), fresh} << true;
        QTest::newRow("a supervisor while another one works") << Accounts{stale, fresh} << true;
        QTest::newRow("the only supervisor") << Accounts{stale} << false;
        QTest::newRow("one of two who were both away")
            << Accounts{stale, named("u", Role::Supervisor, 300)} << false;
        QTest::newRow("a supervisor while the other one is frozen by hand")
            << Accounts{stale, byHand} << false;
        QTest::newRow("frozen by hand, in use or not") << Accounts{byHand, fresh} << true;
        QTest::newRow("a clerk without any supervisor in use")
            << Accounts{named("c", Role::Clerk, Days), stale} << true;
    }
    void accounts_that_nobody_uses_are_frozen()
    {
        QFETCH(Accounts, accounts);
        QTEST(isFrozen(accounts, accounts.front(), Days, Now), "frozen");
    }

    void the_last_supervisor_is_known()
    {
        const Account one = named("one", Role::Supervisor, 0);
        Account two = named("two", Role::Supervisor, 0);
        const Account clerk = named("clerk", Role::Clerk, 0);
        QVERIFY(!isLastSupervisor({one, two, clerk}, one));
        QVERIFY(isLastSupervisor({one, clerk}, one));
        QVERIFY(!isLastSupervisor({one, clerk}, clerk));
        two.frozen = true;
        QVERIFY(isLastSupervisor({one, two, clerk}, one));
        QVERIFY(!isLastSupervisor({one, two, clerk}, two));
    }
};

LICENCEDESK_TEST_MAIN(AccountTest)
#include "AccountTest.moc"
