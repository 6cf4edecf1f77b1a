#pragma once
// How the program looks as a whole: style, palette, fonts, style sheet.

#include <QString>

class QApplication;

namespace licencedesk {

enum class ThemeChoice { System, Light, Dark };

QString themeKey(ThemeChoice choice);         ///< "system", "light", "dark"
ThemeChoice themeFromKey(const QString &key); ///< System for anything else

/// Sets style, palette and style sheet; may be called again to switch.
void applyTheme(QApplication &application, ThemeChoice choice);

/// Generous type in fonts that have Chinese glyphs in their mainland shapes.
void applyFonts(QApplication &application);

} // namespace licencedesk
