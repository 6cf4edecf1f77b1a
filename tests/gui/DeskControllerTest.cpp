#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"

#include <QFile>
#include <QSignalSpy>

using namespace licencedesk;
using namespace licencedesk::test;

class DeskControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeskBench>(); }

    void a_picture_becomes_a_page_and_its_first_doubtful_field_is_selected()
    {
        open(QStringLiteral("a.png"), {inventedMainPageWithDoubtfulName()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QVERIFY(desk().selection().has_value());
        QCOMPARE(desk().selection()->field, FieldId::Name);
        QVERIFY(!desk().isReading());
    }

    void two_pictures_of_two_pages_make_one_licence()
    {
        const QString main = m_bench->addPicture(QStringLiteral("a.png"), {inventedMainPage()});
        const QString other =
            m_bench->addPicture(QStringLiteral("b.png"), {inventedDuplicatePage()});
        desk().openPictures({other, main});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(2));
        QCOMPARE(desk().draft().pages()[0].reading.page, DocumentPage::Main);
        QTRY_VERIFY(!desk().isReading());
        QVERIFY(desk().report().find(u"B01"));
    }

    void the_same_page_again_replaces_and_undo_brings_the_old_one_back()
    {
        open(QStringLiteral("a.png"), {inventedMainPageWithDoubtfulName()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        open(QStringLiteral("b.png"), {inventedMainPage()});
        QTRY_COMPARE(nameOnDesk(), QStringLiteral("张本嵘"));
        desk().draft().history().undo();
        QCOMPARE(nameOnDesk(), QStringLiteral("张本蝶"));
    }

    void a_cancelled_reading_changes_nothing()
    {
        m_bench->script->blocks = true;
        open(QStringLiteral("a.png"), {inventedMainPage()});
        QVERIFY(desk().isReading());
        desk().cancelReading();
        QVERIFY(!desk().isReading());
        m_bench->script->release.release(2);
        open(QStringLiteral("b.png"), {inventedDuplicatePage()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QCOMPARE(desk().draft().pages()[0].reading.page, DocumentPage::Duplicate);
    }

    void a_broken_file_is_said_and_the_next_one_is_read()
    {
        const QString broken = m_bench->path(QStringLiteral("broken.jpg"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        const QString good = m_bench->addPicture(QStringLiteral("a.png"), {inventedMainPage()});
        QSignalSpy said(&desk(), &DeskController::said);
        desk().openPictures({broken, good});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QCOMPARE(said.count(), 1);
        QCOMPARE(said[0][0].value<DeskMessage>().tone, Tone::Failed);
    }

    void a_picture_without_a_licence_waits_for_its_corners()
    {
        open(QStringLiteral("a.png"), {});
        QTRY_VERIFY(desk().unplaced().has_value());
        m_bench->script->withCorners = {inventedMainPage()};
        const CardQuad quad{{QPointF(1, 2), QPointF(900, 2), QPointF(900, 600), QPointF(1, 600)}};
        desk().readWithCorners(*desk().unplaced(), quad, DocumentPage::Main);
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QVERIFY(!desk().unplaced());
        QCOMPARE(m_bench->script->quad, std::optional(quad));
        QCOMPARE(m_bench->script->kind, std::optional(DocumentPage::Main));
    }

    void corners_set_by_hand_never_touch_what_was_typed()
    {
        open(QStringLiteral("a.png"), {inventedMainPage()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        desk().draft().typeValue({DocumentPage::Main, FieldId::Address}, QStringLiteral("上海市"));
        PageReading again = inventedMainPage();
        again.fields[FieldId::Address].text = QStringLiteral("别处");
        again.fields[FieldId::Name].text = QStringLiteral("李样");
        m_bench->script->withCorners = {again};
        desk().readWithCorners(inventedPhotograph(), again.quad, {});
        QTRY_COMPARE(nameOnDesk(), QStringLiteral("李样"));
        QCOMPARE(desk().draft().value({DocumentPage::Main, FieldId::Address}).text,
                 QStringLiteral("上海市"));
    }

    void a_moved_box_is_read_again_and_both_are_one_step()
    {
        open(QStringLiteral("a.png"), {inventedMainPageWithDoubtfulName()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        const int steps = desk().draft().history().count();
        m_bench->script->rereadText = QStringLiteral("张本嵘");
        desk().moveBox(FieldId::Name, QRectF(20, 20, 30, 5), 0);
        QTRY_COMPARE(nameOnDesk(), QStringLiteral("张本嵘"));
        QCOMPARE(desk().draft().history().count(), steps + 1);
        desk().draft().history().undo();
        QCOMPARE(nameOnDesk(), QStringLiteral("张本蝶"));
        QVERIFY(desk().draft().page(DocumentPage::Main)->box(FieldId::Name) !=
                QRectF(20, 20, 30, 5));
        desk().draft().history().redo();
        QCOMPARE(nameOnDesk(), QStringLiteral("张本嵘"));
    }

    void two_boxes_moved_in_a_row_are_both_read_again()
    {
        open(QStringLiteral("a.png"), {inventedMainPage()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        m_bench->script->rereadText = QStringLiteral("新");
        desk().moveBox(FieldId::Name, QRectF(20, 20, 30, 5), 0);
        desk().moveBox(FieldId::Address, QRectF(20, 30, 30, 5), 0);
        QTRY_COMPARE(nameOnDesk(), QStringLiteral("新"));
        QTRY_COMPARE(desk().draft().value({DocumentPage::Main, FieldId::Address}).text,
                     QStringLiteral("新"));
    }

    void an_open_field_stands_in_the_way_of_accepting()
    {
        open(QStringLiteral("a.png"), {inventedMainPageWithDoubtfulName()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QSignalSpy said(&desk(), &DeskController::said);
        QCOMPARE(desk().accept(), AcceptOutcome::FieldsOpen);
        QVERIFY(said[0][0].value<DeskMessage>().text.contains(fieldLabel(FieldId::Name)));
        desk().draft().confirmValue({DocumentPage::Main, FieldId::Name});
        QCOMPARE(desk().accept(), AcceptOutcome::Accepted);
        QCOMPARE(desk().records().count(), 1);
        QVERIFY(desk().draft().isEmpty());
    }

    void failed_checks_are_accepted_only_with_a_reason()
    {
        PageReading expired = inventedMainPage();
        expired.fields[FieldId::ValidFrom].text = QStringLiteral("2013-05-20");
        expired.fields[FieldId::ValidTo].text = QStringLiteral("2019-05-20");
        open(QStringLiteral("a.png"), {expired});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QCOMPARE(desk().report().overall(), FindingResult::Failed);
        QSignalSpy wanted(&desk(), &DeskController::reasonWanted);
        QCOMPARE(desk().accept(), AcceptOutcome::ReasonNeeded);
        QCOMPARE(desk().accept(QStringLiteral("   ")), AcceptOutcome::ReasonNeeded);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(desk().accept(QStringLiteral("seen the new card")), AcceptOutcome::Accepted);
        QCOMPARE(latestRecord(desk()).overriddenBy->reason, QStringLiteral("seen the new card"));
        QCOMPARE(latestRecord(desk()).state, RecordState::Reviewed);
    }

    void starting_over_keeps_what_was_typed_until_undo()
    {
        desk().typeIn();
        desk().draft().typeValue({DocumentPage::Main, FieldId::Name}, QStringLiteral("张样"));
        QSignalSpy said(&desk(), &DeskController::said);
        desk().startOver();
        QVERIFY(desk().draft().isEmpty());
        QCOMPARE(said.count(), 1);
        said[0][0].value<DeskMessage>().action();
        QCOMPARE(nameOnDesk(), QStringLiteral("张样"));
    }

    void starting_over_asks_nothing_when_nothing_was_typed()
    {
        open(QStringLiteral("a.png"), {inventedMainPage()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QSignalSpy said(&desk(), &DeskController::said);
        desk().startOver();
        QVERIFY(desk().draft().isEmpty());
        QCOMPARE(said.count(), 0);
    }

    void a_reopened_record_takes_its_own_place_again()
    {
        acceptOne();
        desk().reopen(desk().records().latest()->id);
        QCOMPARE(nameOnDesk(), QStringLiteral("张本嵘"));
        desk().draft().typeValue({DocumentPage::Main, FieldId::Name}, QStringLiteral("张本蝶"));
        QCOMPARE(desk().accept(), AcceptOutcome::Accepted);
        QCOMPARE(desk().records().count(), 1);
        const LicenceRecord record = latestRecord(desk());
        QCOMPARE(record.edits.size(), std::size_t(1));
        QCOMPARE(record.edits[0].before, QStringLiteral("张本嵘"));
        QCOMPARE(record.edits[0].after, QStringLiteral("张本蝶"));
    }

    void a_record_is_deleted_only_after_asking()
    {
        acceptOne();
        const QUuid id = desk().records().latest()->id;
        QSignalSpy said(&desk(), &DeskController::said);
        desk().removeRecord(id);
        QCOMPARE(desk().records().count(), 1);
        said[0][0].value<DeskMessage>().action();
        QCOMPARE(desk().records().count(), 0);
        QVERIFY(!desk().records().record(id));
    }

    void the_rental_is_remembered_as_vehicle_and_days()
    {
        desk().setRental(QStringLiteral("small-manual"), QDate(2026, 11, 25), QDate(2026, 12, 2));
        QCOMPARE(m_bench->settings.vehicle(), QStringLiteral("small-manual"));
        QCOMPARE(m_bench->settings.rentalDays(), 7);
    }

    void a_vehicle_that_the_class_does_not_cover_fails_at_once()
    {
        open(QStringLiteral("a.png"), {inventedMainPage()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        desk().setRental(QStringLiteral("coach"), QDate(2026, 11, 21), QDate(2026, 11, 24));
        QCOMPARE(desk().report().find(u"C03")->result, FindingResult::Failed);
        desk().setRental(QStringLiteral("small-manual"), QDate(2026, 11, 21), QDate(2026, 11, 24));
        QCOMPARE(desk().report().find(u"C03")->result, FindingResult::Passed);
    }

    void a_recogniser_that_is_missing_is_said_in_plain_words()
    {
        DeskSettings settings(m_bench->path(QStringLiteral("other.ini")));
        DeskController without(
            []() -> Result<std::unique_ptr<PageSource>> {
                return failure(ErrorKind::Unavailable, QStringLiteral("install it"));
            },
            m_bench->clock, settings, m_bench->records, m_bench->access);
        QSignalSpy said(&without, &DeskController::said);
        without.openPictures({m_bench->addPicture(QStringLiteral("a.png"), {})});
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said[0][0].value<DeskMessage>().text, QStringLiteral("install it"));
    }

private:
    DeskController &desk() { return m_bench->desk; }
    QString nameOnDesk() { return desk().draft().value({DocumentPage::Main, FieldId::Name}).text; }
    void open(const QString &name, const std::vector<PageReading> &pages)
    {
        desk().openPictures({m_bench->addPicture(name, pages)});
    }
    void acceptOne()
    {
        open(QStringLiteral("a.png"), {inventedMainPage()});
        QTRY_COMPARE(desk().draft().pages().size(), std::size_t(1));
        QCOMPARE(desk().accept(), AcceptOutcome::Accepted);
    }

    std::unique_ptr<DeskBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(DeskControllerTest)
#include "DeskControllerTest.moc"
