#pragma once
// The one place where QImage and cv::Mat meet. Every function copies: nothing returned shares
// memory with its argument, so lifetimes never matter. A cv::Mat never crosses a thread or a
// signal; a QImage does.

#include <QImage>
#include <QRect>
#include <QSize>

#include <opencv2/core.hpp>

namespace licencedesk {

/// CV_8UC3, BGR. Any QImage format; transparent pixels are laid over white.
cv::Mat toBgr(const QImage &image);

/// Only \p region of it, clipped to the picture; empty when nothing is left.
cv::Mat toBgr(const QImage &image, const QRect &region);

/// The whole picture brought to \p size, each pixel the mean of what it covers. Much quicker than
/// converting first and scaling then.
cv::Mat toBgrScaled(const QImage &image, QSize size);

/// CV_8UC4 (B, G, R, unused) at \p size by area. The quickest way to a half or a quarter, for frames
/// of a running camera.
cv::Mat toBgrxScaled(const QImage &image, QSize size);

/// From CV_8UC3 (BGR) or CV_8UC4 (as above) to Format_RGB32, from CV_8UC1 to Format_Grayscale8. Other
/// types: null image.
QImage toImage(const cv::Mat &mat);

/// The same picture in Format_RGB32, transparent pixels laid over white; \p image itself when it is
/// in that format already.
QImage toOpaque(const QImage &image);

} // namespace licencedesk
