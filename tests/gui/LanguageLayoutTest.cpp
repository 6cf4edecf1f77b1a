// Every page, dialog and section of the settings in every language, in the smallest window and in
// the usual one, at 100 % and 200 % type: nothing is cut off, ends in "…", or lies upon other
// words. With LICENCEDESK_PICTURES=FOLDER they are drawn there; with LICENCEDESK_LANGUAGE only that
// one.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/OperatorBench.h"
#include "tests/gui/OutboxScene.h"
#include "tests/gui/WindowPages.h"
#include "tests/gui/WordsFit.h"
#include "ui/desk/DeskActions.h"
#include "ui/exporting/ExportDialog.h"
#include "ui/operators/AccountDialogs.h"
#include "ui/operators/FormDialog.h"
#include "ui/records/PassphraseDialog.h"
#include "ui/records/RecoveryKeyDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Languages.h"
#include "ui/shell/ShortcutsDialog.h"

#include <memory>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using Section = SettingsPage::Section;

constexpr int OutboxSettles = 300; // ms: the page shows changes a moment later
constexpr QSize Usual(1440, 900);
constexpr QSize Smallest(1000, 660);
constexpr QSize SmallestInLargeType(1280, 800); // at 200 %

constexpr std::array Sections = {Section::Counter,   Section::Privacy,  Section::Keys,
                                 Section::WatchList, Section::Customer, Section::Backup,
                                 Section::Server,    Section::Remote};

QString recoveryKey()
{
    return QStringLiteral("ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-Z2345-67ABC-DEFGH");
}

} // namespace

class LanguageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, themeFromKey(qEnvironmentVariable("LICENCEDESK_THEME")));
        m_bench = std::make_unique<OperatorBench>();
        m_bench->open();
        m_bench->makeChief();
        m_bench->makeClerk();
    }
    void cleanupTestCase() { m_bench.reset(); }
    void cleanup()
    {
        m_bench->closeWindow();
        applyFonts(*qApp);
    }

    void everything_can_be_read_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        const QString only = qEnvironmentVariable("LICENCEDESK_LANGUAGE");
        for (const Language &language : languages()) {
            if (!only.isEmpty() && only != language.code) {
                continue;
            }
            for (const int percent : {100, 200}) {
                QTest::addRow("%s at %d %%", qPrintable(language.code), percent)
                    << language.code << percent;
            }
        }
    }

    void everything_can_be_read()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        LanguageSwitch words;
        words.use(language);
        applyFonts(*qApp, percent);
        m_name = QStringLiteral("%1-%2").arg(language).arg(percent);
        m_sizes = {percent > 100 ? SmallestInLargeType : Smallest, Usual};
        m_problems.clear();
        walkPages();
        walkSettings();
        walkOperators();
        walkOutbox();
        walkDialogs();
        QVERIFY2(m_problems.isEmpty(), qPrintable(u'\n' + m_problems.join(u'\n')));
    }

private:
    void walkPages()
    {
        MainWindow &window = m_bench->window();
        for (const QString &page : windowPages()) {
            if (!page.startsWith(QLatin1String("settings: "))) { // walkSettings() sees all of them
                showWindowPage(*m_bench, page);
                look(window, page);
            }
            leaveWindowPage(*m_bench);
        }
    }

    void walkSettings()
    {
        MainWindow &window = m_bench->window();
        window.actions().settings->trigger();
        for (const Section section : Sections) {
            window.settings()->showSection(section);
            look(window, QStringLiteral("settings-%1").arg(static_cast<int>(section)));
        }
    }

    void walkOperators()
    {
        MainWindow &window = m_bench->window();
        window.actions().operators->trigger();
        look(window, QStringLiteral("operators"));
        m_bench->access.lock();
        look(window, QStringLiteral("locked"));
        m_bench->access.signOut();
        look(window, QStringLiteral("sign-in"));
        m_bench->signIn(Chief, ChiefSecret);
    }

    void walkOutbox()
    {
        OutboxScene off(m_bench->records, m_bench->clock, Usual);
        off.showOff();
        look(off.page(), QStringLiteral("outbox-off"));
        OutboxScene busy(m_bench->records, m_bench->clock, Usual);
        busy.showBusy();
        QTest::qWait(OutboxSettles);
        look(busy.page(), QStringLiteral("outbox"));
    }

    void walkDialogs()
    {
        MainWindow &window = m_bench->window();
        window.actions().shortcuts->trigger();
        window.actions().exportRecords->trigger();
        openFirstSupervisor(m_bench->access, &window);
        openNewAccount(m_bench->access, &window);
        openOwnSecret(m_bench->access, &window);
        openOwnSecondFactor(m_bench->access, &window);
        openRescue(m_bench->access, Chief, &window);
        using Purpose = PassphraseDialog::Purpose;
        for (const Purpose purpose : {Purpose::Choose, Purpose::Unlock, Purpose::RecoveryKey}) {
            const auto attempt = [](const QString &, const PassphraseDialog::Answer &) {};
            (new PassphraseDialog(purpose, attempt, &window))->open();
        }
        (new RecoveryKeyDialog(recoveryKey(), QStringLiteral("2"), m_bench->files, &window))
            ->open();
        int number = 0;
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            settle();
            note(*dialog, QStringLiteral("dialog-%1-%2")
                              .arg(QString::fromLatin1(dialog->metaObject()->className())
                                       .section(QStringLiteral("::"), -1))
                              .arg(++number));
            delete dialog;
        }
    }

    void look(QWidget &shown, const QString &scene)
    {
        for (const QSize size : m_sizes) {
            shown.resize(size);
            settle();
            const QString name = QStringLiteral("%1-%2").arg(scene).arg(size.width());
            if (shown.size() != size) {
                m_problems << QStringLiteral("%1: grows to %2x%3")
                                  .arg(name)
                                  .arg(shown.width())
                                  .arg(shown.height());
            }
            note(shown, name);
        }
    }

    /// Layouts have had their way, what they put off too.
    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    void note(QWidget &shown, const QString &name)
    {
        for (const QString &cut : allThatIsCutOff(shown)) {
            m_problems << QStringLiteral("%1: %2").arg(name, cut);
            qWarning("%s",
                     qPrintable(m_problems.constLast())); // a failure shows a thousand letters
        }
        const QString folder = qEnvironmentVariable("LICENCEDESK_PICTURES");
        if (!folder.isEmpty()) {
            shown.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_name, name));
        }
    }

    std::unique_ptr<OperatorBench> m_bench;
    QString m_name;
    QList<QSize> m_sizes;
    QStringList m_problems;
};

LICENCEDESK_GUI_TEST_MAIN(LanguageLayoutTest)
#include "LanguageLayoutTest.moc"
