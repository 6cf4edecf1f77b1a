// The manual and the page of keys in the window: found by key, at the right chapter, and true.
#include "ui/help/ManualPage.h"
#include "help/Manual.h"
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "tests/gui/WordsFit.h"
#include "ui/desk/DeskActions.h"
#include "ui/records/RecordsPage.h"
#include "ui/shell/ShortcutsDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString withoutBlanksAround(const QString &text)
{
    return text.trimmed();
}

/// "Alt+1 to Alt+5" is five keys.
QStringList keysOf(const QString &entry)
{
    static const QRegularExpression range(QStringLiteral("^(.+\\+)(\\d) to .+\\+(\\d)$"));
    const auto match = range.match(entry);
    if (!match.hasMatch()) {
        QStringList keys = entry.split(QStringLiteral(", "));
        std::transform(keys.begin(), keys.end(), keys.begin(), withoutBlanksAround);
        return keys;
    }
    QStringList keys;
    for (int i = match.captured(2).toInt(); i <= match.captured(3).toInt(); ++i) {
        keys << match.captured(1) + QString::number(i);
    }
    return keys;
}

QSet<QString> allKeys(const ShortcutsDialog &dialog)
{
    QSet<QString> keys = {QStringLiteral("Ctrl+,")}; // the comma is no separator there
    for (const auto &[name, entry] : dialog.entries()) {
        for (const QString &each : keysOf(entry)) {
            keys.insert(each);
        }
        keys.insert(entry);
    }
    return keys;
}

} // namespace

class ManualPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeskBench>(); }
    void cleanup()
    {
        m_bench.reset();
        applyFonts(*qApp);
    }

    void it_opens_by_key_at_the_chapter_of_the_page_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("chapter");
        QTest::newRow("the empty desk") << "desk"
                                        << "counter";
        QTest::newRow("a licence on the desk") << "licence"
                                               << "states";
        QTest::newRow("the records") << "records"
                                     << "records";
        QTest::newRow("the settings") << "settings"
                                      << "settings";
        QTest::newRow("the check of the desk") << "check"
                                               << "check";
        QTest::newRow("the audit log") << "audit"
                                       << "operators";
        QTest::newRow("the insights") << "insights"
                                      << "insights";
    }

    void it_opens_by_key_at_the_chapter_of_the_page()
    {
        QFETCH(QString, page);
        QFETCH(QString, chapter);
        show(page);
        window().actions().manual->trigger();
        QVERIFY(manual().isVisible());
        QCOMPARE(manual().chapter(), chapter);
        QVERIFY(window().actions().manual->isChecked());
        QVERIFY(manual().browser()->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!manual().isVisible());
        QVERIFY(!window().actions().manual->isChecked());
    }

    void f1_is_its_key_and_ctrl_slash_that_of_the_keys()
    {
        window();
        press(Qt::Key_F1);
        QVERIFY(manual().isVisible());
        press(Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(window().findChild<ShortcutsDialog *>());
    }

    void the_chapters_lead_to_their_place_and_follow_the_text()
    {
        window().actions().manual->trigger();
        manual().showChapter({});
        QScrollBar *bar = manual().browser()->verticalScrollBar();
        QCOMPARE(bar->value(), 0);
        QListWidget *list = manual().chapters();
        QVERIFY(list->count() >= 12);
        list->setCurrentRow(6);
        QVERIFY(bar->value() > 0);
        const int there = bar->value();
        bar->setValue(0);
        QCOMPARE(list->currentRow(), 0);
        bar->setValue(there + 2);
        QCOMPARE(list->currentRow(), 6);
    }

    void a_link_leads_to_its_chapter()
    {
        window().actions().manual->trigger();
        Q_EMIT manual().browser()->anchorClicked(QUrl(QStringLiteral("#backup")));
        QCOMPARE(manual().chapter(), QStringLiteral("backup"));
    }

    void words_are_found_and_counted()
    {
        window().actions().manual->trigger();
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(manual().search()->hasFocus());
        QTest::keyClicks(manual().search(), QStringLiteral("recovery key"));
        const int places = static_cast<int>(manual().browser()->extraSelections().size());
        QVERIFY(places >= 2);
        QVERIFY(manual().found().contains(QString::number(places)));
        const int first = manual().browser()->textCursor().position();
        press(Qt::Key_Return);
        QVERIFY(manual().browser()->textCursor().position() > first);
        for (int i = 1; i < places; ++i) {
            press(Qt::Key_Return);
        }
        QCOMPARE(manual().browser()->textCursor().position(), first); // round the end
        manual().search()->setText(QStringLiteral("no such word"));
        QVERIFY(manual().browser()->extraSelections().isEmpty());
        QVERIFY(manual().found().contains(u'0'));
        manual().search()->clear();
        QVERIFY(manual().found().isEmpty());
    }

    void every_key_that_the_manual_names_exists()
    {
        static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
        static const QRegularExpression isKey(
            QStringLiteral("^((Ctrl|Shift|Alt)\\+.+|F[0-9]+|Tab|Enter|Esc)$"));
        const ShortcutsDialog dialog(window().actions());
        QSet<QString> known = allKeys(dialog);
        for (const QAction *action : window().actions().all()) { // some are for some desks only
            known.insert(action->shortcut().toString());
        }
        int named = 0;
        for (const ManualBlock &block : manualBlocks()) {
            for (auto it = code.globalMatch(block.source); it.hasNext();) {
                const QString word = it.next().captured(1);
                if (isKey.match(word).hasMatch()) {
                    ++named;
                    QVERIFY2(known.contains(word), qPrintable(word));
                }
            }
        }
        QVERIFY(named >= 20);
    }

    void every_action_with_keys_is_listed_once()
    {
        const DeskActions &actions = window().actions();
        const ShortcutsDialog dialog(actions);
        QStringList listed;
        for (const auto &[name, keys] : dialog.entries()) {
            QVERIFY2(!listed.contains(name), qPrintable(name));
            listed << name;
        }
        for (const QAction *action : actions.all()) {
            if (!action->shortcut().isEmpty() && action->isVisible()) {
                QVERIFY2(dialog.entries().contains(
                             {action->iconText(),
                              action->shortcut().toString(QKeySequence::NativeText)}),
                         qPrintable(action->text()));
            }
        }
    }

    void the_keys_fit_at_every_size_of_type_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200}) {
            QTest::addRow("type at %d %%", percent) << percent;
        }
    }

    void the_keys_fit_at_every_size_of_type()
    {
        QFETCH(int, percent);
        applyFonts(*qApp, percent);
        m_bench = std::make_unique<DeskBench>();
        window().resize(window().minimumSize());
        ShortcutsDialog dialog(window().actions(), &window());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.width() <= window().width() && dialog.height() <= window().height());
        const QString cut = whatIsCutOff(dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
    }

private:
    MainWindow &window() { return m_bench->window(); }
    ManualPage &manual() { return *window().manual(); }

    void show(const QString &page)
    {
        const DeskActions &actions = window().actions();
        if (page == QLatin1String("licence")) {
            m_bench->desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
        } else if (page != QLatin1String("desk")) {
            const std::map<QString, QAction *> ways = {
                {QStringLiteral("records"), actions.showSession},
                {QStringLiteral("settings"), actions.settings},
                {QStringLiteral("check"), actions.checkDesk},
                {QStringLiteral("audit"), actions.auditLog},
                {QStringLiteral("insights"), actions.insights}};
            ways.at(page)->trigger();
        }
    }

    std::unique_ptr<DeskBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(ManualPageTest)
#include "ManualPageTest.moc"
