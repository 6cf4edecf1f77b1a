#pragma once
// Enters: the net's scores, a row per class and a column per place. Leaves: probabilities, of the
// few characters that matter at each place.

#include "recognition/NetColumn.h"

#include <QStringList>

#include <opencv2/core.hpp>

namespace licencedesk {

/// \p scores: CV_32F, row 0 the blank, row i + 1 character i of \p alphabet. One NetColumn a
/// column. Rows that the alphabet has no character for are left out.
NetColumns toColumns(const cv::Mat &scores, const QStringList &alphabet);

} // namespace licencedesk
