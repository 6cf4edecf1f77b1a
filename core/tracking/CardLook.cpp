#include "tracking/CardLook.h"

#include "card/CardRectifier.h"
#include "imaging/Measures.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

constexpr double LookScale = 4;      // px/mm of the view in which light and fingers are judged
constexpr double ReadingScale = 12;  // px/mm; what Measures expects
constexpr double RingMm = 3;         // of the desk around the card
constexpr int BurntOut = 250;        // every channel: nothing was recorded there
constexpr double VeilShare = 0.6;    // of the way from the ground to white: print pales there
constexpr double WhiteGround = 0.96; // a ground this bright is burnt out itself: no glare shows
constexpr double LeastShare = 0.01;

/// Light and colour of the card with some desk around it, seen from straight above.
struct TopView
{
    cv::Mat pixels; ///< CV_8UC4
    QRectF spanMm;

    cv::Rect part(const QRectF &mm) const
    {
        const QRectF pixel((mm.topLeft() - spanMm.topLeft()) * LookScale, mm.size() * LookScale);
        const QRect whole(0, 0, pixels.cols, pixels.rows);
        const QRect inside = pixel.toAlignedRect() & whole;
        return {inside.x(), inside.y(), std::max(0, inside.width()), std::max(0, inside.height())};
    }
};

cv::Matx33d toMatx(const QTransform &map)
{
    return {map.m11(), map.m21(), map.m31(), map.m12(), map.m22(),
            map.m32(), map.m13(), map.m23(), map.m33()};
}

TopView viewFromAbove(const FramePyramid &pyramid, const TrackedCard &card)
{
    TopView view;
    view.spanMm = QRectF(QPointF(0, 0), card.sizeMm).adjusted(-RingMm, -RingMm, RingMm, RingMm);
    const QTransform map = QTransform::fromScale(1 / LookScale, 1 / LookScale) *
                           QTransform::fromTranslate(view.spanMm.x(), view.spanMm.y()) *
                           cardToFrame(card.quad, card.sizeMm) *
                           QTransform::fromScale(pyramid.halfScale, pyramid.halfScale);
    const cv::Size size(qRound(view.spanMm.width() * LookScale),
                        qRound(view.spanMm.height() * LookScale));
    cv::warpPerspective(pyramid.half, view.pixels, toMatx(map), size,
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return view;
}

/// Level below which \p share of the pixels lie, 0…1.
double level(const cv::Mat &grey, const cv::Mat &mask, double share)
{
    constexpr int Levels = 256;
    const int channel = 0;
    const float range[] = {0, Levels};
    const float *ranges = range;
    cv::Mat histogram;
    cv::calcHist(&grey, 1, &channel, mask, histogram, 1, &Levels, &ranges);
    const double wanted = share * cv::sum(histogram)[0];
    double below = 0;
    int value = 0;
    while (value < Levels - 1 && (below += histogram.at<float>(value)) < wanted) {
        ++value;
    }
    return value / 255.0;
}

/// Where every channel is at least \p least.
cv::Mat whiteFrom(const TopView &view, int least)
{
    cv::Mat white;
    cv::inRange(view.pixels, cv::Scalar(least, least, least, 0), cv::Scalar::all(255), white);
    cv::morphologyEx(white, white, cv::MORPH_OPEN, cv::Mat::ones(3, 3, CV_8U)); // paper specks
    return white;
}

/// A lamp's reflection: much whiter than the card's own ground, burnt out or not.
cv::Mat veiled(const TopView &view, const cv::Rect &card)
{
    cv::Mat channels[4], darkest;
    cv::split(view.pixels(card), channels);
    cv::min(channels[0], channels[1], darkest);
    cv::min(darkest, channels[2], darkest);
    const double ground = 255 * level(darkest, {}, 0.6);
    return whiteFrom(view, qRound(ground + VeilShare * (255 - ground)));
}

/// Skin, whatever its tone, in YCrCb: red enough, not blue, and neither print nor paper. The seal
/// is redder than that.
cv::Mat skin(const TopView &view, const cv::Rect &card)
{
    cv::Mat bgr, chroma, mask;
    cv::cvtColor(view.pixels, bgr, cv::COLOR_BGRA2BGR);
    cv::cvtColor(bgr, chroma, cv::COLOR_BGR2YCrCb);
    cv::inRange(chroma, cv::Scalar(50, 137, 80), cv::Scalar(245, 172, 124), mask);
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, cv::Mat::ones(7, 7, CV_8U)); // 2 mm: no ink
    // A finger comes in from outside: what does not reach the card's edge is something else.
    cv::Mat labels;
    const int count = cv::connectedComponents(mask, labels);
    std::vector<bool> fromOutside(static_cast<std::size_t>(count), false);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            if (!card.contains({x, y})) {
                fromOutside[static_cast<std::size_t>(labels.at<int>(y, x))] = true;
            }
        }
    }
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            if (!fromOutside[static_cast<std::size_t>(labels.at<int>(y, x))]) {
                mask.at<uchar>(y, x) = 0;
            }
        }
    }
    return mask;
}

