// At every size of type, in both languages, at 1280 × 800: nothing is cut off, nothing overlaps.
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/WindowPages.h"
#include "tests/gui/WordsFit.h"
#include "ui/shell/Languages.h"

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr QSize Window(1280, 800);

} // namespace

class LargeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_cut_off_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString &page : windowPages()) {
            for (const char *language : {"en", "zh_CN"}) {
                for (const int percent : {100, 150, 200}) {
                    QTest::addRow("%s, %s, at %d %%", qPrintable(page), language, percent)
                        << page << QString::fromLatin1(language) << percent;
                }
            }
        }
    }

    void nothing_is_cut_off()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        QFETCH(int, percent);
        applyFonts(*qApp, percent);
        LanguageSwitch words;
        words.use(language);
        DeskBench bench;
        bench.window().resize(Window);
        showWindowPage(bench, page);
        QCOMPARE(bench.window().size(), Window); // its contents do not push it wider
        const QString cut = whatIsCutOff(bench.window());
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
    }

    void cleanup() { applyFonts(*qApp); }

    void the_size_is_remembered_and_odd_ones_are_not_taken()
    {
        DeskBench bench;
        QCOMPARE(bench.settings.typeScale(), 100);
        bench.settings.setTypeScale(175);
        QCOMPARE(bench.settings.typeScale(), 175);
        bench.settings.setTypeScale(1000);
        QCOMPARE(bench.settings.typeScale(), 100);
    }

    void lengths_grow_with_the_type()
    {
        QCOMPARE(typeScaled(40), 40);
        applyFonts(*qApp, 200);
        QCOMPARE(typeScaled(40), 80);
    }
};

LICENCEDESK_GUI_TEST_MAIN(LargeTypeTest)
#include "LargeTypeTest.moc"
