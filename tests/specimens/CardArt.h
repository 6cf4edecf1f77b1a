#pragma once
// What the cards have besides their values: ground, labels, seal, photo and the specimen marks.
// None of it copies the genuine art: the ground is our own waves, the face a drawn silhouette.

#include "tests/specimens/CardCanvas.h"

#include <QColor>
#include <QString>

namespace licencedesk::specimens {

struct PrePrint
{
    QString hanziFamily;
    QString latinFamily;
    QColor ink;

    static PrePrint random(Random &random);
};

/// Pale green with fine waves.
void drawGround(QPainter &painter, QSizeF sizeMm, Random &random);

/// Centred at \p centre.
void drawTitle(QPainter &painter, const PrePrint &print, const QString &text, double em,
               QPointF centre);

/// Chinese line and English line of a row; \p rowY is the middle of the row's value.
void drawLabel(QPainter &painter, const PrePrint &print, const QString &hanzi, const QString &latin,
               double left, double rowY);

/// Square seal with its text in equally wide lines; \p print is Red or Grey.
void drawSeal(CardCanvas &canvas, const QString &authority, const QRectF &boxMm, SealPrint print,
              Random &random);

/// A silhouette with the mark over it.
void drawPhoto(QPainter &painter, const QRectF &boxMm, Random &random);

/// 样本 SPECIMEN, along the box's diagonal where \p diagonal, filling it.
void drawMark(QPainter &painter, const QRectF &boxMm, const QColor &colour, bool diagonal);

} // namespace licencedesk::specimens
