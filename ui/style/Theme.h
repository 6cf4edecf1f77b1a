#pragma once
// How the program looks as a whole: style, palette, fonts, style sheet.

#include <QString>

#include <array>

class QApplication;

namespace licencedesk {

enum class ThemeChoice { System, Light, Dark, HighContrast };

QString themeKey(ThemeChoice choice);         ///< "system", "light", "dark", "contrast"
ThemeChoice themeFromKey(const QString &key); ///< System for anything else

/// Sets style, palette and style sheet; may be called again to switch.
void applyTheme(QApplication &application, ThemeChoice choice);

constexpr std::array TypeScales = {100, 125, 150, 175, 200}; ///< percent

/// Generous type in fonts that have Chinese glyphs in their mainland shapes. \p typeScale: percent
/// of the usual size; may be called again.
void applyFonts(QApplication &application, int typeScale = TypeScales.front());

/// A length that belongs to the type, \p pixels at 100 %, at the size in force.
int typeScaled(int pixels);

} // namespace licencedesk
