#pragma once
// Random fields from which paper, desks and light are made.

#include "tests/specimens/Random.h"

#include <QSize>

#include <opencv2/core.hpp>

namespace licencedesk::specimens {

/// CV_32FC1, about -1…1, changing over \p grain pixels.
cv::Mat smoothNoise(QSize size, double grain, Random &random);

/// As above with a grain of its own along each axis.
cv::Mat stretchedNoise(QSize size, double grainX, double grainY, Random &random);

/// Several octaves of smoothNoise, halved in grain and height each.
cv::Mat fractalNoise(QSize size, double grain, int octaves, Random &random);

} // namespace licencedesk::specimens
