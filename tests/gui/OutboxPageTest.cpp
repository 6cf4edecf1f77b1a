// The outbox as somebody looks after it, on a real store, with a service that answers by script.
#include "ui/outbox/OutboxPage.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/StoreBench.h"
#include "tests/gui/WordsFit.h"
#include "tests/unit/outbox/ScriptedProvider.h"
#include "ui/outbox/OutboxPanel.h"
#include "ui/outbox/OutboxStrip.h"
#include "ui/outbox/OutboxWords.h"
#include "ui/settings/ConfirmPanel.h"
#include "ui/shell/Languages.h"
#include "ui/style/SaidLine.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using Kind = RemoteFailure::Kind;

constexpr int Quota = 100;
constexpr int Shown = 300; // ms: the page shows changes a moment later, on a busy machine too

RemoteRequest picture()
{
    RemoteRequest request;
    request.jpeg = "jpeg";
    return request;
}

} // namespace

class OutboxPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StoreBench>();
        m_bench->open();
        m_provider = std::make_unique<ScriptedProvider>();
        m_runner = std::make_unique<OutboxRunner>(m_bench->clock);
        m_runner->setChance([] { return 0.5; });
        m_runner->setStore(&m_bench->store());
    }
    void cleanup()
    {
        m_page.reset();
        m_runner.reset();
        m_provider.reset();
        m_bench.reset();
    }

    void while_it_is_off_it_says_what_it_is_and_where_to_switch_it_on()
    {
        page();
        QVERIFY(page().emptyText().contains(QStringLiteral("It is off")));
        QVERIFY(!page().table()->isVisible());
        QCOMPARE(page().strip()->quota(), QString());
        QSignalSpy wanted(&page(), &OutboxPage::settingsWanted);
        page().strip()->actionButton()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void a_line_says_what_happened_and_names_nobody()
    {
        on();
        m_provider->script = {failed(refusal(wechat::NoLicence))};
        add();
        wake();
        const OutboxModel &model = *page().model();
        QCOMPARE(model.rowCount(), 1);
        QString all;
        for (int column = 0; column < OutboxModel::ColumnCount; ++column) {
            all += model.index(0, column).data().toString() + u'\n';
        }
        QVERIFY(all.contains(QStringLiteral("Failed")));
        QVERIFY(all.contains(QStringLiteral("no licence in the picture")));
        all += model.index(0, 0).data(Qt::ToolTipRole).toString() + page().panel()->plainText();
        QVERIFY(!all.contains(Person().number) && !all.contains(Person().name));
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isNull());
    }

    void the_quota_is_told_with_the_time_at_which_it_returns()
    {
        on();
        m_provider->script = {RemoteAnswer()};
        add();
        wake();
        QCOMPARE(page().strip()->quota(),
                 QStringLiteral("1 of 100 calls today, again at 00:00 China time"));
        QCOMPARE(page().strip()->text(), QStringLiteral("Nothing waits to be sent."));
    }

    void why_nothing_leaves_stands_with_the_action_that_changes_it_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a wrong secret") << 40125 << "Stopped, nothing is lost. The secret does not";
        QTest::newRow("used-up calls") << 45009
                                       << "Today's calls are used up. Nothing is sent until "
                                          "00:00 China time.";
    }
    void why_nothing_leaves_stands_with_the_action_that_changes_it()
    {
        QFETCH(int, code);
        QFETCH(QString, reason);
        on();
        m_provider->script = {failed(refusal(code)), RemoteAnswer()};
        add();
        wake();
        QVERIFY2(page().strip()->text().startsWith(reason), qPrintable(page().strip()->text()));
        QCOMPARE(page().strip()->actionButton()->text(), QStringLiteral("&Go on"));
        page().strip()->actionButton()->click();
        settle();
        QCOMPARE(m_provider->requests.size(), 2U);
        QCOMPARE(page().strip()->text(), QStringLiteral("Nothing waits to be sent."));
    }

    void a_line_that_is_down_says_when_it_is_tried_again_and_can_be_tried_now()
    {
        on();
        m_provider->script = {failed(lineFailure(Kind::Unreachable, false)), RemoteAnswer()};
        add();
        wake();
        QCOMPARE(page().strip()->text(),
                 QStringLiteral("The service does not answer. The next attempt is at 12:00:05."));
        QCOMPARE(page().strip()->actionButton()->text(), QStringLiteral("&Try now"));
        page().strip()->actionButton()->click();
        settle();
        QCOMPARE(m_runner->items().front().state, OutboxState::Done);
    }

    void it_is_paused_and_goes_on()
    {
        on();
        page();
        QCOMPARE(page().strip()->actionButton()->text(), QStringLiteral("&Pause"));
        page().strip()->actionButton()->click();
        add();
        wake();
        QVERIFY(m_provider->requests.empty());
        QVERIFY(page().strip()->text().startsWith(QStringLiteral("Paused")));
        m_provider->script = {RemoteAnswer()};
        page().strip()->actionButton()->click();
        settle();
        QCOMPARE(m_runner->items().front().state, OutboxState::Done);
    }

    void Enter_sends_what_failed_again()
    {
        on();
        m_provider->script = {failed(refusal(wechat::NoLicence)), RemoteAnswer()};
        add();
        wake();
        page().table()->setFocus();
        QTest::keyClick(page().table(), Qt::Key_Return);
        settle();
        QCOMPARE(m_runner->items().front().state, OutboxState::Done);
        QVERIFY(!page().retryButton()->isEnabled()); // it has been sent
    }

    void Del_asks_before_it_discards()
    {
        on();
        m_provider->script = {failed(lineFailure(Kind::TimedOut, true))};
        add();
        wake();
        page().table()->setFocus();
        QTest::keyClick(page().table(), Qt::Key_Delete);
        QVERIFY(page().confirm()->question().contains(
            QStringLiteral("The service may have got it already")));
        QCOMPARE(m_runner->items().size(), 1U);
        page().confirm()->actButton()->click();
        settle();
        QVERIFY(m_runner->items().empty());
        QVERIFY(!page().emptyText().isEmpty());
        QCOMPARE(m_bench->entries(AuditAct::Withdrawn).size(), 1U);
    }

    void the_question_is_withdrawn_with_another_line()
    {
        on();
        VERIFY_DONE(m_runner->pause());
        add();
        add();
        page().table()->selectRow(0);
        page().discardButton()->click();
        QVERIFY(!page().confirm()->question().isEmpty());
        page().table()->selectRow(1);
        QCOMPARE(page().confirm()->question(), QString());
    }

    void what_the_service_read_stands_beside_what_is_kept()
    {
        on();
        add();
        answerWithAnotherName();
        const QString masked = page().panel()->plainText();
        QVERIFY(masked.contains(QStringLiteral("Different")));
        QVERIFY(masked.contains(QStringLiteral("Same")));
        QVERIFY(!masked.contains(Person().number));
        const OutboxModel &model = *page().model();
        QCOMPARE(model.index(0, OutboxModel::Happened).data().toString(),
                 QStringLiteral("1 field(s) the same, 1 different"));
    }

    void it_is_shown_in_clear_for_a_while_and_that_is_noted()
    {
        on();
        add();
        answerWithAnotherName();
        page().table()->setFocus();
        QTest::keyClick(page().table(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(page().panel()->plainText().contains(QStringLiteral("样木花")));
        QCOMPARE(m_bench->entries(AuditAct::Revealed).size(), 1U);
        page().hide();
        page().show();
        QVERIFY(!page().panel()->plainText().contains(QStringLiteral("样木花")));
    }

    void the_number_of_the_request_can_be_copied()
    {
        on();
        m_provider->script = {failed(refusal(wechat::NoLicence))};
        add();
        wake();
        const auto buttons = page().panel()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.front()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5f-rid"));
    }

    void the_list_is_narrowed_by_state()
    {
        on();
        m_provider->script = {failed(refusal(wechat::NoLicence)), RemoteAnswer()};
        add();
        add();
        wake();
        VERIFY_DONE(m_runner->pause());
        add();
        wake();
        QCOMPARE(page().model()->rowCount(), 3);
        const QStringList names{QStringLiteral("All (3)"), QStringLiteral("Needs attention (1)"),
                                QStringLiteral("Waiting (1)"), QStringLiteral("Sent (1)")};
        const std::vector<OutboxState> states{OutboxState::Failed, OutboxState::Waiting,
                                              OutboxState::Done};
        for (int i = 0; i < names.size(); ++i) {
            QCOMPARE(page().filterBox()->itemText(i), names[i]);
        }
        for (int i = 1; i < names.size(); ++i) {
            page().filterBox()->setCurrentIndex(i);
            Q_EMIT page().filterBox()->activated(i);
            QCOMPARE(page().model()->rowCount(), 1);
            QCOMPARE(page().model()->item(0).state, states[static_cast<std::size_t>(i - 1)]);
        }
    }

    void changes_leave_the_chosen_line_chosen()
    {
        on();
        VERIFY_DONE(m_runner->pause());
        const QUuid first = add();
        add();
        page().table()->selectRow(1);
        QCOMPARE(page().model()->item(1).id, first);
        add(); // it comes in above
        settle();
        QCOMPARE(page().table()->currentIndex().row(), 2);
    }

    void a_deleted_record_takes_its_line_with_it()
    {
        on();
        VERIFY_DONE(m_runner->pause());
        add();
        page();
        VERIFY_DONE(m_bench->records.remove(m_runner->items().front().record, {}));
        settle();
        QCOMPARE(page().model()->rowCount(), 0);
    }

    void who_may_only_look_changes_nothing()
    {
        on();
        VERIFY_DONE(m_runner->pause());
        add();
        m_bench->records.setGuard([](Permission permission) -> Result<void> {
            if (permission == Permission::SeeOwnCounter) {
                return {};
            }
            return failure(ErrorKind::NotAllowed, QStringLiteral("Ask somebody else."));
        });
        page();
        QVERIFY(!page().retryButton()->isEnabled());
        QCOMPARE(page().retryButton()->toolTip(), QStringLiteral("Ask somebody else."));
        QVERIFY(!page().discardButton()->isEnabled());
        QVERIFY(!page().revealButton()->isEnabled());
        QVERIFY(!page().strip()->actionButton()->isEnabled());
    }

    void all_words_have_room_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 620);
        QTest::newRow("large") << QSize(1440, 820);
    }
    void all_words_have_room()
    {
        QFETCH(QSize, size);
        page().resize(size);
        settle();
        QCOMPARE(whatIsCutOff(page()), QString()); // while it is off
        on();
        m_provider->script = {failed(refusal(wechat::AddressNotAllowed))};
        add();
        wake();
        QCOMPARE(whatIsCutOff(page()), QString());
    }

private:
    OutboxPage &page()
    {
        if (!m_page) {
            m_page = std::make_unique<OutboxPage>(m_bench->records, *m_runner);
            m_page->resize(1200, 720);
            m_page->show();
        }
        return *m_page;
    }
    void on() { m_runner->setProvider(m_provider.get(), Quota); }
    QUuid add()
    {
        m_bench->clock.time = m_bench->clock.time.addMSecs(1);
        const LicenceRecord record = m_bench->records.record(m_bench->keep()).value();
        const auto added = m_runner->add(record, picture());
        return added ? added->id : QUuid();
    }
    void answerWithAnotherName()
    {
        const auto record = m_bench->records.record(m_runner->items().back().record);
        m_provider->script = {readAnswer(mergedFields(record->pages))};
        wake();
    }
    void wake()
    {
        page();
        m_runner->wake();
        settle();
    }
    static void settle() { QTest::qWait(Shown); }

    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<OutboxRunner> m_runner;
    std::unique_ptr<OutboxPage> m_page;
};

LICENCEDESK_GUI_TEST_MAIN(OutboxPageTest)
#include "OutboxPageTest.moc"
