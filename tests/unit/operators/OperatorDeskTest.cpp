#include "operators/Totp.h"
#include "tests/support/TestMain.h"
#include "tests/unit/operators/OperatorFixture.h"

#include <QGuiApplication>
#include <QSqlQuery>

using namespace licencedesk;
using namespace licencedesk::test;

class OperatorDeskTest : public QObject, private OperatorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }

    void a_counter_of_one_person_is_asked_for_nothing()
    {
        QVERIFY(!m_desk->policy().operators);
        QVERIFY(m_desk->may(Permission::ExportClear));
        QVERIFY(m_desk->require(Permission::RestoreBackup));
        QVERIFY(!m_desk->session());
        QVERIFY(m_store->actor().who.isEmpty());
    }

    void accounts_outlive_the_program()
    {
        makeClerk();
        m_desk = OperatorDesk::open(*m_store).value();
        QVERIFY(m_desk->policy().operators);
        QVERIFY(!m_desk->session());
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::SignedIn);
    }

    void refusals_are_kept_and_logged_without_what_was_typed()
    {
        makeClerk();
        QVERIFY(m_desk->signOut());
        QVERIFY(!m_desk->session());
        QVERIFY(m_store->actor().who.isEmpty());
        QCOMPARE(signIn(Clerk, QStringLiteral("618274")), SignInResult::Refused);
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::TooSoon);
        QCOMPARE(signIn(OwnPin, Clerk), SignInResult::Refused); // the PIN typed as the name
        QCOMPARE(signIn(OwnPin, Clerk), SignInResult::TooSoon);
        QCOMPARE(log().first(3), QStringList({QStringLiteral("sign_in_refused name or secret"),
                                              QStringLiteral("sign_in_refused li name or secret"),
                                              QStringLiteral("signed_out li")}));
        QVERIFY(!log().join(u' ').contains(OwnPin));
        m_desk = OperatorDesk::open(*m_store).value(); // starting again is no way round
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::TooSoon);
        pass(1);
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::SignedIn);
    }

    void a_failed_sign_in_leaves_the_session_as_it_is()
    {
        makeClerk();
        QCOMPARE(signIn(Chief, OwnPin), SignInResult::Refused);
        QCOMPARE(m_desk->session()->name, Clerk);
        QCOMPARE(m_store->actor().who, Clerk);
    }

    void a_supervisor_allows_one_act_without_the_clerk_leaving()
    {
        makeClerk();
        QVERIFY(!m_desk->may(Permission::OverrideFailedCheck));
        const auto allowed =
            m_desk->authorise(attempt(Chief, ChiefSecret), Permission::OverrideFailedCheck);
        QCOMPARE(allowed->result, SignInResult::SignedIn);
        QCOMPARE(allowed->account->name, Chief);
        QCOMPARE(m_desk->session()->name, Clerk);
        QCOMPARE(m_store->actor().who, Clerk);
        QVERIFY(!m_desk->may(Permission::OverrideFailedCheck));
        QCOMPARE(log().front(),
                 QStringLiteral("signed_in %1 to allow override_failed_check").arg(Chief));
    }

    void who_may_not_do_it_cannot_allow_it()
    {
        makeClerk();
        const auto refused = m_desk->authorise(attempt(Clerk, OwnPin), Permission::DeleteRecord);
        QCOMPARE(refused->result, SignInResult::NotAllowed);
        QVERIFY(!refused->message.isEmpty());
        QCOMPARE(log().front(), QStringLiteral("sign_in_refused li not allowed"));
        QCOMPARE(m_desk->authorise(attempt(Chief, OwnPin), Permission::DeleteRecord)->result,
                 SignInResult::Refused);
    }

    void a_locked_desk_allows_nothing_until_somebody_signs_in()
    {
        makeClerk();
        QVERIFY(m_desk->lock());
        QVERIFY(m_desk->session()->locked);
        QVERIFY(!m_desk->may(Permission::AcceptRecord));
        QCOMPARE(kindOf(accounts().changeOwnSecret(OwnPin, GivenPin)), ErrorKind::NotAllowed);
        QVERIFY(m_desk->refresh());
        QVERIFY(!m_desk->may(Permission::AcceptRecord));
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::SignedIn);
        QVERIFY(m_desk->may(Permission::AcceptRecord));
        QCOMPARE(log().first(2), QStringList({QStringLiteral("signed_in li"),
                                              QStringLiteral("signed_out li locked")}));
    }

    void a_supervisor_needs_the_second_factor_where_the_policy_asks_for_it()
    {
        makeChief();
        AccessPolicy policy = m_desk->policy();
        policy.secondFactor = true;
        QVERIFY(m_desk->setPolicy(policy));
        QVERIFY(m_desk->session()->mustSetUpSecondFactor);
        QVERIFY(!m_desk->may(Permission::ManageOperators));

        const Secret totp = newTotpSecret();
        QCOMPARE(kindOf(accounts().setUpOwnSecondFactor(totp, QStringLiteral("000 00x"))),
                 ErrorKind::Invalid);
        QVERIFY(accounts().setUpOwnSecondFactor(totp, totpCode(totp, totpStep(m_clock.now()))));
        QVERIFY(m_desk->may(Permission::ManageOperators));

        pass(60);
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::CodeWanted);
        const QString code = totpCode(totp, totpStep(m_clock.now()));
        QCOMPARE(signIn(Chief, ChiefSecret, code), SignInResult::SignedIn);
        QCOMPARE(signIn(Chief, ChiefSecret, code), SignInResult::CodeRefused);
        QCOMPARE(log().front(), QStringLiteral("sign_in_refused %1 code").arg(Chief));
    }

    void somebody_who_is_frozen_is_out_at_once()
    {
        makeClerk();
        const auto elsewhere = OperatorDesk::open(*m_store).value();
        QVERIFY(elsewhere->signIn(attempt(Chief, ChiefSecret))->isSignedIn());
        QVERIFY(OperatorAccounts(*elsewhere).freeze(idOf(Clerk)));
        QVERIFY(m_desk->refresh());
        QVERIFY(!m_desk->session());
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::Frozen);
        QVERIFY(OperatorAccounts(*elsewhere).thaw(idOf(Clerk)));
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::SignedIn);
    }

    void a_desk_left_open_is_no_place_for_guessing()
    {
        makeClerk();
        QCOMPARE(kindOf(m_desk->confirmSecret(GivenPin)), ErrorKind::WrongKey);
        QCOMPARE(kindOf(m_desk->confirmSecret(OwnPin)), ErrorKind::Busy);
        pass(1);
        QVERIFY(m_desk->confirmSecret(OwnPin));
        QCOMPARE(m_desk->session()->name, Clerk);
    }

    void switching_operators_off_signs_out_and_on_again_needs_accounts()
    {
        AccessPolicy on;
        on.operators = true;
        QCOMPARE(kindOf(m_desk->setPolicy(on)), ErrorKind::Invalid);
        makeChief();
        QVERIFY(m_desk->setPolicy({}));
        QVERIFY(!m_desk->session());
        QVERIFY(m_desk->may(Permission::ManageOperators));
        QVERIFY(m_desk->setPolicy(on));
        QVERIFY(!m_desk->may(Permission::ManageOperators));
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
    }

    void a_policy_that_could_not_be_read_again_is_not_kept()
    {
        AccessPolicy policy;
        policy.idleLockMinutes = 0;
        const auto kept = m_desk->setPolicy(policy);
        QCOMPARE(kindOf(kept), ErrorKind::Invalid);
        QCOMPARE(kept.error().detail, QStringLiteral("idle_lock_minutes"));
        QVERIFY(OperatorDesk::open(*m_store));
    }

    void unusual_access_reaches_the_supervisor()
    {
        makeClerk();
        for (int i = 0; i < 25; ++i) {
            QVERIFY(AuditLog(*m_store).append(AuditAct::Revealed, QUuid::createUuid()));
            pass(20);
        }
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
        const auto found = m_desk->unusualAccess(Start.addDays(-1));
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().kind, UnusualKind::ManyReveals);
        QCOMPARE(found->front().who, Clerk);
        QCOMPARE(found->front().count, 25);
        QVERIFY(m_desk->unusualAccess(m_clock.now())->empty());
    }

    void no_secret_stands_in_the_store_in_clear()
    {
        makeClerk();
        auto rows = m_store->database().run(QStringLiteral("SELECT body FROM documents"));
        QVERIFY(rows);
        int bodies = 0;
        while (rows->next()) {
            const QByteArray body = rows->value(0).toByteArray();
            QVERIFY(!body.contains(Chief.toUtf8()) && !body.contains("supervisor"));
            QCOMPARE(Vault::generationOf(body), 1);
            ++bodies;
        }
        QCOMPARE(bodies, 3); // two accounts and the policy
    }

    void the_log_of_all_this_is_whole()
    {
        makeClerk();
        QCOMPARE(signIn(Chief, OwnPin), SignInResult::Refused);
        QVERIFY(m_desk->signOut());
        const auto verdict = AuditLog(*m_store).verify();
        QVERIFY(verdict->isWhole());
        QVERIFY(verdict->entries >= 6);
    }
};

LICENCEDESK_TEST_MAIN(OperatorDeskTest)
#include "OperatorDeskTest.moc"
