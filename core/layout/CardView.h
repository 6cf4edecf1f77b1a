#pragma once
// The frame as the matcher looks at it: one channel at several scales, and rectified views of it
// that are cheap enough to take many of.

#include "card/CardQuad.h"

#include <QImage>
#include <QRectF>

#include <opencv2/core.hpp>

#include <vector>

namespace licencedesk {

/// The red channel: black print and pale green ground stand out in it, the red seal does not.
class MatchImage
{
public:
    explicit MatchImage(const QImage &frame);

    struct Level
    {
        cv::Mat red;      ///< CV_8UC1
        double scale = 1; ///< of this level against the frame
    };
    /// The smallest level that still has \p scale, or the largest there is.
    const Level &levelFor(double scale) const;

private:
    std::vector<Level> m_levels; ///< each half the one before
};

/// A card and some of its surroundings seen from straight above.
struct CardView
{
    cv::Mat red; ///< CV_8UC1
    double pixelsPerMm = 0;
    QRectF spanMm; ///< card millimetres that \c red shows

    cv::Point2d toPixel(QPointF mm) const
    {
        return {(mm.x() - spanMm.x()) * pixelsPerMm, (mm.y() - spanMm.y()) * pixelsPerMm};
    }
    QPointF toMm(cv::Point2d pixel) const
    {
        return spanMm.topLeft() + QPointF(pixel.x, pixel.y) / pixelsPerMm;
    }
};

CardView viewCard(const MatchImage &image, const CardQuad &quad, QSizeF sizeMm, double pixelsPerMm,
                  double marginMm);

/// How much thin dark print there is at each place, 0…1 (CV_32FC1), whatever the light; smoothed
/// over \p blurMm.
cv::Mat inkOf(const CardView &view, double blurMm);

} // namespace licencedesk
