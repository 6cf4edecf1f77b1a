// Who works at the desk, without a window: records in a file, a clock that is set by hand.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/OperatorBench.h"
#include "ui/exporting/StoreExport.h"
#include "ui/records/RecordsModel.h"

#include <QSignalSpy>

using namespace licencedesk;
using namespace licencedesk::test;

class OperatorsAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OperatorBench>(); }

    void a_desk_without_records_asks_nobody()
    {
        QVERIFY(!m_bench->access.isAvailable());
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::Open);
        QVERIFY(m_bench->access.may(Permission::ExportClear));
        QCOMPARE(m_bench->access.setPolicy({}).error().kind, ErrorKind::Unavailable);
    }

    void a_counter_of_one_person_signs_nowhere()
    {
        m_bench->open();
        QVERIFY(m_bench->access.isAvailable());
        QVERIFY(!m_bench->access.hasOperators());
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::Open);
        m_bench->putSure();
        m_bench->desk.accept();
        QVERIFY(latestRecord(m_bench->desk).who.isEmpty());
    }

    void records_say_who_accepted_them()
    {
        start();
        m_bench->signIn(Clerk, ClerkPin);
        m_bench->putSure();
        QCOMPARE(m_bench->desk.accept(), AcceptOutcome::Accepted);
        QCOMPARE(latestRecord(m_bench->desk).who, Clerk);
        QCOMPARE(latestRecord(m_bench->desk).counter, QStringLiteral("north"));
    }

    void at_the_next_start_somebody_signs_in()
    {
        start();
        m_bench->session.lock();
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::Open); // nothing kept is in reach
        QVERIFY(m_bench->records.actor().who.isEmpty());
        m_bench->open();
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::SignIn);
        QVERIFY(!m_bench->access.may(Permission::AcceptRecord));
        m_bench->putSure();
        QCOMPARE(m_bench->desk.accept(), AcceptOutcome::NotKept);
        QVERIFY(!m_bench->desk.draft().isEmpty());
        QCOMPARE(m_bench->records.count(), 0);
    }

    void nobody_there_for_a_while_locks_the_desk()
    {
        start();
        QSignalSpy locked(&m_bench->access, &DeskAccess::locked);
        m_bench->access.setIdleTime(std::chrono::milliseconds(80));
        QTRY_COMPARE(locked.count(), 1);
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::SignIn);
        QCOMPARE(m_bench->log().constFirst(), QStringLiteral("signed_out wang locked"));
    }

    void a_key_says_that_somebody_is_there()
    {
        start();
        QSignalSpy locked(&m_bench->access, &DeskAccess::locked);
        m_bench->access.setIdleTime(std::chrono::milliseconds(400));
        QWidget somewhere;
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(100);
            QTest::keyClick(&somewhere, Qt::Key_Shift);
        }
        QCOMPARE(locked.count(), 0);
        QTRY_COMPARE(locked.count(), 1);
    }

    void an_account_frozen_elsewhere_is_thrown_out()
    {
        start();
        m_bench->signIn(Clerk, ClerkPin);
        auto elsewhere = OperatorDesk::open(m_bench->records.store()).value();
        QVERIFY(elsewhere->signIn({Chief, ChiefSecret, {}})->isSignedIn());
        const Accounts all = OperatorAccounts(*elsewhere).all().value();
        QVERIFY(OperatorAccounts(*elsewhere).freeze(findAccount(all, Clerk)->id));
        QSignalSpy changed(&m_bench->access, &DeskAccess::sessionChanged);
        m_bench->access.refresh();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::SignIn);
        QVERIFY(m_bench->records.actor().who.isEmpty());
        m_bench->access.refresh();
        QCOMPARE(changed.count(), 1); // nothing new
    }

    void a_clerk_sees_the_own_counter_only()
    {
        start();
        acceptAt(QStringLiteral("north"));
        acceptAt(QStringLiteral("south"));
        m_bench->records.setActor({Chief, QStringLiteral("north")});
        const RecordsModel model(m_bench->records);
        QCOMPARE(model.rowCount(), 2);
        m_bench->signIn(Clerk, ClerkPin);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.summary(0).counter, QStringLiteral("north"));
        m_bench->access.lock();
        QCOMPARE(model.rowCount(), 0);
    }

    void what_is_not_allowed_does_not_happen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("accepts");
        QTest::addColumn<bool>("reveals");
        QTest::addColumn<bool>("deletes");
        QTest::newRow("a clerk accepts and looks") << Clerk << ClerkPin << true << true << false;
        QTest::newRow("a supervisor does all") << Chief << ChiefSecret << true << true << true;
        QTest::newRow("an auditor changes nothing")
            << Auditor << QStringLiteral("738264") << false << false << false;
    }

    void what_is_not_allowed_does_not_happen()
    {
        QFETCH(QString, name);
        QFETCH(QString, secret);
        QFETCH(bool, accepts);
        QFETCH(bool, reveals);
        QFETCH(bool, deletes);
        start();
        m_bench->makeAccount(Auditor, Role::Auditor, QStringLiteral("738264"));
        m_bench->putSure();
        m_bench->desk.accept();
        const QUuid id = latestRecord(m_bench->desk).id;
        m_bench->signIn(name, secret);

        m_bench->putSure();
        QCOMPARE(m_bench->desk.accept() == AcceptOutcome::Accepted, accepts);
        m_bench->desk.startOver();
        const qsizetype before = m_bench->log().size();
        QCOMPARE(m_bench->records.noteRevealed(id).has_value(), reveals);
        QCOMPARE(m_bench->log().size() - before, reveals ? 1 : 0);
        QCOMPARE(m_bench->records.reopen(id).has_value(), accepts && reveals);
        QCOMPARE(m_bench->records.remove(id, QStringLiteral("wish")).has_value(), deletes);
        QCOMPARE(m_bench->records.record(id).has_value(), !deletes);
    }

    void only_who_may_exports_in_clear()
    {
        start();
        m_bench->putSure();
        m_bench->desk.accept();
        m_bench->signIn(Clerk, ClerkPin);
        const QString file = m_bench->path(QStringLiteral("out.csv"));
        StoreExport exports(m_bench->records);
        ExportRequest request;
        request.job.path = file;
        request.job.profile.masking = Masking::Clear;
        exports.start(request);
        QVERIFY(!exports.isBusy());
        QVERIFY(!QFile::exists(file));
        m_bench->signIn(Chief, ChiefSecret);
        exports.start(request);
        QTRY_VERIFY(QFile::exists(file));
    }

    void a_policy_change_counts_at_once()
    {
        start();
        AccessPolicy policy = m_bench->access.policy();
        policy.clerkMayReveal = false;
        m_bench->setPolicy(policy);
        m_bench->signIn(Clerk, ClerkPin);
        QVERIFY(!m_bench->access.may(Permission::Reveal));
        QVERIFY(m_bench->access.refusal(Permission::Reveal).contains(QStringLiteral("supervisor")));
        QCOMPARE(m_bench->access.setPolicy({}).error().kind, ErrorKind::NotAllowed);
    }

    void alerts_are_shown_until_they_were_looked_at()
    {
        start();
        AccessPolicy policy = m_bench->access.policy();
        policy.revealsPerHour = 1;
        m_bench->setPolicy(policy);
        m_bench->putSure();
        m_bench->desk.accept();
        const QUuid id = latestRecord(m_bench->desk).id;
        m_bench->signIn(Clerk, ClerkPin);
        QVERIFY(m_bench->access.newAlerts()->empty()); // not a clerk's business
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_bench->records.noteRevealed(id));
        }
        m_bench->signIn(Chief, ChiefSecret);
        QCOMPARE(m_bench->access.newAlerts()->size(), std::size_t(1));
        QCOMPARE(m_bench->access.newAlerts()->front().who, Clerk);
        m_bench->pass(1);
        QVERIFY(m_bench->access.markAlertsSeen());
        QVERIFY(m_bench->access.newAlerts()->empty());
    }

private:
    void start()
    {
        m_bench->open();
        m_bench->makeChief();
        m_bench->makeClerk();
    }

    void acceptAt(const QString &counter)
    {
        m_bench->records.setActor({Chief, counter});
        m_bench->putSure();
        QCOMPARE(m_bench->desk.accept(), AcceptOutcome::Accepted);
    }

    std::unique_ptr<OperatorBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(OperatorsAccessTest)
#include "OperatorsAccessTest.moc"
