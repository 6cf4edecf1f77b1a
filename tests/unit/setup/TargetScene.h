#pragma once
// The printed target as a camera would see it on a desk, with whatever is wrong at that desk.

#include <QImage>
#include <QTransform>

namespace licencedesk::test {

struct TargetScene
{
    QSize frame{1920, 1080};
    double pixelsPerMm = 9.5;
    double turn = 0; ///< degrees, clockwise
    double tilt = 0; ///< perspective: share by which scale grows across the frame, to the right
    QPointF shift;   ///< px from the middle of the frame
    double matLevel = 0.2;   ///< brightness of the mat, of the paper's
    double exposure = 0.85;  ///< brightness of the paper, 0…1
    double lightLeft = 1;    ///< light at the frame's left edge, of full; no less than 0.01
    double lightRight = 1;   ///< at its right edge
    double blur = 0.5;       ///< px, standard deviation
    double noise = 1.5;      ///< levels of 255, standard deviation
    QPointF glareMm{-1, -1}; ///< middle of a reflection; negative: none
    double glareRadius = 4;  ///< mm
    bool mirrored = false;
    bool withTarget = true;

    QTransform toFrame() const; ///< from millimetres of the field
};

QImage drawScene(const TargetScene &scene);

} // namespace licencedesk::test
