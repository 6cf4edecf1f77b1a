#pragma once
// The colours that mean something, for a light or a dark palette. They always stand beside a shape
// and a word, never alone.

#include <QColor>
#include <QPalette>

namespace licencedesk {

enum class Tone { Neutral, Passed, Warning, Failed, Accent };

struct ToneColours
{
    QColor ink;  ///< text, icons, box outlines
    QColor wash; ///< the ground behind them
};

bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette); ///< black grounds: see Theme
ToneColours toneColours(Tone tone, const QPalette &palette);

QColor mutedText(const QPalette &palette);       ///< labels and hints, still readable (4.5:1)
QColor hairline(const QPalette &palette);        ///< borders of panels and fields
QColor fieldLine(const QPalette &palette);       ///< border of what is typed or chosen in (3:1)
QColor focusRing(const QPalette &palette);       ///< around what has the keyboard (3:1)
QColor accentFocusRing(const QPalette &palette); ///< the same around what has the accent's ground
QColor stageColour(const QPalette &palette);     ///< behind the picture, dark in both themes

} // namespace licencedesk
