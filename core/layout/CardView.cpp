#include "layout/CardView.h"

#include "card/CardRectifier.h"
#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

// The largest level: a card over a third of the width still has about 6 px/mm.
constexpr double WorkingSide = 1600;
constexpr int SmallestLevel = 160; // px, longer side

constexpr double StrokeMm = 1.3;     // dark features narrower than this are print
constexpr double FullInkShare = 0.4; // this much darker than the ground counts as ink entirely
constexpr double DarkestGround = 24; // grey levels; below it contrast is noise

cv::Matx33d toMatx(const QTransform &map)
{
    return {map.m11(), map.m21(), map.m31(), map.m12(), map.m22(),
            map.m32(), map.m13(), map.m23(), map.m33()};
}

double scaleOf(const CardQuad &quad, QSizeF sizeMm)
{
    const QSizeF pixels = meanSize(quad);
    return std::sqrt(pixels.width() * pixels.height() / (sizeMm.width() * sizeMm.height()));
}

} // namespace

MatchImage::MatchImage(const QImage &frame)
{
    // Whole-number shrinking is quick and blurs nothing.
    const double longer = std::max(frame.width(), frame.height());
    const int factor = std::max(1, static_cast<int>(std::lround(longer / WorkingSide)));
    const QSize size(std::max(1, frame.width() / factor), std::max(1, frame.height() / factor));
    Level level;
    cv::extractChannel(toBgrScaled(frame, size), level.red, 2);
    level.scale = 1.0 / factor;
    m_levels.push_back(level);
    while (std::max(level.red.cols, level.red.rows) > 2 * SmallestLevel) {
        Level half;
        const cv::Rect even(0, 0, level.red.cols / 2 * 2, level.red.rows / 2 * 2);
        cv::resize(level.red(even), half.red, {even.width / 2, even.height / 2}, 0, 0,
                   cv::INTER_AREA);
        half.scale = level.scale / 2;
        m_levels.push_back(half);
        level = half;
    }
}

const MatchImage::Level &MatchImage::levelFor(double scale) const
{
    const auto tooSmall = std::find_if(m_levels.begin(), m_levels.end(),
                                       [scale](const Level &each) { return each.scale < scale; });
    return tooSmall == m_levels.begin() ? *tooSmall : *std::prev(tooSmall);
}

CardView viewCard(const MatchImage &image, const CardQuad &quad, QSizeF sizeMm, double pixelsPerMm,
                  double marginMm)
{
    CardView view;
    view.pixelsPerMm = pixelsPerMm;
    view.spanMm = QRectF(QPointF(), sizeMm).adjusted(-marginMm, -marginMm, marginMm, marginMm);
    const cv::Size size(static_cast<int>(std::lround(view.spanMm.width() * pixelsPerMm)),
                        static_cast<int>(std::lround(view.spanMm.height() * pixelsPerMm)));
    const MatchImage::Level &level = image.levelFor(pixelsPerMm / scaleOf(quad, sizeMm));
    const QTransform toLevel =
        QTransform::fromTranslate(0.5, 0.5) *
        QTransform::fromScale(1 / pixelsPerMm, 1 / pixelsPerMm) *
        QTransform::fromTranslate(view.spanMm.x(), view.spanMm.y()) * cardToFrame(quad, sizeMm) *
        QTransform::fromScale(level.scale, level.scale) * QTransform::fromTranslate(-0.5, -0.5);
    cv::warpPerspective(level.red, view.red, toMatx(toLevel), size,
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return view;
}

cv::Mat inkOf(const CardView &view, double blurMm)
{
    const int stroke = std::max(3, static_cast<int>(std::lround(StrokeMm * view.pixelsPerMm)) | 1);
    cv::Mat ground, ink;
    cv::morphologyEx(view.red, ground, cv::MORPH_CLOSE, cv::Mat::ones(stroke, stroke, CV_8U));
    cv::subtract(ground, view.red, ink);
    ink.convertTo(ink, CV_32F);
    ground.convertTo(ground, CV_32F);
    ground = cv::max(ground, DarkestGround);
    cv::divide(ink, ground, ink, 1 / FullInkShare);
    ink = cv::min(ink, 1.0);
    if (blurMm > 0) {
        cv::GaussianBlur(ink, ink, {}, blurMm * view.pixelsPerMm);
    }
    return ink;
}

} // namespace licencedesk
