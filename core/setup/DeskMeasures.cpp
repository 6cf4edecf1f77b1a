#include "setup/DeskMeasures.h"

#include "imaging/ImageBridge.h"
#include "setup/DeskTarget.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace licencedesk {

namespace {

constexpr double Gamma = 2.2;      // of the files; light is told from brightness by it
constexpr double BurntLevel = 250; // of 255, in every channel
constexpr double FlatScale = 8;    // px a mm of the field seen from above
constexpr double FlatMargin = 8;   // mm around the field
constexpr double BurntPatch = 1.5; // mm²: smaller is print and noise
constexpr double MatGap = 2;       // mm from the cut to where the mat is looked at
constexpr double MatStrip = 3;     // mm, how wide it is looked at
constexpr double Seen = 0.2; // contrast of a line pattern that is still seen, of black to white

/// The field and a margin around it, seen from straight above.
struct Flat
{
    cv::Mat bgr;
    cv::Mat grey;
    cv::Mat inside; ///< 255 where the frame shows it

    cv::Rect rect(const QRectF &mm) const
    {
        const QRectF px((mm.x() + FlatMargin) * FlatScale, (mm.y() + FlatMargin) * FlatScale,
                        mm.width() * FlatScale, mm.height() * FlatScale);
        const QRect whole = px.toRect();
        return cv::Rect(whole.x(), whole.y(), whole.width(), whole.height()) &
               cv::Rect(0, 0, grey.cols, grey.rows);
    }
};

cv::Matx33d toMatrix(const QTransform &map)
{
    return {map.m11(), map.m21(), map.m31(), map.m12(), map.m22(),
            map.m32(), map.m13(), map.m23(), map.m33()};
}

Flat flatten(const cv::Mat &frame, const QTransform &toFrame)
{
    const QTransform map = QTransform::fromScale(1 / FlatScale, 1 / FlatScale) *
                           QTransform::fromTranslate(-FlatMargin, -FlatMargin) * toFrame;
    const cv::Size size(
        static_cast<int>((target::FieldSize.width() + 2 * FlatMargin) * FlatScale),
        static_cast<int>((target::FieldSize.height() + 2 * FlatMargin) * FlatScale));
    Flat flat;
    const int flags = cv::INTER_LINEAR | cv::WARP_INVERSE_MAP;
    cv::warpPerspective(frame, flat.bgr, toMatrix(map), size, flags);
    cv::cvtColor(flat.bgr, flat.grey, cv::COLOR_BGR2GRAY);
    cv::warpPerspective(cv::Mat(frame.size(), CV_8U, cv::Scalar(255)), flat.inside, toMatrix(map),
                        size, cv::INTER_NEAREST | cv::WARP_INVERSE_MAP);
    return flat;
}

QRectF centred(QPointF centre, QSizeF size)
{
    QRectF rect(QPointF(), size);
    rect.moveCenter(centre);
    return rect;
}

double levelOf(const Flat &flat, const QRectF &mm)
{
    return cv::mean(flat.grey(flat.rect(mm)))[0];
}

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF();
}

/// Pixels a millimetre about a place of the field.
double scaleAt(const QTransform &toFrame, QPointF mm)
{
    constexpr double Step = 0.5;
    const QPointF right = toFrame.map(mm + QPointF(Step, 0)) - toFrame.map(mm - QPointF(Step, 0));
    const QPointF down = toFrame.map(mm + QPointF(0, Step)) - toFrame.map(mm - QPointF(0, Step));
    return std::sqrt(std::abs(right.x() * down.y() - right.y() * down.x())) / (2 * Step);
}

void measurePlace(const QSize &frame, const TargetSighting &target, DeskMeasures &measures)
{
    const QRectF field(QPointF(), target::FieldSize);
    measures.mirrored = target.mirrored;
    measures.pixelsPerMm = scaleAt(target.toFrame, field.center());
    measures.frameWidthMm = frame.width() / measures.pixelsPerMm;
    double margin = 1e9;
    double smallest = 1e9;
    double largest = 0;
    QPointF towards;
    const QPointF middle = target.toFrame.map(field.center());
    for (const QPointF &corner :
         {field.topLeft(), field.topRight(), field.bottomRight(), field.bottomLeft()}) {
        const QPointF px = target.toFrame.map(corner);
        margin =
            std::min({margin, px.x(), px.y(), frame.width() - px.x(), frame.height() - px.y()});
        const double scale = scaleAt(target.toFrame, corner);
        smallest = std::min(smallest, scale);
        largest = std::max(largest, scale);
        towards += unit(px - middle) * (scale - measures.pixelsPerMm);
    }
    measures.marginMm = margin / measures.pixelsPerMm;
    measures.tilt = largest / smallest - 1;
    measures.towardsNear = unit(towards);
}

