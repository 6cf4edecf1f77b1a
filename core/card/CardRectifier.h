#pragma once
// Enters: a frame and the quad of a card in it. Leaves: the card seen from straight above, at a
// stated scale. "Card coordinates" are millimetres from the top left of the printed card.

#include "card/CardQuad.h"
#include "imaging/Frame.h"

#include <QSizeF>
#include <QTransform>

namespace licencedesk {

struct CardImage
{
    QImage image;                 ///< Format_RGB32
    double pixelsPerMm = 0;       ///< of this image
    QSizeF sizeMm;                ///< what the image spans
    CardQuad quad;                ///< where it was taken from, frame coordinates
    double sourcePixelsPerMm = 0; ///< resolution that the frame really offered

    QPointF toMm(QPointF pixel) const { return pixel / pixelsPerMm; }
    QPointF toPixel(QPointF mm) const { return mm * pixelsPerMm; }
    QRect toPixel(const QRectF &mm) const; ///< clipped to the image
};

/// The map from card millimetres to frame pixels.
QTransform cardToFrame(const CardQuad &quad, QSizeF sizeMm);

/// \p quad must be proper. \p pixelsPerMm is the scale of the result.
CardImage rectify(const QImage &frame, const CardQuad &quad, QSizeF sizeMm, double pixelsPerMm);

} // namespace licencedesk