std::vector<SpoiledField> spoiled(const TopView &view, const cv::Mat &mask,
                                  const CardLayout &layout)
{
    std::vector<SpoiledField> fields;
    for (const FieldZone &zone : layout.zones) {
        const cv::Rect box = view.part(zone.boxMm);
        const double share =
            box.empty() ? 0 : static_cast<double>(cv::countNonZero(mask(box))) / box.area();
        if (share > LeastShare) {
            fields.push_back({zone.field, share});
        }
    }
    std::stable_sort(fields.begin(), fields.end(),
                     [](const auto &a, const auto &b) { return a.share > b.share; });
    return fields;
}

void judgeLight(CardLook &look, const TopView &view, const TrackedCard &card)
{
    const cv::Rect inside = view.part(QRectF(QPointF(0, 0), card.sizeMm));
    cv::Mat grey;
    cv::cvtColor(view.pixels, grey, cv::COLOR_BGRA2GRAY);
    cv::Mat ring(grey.size(), CV_8U, cv::Scalar(255));
    ring(inside).setTo(0);
    look.brightness = level(grey(inside), {}, 0.6); // the ground, not the print
    look.contrast = std::abs(look.brightness - level(grey, ring, 0.5));
    const cv::Mat burnt = whiteFrom(view, BurntOut);
    look.burnt = static_cast<double>(cv::countNonZero(burnt(inside))) / inside.area();
    if (!card.layout) {
        return;
    }
    if (look.brightness < WhiteGround) {
        cv::Mat glare = veiled(view, inside);
        glare(view.part(card.layout->photoMm)).setTo(0); // its background is white
        look.glare = spoiled(view, glare, *card.layout);
    }
    if (card.layout->page != DocumentPage::Electronic) { // its app is full of colours
        look.fingers = spoiled(view, skin(view, inside), *card.layout);
    }
}

CardQuad partOf(const TrackedCard &card, const QRectF &mm)
{
    const QTransform map = cardToFrame(card.quad, card.sizeMm);
    return {{map.map(mm.topLeft()), map.map(mm.topRight()), map.map(mm.bottomRight()),
             map.map(mm.bottomLeft())}};
}

/// By the row of the licence number: the same print on every page.
double sharpnessOf(const QImage &frame, const TrackedCard &card)
{
    const FieldZone *zone = card.layout ? card.layout->zone(FieldId::LicenceNumber) : nullptr;
    if (!zone) {
        return 1;
    }
    const CardQuad quad = partOf(card, zone->boxMm);
    if (!isProper(quad)) {
        return 1;
    }
    return measure(rectify(frame, quad, zone->boxMm.size(), ReadingScale).image).sharpness;
}

double marginOf(const CardQuad &quad, QSize frame)
{
    double nearest = frame.width();
    for (const QPointF corner : quad.corners) {
        nearest = std::min({nearest, corner.x(), corner.y(), frame.width() - corner.x(),
                            frame.height() - corner.y()});
    }
    return nearest / std::max(1.0, meanSize(quad).width());
}

} // namespace

CardLook lookAt(const QImage &frame, const FramePyramid &pyramid, const TrackedCard &card)
{
    CardLook look;
    const QRectF bounds = toPolygon(card.quad).boundingRect();
    look.fill = std::max(bounds.width() / frame.width(), bounds.height() / frame.height());
    look.margin = marginOf(card.quad, frame.size());
    if (card.sizeMm.isEmpty()) {
        return look;
    }
    const QSizeF size = meanSize(card.quad);
    look.pixelsPerMm =
        std::sqrt(size.width() * size.height() / (card.sizeMm.width() * card.sizeMm.height()));
    judgeLight(look, viewFromAbove(pyramid, card), card);
    look.sharpness = sharpnessOf(frame, card);
    return look;
}

double brightnessOf(const FramePyramid &pyramid)
{
    return pyramid.isEmpty() ? 0 : cv::mean(pyramid.grey)[0] / 255;
}

} // namespace licencedesk
