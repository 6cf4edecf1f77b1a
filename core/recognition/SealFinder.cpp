#include "recognition/SealFinder.h"

#include "imaging/ImageBridge.h"
#include "recognition/FieldReader.h"
#include "recognition/InkPlanes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace licencedesk {

namespace {

/// Red ink is darker than this in the red plane.
constexpr int RedInk = 150;
/// The seal covers at least this share of its place with red ink; paper with a red cast covers
/// none.
constexpr double LeastCover = 0.02;
/// Misregistration and the uncertainty of the seal's place, mm.
constexpr double SearchMarginMm = 2;

QRect sealRegion(const CardImage &card, const CardLayout &layout)
{
    const double margin = SearchMarginMm;
    return card.toPixel(layout.sealMm.adjusted(-margin, -margin, margin, margin));
}

} // namespace

std::vector<TextLine> findSealLines(const cv::Mat &redPlane, const LineSearch &search)
{
    return findLines(redPlane, search);
}

SealEvidence findSeal(const CardImage &card, const CardLayout &layout)
{
    SealEvidence evidence;
    const QRect region = sealRegion(card, layout);
    if (layout.sealMm.isEmpty() || region.isEmpty()) {
        return evidence;
    }
    const InkPlanes planes = separateInks(card);
    const cv::Rect part(region.x(), region.y(), region.width(), region.height());
    const cv::Mat red = planes.red(part) < RedInk;
    const cv::Mat black = planes.black(part) < RedInk;
    const double redArea = cv::countNonZero(red);
    const double blackArea = cv::countNonZero(black);
    if (redArea + blackArea < LeastCover * part.area()) {
        return evidence;
    }
    cv::Mat ink;
    cv::bitwise_or(red, black, ink);
    const cv::Rect box = cv::boundingRect(ink) + part.tl();
    evidence.found = true;
    evidence.redness = redArea / (redArea + blackArea);
    evidence.boxMm = {card.toMm({double(box.x), double(box.y)}),
                      QSizeF(box.width, box.height) / card.pixelsPerMm};
    return evidence;
}

} // namespace licencedesk
