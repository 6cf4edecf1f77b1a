#pragma once
// A card while it is drawn: ground and pre-print in colour, the separate print of the values as an
// ink mask, everything in card millimetres. Leaves: the finished picture and where each value lies.

#include "layout/FieldId.h"
#include "tests/specimens/Glyphs.h"
#include "tests/specimens/Random.h"
#include "tests/specimens/Specimen.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QSizeF>
#include <QTransform>

namespace licencedesk::specimens {

/// How the values of one card are printed.
struct ValuePrint
{
    QString hanziFamily;
    QString latinFamily;
    bool dotMatrix = false;
    double dotsPerEm = 24;   ///< of the dot-matrix head
    double dotSize = 1.2;    ///< diameter over the distance of dots; below 1 they stand apart
    double density = 1;      ///< 0…1, how dark the ink is
    double unevenness = 0.1; ///< 0…1, how much the density varies over the card
    QColor ink = QColor(20, 20, 24);
    QTransform misregistration; ///< card mm -> card mm
    double fieldJitter = 0.15;  ///< mm, each field on its own

    static ValuePrint random(Random &random, QSizeF sizeMm, FontChoice fonts);
};

/// Part of a printed line that is a field: characters [first, first + count).
struct FieldSpan
{
    FieldId field;
    qsizetype first = 0;
    qsizetype count = 0;
};

class CardCanvas
{
public:
    CardCanvas(QSizeF sizeMm, double pixelsPerMm);

    QSizeF sizeMm() const { return m_sizeMm; }
    double pixelsPerMm() const { return m_scale; }

    /// Prints with the value printer and notes the line and its box.
    void printValue(FieldId zone, const QString &text, const TextStyle &style, QPointF leftCentre,
                    const ValuePrint &print, Random &random,
                    const std::vector<FieldSpan> &spans = {});

    void noteLine(FieldId zone, const QString &text, const QRectF &boxMm);
    void noteBox(FieldId field, const QRectF &boxMm);
    void setValue(FieldId field, const QString &value) { m_truth.values[field] = value; }

    /// Lays the value ink over the picture. Call once, before the marks.
    void applyInk(const ValuePrint &print, Random &random);

    QImage &image() { return m_image; }
    SpecimenCard &truth() { return m_truth; }

private:
    void stampDots(const SetLine &line, double em, const ValuePrint &print, const QTransform &place,
                   Random &random);
    void fillOutline(const SetLine &line, const QTransform &place);

    QSizeF m_sizeMm;
    double m_scale;
    QImage m_image; ///< RGB32
    QImage m_ink;   ///< Grayscale8, 255 = full ink
    SpecimenCard m_truth;
};

/// Draws on the card's picture in millimetres. One at a time.
class CardPainter : public QPainter
{
public:
    explicit CardPainter(CardCanvas &canvas);
};

} // namespace licencedesk::specimens
