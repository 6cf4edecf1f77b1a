#include "ui/style/Theme.h"

#include "ui/style/Tones.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <iterator>
#include <utility>

namespace licencedesk {

namespace {

constexpr double BasePointSize = 11; // read from an arm's length at a counter
constexpr int RowHeight = 22; // px at 100 % type, of buttons and fields without their padding
constexpr int ChipHeight = 20;
constexpr int BigHeight = 52; // of the plain desk's buttons

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf3, 0xf4, 0xf7));
    palette.setColor(QPalette::WindowText, QColor(0x1a, 0x22, 0x2d));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, QColor(0x1a, 0x22, 0x2d));
    palette.setColor(QPalette::Button, Qt::white);
    palette.setColor(QPalette::ButtonText, QColor(0x1a, 0x22, 0x2d));
    palette.setColor(QPalette::ToolTipBase, QColor(0x1f, 0x27, 0x33));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6c, 0x77, 0x86));
    palette.setColor(QPalette::Highlight, QColor(0x0b, 0x5f, 0xff));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0b, 0x5f, 0xff));
    return palette;
}

QPalette darkPalette()
{
    const QColor text(0xe7, 0xeb, 0xf1);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x15, 0x19, 0x20));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(0x1d, 0x23, 0x2c));
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x29, 0x33));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(0x27, 0x2f, 0x3a));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, QColor(0x38, 0x42, 0x50));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x8c, 0x98, 0xa8));
    palette.setColor(QPalette::Highlight, QColor(0x29, 0x6b, 0xe6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xa9, 0xff));
    return palette;
}

/// Black, white and yellow; everything that is read has at least 7:1.
QPalette contrastPalette()
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                            QPalette::Button, QPalette::ToolTipBase, QPalette::HighlightedText}) {
        palette.setColor(role, Qt::black);
    }
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, Qt::white);
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0xd8, 0xd8, 0xd8));
    palette.setColor(QPalette::Highlight, QColor(0xff, 0xff, 0x00));
    palette.setColor(QPalette::Link, QColor(0xff, 0xff, 0x00));
    return palette;
}

QPalette paletteFor(ThemeChoice choice, bool systemDark)
{
    switch (choice) {
    case ThemeChoice::HighContrast:
        return contrastPalette();
    case ThemeChoice::Light:
        return lightPalette();
    case ThemeChoice::Dark:
        return darkPalette();
    case ThemeChoice::System:
        break;
    }
    return systemDark ? darkPalette() : lightPalette();
}

/// The shades that frames and disabled controls are drawn with.
void completePalette(QPalette &palette)
{
    const QColor line = hairline(palette);
    palette.setColor(QPalette::Light, palette.color(QPalette::Base));
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line.darker(130));
    palette.setColor(QPalette::Shadow, line.darker(170));
    const QColor faded = isHighContrast(palette) ? QColor(0xb4, 0xb4, 0xb4)
                         : isDark(palette)       ? QColor(0x6d, 0x78, 0x87)
                                                 : QColor(0x98, 0xa2, 0xae);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
}

/// The platform's own palette decides, as it was before the first switch.
bool systemIsDark()
{
    static const bool dark = isDark(QApplication::palette());
    return dark;
}

