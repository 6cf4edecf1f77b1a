// The desk's records over a real store in a profile of its own: from the first start to a crash.

#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/MessageStack.h"
#include "ui/records/RecordPanel.h"
#include "ui/records/RecordsModel.h"
#include "ui/records/RecordsPage.h"
#include "ui/records/StoreGuide.h"
#include "vault/MemoryKeyStore.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// A start of the program on a profile.
struct Start
{
    Start(DeskBench &of, KeyStore &keys)
        : bench(of), session(of.clock, keys), guide(session, of.records, of.files)
    {
        QObject::connect(&guide, &StoreGuide::said, &bench.desk, &DeskController::said);
        QObject::connect(&guide, &StoreGuide::unsaid, &bench.desk, &DeskController::unsaid);
        bench.records.setSession(&session);
    }
    bool open(const QString &path)
    {
        session.open(StoreLocation::file(path), StoreSession::Sharing::Exclusive);
        return QTest::qWaitFor([this] { return session.state() == StoreSession::State::Open; });
    }

    DeskBench &bench;
    StoreSession session;
    StoreGuide guide;
};

} // namespace

class DeskRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = std::make_unique<MemoryKeyStore>();
    }

    void the_first_start_makes_a_vault_and_asks_to_print_the_recovery_key()
    {
        DeskBench bench;
        Start start(bench, *m_keys);
        QSignalSpy said(&bench.desk, &DeskController::said);
        QVERIFY(start.open(path()));
        QVERIFY(bench.records.isDurable());
        const auto message = said.back().at(0).value<DeskMessage>();
        QVERIFY(message.text.contains(QStringLiteral("recovery key")));
    }

    void what_was_accepted_before_the_store_was_open_moves_into_it()
    {
        DeskBench bench;
        Start start(bench, *m_keys);
        accept(bench);
        QCOMPARE(bench.records.unsafeCount(), 1);
        QVERIFY(start.open(path()));
        QCOMPARE(bench.records.unsafeCount(), 0);
        QCOMPARE(bench.records.count(), 1);
    }

    void a_record_is_there_at_the_next_start()
    {
        QUuid id;
        {
            DeskBench bench;
            Start start(bench, *m_keys);
            QVERIFY(start.open(path()));
            accept(bench);
            id = bench.records.latest()->id;
        }
        DeskBench bench;
        Start start(bench, *m_keys);
        QVERIFY(start.open(path()));
        const auto record = bench.records.record(id);
        QVERIFY(record);
        QCOMPARE(fieldText(mergedFields(record->pages), FieldId::LicenceNumber), inventedNumber());
    }

    void a_licence_on_the_desk_survives_the_end_of_the_program()
    {
        {
            DeskBench bench;
            Start start(bench, *m_keys);
            QVERIFY(start.open(path()));
            read(bench, inventedMainPageWithDoubtfulName());
            bench.desk.draft().typeValue({DocumentPage::Main, FieldId::Name},
                                         QStringLiteral("欧阳样本"));
            QTRY_VERIFY(bench.records.leftDraft()->has_value());
        }
        DeskBench bench;
        Start start(bench, *m_keys);
        QSignalSpy said(&bench.desk, &DeskController::said);
        QVERIFY(start.open(path()));
        DeskMessage offer;
        for (const auto &each : said) {
            if (each.at(0).value<DeskMessage>().id == QStringLiteral("draft")) {
                offer = each.at(0).value<DeskMessage>();
            }
        }
        QVERIFY(offer.action);
        offer.action();
        const RecordDraft &draft = bench.desk.draft();
        QCOMPARE(draft.value({DocumentPage::Main, FieldId::Name}).text, QStringLiteral("欧阳样本"));
        QCOMPARE(draft.value({DocumentPage::Main, FieldId::Name}).source, FieldSource::Operator);
        QVERIFY(draft.page(DocumentPage::Main)->hasCard());
        QCOMPARE(bench.desk.accept(), AcceptOutcome::Accepted);
        QVERIFY(!bench.records.leftDraft()->has_value());
    }

    void a_second_window_on_the_profile_says_so_and_keeps_nothing()
    {
        DeskBench bench;
        Start start(bench, *m_keys);
        QVERIFY(start.open(path()));
        DeskBench other;
        Start second(other, *m_keys);
        QSignalSpy said(&other.desk, &DeskController::said);
        second.session.open(StoreLocation::file(path()), StoreSession::Sharing::Exclusive);
        QCOMPARE(second.session.state(), StoreSession::State::Failed);
        QVERIFY(
            said.back().at(0).value<DeskMessage>().text.contains(QStringLiteral("another window")));
        accept(other);
        QCOMPARE(other.records.unsafeCount(), 1);
        QCOMPARE(bench.records.count(), 0);
    }

    void a_lost_key_never_makes_a_new_one()
    {
        {
            DeskBench bench;
            Start start(bench, *m_keys);
            QVERIFY(start.open(path()));
            accept(bench);
        }
        MemoryKeyStore empty;
        DeskBench bench;
        Start start(bench, empty);
        start.session.open(StoreLocation::file(path()), StoreSession::Sharing::Exclusive);
        QTRY_COMPARE(start.session.state(), StoreSession::State::Locked);
        QVERIFY(!bench.records.isDurable());
        QCOMPARE(start.session.decision().step, UnlockStep::KeyMissing);
    }

    void records_are_found_as_they_are_typed_and_shown_in_clear_for_a_moment()
    {
        DeskBench bench;
        Start start(bench, *m_keys);
        QVERIFY(start.open(path()));
        accept(bench);
        bench.window().actions().showSession->trigger();
        RecordsPage *page = bench.window().records();
        RecordsModel *model = page->model();
        QTest::keyClicks(page->searchEdit(), inventedNumber().right(4));
        QTRY_COMPARE(model->query().text, inventedNumber().right(4));
        QCOMPARE(model->rowCount(), 1);
        QTest::keyClick(page->searchEdit(), Qt::Key_Down);
        QVERIFY(!page->panel()->plainText().contains(inventedNumber()));
        QTest::keyClick(page->table(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(page->panel()->plainText().contains(inventedNumber()));
        QCOMPARE(model->index(0, RecordsModel::Number).data().toString(), inventedNumber());
        QVERIFY(page->panel()->plainText().contains(QStringLiteral("Shown in clear")));
        bench.window().actions().showSession->trigger(); // leaving the page masks it again
        QVERIFY(model->revealed().isNull());
    }

    void what_is_not_there_is_not_found()
    {
        DeskBench bench;
        Start start(bench, *m_keys);
        QVERIFY(start.open(path()));
        accept(bench);
        RecordsModel model(bench.records);
        RecordQuery query;
        query.text = QStringLiteral("0000");
        model.search(query);
        QCOMPARE(model.rowCount(), 0);
        query.text = QStringLiteral("zb"); // 张本嵘
        model.search(query);
        QCOMPARE(model.rowCount(), 1);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("profile/records.db")); }

    static void read(DeskBench &bench, const PageReading &page)
    {
        bench.desk.openPictures({bench.addPicture(QStringLiteral("a.png"), {page})});
        QTRY_VERIFY(!bench.desk.draft().isEmpty());
    }
    static void accept(DeskBench &bench)
    {
        read(bench, inventedMainPage());
        QCOMPARE(bench.desk.accept(), AcceptOutcome::Accepted);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryKeyStore> m_keys;
};

LICENCEDESK_GUI_TEST_MAIN(DeskRecordsTest)
#include "DeskRecordsTest.moc"
