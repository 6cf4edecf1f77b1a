#include "operators/OperatorDesk.h"
#include "operators/OperatorAccounts.h"
#include "operators/Totp.h"
#include "tests/support/TestMain.h"
#include "vault/VaultSetup.h"

#include <QGuiApplication>
#include <QSqlQuery>
#include <QTest>

using namespace licencedesk;

Q_DECLARE_METATYPE(licencedesk::SignInResult)

namespace {

const QDateTime Start(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
const QString Chief = QString::fromUtf8("王芳");
const QString ChiefSecret = QStringLiteral("copper Lantern 9");
const QString Clerk = QStringLiteral("li");
const QString GivenPin = QStringLiteral("804937");
const QString OwnPin = QStringLiteral("618273");

SignInAttempt attempt(const QString &name, const QString &secret, const QString &code = {})
{
    return {name, secret, code};
}

/// What an error says of itself, or nothing.
template <typename T>
std::optional<ErrorKind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace

class OperatorDeskTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{Start};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<OperatorDesk> m_desk;

    OperatorAccounts accounts() { return OperatorAccounts(*m_desk); }

    void pass(int seconds) { m_clock = FixedClock(m_clock.now().addSecs(seconds)); }

    SignInResult signIn(const QString &name, const QString &secret, const QString &code = {})
    {
        return m_desk->signIn(attempt(name, secret, code)).value().result;
    }

    void makeChief()
    {
        QVERIFY(accounts().createFirstSupervisor(Chief, ChiefSecret));
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
    }

    /// A clerk who has chosen a PIN; signed in at the end.
    void makeClerk()
    {
        makeChief();
        QVERIFY(accounts().add({Clerk, Role::Clerk, GivenPin}));
        QCOMPARE(signIn(Clerk, GivenPin), SignInResult::SignedIn);
        QVERIFY(accounts().changeOwnSecret(GivenPin, OwnPin));
    }

    QUuid idOf(const QString &name)
    {
        const Accounts all = loadAccounts(*m_store).value();
        return findAccount(all, name)->id;
    }

    /// "signed_in li to allow reveal", the newest first.
    QStringList log()
    {
        QStringList lines;
        const auto entries = AuditLog(*m_store).find({}).value();
        for (const AuditEntry &entry : entries) {
            lines << QStringList{auditKey(entry.act), entry.who, entry.detail}
                         .join(u' ')
                         .simplified();
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_desk.reset();
        m_clock = FixedClock(Start);
        m_store = Store::open(StoreLocation::memory(), m_clock).value();
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Start);
        m_store->unlock(openVault(made.header, made.master).value());
        m_store->setActor({{}, QStringLiteral("north")});
        m_desk = OperatorDesk::open(*m_store).value();
    }

    void a_counter_of_one_person_is_asked_for_nothing()
    {
        QVERIFY(!m_desk->policy().operators);
        QVERIFY(m_desk->may(Permission::ExportClear));
        QVERIFY(m_desk->require(Permission::RestoreBackup));
        QVERIFY(!m_desk->session());
        QVERIFY(m_store->actor().who.isEmpty());
    }

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

    void accounts_outlive_the_program()
    {
        makeClerk();
        m_desk = OperatorDesk::open(*m_store).value();
        QVERIFY(m_desk->policy().operators);
        QVERIFY(!m_desk->session());
        QCOMPARE(signIn(Clerk, OwnPin), SignInResult::SignedIn);
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
