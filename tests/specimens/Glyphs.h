#pragma once
// Glyph outlines by family, with a fall-back to a family that has the character, so that nothing is
// ever drawn as an empty box. Outlines are taken at em = 1 with the baseline at 0.

#include "tests/specimens/Random.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace licencedesk::specimens {

struct Glyph
{
    QPainterPath outline; ///< em = 1, y down, baseline at 0
    double advance = 1;
};

const Glyph &glyph(const QString &family, char32_t character);
/// Some installed family has the character.
bool canDraw(const QString &family, char32_t character);

/// How one line is set. Lengths in the unit of the drawing (mm).
struct TextStyle
{
    QString hanziFamily;
    QString latinFamily; ///< digits, Latin letters, hyphens
    double em = 3;
    double latinPitch = 0; ///< fixed distance of Latin characters; 0: the font's own advance
    double hanziPitch = 0; ///< 0: one em
};

struct SetLine
{
    QPainterPath outline;
    std::vector<QRectF> ink; ///< per code point, empty for a blank
    double width = 0;        ///< from the start to the end of the last advance

    QRectF inkBox(size_t first, size_t count) const;
    QRectF inkBox() const { return inkBox(0, ink.size()); }
};

/// Starts at \p left; \p centreY is the middle of the characters.
SetLine setLine(const QString &text, const TextStyle &style, double left, double centreY);
double lineWidth(const QString &text, const TextStyle &style);

/// The families of this list that are installed. Falls back to the default family.
QStringList hanziFamilies();
QStringList sansFamilies(); ///< as apps and laser printers use
QStringList latinMonoFamilies();
/// Of the first two, those that the recogniser never saw.
QStringList heldOutFamilies();
QStringList heldOutSansFamilies();

} // namespace licencedesk::specimens
