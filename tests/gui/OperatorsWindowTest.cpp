// Operators at the real window, by keyboard: signing in, locking, rights, a supervisor's signature
// under a failed check.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "tests/gui/OperatorBench.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/MessageStack.h"
#include "ui/desk/ReasonBar.h"
#include "ui/operators/AccessPolicyForm.h"
#include "ui/operators/AccountsModel.h"
#include "ui/operators/AlertsPanel.h"
#include "ui/operators/FormDialog.h"
#include "ui/operators/OperatorButton.h"
#include "ui/operators/OperatorsPage.h"
#include "ui/operators/SecondFactorForm.h"
#include "ui/operators/SecretEdit.h"
#include "ui/operators/SecretForm.h"
#include "ui/operators/SignInView.h"
#include "ui/records/RecordsModel.h"
#include "ui/records/RecordsPage.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTableView>

using namespace licencedesk;
using namespace licencedesk::test;

class OperatorsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OperatorBench>(); }

    void the_first_supervisor_by_keyboard()
    {
        m_bench->open();
        window().actions().operators->trigger();
        auto *dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(focusName(), QStringLiteral("name"));
        type(Chief);
        press(Qt::Key_Tab);
        type(ChiefSecret);
        press(Qt::Key_Tab);
        type(QStringLiteral("something else 1"));
        press(Qt::Key_Return);
        QVERIFY(!dialog->problem().isEmpty()); // the two differ
        QVERIFY(!m_bench->access.hasOperators());
        focused()->selectAll();
        type(ChiefSecret);
        press(Qt::Key_Return);
        QVERIFY(m_bench->access.hasOperators());
        QCOMPARE(m_bench->access.session()->name, Chief);
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::Open);
    }

    void signing_in_by_keyboard()
    {
        start();
        m_bench->putSure();
        m_bench->access.signOut();
        SignInView *view = window().signIn();
        QVERIFY(view->isVisible());
        QVERIFY(!window().desk()->isVisible());
        QVERIFY(view->name()->hasFocus());
        QVERIFY(view->name()->text().isEmpty()); // who works here is nobody's business
        signInByKeys(Clerk, ClerkPin);
        QCOMPARE(m_bench->access.session()->name, Clerk);
        QVERIFY(!view->isVisible());
        QVERIFY(window().desk()->isVisible());
        QVERIFY(view->secret()->text().isEmpty());
    }

    void a_wrong_pin_has_to_wait()
    {
        start();
        m_bench->access.signOut();
        SignInView *view = window().signIn();
        signInByKeys(Clerk, QStringLiteral("618274"));
        QVERIFY(view->isVisible());
        QVERIFY(!view->problem().isEmpty());
        QCOMPARE(view->secondsToWait(), 1);
        QVERIFY(!view->go()->isEnabled());
        QVERIFY(view->secret()->hasFocus());
        type(ClerkPin);
        press(Qt::Key_Return); // too early: not even tried
        QVERIFY(view->isVisible());
        m_bench->pass(2);
        QTRY_VERIFY(view->go()->isEnabled());
        press(Qt::Key_Return);
        QCOMPARE(m_bench->access.session()->name, Clerk);
    }

    void another_one_need_not_wait()
    {
        start();
        m_bench->access.signOut();
        SignInView *view = window().signIn();
        signInByKeys(Clerk, QStringLiteral("618274"));
        QVERIFY(!view->go()->isEnabled());
        view->name()->setFocus();
        view->name()->selectAll();
        signInByKeys(Chief, ChiefSecret);
        QCOMPARE(m_bench->access.session()->name, Chief);
    }

    void one_key_locks_the_desk_and_its_keys()
    {
        start();
        m_bench->signIn(Clerk, ClerkPin);
        m_bench->putSure();
        window();
        press(Qt::Key_F12);
        SignInView *view = window().signIn();
        QVERIFY(view->isVisible());
        QCOMPARE(view->name()->text(), Clerk); // probably the same one comes back
        QVERIFY(view->secret()->hasFocus());
        QCOMPARE(m_bench->log().constFirst(), QStringLiteral("signed_out li locked"));
        press(Qt::Key_Return, Qt::ControlModifier); // accept
        press(Qt::Key_L, Qt::ControlModifier);      // records
        QCOMPARE(m_bench->records.count(), 0);
        QVERIFY(view->isVisible());
        type(ClerkPin);
        press(Qt::Key_Return);
        QVERIFY(window().desk()->isVisible());
        QVERIFY(!m_bench->desk.draft().isEmpty()); // as it was left
        QVERIFY(said(QStringLiteral("draft")).isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->records.count(), 1);
    }

    void nothing_shows_over_the_lock()
    {
        start();
        window().actions().shortcuts->trigger();
        QPointer<QDialog> dialog = window().findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        m_bench->access.setIdleTime(std::chrono::milliseconds(50));
        QTRY_VERIFY(window().signIn()->isVisible());
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void somebody_else_is_told_whose_licence_it_is()
    {
        start();
        m_bench->signIn(Clerk, ClerkPin);
        window();
        m_bench->putSure();
        press(Qt::Key_F12);
        window().signIn()->name()->setFocus();
        window().signIn()->name()->selectAll();
        signInByKeys(Chief, ChiefSecret);
        QVERIFY(said(QStringLiteral("draft")).contains(Clerk));
        QVERIFY(!m_bench->desk.draft().isEmpty());
    }

    void who_was_given_a_pin_chooses_another_first()
    {
        start();
        QVERIFY(m_bench->access.change([](OperatorAccounts &accounts) {
            return accounts.add({QStringLiteral("chen"), Role::Clerk, GivenPin})
                .map([](const Account &) {});
        }));
        m_bench->access.signOut();
        window();
        signInByKeys(QStringLiteral("chen"), GivenPin);
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::NewSecret);
        const SignInView *view = window().signIn();
        QVERIFY(view->isVisible());
        QVERIFY(!view->secretForm()->current()->isVisible()); // typed a moment ago
        QVERIFY(view->secretForm()->next()->hasFocus());
        type(QStringLiteral("123456"));
        press(Qt::Key_Tab);
        type(QStringLiteral("123456"));
        press(Qt::Key_Return);
        QVERIFY(!view->problem().isEmpty()); // too easy
        type(QStringLiteral("739482"));
        press(Qt::Key_Tab);
        type(QStringLiteral("739482"));
        press(Qt::Key_Return);
        QVERIFY(window().desk()->isVisible());
        QCOMPARE(m_bench->access.session()->name, QStringLiteral("chen"));
    }

    void a_second_factor_is_set_up_and_asked_for()
    {
        start();
        window();
        AccessPolicy policy = m_bench->access.policy();
        policy.secondFactor = true;
        m_bench->setPolicy(policy);
        SignInView *view = window().signIn();
        QCOMPARE(m_bench->access.gate(), DeskAccess::Gate::SecondFactor);
        QVERIFY(view->secondFactorForm()->code()->hasFocus());
        const Secret totp = view->secondFactorForm()->secret();
        const auto code = [&] { return totpCode(totp, totpStep(m_bench->clock.now())); };
        type(QStringLiteral("00000x"));
        press(Qt::Key_Return);
        QVERIFY(!view->problem().isEmpty());
        type(code());
        press(Qt::Key_Return);
        QVERIFY(window().desk()->isVisible());

        m_bench->pass(60);
        press(Qt::Key_F12);
        QVERIFY(!view->code()->isVisible());
        type(ChiefSecret);
        press(Qt::Key_Return);
        QVERIFY(view->code()->hasFocus()); // asked for only now
        type(code());
        press(Qt::Key_Return);
        QVERIFY(window().desk()->isVisible());
    }

    void a_supervisor_signs_under_a_failed_check()
    {
        start();
        m_bench->signIn(Clerk, ClerkPin);
        window();
        m_bench->putFailing();
        press(Qt::Key_Return, Qt::ControlModifier);
        ReasonBar *bar = window().desk()->reason();
        QTRY_VERIFY(bar->editor()->hasFocus());
        QVERIFY(bar->supervisor()->isVisible());
        type(QStringLiteral("renewal shown"));
        press(Qt::Key_Return); // a reason alone is not enough
        QCOMPARE(m_bench->records.count(), 0);
        QVERIFY(bar->supervisor()->hasFocus());
        type(Clerk); // and one's own name neither
        press(Qt::Key_Tab);
        type(ClerkPin);
        press(Qt::Key_Return);
        QCOMPARE(m_bench->records.count(), 0);
        QVERIFY(!bar->problem().isEmpty());
        bar->supervisor()->setText(Chief);
        bar->secret()->selectAll();
        type(ChiefSecret);
        press(Qt::Key_Return);
        QCOMPARE(m_bench->records.count(), 1);
        const LicenceRecord record = latestRecord(m_bench->desk);
        QCOMPARE(record.overriddenBy->who, Chief);
        QCOMPARE(record.overriddenBy->reason, QStringLiteral("renewal shown"));
        QCOMPARE(record.who, Clerk);
        QCOMPARE(m_bench->access.session()->name, Clerk);
        QVERIFY(bar->secret()->text().isEmpty());
    }

    void a_supervisor_alone_gives_a_reason_only()
    {
        start();
        window();
        m_bench->putFailing();
        press(Qt::Key_Return, Qt::ControlModifier);
        ReasonBar *bar = window().desk()->reason();
        QTRY_VERIFY(bar->editor()->hasFocus());
        QVERIFY(!bar->supervisor()->isVisible());
        type(QStringLiteral("renewal shown"));
        press(Qt::Key_Return);
        QCOMPARE(latestRecord(m_bench->desk).overriddenBy->who, Chief);
    }

    void the_records_page_offers_what_is_allowed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("reopens");
        QTest::addColumn<bool>("reveals");
        QTest::addColumn<bool>("removes");
        QTest::newRow("clerk") << Clerk << ClerkPin << true << true << false;
        QTest::newRow("supervisor") << Chief << ChiefSecret << true << true << true;
        QTest::newRow("auditor") << Auditor << QStringLiteral("738264") << false << false << false;
    }

    void the_records_page_offers_what_is_allowed()
    {
        QFETCH(QString, name);
        QFETCH(QString, secret);
        QFETCH(bool, reopens);
        QFETCH(bool, reveals);
        QFETCH(bool, removes);
        start();
        m_bench->makeAccount(Auditor, Role::Auditor, QStringLiteral("738264"));
        m_bench->putSure();
        m_bench->desk.accept();
        m_bench->signIn(name, secret);
        window().actions().showSession->trigger();
        RecordsPage *page = window().records();
        QCOMPARE(page->model()->rowCount(), 1);
        QCOMPARE(button(*page, QStringLiteral("Reopen"))->isEnabled(), reopens);
        const QPushButton *reveal = button(*page, QStringLiteral("Show in clear"));
        QCOMPARE(reveal->isEnabled(), reveals);
        QCOMPARE(reveal->toolTip().contains(QStringLiteral("Ask a supervisor")), !reveals);
        QCOMPARE(button(*page, QStringLiteral("Delete"))->isEnabled(), removes);
        page->table()->setFocus();
        press(Qt::Key_R, Qt::ControlModifier); // the keys know it, too
        QCOMPARE(!page->model()->revealed().isNull(), reveals);
        press(Qt::Key_Delete);
        QCOMPARE(said(QStringLiteral("records")).contains(QStringLiteral("Ask a supervisor")),
                 !removes);
        QCOMPARE(window().actions().exportRecords->isEnabled(), name != Clerk); // masked at least
        QCOMPARE(window().actions().operators->isEnabled(), name == Chief);
    }

    void accounts_are_made_and_frozen_on_their_page()
    {
        start();
        window().actions().operators->trigger();
        OperatorsPage *page = window().operators();
        QVERIFY(page->isVisible());
        QCOMPARE(page->model()->rowCount(), 2);
        page->add()->click();
        QVERIFY(openDialog());
        type(QStringLiteral("chen"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(GivenPin);
        press(Qt::Key_Return);
        QCOMPARE(page->model()->rowCount(), 3);
        const Accounts all = m_bench->access.accounts().value();
        page->selectAccount(findAccount(all, QStringLiteral("chen"))->id);
        page->freeze()->click();
        QVERIFY(page->model()->isFrozen(page->table()->currentIndex().row()));
        page->freeze()->click();
        QVERIFY(!page->model()->isFrozen(page->table()->currentIndex().row()));
        page->selectAccount(findAccount(all, Chief)->id);
        page->freeze()->click();
        QVERIFY(page->problem().contains(QStringLiteral("only supervisor")));
    }

    void the_rules_are_changed_on_their_page()
    {
        start();
        window().actions().operators->trigger();
        OperatorsPage *page = window().operators();
        QVERIFY(!page->save()->isEnabled());
        page->policy()->clerkReveals()->setChecked(false);
        QVERIFY(page->save()->isEnabled());
        page->save()->click();
        QVERIFY(!m_bench->access.policy().clerkMayReveal);
        QVERIFY(!page->save()->isEnabled());
        page->policy()->operators()->setChecked(false);
        page->save()->click();
        QVERIFY(!m_bench->access.hasOperators());
        QVERIFY(!window().signIn()->isVisible());
    }

    void the_header_says_who_is_there()
    {
        start();
        auto *who = window().findChild<OperatorButton *>();
        QVERIFY(who->isVisible());
        QVERIFY(who->text().contains(Chief));
        m_bench->signIn(Clerk, ClerkPin);
        QVERIFY(who->text().contains(Clerk));
        QVERIFY(who->text().contains(roleLabel(Role::Clerk)));
    }

    void without_operators_the_window_is_as_before()
    {
        m_bench->open();
        QVERIFY(!window().findChild<OperatorButton *>()->isVisible());
        QVERIFY(!window().actions().lock->isVisible());
        press(Qt::Key_F12);
        QVERIFY(!window().signIn()->isVisible());
    }

    void unusual_access_is_brought_before_the_supervisor()
    {
        start();
        AccessPolicy policy = m_bench->access.policy();
        policy.refusedSignInsPerHour = 1;
        m_bench->setPolicy(policy);
        m_bench->access.signOut();
        window();
        for (int i = 0; i < 3; ++i) {
            const auto refused = m_bench->access.signIn({Clerk, QStringLiteral("618274"), {}});
            QVERIFY(!refused->isSignedIn());
            m_bench->pass(60);
        }
        signInByKeys(Chief, ChiefSecret);
        QVERIFY(said(QStringLiteral("alerts")).contains(Clerk));
        window().actions().operators->trigger();
        AlertsPanel *alerts = window().operators()->alerts();
        QVERIFY(alerts->isVisible());
        QVERIFY(alerts->text().contains(Clerk));
        m_bench->pass(1);
        alerts->seen()->click();
        QVERIFY(!alerts->isVisible());
    }

private:
    MainWindow &window() { return m_bench->window(); }

    void start()
    {
        m_bench->open();
        m_bench->makeChief();
        m_bench->makeClerk();
    }

    static QLineEdit *focused() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    FormDialog *openDialog()
    {
        for (auto *dialog : window().findChildren<FormDialog *>()) {
            if (dialog->isVisible() &&
                QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); })) {
                return dialog;
            }
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void signInByKeys(const QString &name, const QString &secret)
    {
        type(name);
        press(Qt::Key_Tab);
        type(secret);
        press(Qt::Key_Return);
    }
    QString said(const QString &id) { return window().desk()->messages()->text(id); }
    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (auto *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        qFatal("No such button: %s", qPrintable(text));
    }

    std::unique_ptr<OperatorBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(OperatorsWindowTest)
#include "OperatorsWindowTest.moc"
