#pragma once
// Enters: an ink plane and where a value may lie. Leaves: the value's own lines, each cut out
// straight and scaled for the recogniser. Labels that reach into the zone are erased.

#include <QImage>
#include <QRectF>

#include <opencv2/core.hpp>

#include <vector>

namespace licencedesk {

struct TextLineSearch
{
    QRectF zone;                ///< pixels of the plane
    std::vector<QRectF> labels; ///< pixels of the plane; printed, not part of the value
    double textHeight = 0;      ///< em of the value, pixels
    int maximumLines = 1;
};

struct TextLine
{
    QImage picture;      ///< Format_Grayscale8, dark on light, a third of a line of margin
    QRectF box;          ///< around the ink, pixels of the plane
    double contrast = 0; ///< 0…1: how much darker the ink is than its paper
    cv::Matx23d toPlane; ///< from pixels of the picture to pixels of the plane
};

/// Top to bottom; empty when there is no print.
std::vector<TextLine> findTextLines(const cv::Mat &plane, const TextLineSearch &search);

/// Brings paper to white and the darkest ink to black, so that worn print is as dark as fresh
/// print. Returns how far they were apart, 0…1; leaves a picture without ink as it is.
double stretchContrast(cv::Mat &picture);

/// The box of a character, from pixels of the line's picture to pixels of the plane.
QRectF toPlane(const TextLine &line, const QRectF &box);

} // namespace licencedesk
