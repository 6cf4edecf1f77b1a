#include "card/CardRectifier.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

// Bilinear sampling blurs nothing and misses nothing up to about this many source pixels per pixel.
constexpr double SafeMinification = 1.4;

// Around the quad in the source, for the interpolation's support.
constexpr int SourceMargin = 3;

QPolygonF rectangle(QSizeF size)
{
    return {{QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()),
             QPointF(0, size.height())}};
}

double resolutionOf(const CardQuad &quad, QSizeF sizeMm)
{
    const QSizeF pixels = meanSize(quad);
    return std::sqrt(pixels.width() * pixels.height() / (sizeMm.width() * sizeMm.height()));
}

QRect regionAround(const CardQuad &quad, const QRect &limits)
{
    const QRect bounds = toPolygon(quad).boundingRect().toAlignedRect();
    return bounds.adjusted(-SourceMargin, -SourceMargin, SourceMargin, SourceMargin) & limits;
}

/// The part of the frame that is needed, shrunk so far that sampling it misses no source pixel.
struct Source
{
    cv::Mat pixels;
    QTransform fromFrame; ///< frame coordinates to pixel centres of \c pixels
    double scale = 1;     ///< of pixels against the frame
};

Source sourceFor(const QImage &frame, const CardQuad &quad, double minification)
{
    const QRect region = regionAround(quad, frame.rect());
    const int factor = std::max(1, static_cast<int>(std::ceil(minification / SafeMinification)));
    Source source;
    source.pixels = toBgr(frame, region);
    if (factor > 1 && region.width() >= factor && region.height() >= factor) {
        const cv::Rect whole(0, 0, region.width() / factor * factor,
                             region.height() / factor * factor);
        cv::resize(source.pixels(whole), source.pixels,
                   {whole.width / factor, whole.height / factor}, 0, 0, cv::INTER_AREA);
        source.scale = 1.0 / factor;
    }
    // Corner-based coordinates become centre-based ones: half a pixel.
    source.fromFrame = QTransform::fromTranslate(-region.x(), -region.y()) *
                       QTransform::fromScale(source.scale, source.scale) *
                       QTransform::fromTranslate(-0.5, -0.5);
    return source;
}

/// Row vectors (Qt) to column vectors (OpenCV).
cv::Matx33d toMatx(const QTransform &map)
{
    return {map.m11(), map.m21(), map.m31(), map.m12(), map.m22(),
            map.m32(), map.m13(), map.m23(), map.m33()};
}

} // namespace

QRect CardImage::toPixel(const QRectF &mm) const
{
    const QRectF pixels(mm.topLeft() * pixelsPerMm, mm.size() * pixelsPerMm);
    return pixels.toAlignedRect() & image.rect();
}

QTransform cardToFrame(const CardQuad &quad, QSizeF sizeMm)
{
    QTransform map;
    QTransform::quadToQuad(rectangle(sizeMm), toPolygon(quad), map);
    return map;
}

CardImage rectify(const QImage &frame, const CardQuad &quad, QSizeF sizeMm, double pixelsPerMm)
{
    CardImage card;
    card.pixelsPerMm = pixelsPerMm;
    card.sizeMm = sizeMm;
    card.quad = quad;
    card.sourcePixelsPerMm = resolutionOf(quad, sizeMm);
    const cv::Size size(static_cast<int>(std::lround(sizeMm.width() * pixelsPerMm)),
                        static_cast<int>(std::lround(sizeMm.height() * pixelsPerMm)));
    const Source source = sourceFor(frame, quad, card.sourcePixelsPerMm / pixelsPerMm);
    if (source.pixels.empty()) {
        card.image = QImage(size.width, size.height, QImage::Format_RGB32);
        card.image.fill(Qt::white);
        return card;
    }
    const QTransform toSource = QTransform::fromTranslate(0.5, 0.5) *
                                QTransform::fromScale(1 / pixelsPerMm, 1 / pixelsPerMm) *
                                cardToFrame(quad, sizeMm) * source.fromFrame;
    const bool enlarging = card.sourcePixelsPerMm * source.scale < pixelsPerMm;
    cv::Mat warped;
    cv::warpPerspective(source.pixels, warped, toMatx(toSource), size,
                        (enlarging ? cv::INTER_CUBIC : cv::INTER_LINEAR) | cv::WARP_INVERSE_MAP,
                        cv::BORDER_REPLICATE);
    card.image = toImage(warped);
    return card;
}

} // namespace licencedesk
