#include "ui/shell/Languages.h"
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "ui/desk/DeskActions.h"

#include <QAction>
#include <QFontMetrics>
#include <QLocale>

using namespace licencedesk;
using namespace licencedesk::test;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_window_speaks_chinese_and_english()
    {
        LanguageSwitch language;
        language.use(QStringLiteral("zh_CN"));
        {
            DeskBench bench;
            QCOMPARE(bench.window().actions().accept->text(), QStringLiteral("接受"));
            QCOMPARE(fieldLabel(FieldId::LicenceNumber), QStringLiteral("证号"));
        }
        language.use(QStringLiteral("en"));
        DeskBench bench;
        QCOMPARE(bench.window().actions().accept->text(), QStringLiteral("Accept"));
    }

    void english_has_a_singular()
    {
        LanguageSwitch language;
        language.use(QStringLiteral("en"));
        const auto checks = [](int count) {
            return QCoreApplication::translate("licencedesk::FindingsPanel", "%n check(s) failed",
                                               nullptr, count);
        };
        QCOMPARE(checks(1), QStringLiteral("1 check failed"));
        QCOMPARE(checks(2), QStringLiteral("2 checks failed"));
    }

    void an_unknown_language_is_english()
    {
        LanguageSwitch language;
        language.use(QStringLiteral("tlh"));
        QCOMPARE(language.current(), QStringLiteral("en"));
    }

    void the_type_has_chinese_glyphs()
    {
        const QFontMetrics metrics(QApplication::font());
        QVERIFY(metrics.inFont(QChar(0x9a7e))); // 驾
    }

    void no_action_shares_its_keys()
    {
        DeskBench bench;
        QStringList seen;
        for (const QAction *action : bench.window().actions().all()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen << keys.toString();
            }
            const bool told =
                action->shortcut().isEmpty() ||
                action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText));
            QVERIFY2(told, qPrintable(action->text()));
        }
    }
};

LICENCEDESK_GUI_TEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
