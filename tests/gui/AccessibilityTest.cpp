// What a screen reader gets, page by page, in this process; tests/accessibility asks through the
// real bus.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/WindowPages.h"
#include "ui/desk/DeskActions.h"
#include "ui/live/LivePictureView.h"
#include "ui/shell/AccessibleRoles.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// Parts of another control are reached through it.
bool isPart(const QWidget &widget)
{
    return widget.focusProxy() || qobject_cast<QComboBox *>(widget.parentWidget()) ||
           widget.objectName().startsWith(QLatin1String("qt_"));
}

QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             QString::fromLatin1(widget.parentWidget()
                                     ? widget.parentWidget()->metaObject()->className()
                                     : "nothing"));
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleRoles(); }

    void every_control_has_a_name_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : windowPages()) {
            QTest::newRow(qPrintable(page)) << page;
        }
    }

    void every_control_has_a_name()
    {
        QFETCH(QString, page);
        DeskBench bench;
        showWindowPage(bench, page);
        int controls = 0;
        for (QWidget *widget : bench.window().findChildren<QWidget *>()) {
            const bool control =
                widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
            if (!widget->isVisible() || !control || isPart(*widget)) {
                continue;
            }
            ++controls;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face, qPrintable(describe(*widget)));
            QVERIFY2(!face->text(QAccessible::Name).trimmed().isEmpty(),
                     qPrintable(describe(*widget)));
            QVERIFY2(face->role() != QAccessible::NoRole && face->role() != QAccessible::Client,
                     qPrintable(describe(*widget)));
            QCOMPARE(bool(face->state().disabled), !widget->isEnabled());
        }
        QVERIFY2(controls >= 5, qPrintable(QString::number(controls)));
    }

    void a_checked_tab_says_so()
    {
        DeskBench bench;
        showWindowPage(bench, QStringLiteral("nothing accepted"));
        int checked = 0;
        for (auto *button : bench.window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isCheckable()) {
                const auto state = QAccessible::queryAccessibleInterface(button)->state();
                QVERIFY(state.checkable);
                QCOMPARE(bool(state.checked), button->isChecked());
                checked += state.checked;
            }
        }
        QCOMPARE(checked, 1);
    }

    void the_live_picture_says_its_guidance()
    {
        DeskBench bench;
        showWindowPage(bench, QStringLiteral("live"));
        int shown = 0;
        for (auto *picture : bench.window().findChildren<LivePictureView *>()) {
            if (picture->isVisible()) {
                ++shown;
                QTRY_VERIFY(QAccessible::queryAccessibleInterface(picture)
                                ->text(QAccessible::Name)
                                .contains(guidanceText(bench.live.view().guidance)));
            }
        }
        QCOMPARE(shown, 1);
    }

    void every_menu_entry_has_a_name_and_its_keys()
    {
        DeskBench bench;
        for (const QMenu *menu : bench.window().findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
            }
        }
    }
};

LICENCEDESK_GUI_TEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
