#include "ui/shell/Languages.h"
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/ValueEdit.h"
#include "ui/shell/DeskApplication.h"
#include "ui/style/LocaleText.h"

#include <QAction>
#include <QFontMetrics>
#include <QLineEdit>
#include <QMenu>
#include <QTextLayout>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QDateTime Afternoon(QDate(2026, 11, 21), QTime(14, 5, 9));

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

/// Digits of any script but 0 to 9.
bool hasForeignDigits(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.isDigit() && (each < u'0' || each > u'9'); });
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

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

    void a_system_gets_the_language_that_its_people_read_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &wanted, const char *code) {
            QTest::newRow(name) << wanted << QString::fromLatin1(code);
        };
        row("the mainland", {QStringLiteral("zh-Hans-CN"), QStringLiteral("zh-CN")}, "zh_CN");
        row("Singapore", {QStringLiteral("zh-SG")}, "zh_CN");
        row("Taiwan", {QStringLiteral("zh-TW")}, "zh_TW");
        row("Hong Kong", {QStringLiteral("zh-Hant-HK"), QStringLiteral("zh-HK")}, "zh_TW");
        row("Macao", {QStringLiteral("zh_MO")}, "zh_TW");
        row("Portugal", {QStringLiteral("pt-PT")}, "pt");
        row("Austria", {QStringLiteral("de-AT")}, "de");
        row("Egypt", {QStringLiteral("ar-EG")}, "ar");
        row("Mongolia", {QStringLiteral("mn-MN")}, "mn");
        row("Norway has none", {QStringLiteral("nb-NO"), QStringLiteral("nb")}, "en");
        row("the second choice", {QStringLiteral("nb-NO"), QStringLiteral("de-DE")}, "de");
        row("Inner Mongolia's script is not Cyrillic",
            {QStringLiteral("mn-Mong-CN"), QStringLiteral("zh-CN")}, "zh_CN");
        row("no locale at all", {QStringLiteral("C")}, "en");
    }
    void a_system_gets_the_language_that_its_people_read()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        const bool builtIn =
            std::any_of(languages().begin(), languages().end(),
                        [&code](const Language &language) { return language.code == code; });
        if (!builtIn) {
            QSKIP("This language is not built in");
        }
        QCOMPARE(languageFor(wanted), code);
    }

    void buttons_and_menus_of_qt_speak_it_too_data() { addLanguages(); }
    void buttons_and_menus_of_qt_speak_it_too()
    {
        QFETCH(QString, code);
        LanguageSwitch language;
        language.use(code);
        const std::pair<const char *, const char *> words[] = {
            {"QPlatformTheme", "Cancel"}, {"QPlatformTheme", "Close"},
            {"QFileDialog", "Look in:"},  {"QFileDialog", "Files of type:"},
            {"QLineEdit", "Select All"},  {"QWidgetTextControl", "&Paste"}};
        for (const auto &[context, word] : words) {
            const QString said = QCoreApplication::translate(context, word);
            QVERIFY2((said != QLatin1String(word)) == (code != QLatin1String("en")), word);
        }
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Delete).toString(QKeySequence::NativeText),
                 QStringLiteral("Ctrl+Del")); // as the keyboards of the counter have it
    }

    void digits_are_those_of_the_licence_in_every_language_data() { addLanguages(); }
    void digits_are_those_of_the_licence_in_every_language()
    {
        QFETCH(QString, code);
        LanguageSwitch language;
        language.use(code);
        const QLocale locale;
        QCOMPARE(locale.zeroDigit(), QStringLiteral("0"));
        for (const QString &text :
             {locale.toString(1234567.5, 'f', 1), dayText(Afternoon), secondText(Afternoon),
              shortDayText(Afternoon.date()), locale.formattedDataSize(12'345'678),
              QCoreApplication::translate("licencedesk::FindingsPanel", "%n check(s) failed",
                                          nullptr, 12)}) {
            QVERIFY2(!hasForeignDigits(text), qPrintable(text));
        }
        QVERIFY2(dayText(Afternoon).contains(QStringLiteral("2026")),
                 qPrintable(dayText(Afternoon)));
        QVERIFY(minuteText(Afternoon).contains(QStringLiteral("14")));
        QCOMPARE(secondText({}), QString());
    }

    void english_dates_cannot_be_misread()
    {
        LanguageSwitch language;
        language.use(QStringLiteral("en"));
        QCOMPARE(secondText(Afternoon), QStringLiteral("2026-11-21 14:05:09"));
        QCOMPARE(shortDayText(Afternoon.date()), QStringLiteral("11-21"));
    }

    void dates_are_as_the_country_writes_them_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("minute");
        QTest::newRow("Germany") << "de"
                                 << "21.11.2026 14:05";
        QTest::newRow("Korea") << "ko"
                               << "2026. 11. 21. 14:05";
        QTest::newRow("Indonesia") << "id"
                                   << "21/11/2026 14.05";
        QTest::newRow("Thailand, by the calendar of the licence") << "th"
                                                                  << "21/11/2026 14:05";
    }
    void dates_are_as_the_country_writes_them()
    {
        QFETCH(QString, code);
        QFETCH(QString, minute);
        QLocale::setDefault(localeFor(code));
        QCOMPARE(minuteText(Afternoon), minute);
        QLocale::setDefault(QLocale::c());
    }

    void a_value_keeps_its_order_in_arabic()
    {
        const QString masked = QStringLiteral("1101**********1234");
        QCOMPARE(leftToRight(masked), masked);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString shown = leftToRight(masked);
        QVERIFY(shown.contains(masked));
        // Laid out, its first digit is to the left of its last one, whatever stands around it.
        QTextLayout layout(QStringLiteral("رقم ") + shown + QStringLiteral(" رخصة"));
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const int first = static_cast<int>(layout.text().indexOf(u'1'));
        const int last = static_cast<int>(layout.text().indexOf(u'4'));
        QVERIFY(line.cursorToX(first + 1) < line.cursorToX(last)); // not at the edge of the run
    }

    void what_is_typed_on_the_desk_runs_from_left_to_right()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        ValueEdit edit(FieldId::LicenceNumber);
        edit.setValue(inventedNumber(), {});
        const QTextOption option = edit.document()->defaultTextOption();
        QCOMPARE(option.textDirection(), Qt::LeftToRight);
        QCOMPARE(option.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight); // at its label
    }

    void values_have_the_shapes_of_the_mainland()
    {
        QCOMPARE(valueFont(QApplication::font()).families(),
                 familiesFor(QLocale(QStringLiteral("zh_CN"))));
        QVERIFY(familiesFor(QLocale(QStringLiteral("zh_TW"))).constFirst() !=
                familiesFor(QLocale(QStringLiteral("zh_CN"))).constFirst());
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

    void nothing_on_the_desk_is_lost_when_the_language_changes()
    {
        DeskOptions options;
        options.camera = false;
        options.language = QStringLiteral("en");
        DeskApplication desk(*qApp, options);
        desk.start();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.window().actions().typeIn->trigger();
        QTRY_VERIFY(editorOf(desk.window(), FieldId::Name));
        ValueEdit *name = editorOf(desk.window(), FieldId::Name);
        name->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(name, QStringLiteral("Zhang San")); // not confirmed yet
        const QSize size = desk.window().size();
        for (const Language &language : languages()) {
            Q_EMIT desk.window().languageWanted(language.code);
            QCOMPARE(qApp->layoutDirection() == Qt::RightToLeft,
                     language.code == QLatin1String("ar"));
            QCOMPARE(editorOf(desk.window(), FieldId::Name)->value(), QStringLiteral("Zhang San"));
            QCOMPARE(desk.window().size(), size);
            QCOMPARE(checkedLanguage(desk.window()), language.name);
            QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        }
    }

private:
    static ValueEdit *editorOf(MainWindow &window, FieldId field)
    {
        for (auto *edit : window.findChildren<ValueEdit *>(fieldKey(field))) {
            if (edit->isVisible()) {
                return edit;
            }
        }
        return nullptr;
    }

    static QString checkedLanguage(const MainWindow &window)
    {
        for (const auto *menu : window.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                const bool isLanguage = std::any_of(
                    languages().begin(), languages().end(),
                    [action](const Language &each) { return each.name == action->text(); });
                if (isLanguage && action->isChecked()) {
                    return action->text();
                }
            }
        }
        return {};
    }
};

LICENCEDESK_GUI_TEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
