#pragma once
// The one place where QImage and cv::Mat meet. Every function copies: nothing returned shares
// memory with its argument, so lifetimes never matter. A cv::Mat never crosses a thread or a
// signal; a QImage does.

#include <QImage>

#include <opencv2/core.hpp>

namespace licencedesk {

/// CV_8UC3, BGR. Any QImage format; transparent pixels are laid over white.
cv::Mat toBgr(const QImage &image);

/// From CV_8UC3 (BGR) to Format_RGB32, from CV_8UC1 to Format_Grayscale8. Other types: null image.
QImage toImage(const cv::Mat &mat);

} // namespace licencedesk
