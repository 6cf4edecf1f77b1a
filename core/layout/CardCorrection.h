#pragma once
// A small projective correction of a card's place, fitted to what was seen of it. Enters:
// observations "this point of the card, or this point of its edge, is really there". Leaves: the
// corrected quad. Robust: observations that contradict the others lose their say.

#include "card/CardQuad.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace licencedesk {

/// How far one spot of the card is off, along one direction. A label gives two of these, a point of
/// an edge only the one across the edge.
struct Displacement
{
    QPointF atMm;        ///< where the layout says it is
    QPointF direction;   ///< unit vector
    double amountMm = 0; ///< seen minus expected, along the direction
    double weight = 1;   ///< 1 / variance, mm^-2
};

enum class CorrectionModel { Shift, Affine, Projective };

/// Maps card millimetres as expected to card millimetres as seen.
class CardCorrection
{
public:
    static CardCorrection fit(const std::vector<Displacement> &seen, QSizeF sizeMm,
                              CorrectionModel model);

    /// Mean of what is left of \p seen after this correction, mm.
    double meanResidualMm(const std::vector<Displacement> &seen) const;

    QPointF map(QPointF mm) const;
    CardQuad corrected(const CardQuad &quad, QSizeF sizeMm) const;
    double rootMeanSquareMm() const { return m_rootMeanSquare; } ///< weighted residual

private:
    QPointF shiftAt(QPointF mm) const;

    QSizeF m_size;
    double m_parameters[8] = {}; ///< shift x, x per x, x per y; the same for y; perspective in x, y
    double m_rootMeanSquare = 0;
};

} // namespace licencedesk
