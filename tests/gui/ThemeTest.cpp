// The looks are readable: contrast after WCAG 2.1, 1.4.3 and 1.4.6.
#include "tests/gui/GuiTestMain.h"
#include "ui/style/Tones.h"

#include <cmath>

using namespace licencedesk;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_that_is_read_can_be_read_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ThemeChoice::Light << 4.5;
        QTest::newRow("dark") << ThemeChoice::Dark << 4.5;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast << 7.0;
    }

    void everything_that_is_read_can_be_read()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(double, least);
        applyTheme(*qApp, theme);
        const QPalette palette = QApplication::palette();
        const auto check = [least](const QColor &ink, const QColor &ground, const char *what) {
            QVERIFY2(
                contrast(ink, ground) >= least,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(contrast(ink, ground))));
        };
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        check(palette.color(QPalette::WindowText), window, "text on the window");
        check(palette.color(QPalette::Text), base, "text in fields");
        check(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), "buttons");
        check(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
              "what is selected");
        check(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), "tips");
        check(mutedText(palette), base, "muted text");
        for (const auto tone :
             {Tone::Neutral, Tone::Passed, Tone::Warning, Tone::Failed, Tone::Accent}) {
            const ToneColours colours = toneColours(tone, palette);
            check(colours.ink, colours.wash, "a tone on its wash");
            check(colours.ink, base, "a tone on a panel");
        }
    }

    void high_contrast_draws_its_borders()
    {
        applyTheme(*qApp, ThemeChoice::HighContrast);
        const QPalette palette = QApplication::palette();
        QVERIFY(contrast(hairline(palette), palette.color(QPalette::Window)) >= 7);
        QVERIFY(isHighContrast(palette));
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(!isHighContrast(QApplication::palette()));
    }

    void a_theme_is_found_again_by_its_key()
    {
        for (const auto theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                 ThemeChoice::HighContrast}) {
            QCOMPARE(themeFromKey(themeKey(theme)), theme);
        }
    }
};

LICENCEDESK_GUI_TEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