QString styleSheet(const QPalette &palette)
{
    QFile file(QStringLiteral(":/licencedesk/style/desk.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> tokens[] = {
        {"@window", palette.color(QPalette::Window)},
        {"@base", palette.color(QPalette::Base)},
        {"@raised", palette.color(QPalette::AlternateBase)},
        {"@button", palette.color(QPalette::Button)},
        {"@text", palette.color(QPalette::Text)},
        {"@muted", mutedText(palette)},
        {"@faded", palette.color(QPalette::Disabled, QPalette::Text)},
        {"@line", hairline(palette)},
        {"@fieldline", fieldLine(palette)},
        {"@focus", focusRing(palette)},
        {"@onaccentfocus", accentFocusRing(palette)},
        {"@onaccent", palette.color(QPalette::HighlightedText)},
        {"@accent", palette.color(QPalette::Highlight)},
        {"@wash", toneColours(Tone::Accent, palette).wash},
        {"@ink", toneColours(Tone::Accent, palette).ink},
        {"@tipbase", palette.color(QPalette::ToolTipBase)},
        {"@tiptext", palette.color(QPalette::ToolTipText)},
    };
    for (const auto &[token, colour] : tokens) {
        sheet.replace(QLatin1String(token), colour.name());
    }
    // Heights that a style sheet sets are not raised by larger type.
    sheet.replace(QLatin1String("@row"), QStringLiteral("%1px").arg(typeScaled(RowHeight)));
    sheet.replace(QLatin1String("@big"), QStringLiteral("%1px").arg(typeScaled(BigHeight)));
    sheet.replace(QLatin1String("@chip"), QStringLiteral("%1px").arg(typeScaled(ChipHeight)));
    return sheet;
}

/// As it was before the program set its own.
const QFont &platformFont()
{
    static const QFont before = QApplication::font();
    return before;
}

/// Where a desktop chose a font, its letters stay; a bare fontconfig default is no choice.
bool isChosen(const QString &family)
{
    return !family.startsWith(QLatin1String("DejaVu")) && family != QLatin1String("Noto Sans") &&
           family.compare(QLatin1String("Sans Serif"), Qt::CaseInsensitive) != 0;
}

/// What the mainland's fonts lack or draw otherwise: the shapes of Taiwan, Japan and Korea; scripts
/// of their own; and letters that would come from two fonts in one word (ө, ү, ế).
QStringList familiesOfScript(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript
                   ? QStringList{QStringLiteral("Noto Sans CJK TC"),
                                 QStringLiteral("Microsoft JhengHei UI"),
                                 QStringLiteral("PingFang TC")}
                   : QStringList();
    case QLocale::Japanese:
        return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"),
                QStringLiteral("Hiragino Sans")};
    case QLocale::Korean:
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Malgun Gothic"),
                QStringLiteral("Apple SD Gothic Neo")};
    case QLocale::Arabic:
        return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                QStringLiteral("Segoe UI"), QStringLiteral("Geeza Pro")};
    case QLocale::Thai:
        return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Thai"),
                QStringLiteral("Leelawadee UI"), QStringLiteral("Thonburi")};
    case QLocale::Mongolian:
    case QLocale::Russian:
    case QLocale::Vietnamese:
        return {QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                QStringLiteral("Helvetica Neue"), QStringLiteral("DejaVu Sans")};
    default:
        return {};
    }
}

} // namespace

QString themeKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromKey(const QString &key)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (key == themeKey(choice)) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    QPalette palette = paletteFor(choice, systemIsDark());
    completePalette(palette);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheet(palette));
}

QStringList familiesFor(const QLocale &locale)
{
    const QString platform = platformFont().family();
    const QStringList chosen = isChosen(platform) ? QStringList{platform} : QStringList();
    const QStringList mainland = {
        QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
        QStringLiteral("WenQuanYi Micro Hei")};
    QStringList families = chosen + familiesOfScript(locale) + mainland;
    families.removeDuplicates();
    return families;
}

void applyFonts(QApplication &application, int typeScale)
{
    QFont font = platformFont();
    font.setFamilies(familiesFor(QLocale()));
    font.setPointSizeF(BasePointSize * typeScale / 100);
    application.setFont(font);
    application.setStyleSheet(styleSheet(QApplication::palette()));
}

QFont valueFont(const QFont &font)
{
    QFont mainland = font;
    mainland.setFamilies(familiesFor(QLocale(QLocale::Chinese, QLocale::China)));
    return mainland;
}

int typeScaled(int pixels)
{
    return qRound(pixels * QApplication::font().pointSizeF() / BasePointSize);
}

} // namespace licencedesk
