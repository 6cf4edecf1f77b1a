// The views of the desk, each on its own or on a desk with a scripted reader.
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "ui/desk/CardView.h"
#include "ui/desk/CornerEditor.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/FieldRow.h"
#include "ui/desk/FindingsPanel.h"
#include "ui/desk/MessageStack.h"
#include "ui/desk/RentalStrip.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/records/RecordsModel.h"
#include "ui/records/RecordsPage.h"
#include "ui/desk/StageView.h"
#include "ui/desk/ValueEdit.h"
#include "ui/shell/DialogFilePort.h"
#include "ui/style/StateMark.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace licencedesk;
using namespace licencedesk::test;

class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeskBench>(); }

    void messages_stand_until_they_are_answered()
    {
        MessageStack stack;
        bool acted = false;
        stack.say({QStringLiteral("a"), Tone::Failed, QStringLiteral("one"), QStringLiteral("do"),
                   [&acted] { acted = true; }});
        stack.say({QStringLiteral("b"), Tone::Warning, QStringLiteral("two"), {}, {}});
        QCOMPARE(stack.bars().size(), std::size_t(2));
        stack.say({QStringLiteral("b"), Tone::Warning, QStringLiteral("three"), {}, {}});
        QCOMPARE(stack.bars().size(), std::size_t(2));
        QCOMPARE(stack.text(QStringLiteral("b")), QStringLiteral("three"));
        stack.bars().back()->act();
        QVERIFY(acted);
        QCOMPARE(stack.bars().size(), std::size_t(1));
        stack.unsay(QStringLiteral("b"));
        QVERIFY(stack.bars().empty());
    }

    void findings_come_worst_first_and_lead_to_their_field()
    {
        FindingsPanel panel;
        VerificationReport report;
        report.findings = {finding("V01", FindingResult::Passed),
                           finding("R02", FindingResult::Failed),
                           finding("P01", FindingResult::Warning)};
        panel.setReport(report);
        QCOMPARE(panel.rows()[0]->finding().rule, QStringLiteral("R02"));
        QCOMPARE(panel.rows()[1]->finding().rule, QStringLiteral("P01"));
        QVERIFY(panel.rows()[2]->isHidden()); // passed: on demand
        QSignalSpy wanted(&panel, &FindingsPanel::fieldWanted);
        Q_EMIT panel.rows()[0]->pressed();
        QCOMPARE(wanted[0][0].value<FieldId>(), FieldId::LicenceNumber);
    }

    void the_return_date_never_lies_before_the_start()
    {
        RentalStrip strip(m_bench->desk.rental());
        QSignalSpy changed(&strip, &RentalStrip::rentalChanged);
        strip.start()->setDate(QDate(2026, 12, 24));
        QVERIFY(strip.end()->date() >= QDate(2026, 12, 24));
        QVERIFY(changed.count() >= 1);
        QCOMPARE(changed.last()[2].toDate(), strip.end()->date());
    }

    void every_vehicle_is_offered_and_the_last_choice_is_there_again()
    {
        m_bench->desk.setRental(QStringLiteral("minibus"), QDate(2026, 11, 21),
                                QDate(2026, 11, 22));
        RentalStrip strip(m_bench->desk.rental());
        QCOMPARE(strip.vehicle()->count(), static_cast<int>(rentalVehicles().size()) + 1);
        QCOMPARE(strip.vehicle()->currentData().toString(), QStringLiteral("minibus"));
    }

    void rows_show_value_and_state_in_words()
    {
        openLicence({inventedMainPageWithDoubtfulName()});
        FieldRow *name = page().review()->row(FieldId::Name);
        QVERIFY(name->state().open);
        QVERIFY(!name->mark()->word().isEmpty());
        QVERIFY(name->editor()->accessibleDescription().contains(name->mark()->word()));
        FieldRow *sex = page().review()->row(FieldId::Sex);
        QVERIFY(!sex->state().open);
        QCOMPARE(sex->editor()->value(), QStringLiteral("男"));
    }

    void alt_and_a_digit_takes_a_candidate()
    {
        openLicence({inventedMainPageWithDoubtfulName()});
        FieldRow *name = page().review()->row(FieldId::Name);
        QTRY_VERIFY(name->editor()->hasFocus());
        QTest::keyClick(name->editor(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(name->editor()->value(), QStringLiteral("张本嵘"));
        QVERIFY(!name->state().open);
    }

    void undo_reaches_the_desk_from_inside_an_editor()
    {
        openLicence({inventedMainPageWithDoubtfulName()});
        FieldRow *name = page().review()->row(FieldId::Name);
        QTRY_VERIFY(name->editor()->hasFocus());
        QTest::keyClick(name->editor(), Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(name->editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->editor()->value(), QStringLiteral("张本蝶"));
        QVERIFY(name->state().open);
    }

    void the_selected_row_selects_its_box()
    {
        openLicence({inventedMainPage()});
        m_bench->desk.select({DocumentPage::Main, FieldId::ValidTo});
        QCOMPARE(page().stage()->card()->selected(), std::optional(FieldId::ValidPeriod));
    }

    void a_box_moves_by_keys_from_the_row_and_back()
    {
        m_bench->script->rereadText = QStringLiteral("张本嵘");
        openLicence({inventedMainPageWithDoubtfulName()});
        QTRY_VERIFY(page().review()->row(FieldId::Name)->editor()->hasFocus());
        window().actions().switchToBox->trigger();
        QVERIFY(page().stage()->card()->hasFocus());
        QTest::keyClick(page().stage()->card(), Qt::Key_Right);
        QTRY_COMPARE(m_bench->desk.draft().value({DocumentPage::Main, FieldId::Name}).text,
                     QStringLiteral("张本嵘"));
        QTest::keyClick(page().stage()->card(), Qt::Key_Return);
        QVERIFY(page().review()->row(FieldId::Name)->editor()->hasFocus());
    }

    void a_picture_without_a_licence_shows_its_corners()
    {
        openLicence({});
        QTRY_VERIFY(page().stage()->isSettingCorners());
        QVERIFY(!page().messages()->text(QStringLiteral("reading")).isEmpty());
        m_bench->script->withCorners = {inventedMainPage()};
        QTest::keyClick(page().stage()->corners(), Qt::Key_Return);
        QTRY_VERIFY(!m_bench->desk.draft().isEmpty());
        QVERIFY(!page().stage()->isSettingCorners());
    }

    void corners_can_be_set_on_a_licence_that_was_found()
    {
        openLicence({inventedMainPage()});
        window().actions().setCorners->trigger();
        QVERIFY(page().stage()->isSettingCorners());
        QCOMPARE(page().stage()->corners()->quad(), inventedMainPage().quad);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(!page().stage()->isSettingCorners());
        QVERIFY(!m_bench->desk.draft().isEmpty());
    }

    void a_licence_is_typed_in_without_a_picture()
    {
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        FieldRow *number = page().review()->row(FieldId::LicenceNumber);
        QVERIFY(number);
        QTRY_VERIFY(number->editor()->hasFocus());
        QTest::keyClicks(number->editor(), inventedNumber());
        QTest::keyClick(number->editor(), Qt::Key_Return);
        QCOMPARE(m_bench->desk.report().find(u"R02")->result, FindingResult::Passed);
        QTRY_VERIFY(page().review()->row(FieldId::Name)->editor()->hasFocus());
    }

    void escape_cancels_the_very_first_reading()
    {
        m_bench->script->blocks = true;
        window();
        m_bench->desk.openPictures(
            {m_bench->addPicture(QStringLiteral("a.png"), {inventedMainPage()})});
        QVERIFY(m_bench->desk.isReading());
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(!m_bench->desk.isReading());
    }

    void escape_leads_back_from_the_list_to_the_desk()
    {
        window().actions().showSession->trigger();
        QVERIFY(window().records()->isVisible());
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(page().isVisible());
    }

    void a_pasted_picture_is_read()
    {
        window();
        m_bench->script->otherwise = {inventedMainPage()};
        QGuiApplication::clipboard()->setImage(inventedPhotograph().image);
        QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!m_bench->desk.draft().isEmpty());
    }

    void a_dropped_file_is_read()
    {
        window();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(
            m_bench->addPicture(QStringLiteral("a.png"), {inventedMainPage()}))});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject &>(page()).event(&drop); // no drag is under way that could send it
        QTRY_VERIFY(!m_bench->desk.draft().isEmpty());
    }

    void the_list_of_accepted_licences_is_masked()
    {
        openLicence({inventedMainPage()});
        QCOMPARE(m_bench->desk.accept(), AcceptOutcome::Accepted);
        const QAbstractItemModel *model = window().records()->table()->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, RecordsModel::Name).data().toString(), QStringLiteral("张**"));
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString text = model->index(0, column).data().toString();
            QVERIFY2(!text.contains(QLatin1String("0519900307")), "the number is not masked");
            QVERIFY2(!text.contains(QStringLiteral("本嵘")), "the name is not masked");
        }
    }

    void every_button_and_field_has_a_name_for_screen_readers()
    {
        openLicence({inventedMainPageWithDoubtfulName()});
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            const bool focusable = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                widget->objectName().startsWith(QLatin1String("qt_")); // Qt's own parts
            QVERIFY2(!focusable || named, widget->metaObject()->className());
        }
    }

private:
    static Finding finding(const char *rule, FindingResult result)
    {
        Finding made;
        made.rule = QString::fromLatin1(rule);
        made.result = result;
        made.fields = {FieldId::LicenceNumber};
        made.message = made.rule;
        return made;
    }
    MainWindow &window() { return m_bench->window(); }
    DeskPage &page() { return *window().desk(); }
    void openLicence(const std::vector<PageReading> &pages)
    {
        window();
        m_bench->desk.openPictures({m_bench->addPicture(QStringLiteral("a.png"), pages)});
        QTRY_VERIFY(!m_bench->desk.isReading());
    }

    std::unique_ptr<DeskBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(ViewsTest)
#include "ViewsTest.moc"
