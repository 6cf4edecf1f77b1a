#pragma once
// Enters: a layout. Leaves: where its pre-printed ink must be, where none may be, and where nobody
// can know (values, photo, seal), as pictures at a stated scale.

#include "layout/CardLayout.h"

#include <opencv2/core.hpp>

#include <vector>

namespace licencedesk {

/// One label's own lines: 姓名, and Name below it.
std::vector<QRectF> labelLines(const PrintedLabel &label);

struct ExpectedInk
{
    cv::Mat density; ///< CV_32FC1, 0…1
    cv::Mat weight;  ///< CV_32FC1, 0 where nothing is known
    double pixelsPerMm = 0;
};

ExpectedInk expectedInk(const CardLayout &layout, double pixelsPerMm, double blurMm);

} // namespace licencedesk
