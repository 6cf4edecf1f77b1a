// A language that is dropped into a folder as a .qm file: offered in the menu and spoken, by a
// program that was not built anew.

#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "translations/AddedLanguages.h"
#include "translations/Translations.h"
#include "ui/desk/DeskActions.h"
#include "ui/shell/Languages.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QString Esperanto = QStringLiteral("eo");

QAction *menuEntry(const MainWindow &window, const QString &text)
{
    const auto actions = window.findChildren<QAction *>();
    const auto it = std::find_if(actions.begin(), actions.end(),
                                 [&text](const QAction *each) { return each->text() == text; });
    return it == actions.end() ? nullptr : *it;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_data.filePath(QStringLiteral("licencedesk/translations"))));
        for (const char *name : {"eo", "zh_CN"}) { // the second one is built in already
            QVERIFY(QFile::copy(QStringLiteral(ADDED_LANGUAGE),
                                QStringLiteral("%1/licencedesk/translations/licencedesk_%2.qm")
                                    .arg(m_data.path(), QLatin1String(name))));
        }
        qputenv("XDG_DATA_DIRS", m_data.path().toLocal8Bit() + ":/usr/share");
    }

    void it_stands_last_in_the_list()
    {
        QCOMPARE(languages().back().code, Esperanto);
        QCOMPARE(languages().back().name.toLower(), QStringLiteral("esperanto"));
        QCOMPARE(languageFor({QStringLiteral("eo")}), Esperanto);
    }

    void it_can_be_chosen_in_the_menu()
    {
        DeskBench bench;
        QAction *entry = menuEntry(bench.window(), languages().back().name);
        QVERIFY(entry);
        const QSignalSpy wanted(&bench.window(), &MainWindow::languageWanted);
        entry->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), Esperanto);
    }

    void the_window_speaks_it()
    {
        LanguageSwitch language;
        language.use(Esperanto);
        QCOMPARE(language.current(), Esperanto);
        DeskBench bench;
        QCOMPARE(bench.window().actions().accept->text(), QStringLiteral("Akcepti"));
        QCOMPARE(fieldLabel(FieldId::LicenceNumber), QStringLiteral("Numero de la permesilo"));
        // What it has no words for stands there in English.
        QCOMPARE(fieldLabel(FieldId::VehicleClass), QStringLiteral("Class"));
    }

    void a_language_that_is_built_in_is_not_replaced()
    {
        QCOMPARE(folderOfLanguage(QStringLiteral("zh_CN")), translationsFolder());
        LanguageSwitch language;
        language.use(QStringLiteral("zh_CN"));
        QCOMPARE(fieldLabel(FieldId::LicenceNumber), QStringLiteral("证号"));
    }

private:
    QTemporaryDir m_data;
};

LICENCEDESK_GUI_TEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
