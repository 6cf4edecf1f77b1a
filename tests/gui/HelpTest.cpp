// Help inside the program, as the operator meets it: why something is flagged, the tour.
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "tests/gui/WordsFit.h"
#include "ui/desk/CandidateBar.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/FieldRow.h"
#include "ui/desk/FindingsPanel.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/desk/ValueEdit.h"
#include "ui/help/DeskHelp.h"
#include "ui/help/Spotlight.h"
#include "ui/help/Tour.h"
#include "ui/help/TourCard.h"
#include "ui/help/TourOffer.h"
#include "ui/help/WhyCard.h"
#include "verification/RuleHelp.h"

#include <QAction>
#include <QPushButton>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// What a card floats over.
QRect roomOf(const HelpCard &card)
{
    return card.parentWidget()->rect();
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeskBench>(); }
    void cleanup()
    {
        m_bench.reset();
        applyFonts(*qApp);
    }

    void a_check_says_why_by_mouse();
    void a_check_says_why_by_key_and_gives_the_keyboard_back();
    void the_worst_check_answers_when_nothing_has_the_keyboard();
    void a_doubtful_field_says_why_data();
    void a_doubtful_field_says_why();
    void a_settled_field_without_findings_opens_nothing_of_its_own();
    void the_firms_severity_is_named();
    void the_card_stays_in_the_window_data();
    void the_card_stays_in_the_window();
    void the_card_goes_with_its_licence();
    void it_lies_beside_its_target_wherever_there_is_room();

    void the_tour_is_offered_once();
    void a_licence_on_the_desk_is_offered_no_tour();
    void six_steps_by_keys_and_nothing_is_kept();
    void the_tour_can_be_left_at_any_step();
    void accepting_during_the_tour_keeps_nothing();
    void a_capture_ends_the_tour_and_stays();
    void an_opened_picture_ends_the_tour_and_stays();
    void the_light_follows_the_window();
    void without_an_invented_licence_there_is_no_tour();
    void the_window_may_go_in_the_middle_of_the_tour();

private:
    MainWindow &window() { return m_bench->window(); }
    DeskHelp &help() { return *window().help(); }
    FindingsPanel &findings() { return *window().desk()->findings(); }

    /// A coach for a class C1: C03 fails.
    void putFailing()
    {
        m_bench->desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
        m_bench->desk.setRental(QStringLiteral("coach"), m_bench->clock.today(),
                                m_bench->clock.today().addDays(3));
        window();
    }

    FindingRow *row(const QString &rule)
    {
        for (FindingRow *each : findings().rows()) {
            if (each->finding().rule == rule) {
                return each;
            }
        }
        return nullptr;
    }

    void startTour()
    {
        m_bench->script->otherwise = {inventedMainPage()};
        window().actions().tour->trigger();
        QTRY_COMPARE(help().tour()->step(), 0);
    }

    std::unique_ptr<DeskBench> m_bench;
};

void HelpTest::a_check_says_why_by_mouse()
{
    putFailing();
    FindingRow *failed = row(QStringLiteral("C03"));
    QVERIFY(failed && failed->finding().result == FindingResult::Failed);
    QTest::mouseClick(failed->why(), Qt::LeftButton);
    WhyCard *card = help().why();
    QVERIFY(card->isVisible());
    const QString text = card->plainText();
    QVERIFY(text.contains(failed->finding().message));
    QVERIFY(text.contains(failed->finding().nextAction));
    QVERIFY(text.contains(ruleHelp(u"C03")->titleText()));
    QVERIFY(text.contains(ruleHelp(u"C03")->explanationText()));
    QVERIFY(text.contains(QStringLiteral("公安部令第162号 第11条")));
    QVERIFY(text.contains(severityText(Severity::Fail)));
    QVERIFY(text.contains(QStringLiteral("C03")));
    QCOMPARE(card->accessibleName(), ruleHelp(u"C03")->titleText());
    QCOMPARE(card->accessibleDescription(), text);
}

