#include "tests/specimens/Compose.h"

#include "tests/specimens/PictureView.h"
#include "tests/specimens/View.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk::specimens {

namespace {

QImage withRoundCorners(const QImage &art, double radius)
{
    QImage cut(art.size(), QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(art));
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(art.size())), radius, radius);
    return cut;
}

cv::Matx33d toMatrix(const QTransform &t)
{
    return {t.m11(), t.m21(), t.m31(), t.m12(), t.m22(), t.m32(), t.m13(), t.m23(), t.m33()};
}

void blendInto(cv::Mat target, const cv::Mat &source)
{
    for (int y = 0; y < target.rows; ++y) {
        uchar *under = target.ptr(y);
        const uchar *over = source.ptr(y);
        for (int i = 0; i < target.cols * 4; i += 4) {
            const int rest = 255 - over[i + 3];
            for (int channel = 0; channel < 3; ++channel) {
                const int value = over[i + channel] + (under[i + channel] * rest + 127) / 255;
                under[i + channel] = static_cast<uchar>(std::min(value, 255));
            }
        }
    }
}

} // namespace

void layOver(QImage &picture, const QImage &art, const QTransform &artToPicture,
             double cornerRadius)
{
    QImage cut = withRoundCorners(art, cornerRadius);
    cv::Mat source = viewOf(cut);
    QTransform map = artToPicture;
    // Where the picture is much coarser than the drawing, average first.
    const double scale = scaleAt(map, QPointF(art.width() / 2.0, art.height() / 2.0)) * 1.2;
    cv::Mat smaller;
    if (scale < 0.8) {
        const cv::Size size(std::max(1, cvRound(source.cols * scale)),
                            std::max(1, cvRound(source.rows * scale)));
        cv::resize(source, smaller, size, 0, 0, cv::INTER_AREA);
        map = QTransform::fromScale(double(source.cols) / size.width,
                                    double(source.rows) / size.height) *
              map;
        source = smaller;
    }
    const QRectF corners(0, 0, source.cols, source.rows);
    const QRect bounds =
        map.map(QPolygonF(corners)).boundingRect().toAlignedRect().adjusted(-2, -2, 2, 2);
    const QRect region = bounds.intersected(picture.rect());
    if (region.isEmpty()) {
        return;
    }
    // OpenCV counts from pixel centres.
    const QTransform indexMap = QTransform::fromTranslate(0.5, 0.5) * map *
                                QTransform::fromTranslate(-0.5 - region.x(), -0.5 - region.y());
    cv::Mat warped;
    cv::warpPerspective(source, warped, toMatrix(indexMap),
                        cv::Size(region.width(), region.height()), cv::INTER_LINEAR,
                        cv::BORDER_CONSTANT, cv::Scalar(0, 0, 0, 0));
    cv::Mat target =
        viewOf(picture)(cv::Rect(region.x(), region.y(), region.width(), region.height()));
    blendInto(target, warped);
}

} // namespace licencedesk::specimens