void measureLight(const Flat &flat, const TargetSighting &target, DeskMeasures &measures)
{
    std::vector<double> levels;
    std::vector<double> light;
    for (const QPointF &spot : target::WhiteSpots) {
        levels.push_back(levelOf(flat, centred(spot, target::WhiteSpotSize)));
        light.push_back(std::pow(std::max(levels.back(), 1.0) / 255, Gamma));
    }
    const auto [darkest, brightest] = std::minmax_element(light.begin(), light.end());
    measures.evenness = *darkest / *brightest;
    const double mean = (*darkest + *brightest) / 2;
    const QPointF middle = target.toFrame.map(QRectF(QPointF(), target::FieldSize).center());
    QPointF towards;
    for (std::size_t i = 0; i < light.size(); ++i) {
        towards +=
            unit(target.toFrame.map(target::WhiteSpots[i]) - middle) * ((mean - light[i]) / mean);
    }
    measures.towardsDark = unit(towards);
    std::nth_element(levels.begin(), levels.begin() + 4, levels.end());
    measures.white = levels[4] / 255;
    const QRectF solid = greyRect(GreySteps - 1).adjusted(2, 2, -2, -2);
    measures.black = levelOf(flat, solid) / std::max(levels[4], 1.0);
}

void measureBurnt(const Flat &flat, DeskMeasures &measures)
{
    cv::Mat burnt;
    const cv::Mat field = flat.bgr(flat.rect(QRectF(QPointF(), target::FieldSize)));
    cv::inRange(field, cv::Scalar::all(BurntLevel), cv::Scalar::all(255), burnt);
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(burnt, labels, statistics, centres);
    double all = 0;
    double largest = 0;
    for (int i = 1; i < count; ++i) {
        const double patch = statistics.at<int>(i, cv::CC_STAT_AREA) / (FlatScale * FlatScale);
        if (patch < BurntPatch) {
            continue;
        }
        all += patch;
        if (patch > largest) {
            largest = patch;
            measures.burntAt =
                QPointF(centres.at<double>(i, 0), centres.at<double>(i, 1)) / FlatScale;
        }
    }
    measures.burnt = all / (target::FieldSize.width() * target::FieldSize.height());
}

/// The lightest of the four sides counts: there the card's edge is hardest to see.
void measureMat(const Flat &flat, DeskMeasures &measures)
{
    const double width = target::FieldSize.width();
    const double height = target::FieldSize.height();
    const QRectF sides[] = {QRectF(0, -MatGap - MatStrip, width, MatStrip),
                            QRectF(0, height + MatGap, width, MatStrip),
                            QRectF(-MatGap - MatStrip, 0, MatStrip, height),
                            QRectF(width + MatGap, 0, MatStrip, height)};
    for (const QRectF &side : sides) {
        const cv::Rect place = flat.rect(side);
        const cv::Mat seen = flat.inside(place);
        if (cv::countNonZero(seen) < place.area() / 2) {
            continue;
        }
        const double level = cv::mean(flat.grey(place), seen)[0] / 255;
        const double share = level / std::max(measures.white, 0.004);
        measures.mat = std::max(measures.mat.value_or(0), share);
    }
}

double bilinear(const cv::Mat &grey, QPointF place)
{
    const int x = std::clamp(static_cast<int>(place.x()), 0, grey.cols - 2);
    const int y = std::clamp(static_cast<int>(place.y()), 0, grey.rows - 2);
    const double dx = std::clamp(place.x() - x, 0.0, 1.0);
    const double dy = std::clamp(place.y() - y, 0.0, 1.0);
    const auto *upper = grey.ptr<uchar>(y) + x;
    const auto *lower = grey.ptr<uchar>(y + 1) + x;
    return (upper[0] * (1 - dx) + upper[1] * dx) * (1 - dy) +
           (lower[0] * (1 - dx) + lower[1] * dx) * dy;
}