void HelpTest::a_check_says_why_by_key_and_gives_the_keyboard_back()
{
    putFailing();
    FindingRow *failed = row(QStringLiteral("C03"));
    failed->setFocus(Qt::TabFocusReason);
    press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(help().why()->isOpen());
    QCOMPARE(help().why()->target(), failed);
    QVERIFY(help().why()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Tab);
    QVERIFY(help().why()->isAncestorOf(QApplication::focusWidget())); // there is more to press
    press(Qt::Key_Tab);
    QVERIFY(!help().why()->isAncestorOf(QApplication::focusWidget())); // and no trap
    press(Qt::Key_Backtab);
    press(Qt::Key_Escape);
    QVERIFY(!help().why()->isOpen());
    QCOMPARE(QApplication::focusWidget(), failed);
    QVERIFY(!m_bench->desk.draft().isEmpty()); // Esc closed the card, not the licence
}

void HelpTest::the_worst_check_answers_when_nothing_has_the_keyboard()
{
    putFailing();
    window().actions().why->trigger();
    QVERIFY(help().why()->isOpen());
    QCOMPARE(help().why()->accessibleName(),
             ruleHelp(m_bench->desk.report().findings.front().rule)->titleText());
}

void HelpTest::a_doubtful_field_says_why_data()
{
    QTest::addColumn<ReviewReason>("reason");
    QTest::newRow("nothing was read") << ReviewReason::NotRead;
    QTest::newRow("a character is not sure") << ReviewReason::LowConfidence;
    QTest::newRow("it was repaired") << ReviewReason::Repaired;
    QTest::newRow("several repairs fit") << ReviewReason::Ambiguous;
    QTest::newRow("it cannot be") << ReviewReason::Implausible;
    QTest::newRow("something else disagrees") << ReviewReason::Conflict;
    QTest::newRow("glare lies over it") << ReviewReason::Spoiled;
}

void HelpTest::a_doubtful_field_says_why()
{
    QFETCH(ReviewReason, reason);
    PageReading page = inventedMainPageWithDoubtfulName();
    page.fields[FieldId::Name].review = reason;
    m_bench->desk.putCaptured({page}, {inventedPhotograph()});
    window();
    m_bench->desk.select({DocumentPage::Main, FieldId::Name});
    FieldRow *field = window().desk()->review()->row(FieldId::Name);
    QTRY_VERIFY(field->editor()->hasFocus());
    press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(help().why()->isOpen());
    const QString text = help().why()->plainText();
    QVERIFY(!reviewReasonExplanation(reason).isEmpty());
    QVERIFY(text.contains(reviewReasonExplanation(reason)));
    QVERIFY(text.contains(reviewReasonText(reason)));
    QVERIFY(text.contains(fieldLabel(FieldId::Name)));
    press(Qt::Key_Escape);
    QTRY_VERIFY(field->editor()->hasFocus());
    QTest::mouseClick(field->why(), Qt::LeftButton);
    QVERIFY(help().why()->isOpen());
}

void HelpTest::a_settled_field_without_findings_opens_nothing_of_its_own()
{
    m_bench->desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
    window();
    m_bench->desk.select({DocumentPage::Main, FieldId::Address});
    help().explain();
    QVERIFY(!help().why()->isOpen() ||
            help().why()->accessibleName() != fieldLabel(FieldId::Address));
}

void HelpTest::the_firms_severity_is_named()
{
    const auto policy = parsePolicy(R"({"severities": {"C03": "warn"}})", defaultPolicy());
    QVERIFY(policy);
    m_bench->desk.setPolicy(*policy);
    putFailing();
    QTest::mouseClick(row(QStringLiteral("C03"))->why(), Qt::LeftButton);
    const QString text = help().why()->plainText();
    QVERIFY(text.contains(severityText(Severity::Warn)));
    QVERIFY(text.contains(severityText(Severity::Fail))); // what it usually means
}

void HelpTest::the_card_stays_in_the_window_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 200}) {
        QTest::addRow("type at %d %%", percent) << percent;
    }
}

