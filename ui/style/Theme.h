#pragma once
// How the program looks as a whole: style, palette, fonts, style sheet.

#include <QFont>
#include <QStringList>

#include <array>

class QApplication;
class QLocale;

namespace licencedesk {

enum class ThemeChoice { System, Light, Dark, HighContrast };

QString themeKey(ThemeChoice choice);         ///< "system", "light", "dark", "contrast"
ThemeChoice themeFromKey(const QString &key); ///< System for anything else

/// Sets style, palette and style sheet; may be called again to switch.
void applyTheme(QApplication &application, ThemeChoice choice);

constexpr std::array TypeScales = {100, 125, 150, 175, 200}; ///< percent

/// Generous type in fonts for the language in force (QLocale's default); Chinese glyphs are in all
/// of them. \p typeScale: percent of the usual size; may be called again.
void applyFonts(QApplication &application, int typeScale = TypeScales.front());

/// The fonts of a language, the dearest first.
QStringList familiesFor(const QLocale &locale);

/// \p font with the mainland's shapes of Chinese characters, whatever language the window speaks:
/// what stands on a licence.
QFont valueFont(const QFont &font);

/// A length that belongs to the type, \p pixels at 100 %, at the size in force.
int typeScaled(int pixels);

} // namespace licencedesk
