#include "records/RecordDraft.h"
#include "tests/gui/InventedLicence.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {
constexpr FieldKey Name{DocumentPage::Main, FieldId::Name};
constexpr FieldKey ValidTo{DocumentPage::Main, FieldId::ValidTo};
} // namespace

class RecordDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_draft = std::make_unique<RecordDraft>(m_clock);
        m_draft->putPage(draftPage(inventedMainPageWithDoubtfulName(), inventedPhotograph()));
    }

    void pages_stand_in_the_order_of_their_kind()
    {
        RecordDraft draft(m_clock);
        draft.putPage(draftPage(inventedDuplicatePage(), {}));
        draft.putPage(draftPage(inventedMainPage(), {}));
        QCOMPARE(draft.pages()[0].reading.page, DocumentPage::Main);
        QCOMPARE(draft.pages()[1].reading.page, DocumentPage::Duplicate);
    }

    void only_doubtful_and_missing_mandatory_fields_are_open()
    {
        QCOMPARE(m_draft->openFields(), std::vector<FieldKey>({Name}));
        RecordDraft typed(m_clock);
        typed.putPage(typedPage(DocumentPage::Main));
        QCOMPARE(typed.openFields().size(), std::size_t(7)); // the mandatory ones
    }

    void typing_and_confirming_close_a_field_and_undo_opens_it()
    {
        m_draft->confirmValue(Name);
        QVERIFY(m_draft->openFields().empty());
        QCOMPARE(m_draft->value(Name).source, FieldSource::Operator);
        m_draft->history().undo();
        QCOMPARE(m_draft->openFields().size(), std::size_t(1));
        m_draft->typeValue(Name, QStringLiteral("张样"));
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张样"));
        m_draft->history().undo();
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张本蝶"));
    }

    void confirming_a_sure_field_is_no_step()
    {
        const int steps = m_draft->history().count();
        m_draft->confirmValue({DocumentPage::Main, FieldId::Sex});
        QCOMPARE(m_draft->history().count(), steps);
    }

    void moves_of_one_gesture_are_one_step()
    {
        const QRectF before = *m_draft->page(DocumentPage::Main)->box(FieldId::Name);
        const int steps = m_draft->history().count();
        m_draft->moveBox(DocumentPage::Main, FieldId::Name, QRectF(1, 1, 9, 4), 5);
        m_draft->moveBox(DocumentPage::Main, FieldId::Name, QRectF(2, 1, 9, 4), 5);
        QCOMPARE(m_draft->history().count(), steps + 1);
        m_draft->moveBox(DocumentPage::Main, FieldId::Name, QRectF(3, 1, 9, 4), 6);
        QCOMPARE(m_draft->history().count(), steps + 2);
        m_draft->history().undo();
        m_draft->history().undo();
        QCOMPARE(m_draft->page(DocumentPage::Main)->box(FieldId::Name), std::optional(before));
    }

    void a_late_reading_belongs_to_its_move()
    {
        const int move = m_draft->moveBox(DocumentPage::Main, FieldId::Name, QRectF(1, 1, 9, 4));
        m_draft->typeValue({DocumentPage::Main, FieldId::Address}, QStringLiteral("别处"));
        m_draft->completeMove(move, inventedMainPage());
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张本嵘"));
        m_draft->history().undo(); // the address
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张本嵘"));
        m_draft->history().undo(); // the move with its reading
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张本蝶"));
    }

    void the_reading_of_an_undone_move_waits_for_redo()
    {
        const int move = m_draft->moveBox(DocumentPage::Main, FieldId::Name, QRectF(1, 1, 9, 4));
        m_draft->history().undo();
        m_draft->completeMove(move, inventedMainPage());
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张本蝶"));
        m_draft->history().redo();
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张本嵘"));
    }

    void a_reading_never_overwrites_what_was_typed()
    {
        const int move = m_draft->moveBox(DocumentPage::Main, FieldId::Name, QRectF(1, 1, 9, 4));
        m_draft->typeValue(Name, QStringLiteral("张手写"));
        m_draft->completeMove(move, inventedMainPage());
        QCOMPARE(m_draft->value(Name).text, QStringLiteral("张手写"));
    }

    void both_dates_of_the_period_have_one_box()
    {
        const DraftPage *page = m_draft->page(DocumentPage::Main);
        QCOMPARE(page->zoneOf(FieldId::ValidFrom), FieldId::ValidPeriod);
        QCOMPARE(page->zoneOf(FieldId::ValidTo), FieldId::ValidPeriod);
        QCOMPARE(page->box(FieldId::ValidFrom), page->box(FieldId::ValidTo));
        QVERIFY(page->box(FieldId::ValidTo).has_value());
    }

    void starting_over_is_one_step_back()
    {
        m_draft->typeValue(ValidTo, QStringLiteral("2030-01-01"));
        m_draft->startOver();
        QVERIFY(m_draft->isEmpty());
        m_draft->history().undo();
        QCOMPARE(m_draft->value(ValidTo).text, QStringLiteral("2030-01-01"));
    }

    void the_record_keeps_what_the_machine_said()
    {
        m_draft->typeValue(Name, QStringLiteral("张本嵘"));
        m_draft->confirmValue({DocumentPage::Main, FieldId::Sex});
        const LicenceRecord record = m_draft->toRecord({}, {});
        QCOMPARE(record.edits.size(), std::size_t(1));
        QCOMPARE(record.edits[0].before, QStringLiteral("张本蝶"));
        QCOMPARE(record.edits[0].after, QStringLiteral("张本嵘"));
        QCOMPARE(record.edits[0].when, m_clock.now());
    }

    void where_the_service_differs_the_operator_decides()
    {
        const QString name = m_draft->value(Name).text;
        LicenceFields there;
        there[FieldId::Name].text = name;
        there[FieldId::ValidTo].text = QStringLiteral("2099-12-31");
        there[FieldId::Status].text = QStringLiteral("not on this page");
        m_draft->confirmValue(Name);
        const int steps = m_draft->history().count();
        m_draft->putRemote(DocumentPage::Main, there);
        QCOMPARE(m_draft->history().count(), steps + 1);
        QCOMPARE(m_draft->openFields(), std::vector<FieldKey>({ValidTo}));
        QCOMPARE(m_draft->value(ValidTo).review, ReviewReason::Conflict);
        QCOMPARE(m_draft->value(Name).remote, name);

        m_draft->history().undo();
        QVERIFY(m_draft->openFields().empty());
        QVERIFY(m_draft->value(Name).remote.isNull());
    }

    void a_value_that_was_typed_is_compared_too()
    {
        m_draft->typeValue(Name, QStringLiteral("张本嵘"));
        LicenceFields there;
        there[FieldId::Name].text = QStringLiteral("张本蝶");
        m_draft->putRemote(DocumentPage::Main, there);
        QCOMPARE(m_draft->openFields(), std::vector<FieldKey>({Name}));
    }

    void either_value_is_taken_and_the_record_says_which()
    {
        LicenceFields there;
        there[FieldId::Name].text = QStringLiteral("张本嵘");
        there[FieldId::ValidTo].text = QStringLiteral("2099-12-31");
        const QString validTo = m_draft->value(ValidTo).text;
        m_draft->putRemote(DocumentPage::Main, there);
        m_draft->takeRemote(Name);
        m_draft->confirmValue(ValidTo);
        QVERIFY(m_draft->openFields().empty());

        const LicenceRecord record = m_draft->toRecord({}, {});
        const LicenceFields &fields = record.pages.front().fields;
        QCOMPARE(fields.at(FieldId::Name).text, QStringLiteral("张本嵘"));
        QCOMPARE(fields.at(FieldId::Name).source, FieldSource::Remote);
        QCOMPARE(fields.at(FieldId::ValidTo).text, validTo);
        QCOMPARE(fields.at(FieldId::ValidTo).source, FieldSource::Operator);
        QCOMPARE(fields.at(FieldId::ValidTo).remote, QStringLiteral("2099-12-31"));
        QCOMPARE(record.edits.size(), std::size_t(1));
        QCOMPARE(record.edits[0].before, QStringLiteral("张本蝶"));
    }

    void what_the_service_does_not_say_cannot_be_taken()
    {
        const int steps = m_draft->history().count();
        m_draft->takeRemote(Name);
        QCOMPARE(m_draft->history().count(), steps);
    }

    void every_change_is_told()
    {
        QSignalSpy changed(m_draft.get(), &RecordDraft::changed);
        QSignalSpy pages(m_draft.get(), &RecordDraft::pagesChanged);
        m_draft->typeValue(Name, QStringLiteral("张"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(pages.count(), 0);
        m_draft->removePage(DocumentPage::Main);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(pages.count(), 1);
    }

private:
    FixedClock m_clock{QDate(2026, 11, 21)};
    std::unique_ptr<RecordDraft> m_draft;
};

LICENCEDESK_TEST_MAIN(RecordDraftTest)
#include "RecordDraftTest.moc"