void HelpTest::the_card_stays_in_the_window()
{
    QFETCH(int, percent);
    applyFonts(*qApp, percent);
    m_bench = std::make_unique<DeskBench>();
    window().resize(window().minimumSize());
    WhyCard &card = *help().why();
    for (const RuleHelp &rule : allRuleHelp()) {
        Finding finding;
        finding.rule = QString::fromLatin1(rule.rule);
        finding.result = FindingResult::Warning;
        finding.message = QStringLiteral("A sentence of the usual length about this licence");
        finding.nextAction = QStringLiteral("One thing that somebody at the counter can do");
        card.explain(finding, defaultPolicy());
        card.openBeside(window().desk());
        QVERIFY2(roomOf(card).contains(card.geometry()), rule.rule);
        QTest::qWait(0);
        const QString cut = whatIsCutOff(card);
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
    }
}

void HelpTest::the_card_goes_with_its_licence()
{
    putFailing();
    QTest::mouseClick(row(QStringLiteral("C03"))->why(), Qt::LeftButton);
    QVERIFY(help().why()->isOpen());
    m_bench->desk.startOver();
    QVERIFY(!help().why()->isOpen());
    putFailing();
    QTest::mouseClick(row(QStringLiteral("C03"))->why(), Qt::LeftButton);
    window().actions().settings->trigger(); // another page
    QVERIFY(!help().why()->isOpen());
}

void HelpTest::it_lies_beside_its_target_wherever_there_is_room()
{
    const QRect room(0, 0, 1000, 700);
    const QSize size(300, 200);
    for (const QRect &target : {QRect(700, 300, 280, 60), QRect(20, 300, 280, 60),
                                QRect(20, 10, 960, 60), QRect(20, 620, 960, 60)}) {
        const QRect place = placeBeside(target, size, room);
        QVERIFY(room.contains(place));
        QVERIFY(!place.intersects(target));
        QCOMPARE(place.size(), size);
    }
    QVERIFY(room.contains(placeBeside(room, size, room))); // no room beside it
}

void HelpTest::the_tour_is_offered_once()
{
    m_bench->settings.setTourAnswered(false);
    QVERIFY(help().offer()->isVisible());
    help().offer()->no()->click();
    QVERIFY(!help().offer()->isVisible());
    QVERIFY(m_bench->settings.tourAnswered());
    m_bench->closeWindow();
    QVERIFY(!help().offer()->isVisible());
    QVERIFY(window().actions().tour->isEnabled()); // the menu still has it
}

void HelpTest::a_licence_on_the_desk_is_offered_no_tour()
{
    m_bench->settings.setTourAnswered(false);
    putFailing();
    QVERIFY(!help().offer()->isVisible());
    QVERIFY(!window().actions().tour->isEnabled());
    help().tour()->start();
    QVERIFY(!help().tour()->isRunning());
    QVERIFY(!m_bench->desk.isPractising());
    QCOMPARE(m_bench->desk.draft().pages().size(), std::size_t(1));
    m_bench->desk.startOver();
    QVERIFY(help().offer()->isVisible());
}

void HelpTest::six_steps_by_keys_and_nothing_is_kept()
{
    m_bench->settings.setTourAnswered(false);
    m_bench->settings.setVehicle(QStringLiteral("coach"));
    m_bench->script->otherwise = {inventedMainPage()};
    window();
    help().offer()->yes()->click();
    QTRY_COMPARE(help().tour()->step(), 0);
    TourCard &card = *help().tour()->card();
    QCOMPARE(help().tour()->count(), 6);
    for (int step = 0; step < 6; ++step) {
        QCOMPARE(help().tour()->step(), step);
        QVERIFY(card.plainText().contains(QStringLiteral("%1 of 6").arg(step + 1)));
        QVERIFY(card.next()->hasFocus());
        QVERIFY(roomOf(card).contains(card.geometry()));
        QVERIFY(help().tour()->spotlight()->isVisible());
        if (step == 2) { // there is another reading to point at
            QVERIFY(!window()
                         .desk()
                         ->review()
                         ->row(FieldId::Name)
                         ->findChild<CandidateBar *>()
                         ->candidates()
                         .isEmpty());
        }
        m_bench->desk.setRental(QStringLiteral("small-manual"), m_bench->clock.today(),
                                m_bench->clock.today().addDays(20)); // played with
        press(Qt::Key_Return);
    }
    QVERIFY(!help().tour()->isRunning());
    QVERIFY(!card.isVisible());
    QVERIFY(!help().tour()->spotlight()->isVisible());
    QVERIFY(m_bench->desk.draft().isEmpty());
    QVERIFY(!m_bench->desk.draft().history().canUndo());
    QCOMPARE(m_bench->desk.records().count(), 0);
    const auto left = m_bench->desk.records().leftDraft();
    QVERIFY(left && !left->has_value());
    QCOMPARE(m_bench->settings.vehicle(), QStringLiteral("coach"));
    QCOMPARE(m_bench->desk.rental().vehicle, QStringLiteral("coach"));
}

