// The plain desk: one thing at a time, three buttons, the whole way from picture to record.
#include "ui/plain/PlainPage.h"

#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/ReasonBar.h"
#include "ui/desk/ValueEdit.h"
#include "ui/plain/PlainField.h"
#include "ui/style/ActionButton.h"

#include <QLineEdit>

using namespace licencedesk;
using namespace licencedesk::test;

class PlainPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        m_bench->settings.setPlainMode(true);
    }

    void it_is_remembered_and_the_rest_is_hidden()
    {
        QVERIFY(plain().isVisible());
        QVERIFY(!window().desk()->isVisible());
        QVERIFY(window().actions().plainMode->isChecked());
        window().actions().plainMode->trigger();
        QVERIFY(window().desk()->isVisible());
        QVERIFY(!m_bench->settings.plainMode());
    }

    void there_are_never_more_than_three_buttons()
    {
        QCOMPARE(plain().step(), PlainStep::Show);
        QCOMPARE(plain().buttons().size(), std::size_t(3));
        read(inventedMainPageWithDoubtfulName());
        QCOMPARE(plain().step(), PlainStep::Check);
        QCOMPARE(plain().buttons().size(), std::size_t(3));
        m_bench->desk.draft().confirmValue({DocumentPage::Main, FieldId::Name});
        QCOMPARE(plain().step(), PlainStep::Accept);
        QCOMPARE(plain().buttons().size(), std::size_t(3));
    }

    void from_picture_to_record_by_enter_alone()
    {
        read(inventedMainPageWithDoubtfulName());
        QVERIFY(plain().title().contains(fieldLabel(FieldId::Name)));
        QTRY_VERIFY(plain().field()->editor()->hasFocus());
        press(Qt::Key_Return); // it is right
        QTRY_COMPARE(plain().step(), PlainStep::Accept);
        QTRY_VERIFY(plain().buttons().front()->hasFocus());
        press(Qt::Key_Space); // accept
        QTRY_COMPARE(m_bench->desk.records().count(), 1);
        QCOMPARE(plain().step(), PlainStep::Show);
    }

    void a_value_is_mended_in_place()
    {
        read(inventedMainPageWithDoubtfulName());
        QTRY_VERIFY(plain().field()->editor()->hasFocus());
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        plain().field()->editor()->setPlainText(QStringLiteral("欧阳样本"));
        press(Qt::Key_Return);
        QCOMPARE(m_bench->desk.draft().value({DocumentPage::Main, FieldId::Name}).text,
                 QStringLiteral("欧阳样本"));
    }

    void another_reading_is_one_press_away()
    {
        read(inventedMainPageWithDoubtfulName());
        const QString other = plain().field()->candidates().front();
        QVERIFY(plain().buttons()[1]->text().contains(other));
        plain().buttons()[1]->click();
        QCOMPARE(m_bench->desk.draft().value({DocumentPage::Main, FieldId::Name}).text, other);
    }

    void failed_checks_want_a_reason_here_too()
    {
        read(inventedMainPage());
        m_bench->desk.setRental(QStringLiteral("coach"), m_bench->clock.today(),
                                m_bench->clock.today().addDays(3));
        QCOMPARE(plain().step(), PlainStep::Accept);
        plain().buttons().front()->click();
        QTRY_VERIFY(plain().reason()->isVisible());
        QCOMPARE(m_bench->desk.records().count(), 0);
        plain().reason()->editor()->setText(QStringLiteral("manager agreed"));
        press(Qt::Key_Return, Qt::ControlModifier); // the window's own key
        QTRY_COMPARE(m_bench->desk.records().count(), 1);
        QVERIFY(!plain().reason()->isVisible());
    }

    void escape_leaves_the_reason_then_the_licence()
    {
        read(inventedMainPage());
        m_bench->desk.setRental(QStringLiteral("coach"), m_bench->clock.today(),
                                m_bench->clock.today().addDays(3));
        plain().buttons().front()->click();
        QTRY_VERIFY(plain().reason()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!plain().reason()->isVisible());
        QCOMPARE(plain().step(), PlainStep::Accept);
        press(Qt::Key_Escape);
        QCOMPARE(plain().step(), PlainStep::Show);
    }

    void a_picture_without_a_licence_says_what_to_do()
    {
        read({}, {});
        QTRY_COMPARE(plain().step(), PlainStep::Lost);
        QCOMPARE(plain().buttons().size(), std::size_t(3));
    }

private:
    MainWindow &window() { return m_bench->window(); }
    PlainPage &plain() { return *window().plain(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window(), key, modifiers);
    }

    void read(const PageReading &page) { read({page}, QStringLiteral("a.png")); }

    void read(const std::vector<PageReading> &pages, const QString &name)
    {
        window();
        const QString file = name.isEmpty() ? QStringLiteral("b.png") : name;
        m_bench->desk.openPictures({m_bench->addPicture(file, pages)});
        QTRY_VERIFY(!m_bench->desk.isReading());
    }

    std::unique_ptr<DeskBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(PlainPageTest)
#include "PlainPageTest.moc"
