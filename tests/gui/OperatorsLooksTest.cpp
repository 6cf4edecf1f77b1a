// The operators' views at every size of type, in both languages and on the smallest window: nothing
// is cut off, every control has a name. With LICENCEDESK_PICTURES=FOLDER they are drawn there.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/OperatorBench.h"
#include "tests/gui/WordsFit.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/ReasonBar.h"
#include "ui/operators/AccountDialogs.h"
#include "ui/operators/FormDialog.h"
#include "ui/operators/SecretEdit.h"
#include "ui/operators/SignInView.h"
#include "ui/shell/Languages.h"

#include <QAccessible>
#include <QPushButton>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QStringList Scenes = {
    QStringLiteral("sign-in"),   QStringLiteral("refused"), QStringLiteral("locked"),
    QStringLiteral("own-pin"),   QStringLiteral("factor"),  QStringLiteral("header"),
    QStringLiteral("signature"), QStringLiteral("page"),    QStringLiteral("add"),
    QStringLiteral("first"),     QStringLiteral("rescue"),  QStringLiteral("change")};

} // namespace

class OperatorsLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_cut_off_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString &scene : Scenes) {
            for (const char *language : {"en", "zh_CN"}) {
                for (const int percent : {100, 200}) {
                    QTest::addRow("%s, %s, at %d %%", qPrintable(scene), language, percent)
                        << scene << QString::fromLatin1(language) << percent;
                }
            }
        }
    }

    void nothing_is_cut_off()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(int, percent);
        applyTheme(*qApp, theme());
        applyFonts(*qApp, percent);
        LanguageSwitch words;
        words.use(language);
        OperatorBench bench;
        const QWidget &shown = show(bench, scene, sizeFor(scene, percent));
        QTest::qWait(60);
        draw(shown, QStringLiteral("%1-%2-%3").arg(scene, language).arg(percent));
        const QString cut = whatIsCutOff(shown);
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
        QCOMPARE(nameless(shown), QString());
    }

    void cleanup() { applyFonts(*qApp); }

private:
    static ThemeChoice theme() { return themeFromKey(qEnvironmentVariable("LICENCEDESK_THEME")); }

    /// Covered, the window may be as small as it gets.
    static QSize sizeFor(const QString &scene, int percent)
    {
        const bool desk = scene == QLatin1String("header") || scene == QLatin1String("signature");
        if (scene == QLatin1String("page") && percent == 100) {
            return {1440, 900}; // side by side
        }
        return desk || percent > 100 ? QSize(1280, 800) : QSize(1000, 660);
    }

    /// What has to be looked at: the window, or the dialog over it.
    const QWidget &show(OperatorBench &bench, const QString &scene, QSize size)
    {
        bench.open();
        if (scene != QLatin1String("first")) {
            bench.makeChief();
            bench.makeAccount(Clerk, Role::Clerk, ClerkPin);
            bench.makeAccount(Auditor, Role::Auditor, QStringLiteral("738264"));
        }
        MainWindow &window = bench.window();
        window.resize(size);
        if (scene == QLatin1String("sign-in")) {
            bench.access.signOut();
        } else if (scene == QLatin1String("refused")) {
            bench.access.signOut();
            window.signIn()->name()->setText(Clerk);
            window.signIn()->secret()->setText(QStringLiteral("000000"));
            window.signIn()->go()->click();
        } else if (scene == QLatin1String("locked")) {
            bench.access.lock();
        } else if (scene == QLatin1String("own-pin")) {
            showOwnPin(bench);
        } else if (scene == QLatin1String("factor")) {
            AccessPolicy policy = bench.access.policy();
            policy.secondFactor = true;
            bench.setPolicy(policy);
        } else if (scene == QLatin1String("signature")) {
            bench.signIn(Clerk, ClerkPin);
            bench.putFailing();
            bench.desk.accept();
        } else if (scene == QLatin1String("page")) {
            showPage(bench);
        } else if (scene == QLatin1String("add")) {
            return *openNewAccount(bench.access, &window);
        } else if (scene == QLatin1String("first")) {
            return *openFirstSupervisor(bench.access, &window);
        } else if (scene == QLatin1String("rescue")) {
            return *openRescue(bench.access, Chief, &window);
        } else if (scene == QLatin1String("change")) {
            return *openOwnSecret(bench.access, &window);
        }
        return window;
    }

    static void showOwnPin(OperatorBench &bench)
    {
        QVERIFY(bench.access.change([](OperatorAccounts &accounts) {
            return accounts.add({QStringLiteral("chen"), Role::Clerk, GivenPin})
                .map([](const Account &) {});
        }));
        bench.access.signOut();
        bench.signIn(QStringLiteral("chen"), GivenPin);
    }

    static void showPage(OperatorBench &bench)
    {
        AccessPolicy policy = bench.access.policy();
        policy.refusedSignInsPerHour = 1;
        bench.setPolicy(policy);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(bench.access.signIn({Clerk, QStringLiteral("618274"), {}}));
            bench.pass(60);
        }
        QVERIFY(bench.access.change([&](OperatorAccounts &accounts) {
            return accounts.all().and_then([&](const Accounts &all) {
                return accounts.freeze(findAccount(all, Auditor)->id);
            });
        }));
        bench.window().actions().operators->trigger();
    }

    static void draw(const QWidget &shown, const QString &name)
    {
        const QString folder = qEnvironmentVariable("LICENCEDESK_PICTURES");
        if (!folder.isEmpty()) {
            const_cast<QWidget &>(shown).grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
        }
    }

    static QString nameless(const QWidget &shown)
    {
        for (QWidget *widget : shown.findChildren<QWidget *>()) {
            const bool part =
                widget->focusProxy() || widget->objectName().startsWith(QLatin1String("qt_"));
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || part) {
                continue;
            }
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) {
                return QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                       widget->objectName();
            }
        }
        return {};
    }
};

LICENCEDESK_GUI_TEST_MAIN(OperatorsLooksTest)
#include "OperatorsLooksTest.moc"