void HelpTest::the_tour_can_be_left_at_any_step()
{
    for (const int steps : {0, 1, 4}) {
        startTour();
        for (int i = 0; i < steps; ++i) {
            press(Qt::Key_Return);
        }
        QCOMPARE(help().tour()->step(), steps);
        help().tour()->card()->back()->click();
        QCOMPARE(help().tour()->step(), std::max(0, steps - 1));
        press(Qt::Key_Escape);
        QVERIFY(!help().tour()->isRunning());
        QVERIFY(m_bench->desk.draft().isEmpty());
    }
}

void HelpTest::accepting_during_the_tour_keeps_nothing()
{
    startTour();
    for (const FieldKey key : m_bench->desk.draft().openFields()) {
        m_bench->desk.draft().confirmValue(key);
    }
    window().actions().accept->trigger();
    QCOMPARE(m_bench->desk.records().count(), 0);
    QVERIFY(help().tour()->isRunning());
}

void HelpTest::a_capture_ends_the_tour_and_stays()
{
    startTour();
    PageReading customer = inventedMainPage();
    customer.fields[FieldId::Name].text = QStringLiteral("欧阳样本");
    m_bench->desk.putCaptured({customer}, {inventedPhotograph()});
    QVERIFY(!help().tour()->isRunning());
    QVERIFY(!m_bench->desk.isPractising());
    const DraftPage *page = m_bench->desk.draft().page(DocumentPage::Main);
    QVERIFY(page);
    QCOMPARE(page->value(FieldId::Name).text, QStringLiteral("欧阳样本"));
    QCOMPARE(m_bench->desk.accept(), AcceptOutcome::Accepted);
    QCOMPARE(m_bench->desk.records().count(), 1);
}

void HelpTest::an_opened_picture_ends_the_tour_and_stays()
{
    startTour();
    m_bench->desk.openPictures(
        {m_bench->addPicture(QStringLiteral("a.png"), {inventedMainPage()})});
    QVERIFY(!help().tour()->isRunning());
    QTRY_VERIFY(!m_bench->desk.draft().isEmpty());
    QVERIFY(!m_bench->desk.draft()
                 .page(DocumentPage::Main)
                 ->value(FieldId::Name)
                 .needsReview()); // not made doubtful for learning
}

void HelpTest::the_light_follows_the_window()
{
    startTour();
    for (const QSize &size : {QSize(1280, 800), QSize(1000, 660), QSize(1500, 900)}) {
        window().resize(size);
        QTest::qWait(20);
        const Spotlight &light = *help().tour()->spotlight();
        QCOMPARE(light.size(), light.parentWidget()->size());
        QVERIFY(light.lit().isValid());
        QVERIFY(roomOf(*help().tour()->card()).contains(help().tour()->card()->geometry()));
    }
}

void HelpTest::without_an_invented_licence_there_is_no_tour()
{
    m_bench->script->otherwise = {};
    window().actions().tour->trigger();
    QTRY_VERIFY(!help().tour()->isRunning());
    QVERIFY(!m_bench->desk.isPractising());
    QVERIFY(!m_bench->desk.unplaced());
}

void HelpTest::the_window_may_go_in_the_middle_of_the_tour()
{
    startTour();
    m_bench->closeWindow(); // as for another language
    QVERIFY(!m_bench->desk.isPractising());
    QVERIFY(m_bench->desk.draft().isEmpty());
}

LICENCEDESK_GUI_TEST_MAIN(HelpTest)
#include "HelpTest.moc"
