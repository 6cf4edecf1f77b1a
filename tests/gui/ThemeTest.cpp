// The looks are readable: contrast after WCAG 2.1, 1.4.3 and 1.4.6 of what is read, 1.4.11 of what
// is told by shape and line.
#include "tests/gui/GuiTestMain.h"
#include "ui/style/Tones.h"

#include <array>
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

constexpr double LeastOfLines = 3.0;
constexpr std::array AllTones = {Tone::Neutral, Tone::Passed, Tone::Warning, Tone::Failed,
                                 Tone::Accent};

void check(const QColor &ink, const QColor &ground, double least, const char *what)
{
    QVERIFY2(contrast(ink, ground) >= least,
             qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                            .arg(QLatin1String(what), ink.name(), ground.name())
                            .arg(contrast(ink, ground))));
}

/// On everything that pages, panels, rows and buttons are painted with.
void checkOnGrounds(const QColor &ink, double least, const char *what)
{
    const QPalette palette = QApplication::palette();
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        check(ink, palette.color(role), least, what);
    }
}

void addThemes()
{
    QTest::addColumn<ThemeChoice>("theme");
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_that_is_read_can_be_read_data()
    {
        addThemes();
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
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            checkOnGrounds(palette.color(role), least, "text");
        }
        checkOnGrounds(mutedText(palette), least, "muted text");
        check(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), least,
              "what is selected, and the button that is proposed");
        check(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), least,
              "tips");
        check(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), least,
              "what an empty field says");
        for (const Tone tone : AllTones) {
            const ToneColours colours = toneColours(tone, palette);
            check(colours.ink, colours.wash, least, "a tone on its wash");
            checkOnGrounds(colours.ink, least, "a tone");
            check(palette.color(QPalette::Text), colours.wash, least, "text on a wash");
            check(mutedText(palette), colours.wash, least, "muted text on a wash");
        }
    }

    void what_is_told_by_a_line_can_be_seen_data()
    {
        addThemes();
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast;
    }

    void what_is_told_by_a_line_can_be_seen()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        const QPalette palette = QApplication::palette();
        checkOnGrounds(fieldLine(palette), LeastOfLines, "the border of a field");
        checkOnGrounds(focusRing(palette), LeastOfLines, "the focus");
        checkOnGrounds(mutedText(palette), LeastOfLines, "the border of a box to check");
        for (const Tone tone : AllTones) {
            const ToneColours colours = toneColours(tone, palette);
            check(focusRing(palette), colours.wash, LeastOfLines, "the focus on a wash");
            check(fieldLine(palette), colours.wash, LeastOfLines, "a field on a wash");
        }
        // The proposed button is as blue as the ring: its focus is a line in the colour of text.
        check(accentFocusRing(palette), palette.color(QPalette::Highlight), LeastOfLines,
              "the focus of the proposed button");
        check(palette.color(QPalette::Highlight), palette.color(QPalette::Base), LeastOfLines,
              "the proposed button");
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
