#pragma once
// A small invented card with a layout of its own, drawn for one test: where its values are printed
// is the test's choice. No specimen generator, so that what fails here is the reader.

#include "card/CardRectifier.h"
#include "layout/CardLayout.h"

#include <map>

namespace licencedesk::test {

struct CardDrawing
{
    std::map<FieldId, QString> values;
    QPointF offsetMm;       ///< of all values against the labels
    double turnDegrees = 0; ///< of all values around the card's middle
    bool seal = true;
    QString family = QStringLiteral("Noto Serif CJK SC");
};

/// Number, name, sex, nationality, address (two lines), birth date, class, validity and a seal.
CardLayout drawnLayout();
CardImage drawCard(const CardDrawing &drawing);

/// False when a value would be drawn as boxes for want of a font.
bool canDraw(const CardDrawing &drawing);

/// An invented licence: the number is the standard's own worked example.
std::map<FieldId, QString> inventedValues();

} // namespace licencedesk::test
