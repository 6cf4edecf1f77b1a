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

void keepInside(cv::Mat &mask, const QRect &box)
{
    cv::Mat inside = cv::Mat::zeros(mask.size(), mask.type());
    const cv::Rect kept = cv::Rect(box.x(), box.y(), box.width(), box.height()) &
                          cv::Rect(0, 0, mask.cols, mask.rows);
    mask(kept).copyTo(inside(kept));
    mask = inside;
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
    // Labels and values stand close by: black ink counts only where the seal itself must be.
    cv::Mat black = planes.black(part) < RedInk;
    keepInside(black, card.toPixel(layout.sealMm).translated(-region.topLeft()));
    const double redArea = cv::countNonZero(red);
    const double blackArea = cv::countNonZero(black);
    if (redArea + blackArea < LeastCover * part.area()) {
        return evidence;
    }
    evidence.found = true;
    evidence.redness = redArea / (redArea + blackArea);
    const cv::Rect box = cv::boundingRect(redArea > blackArea ? red : black) + part.tl();
    evidence.boxMm = {card.toMm({double(box.x), double(box.y)}),
                      QSizeF(box.width, box.height) / card.pixelsPerMm};
    return evidence;
}

} // namespace licencedesk
