#include "tests/unit/setup/TargetScene.h"

#include "imaging/ImageBridge.h"
#include "setup/DeskTarget.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk::test {

namespace {

constexpr int Fine = 3; // the drawing is made so much larger and brought down by area
constexpr double Gamma = 2.2;

QImage drawDesk(const TargetScene &scene)
{
    const int mat = qRound(255 * scene.matLevel);
    QImage desk(scene.frame * Fine, QImage::Format_RGB32);
    desk.fill(QColor(mat, mat, mat));
    if (scene.withTarget) {
        QPainter painter(&desk);
        painter.setTransform(scene.toFrame() * QTransform::fromScale(Fine, Fine));
        drawTargetField(painter);
    }
    return desk;
}

/// Light across the frame, as the file has it.
void shade(cv::Mat &picture, const TargetScene &scene)
{
    for (int x = 0; x < picture.cols; ++x) {
        const double share = static_cast<double>(x) / picture.cols;
        const double light = scene.lightLeft + (scene.lightRight - scene.lightLeft) * share;
        picture.col(x) *= scene.exposure * std::pow(std::max(light, 0.01), 1 / Gamma);
    }
}

void reflect(cv::Mat &picture, const TargetScene &scene)
{
    if (scene.glareMm.x() < 0) {
        return;
    }
    const QPointF middle = scene.toFrame().map(scene.glareMm);
    cv::Mat light(picture.size(), CV_32FC3, cv::Scalar::all(0));
    cv::circle(light, {qRound(middle.x()), qRound(middle.y())},
               qRound(scene.glareRadius * scene.pixelsPerMm), cv::Scalar::all(300), cv::FILLED);
    cv::GaussianBlur(light, light, {0, 0}, scene.pixelsPerMm * 0.6);
    picture += light;
}

} // namespace

QTransform TargetScene::toFrame() const
{
    const QPointF middle(frame.width() / 2.0, frame.height() / 2.0);
    // Area grows as 1/(1 - g·x)³: g so that lengths differ by the tilt over the field.
    const double slope = tilt / (1.5 * target::FieldSize.width() * pixelsPerMm);
    QTransform view =
        QTransform::fromTranslate(-target::FieldSize.width() / 2, -target::FieldSize.height() / 2);
    view *= QTransform().rotate(turn);
    view *= QTransform::fromScale(mirrored ? -pixelsPerMm : pixelsPerMm, pixelsPerMm);
    view *= QTransform(1, 0, -slope, 0, 1, 0, 0, 0, 1);
    view *= QTransform::fromTranslate(middle.x() + shift.x(), middle.y() + shift.y());
    return view;
}

QImage drawScene(const TargetScene &scene)
{
    cv::Mat picture = toBgrScaled(drawDesk(scene), scene.frame);
    picture.convertTo(picture, CV_32FC3);
    shade(picture, scene);
    reflect(picture, scene);
    if (scene.blur > 0) {
        cv::GaussianBlur(picture, picture, {0, 0}, scene.blur);
    }
    cv::Mat grain(picture.size(), CV_32FC3);
    cv::RNG random(20261121);
    random.fill(grain, cv::RNG::NORMAL, 0, std::max(scene.noise, 0.001));
    picture += grain;
    picture.convertTo(picture, CV_8UC3);
    return toImage(picture);
}

} // namespace licencedesk::test
