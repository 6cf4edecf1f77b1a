#include "operators/Totp.h"
#include "tests/support/TestMain.h"
#include "tests/unit/operators/OperatorFixture.h"

#include <QGuiApplication>

using namespace licencedesk;
using namespace licencedesk::test;

class OperatorAccountsTest : public QObject, private OperatorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }

    void the_first_supervisor_switches_operators_on()
    {
        QVERIFY(accounts().createFirstSupervisor(QStringLiteral("  ") + Chief, ChiefSecret));
        QVERIFY(m_desk->policy().operators);
        QVERIFY(!m_desk->may(Permission::AcceptRecord));
        QCOMPARE(kindOf(m_desk->require(Permission::AcceptRecord)), ErrorKind::NotAllowed);
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
        QVERIFY(m_desk->may(Permission::ManageOperators));
        QCOMPARE(m_store->actor(), (Actor{Chief, QStringLiteral("north")}));
        QCOMPARE(log(), QStringList({QStringLiteral("signed_in ") + Chief,
                                     QStringLiteral("account_changed first supervisor ") + Chief}));
    }

    void there_is_only_one_first_supervisor()
    {
        makeChief();
        QCOMPARE(kindOf(accounts().createFirstSupervisor(Clerk, ChiefSecret)), ErrorKind::Conflict);
    }

    void a_first_supervisor_who_will_not_do_leaves_nothing_behind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("secret");
        QTest::newRow("a trivial PIN") << Chief << QStringLiteral("123456");
        QTest::newRow("no name") << QStringLiteral("  ") << ChiefSecret;
        QTest::newRow("a name as long as a book") << QString(65, u'x') << ChiefSecret;
    }

    void a_first_supervisor_who_will_not_do_leaves_nothing_behind()
    {
        QFETCH(QString, name);
        QFETCH(QString, secret);
        QCOMPARE(kindOf(accounts().createFirstSupervisor(name, secret)), ErrorKind::Invalid);
        QVERIFY(!m_desk->policy().operators);
        QVERIFY(loadAccounts(*m_store)->empty());
        QVERIFY(log().isEmpty());
    }

    void a_given_secret_has_to_be_changed_before_anything_else()
    {
        makeChief();
        QVERIFY(accounts().add({Clerk, Role::Clerk, GivenPin}));
        QCOMPARE(signIn(Clerk, GivenPin), SignInResult::SignedIn);
        QVERIFY(m_desk->session()->mustChangeSecret);
        QVERIFY(!m_desk->may(Permission::AcceptRecord));
        QCOMPARE(kindOf(accounts().changeOwnSecret(OwnPin, OwnPin)), ErrorKind::WrongKey);
        pass(2);
        QCOMPARE(kindOf(accounts().changeOwnSecret(GivenPin, GivenPin)), ErrorKind::Invalid);
        QVERIFY(accounts().changeOwnSecret(GivenPin, OwnPin));
        QVERIFY(m_desk->may(Permission::AcceptRecord));
        QVERIFY(!m_desk->may(Permission::ManageOperators));
        QCOMPARE(signIn(Clerk, GivenPin), SignInResult::Refused);
    }

    void a_lost_phone_is_a_supervisors_matter()
    {
        makeClerk();
        const Secret totp = newTotpSecret();
        QVERIFY(accounts().setUpOwnSecondFactor(totp, totpCode(totp, totpStep(m_clock.now()))));
        QCOMPARE(kindOf(accounts().removeSecondFactor(idOf(Clerk))), ErrorKind::NotAllowed);
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
        QVERIFY(accounts().removeSecondFactor(idOf(Clerk)));
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::SignedIn);
    }

    void there_is_always_a_supervisor_who_can_sign_in()
    {
        makeClerk();
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
        const QUuid chief = idOf(Chief);
        QCOMPARE(kindOf(accounts().freeze(chief)), ErrorKind::Conflict);
        QCOMPARE(kindOf(accounts().setRole(chief, Role::Auditor)), ErrorKind::Conflict);
        QVERIFY(accounts().setRole(idOf(Clerk), Role::Supervisor));
        QVERIFY(accounts().setRole(chief, Role::Auditor));
        QCOMPARE(m_desk->session()->role, Role::Auditor); // at once
        QCOMPARE(kindOf(accounts().setRole(chief, Role::Supervisor)), ErrorKind::NotAllowed);
    }

    void a_long_absence_freezes_and_a_supervisor_lets_in_again()
    {
        makeClerk();
        pass(100 * 86'400);
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
        pass(90 * 86'400);
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::Frozen);
        QVERIFY(accounts().thaw(idOf(Clerk)));
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::SignedIn);
    }

    void a_forgotten_secret_is_replaced()
    {
        makeClerk();
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
        QCOMPARE(kindOf(accounts().resetSecret(idOf(Clerk), QStringLiteral("111111"))),
                 ErrorKind::Invalid);
        QVERIFY(accounts().resetSecret(idOf(Clerk), GivenPin));
        QCOMPARE(signIn(Clerk, GivenPin), SignInResult::SignedIn);
        QVERIFY(m_desk->session()->mustChangeSecret);
    }

    void the_printed_key_lets_a_supervisor_in_again()
    {
        makeChief();
        const Secret totp = newTotpSecret();
        QVERIFY(accounts().setUpOwnSecondFactor(totp, totpCode(totp, totpStep(m_clock.now()))));
        QVERIFY(m_desk->signOut());
        QCOMPARE(kindOf(accounts().rescue(Chief, m_recoveryKey.chopped(1) + u'*', GivenPin)),
                 ErrorKind::Invalid);
        QCOMPARE(signIn(Chief, GivenPin), SignInResult::Refused);
        QVERIFY(accounts().rescue(Chief, m_recoveryKey.toLower(), GivenPin));
        QCOMPARE(signIn(Chief, GivenPin), SignInResult::SignedIn); // without code and wait
        QVERIFY(m_desk->may(Permission::ManageOperators));
        QCOMPARE(log()[1], QStringLiteral("account_changed let in with the recovery key ") + Chief);
    }

    void the_key_of_another_store_lets_nobody_in()
    {
        makeChief();
        const VaultWithMaster other = makeVault(Cipher::Aes256Gcm, Start);
        const auto printed = withRecoveryKey(other.header, other.master).value();
        QCOMPARE(kindOf(accounts().rescue(Chief, printed.text, GivenPin)), ErrorKind::WrongKey);
        QVERIFY(m_store->setVaultHeader(toJson(printed.header))); // smuggled in
        QCOMPARE(kindOf(accounts().rescue(Chief, printed.text, GivenPin)), ErrorKind::WrongKey);
    }

    void the_printed_key_is_for_supervisors_only()
    {
        makeClerk();
        QCOMPARE(kindOf(accounts().rescue(Clerk, m_recoveryKey, GivenPin)), ErrorKind::NotAllowed);
        QCOMPARE(kindOf(accounts().rescue(QStringLiteral("wu"), m_recoveryKey, GivenPin)),
                 ErrorKind::NotAllowed);
        QCOMPARE(kindOf(accounts().rescue(Chief, m_recoveryKey, QStringLiteral("111111"))),
                 ErrorKind::Invalid);
    }

    void names_stay_unique()
    {
        makeClerk();
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
        QCOMPARE(kindOf(accounts().add({QStringLiteral(" LI "), Role::Auditor, GivenPin})),
                 ErrorKind::Conflict);
        QCOMPARE(kindOf(accounts().rename(idOf(Clerk), Chief)), ErrorKind::Conflict);
        QVERIFY(accounts().rename(idOf(Clerk), QStringLiteral("Li")));
        QVERIFY(accounts().rename(idOf(Clerk), QStringLiteral("Li Lei")));
        QCOMPARE(signIn(QStringLiteral("li lei"), OwnPin), SignInResult::SignedIn);
        QCOMPARE(kindOf(accounts().rename(QUuid::createUuid(), Chief)), ErrorKind::NotAllowed);
    }

    void a_clerk_changes_nobody()
    {
        makeClerk();
        const QStringList before = log();
        const QUuid chief = idOf(Chief);
        QCOMPARE(kindOf(accounts().all()), ErrorKind::NotAllowed);
        QCOMPARE(kindOf(accounts().add({QStringLiteral("wu"), Role::Supervisor, GivenPin})),
                 ErrorKind::NotAllowed);
        QCOMPARE(kindOf(accounts().resetSecret(chief, GivenPin)), ErrorKind::NotAllowed);
        QCOMPARE(kindOf(accounts().freeze(chief)), ErrorKind::NotAllowed);
        QCOMPARE(kindOf(accounts().setRole(idOf(Clerk), Role::Supervisor)), ErrorKind::NotAllowed);
        QCOMPARE(kindOf(m_desk->setPolicy({})), ErrorKind::NotAllowed);
        QCOMPARE(kindOf(m_desk->unusualAccess(Start)), ErrorKind::NotAllowed);
        QCOMPARE(log(), before);
        QVERIFY(m_desk->policy().operators);
    }
};

LICENCEDESK_TEST_MAIN(OperatorAccountsTest)
#include "OperatorAccountsTest.moc"