/// Brightness across the lines of a group, averaged along them, at \p step mm; a whole number of
/// periods.
std::vector<double> profileOf(const cv::Mat &grey, const QTransform &toFrame, std::size_t group,
                              LineDirection direction, double step)
{
    constexpr double Inset = 1.5; // mm off the ends of the lines
    constexpr int Rows = 12;
    const bool upright = direction == LineDirection::Upright;
    const QRectF rect = linesRect(group, direction);
    const double period = 1 / target::LinePairs[group];
    const double room = (upright ? rect.width() : rect.height()) - 2 * period;
    const double length = std::floor(room / period) * period;
    const double along = (upright ? rect.height() : rect.width()) - 2 * Inset;
    std::vector<double> profile;
    const int samples = static_cast<int>(std::lround(length / step));
    profile.reserve(static_cast<std::size_t>(samples));
    for (int i = 0; i < samples; ++i) {
        const double at = period + i * step;
        double sum = 0;
        for (int row = 0; row < Rows; ++row) {
            const double side = Inset + along * row / (Rows - 1);
            const QPointF mm = rect.topLeft() + (upright ? QPointF(at, side) : QPointF(side, at));
            sum += bilinear(grey, toFrame.map(mm));
        }
        profile.push_back(sum / Rows);
    }
    return profile;
}

/// How much of the print's contrast is left in the picture, 0…1.
double lineContrast(const cv::Mat &grey, const QTransform &toFrame, std::size_t group,
                    LineDirection direction, double blackToWhite)
{
    constexpr double Step = 0.0125; // mm
    const auto profile = profileOf(grey, toFrame, group, direction, Step);
    std::complex<double> wave;
    for (std::size_t i = 0; i < profile.size(); ++i) {
        const double phase =
            2 * std::numbers::pi * target::LinePairs[group] * Step * static_cast<double>(i);
        wave += profile[i] * std::polar(1.0, phase);
    }
    const double amplitude = 2 * std::abs(wave) / static_cast<double>(profile.size());
    // A full square wave of height h has a first harmonic of 2h/π.
    return amplitude / (blackToWhite * 2 / std::numbers::pi);
}

void measureLines(const cv::Mat &grey, const TargetSighting &target, DeskMeasures &measures)
{
    const double blackToWhite = 255 * measures.white * (1 - measures.black);
    if (blackToWhite < 10) {
        return;
    }
    for (std::size_t group = 0; group < target::LinePairs.size(); ++group) {
        const bool samplable = target::LinePairs[group] < 0.48 * measures.pixelsPerMm;
        for (const auto direction : {LineDirection::Upright, LineDirection::Level}) {
            if (!samplable ||
                lineContrast(grey, target.toFrame, group, direction, blackToWhite) < Seen) {
                return;
            }
        }
        measures.linesResolved = target::LinePairs[group];
    }
}

/// From the differences of neighbours that a plane does not explain (Immerkær 1996), on the grey
/// steps: paper may be clipped, print of a pure tone may not.
double noiseIn(const cv::Mat &grey)
{
    const cv::Matx33d laplacian(1, -2, 1, -2, 4, -2, 1, -2, 1);
    if (grey.cols < 5 || grey.rows < 5) {
        return 0;
    }
    cv::Mat filtered;
    cv::filter2D(grey, filtered, CV_64F, laplacian);
    const cv::Mat inner = filtered(cv::Rect(1, 1, grey.cols - 2, grey.rows - 2));
    return std::sqrt(std::numbers::pi / 2) / 6 * cv::norm(inner, cv::NORM_L1) /
           static_cast<double>(inner.total());
}

void measureNoise(const cv::Mat &grey, const TargetSighting &target, DeskMeasures &measures)
{
    constexpr double Inset = 1.5;
    for (const std::size_t step : {GreySteps - 1, std::size_t{0}}) { // halftones are no noise
        const QRectF mm = greyRect(step).adjusted(Inset, Inset, -Inset, -Inset);
        const QPolygonF place = target.toFrame.map(QPolygonF(mm));
        // The largest upright square inside: the print may lie at any angle.
        const QPointF middle = target.toFrame.map(mm.center());
        const double side = scaleAt(target.toFrame, mm.center()) * mm.height() / std::sqrt(2.0);
        const QRect square = centred(middle, QSizeF(side, side)).toRect();
        const cv::Rect roi = cv::Rect(square.x(), square.y(), square.width(), square.height()) &
                             cv::Rect(0, 0, grey.cols, grey.rows);
        if (roi.area() > 0 && place.boundingRect().contains(middle)) {
            measures.noise = std::max(measures.noise, noiseIn(grey(roi)));
        }
    }
}

} // namespace

DeskMeasures measureDesk(const QImage &frame, const TargetSighting &target)
{
    const cv::Mat bgr = toBgr(frame);
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    const Flat flat = flatten(bgr, target.toFrame);
    DeskMeasures measures;
    measurePlace(frame.size(), target, measures);
    measureLight(flat, target, measures);
    measureBurnt(flat, measures);
    measureMat(flat, measures);
    measureLines(grey, target, measures);
    measureNoise(grey, target, measures);
    return measures;
}

} // namespace licencedesk
