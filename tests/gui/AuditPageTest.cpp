// The audit log as it is read: paged, narrowed, verified, and nobody's name in it.
#include "ui/audit/AuditPage.h"
#include "operators/AccountBook.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/StoreBench.h"
#include "ui/style/SaidLine.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {
constexpr int Patience = 20'000; // ms, on a busy machine
}

class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StoreBench>();
        m_bench->open();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void the_newest_entry_is_on_top_and_more_is_read_on_the_way_down()
    {
        for (int i = 0; i < 150; ++i) {
            m_bench->clock.time = m_bench->clock.time.addSecs(1);
            VERIFY_DONE(
                AuditLog(m_bench->store()).append(AuditAct::Exported, {}, QString::number(i)));
        }
        AuditModel &model = *page().model();
        QCOMPARE(model.entry(0).detail, QStringLiteral("149"));
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(model.rowCount() >= 150);
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(model.entry(row - 1).at >= model.entry(row).at);
        }
        QVERIFY(!model.canFetchMore({}));
    }

    void a_line_says_who_did_what_to_which_record_and_names_no_customer()
    {
        const QUuid id = m_bench->keep();
        AuditModel &model = *page().model();
        QString all;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < AuditModel::ColumnCount; ++column) {
                all += model.index(row, column).data().toString() + u'\n';
            }
        }
        QVERIFY(!all.contains(Person().number) && !all.contains(Person().name));
        const QString sentence = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(sentence.startsWith(QStringLiteral("li, 2026-11-21 12:00:00: Accepted")),
                 qPrintable(sentence));
        QVERIFY(sentence.endsWith(id.toString(QUuid::WithoutBraces).left(8)));
    }

    void it_is_narrowed_by_person_act_and_period()
    {
        AuditLog log(m_bench->store());
        VERIFY_DONE(log.appendFor(QStringLiteral("wang"), AuditAct::Revealed, QUuid::createUuid()));
        m_bench->clock.time = m_bench->clock.time.addDays(10);
        VERIFY_DONE(log.appendFor(QStringLiteral("wang"), AuditAct::Exported));
        VERIFY_DONE(log.appendFor(QStringLiteral("li"), AuditAct::Exported));
        choose(page().personBox(), QStringLiteral("wang"));
        QCOMPARE(page().model()->rowCount(), 2);
        choose(page().actBox(), static_cast<int>(AuditAct::Revealed));
        QCOMPARE(page().model()->rowCount(), 1);
        choose(page().periodBox(), 7);
        QCOMPARE(page().model()->rowCount(), 0);
    }

    void a_whole_log_is_said_to_be_whole()
    {
        m_bench->keep();
        page().verifyButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(page().verdict()->tone(), Tone::Passed, Patience);
        QVERIFY(page().verdict()->text().startsWith(QStringLiteral("Intact")));
        QVERIFY(page().verifyButton()->isEnabled());
    }

    void a_changed_entry_is_named()
    {
        m_bench->keep();
        m_bench->keep();
        run("DROP TRIGGER audit_no_update");
        run("UPDATE audit SET who = 'somebody else' WHERE number = 2");
        page().verify();
        QTRY_COMPARE_WITH_TIMEOUT(page().verdict()->tone(), Tone::Failed, Patience);
        const QString said = page().verdict()->text();
        QVERIFY2(said.startsWith(QStringLiteral("Broken")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Entry 2 ")), qPrintable(said));
    }

    void a_cut_log_is_found_out()
    {
        m_bench->keep();
        m_bench->keep();
        run("DROP TRIGGER audit_no_delete");
        run("DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)");
        page().verify();
        QTRY_COMPARE_WITH_TIMEOUT(page().verdict()->tone(), Tone::Failed, Patience);
        QVERIFY(page().verdict()->text().startsWith(QStringLiteral("Cut")));
    }

    void enter_leads_to_the_record()
    {
        const QUuid id = m_bench->keep();
        QSignalSpy wanted(&page(), &AuditPage::recordWanted);
        QTest::keyClick(page().table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toUuid(), id);
    }

    void an_entry_without_a_record_leads_nowhere()
    {
        VERIFY_DONE(AuditLog(m_bench->store()).append(AuditAct::SettingChanged));
        QSignalSpy wanted(&page(), &AuditPage::recordWanted);
        QTest::keyClick(page().table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 0);
    }

    void unusual_access_is_put_before_the_reader()
    {
        AccessPolicy policy;
        policy.operators = true;
        policy.revealsPerHour = 2;
        VERIFY_DONE(saveAccessPolicy(m_bench->store(), policy));
        QCOMPARE(page().unusualTexts(), QString());
        for (int i = 0; i < 4; ++i) {
            VERIFY_DONE(
                AuditLog(m_bench->store())
                    .appendFor(QStringLiteral("wang"), AuditAct::Revealed, QUuid::createUuid()));
        }
        m_bench->records.tellChanged();
        QTRY_VERIFY_WITH_TIMEOUT(page().unusualTexts().contains(QStringLiteral("wang")), Patience);
    }

    void who_may_not_read_it_sees_nothing_of_it()
    {
        m_bench->keep();
        page().setAllowed(false, QStringLiteral("Ask a supervisor."));
        QVERIFY(!page().table()->isVisible());
        page().setAllowed(true);
        QVERIFY(page().table()->isVisible());
    }

private:
    AuditPage &page()
    {
        if (!m_page) {
            m_page = std::make_unique<AuditPage>(m_bench->records);
            m_page->resize(1200, 700);
            m_page->show();
        }
        return *m_page;
    }

    static void choose(QComboBox *box, const QVariant &data)
    {
        const int row = box->findData(data);
        QVERIFY(row >= 0);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    void run(const char *sql)
    {
        VERIFY_DONE(m_bench->store().database().run(QString::fromLatin1(sql)));
    }

    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<AuditPage> m_page;
};

LICENCEDESK_GUI_TEST_MAIN(AuditPageTest)
#include "AuditPageTest.moc"
