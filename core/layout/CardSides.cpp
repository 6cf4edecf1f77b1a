#include "layout/CardSides.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace licencedesk {

namespace {

constexpr double CornerMm = 5;      // round, and worn
constexpr double SampleStepMm = 1;  // along the side
constexpr double ContrastFloor = 3; // grey levels per half millimetre that count as an edge at all
constexpr double SeenShare = 0.55;  // of the samples that must agree on the line
// An edge at the end of the reach must be that much better than one where it is expected.
constexpr double FarPenalty = 0.6;

constexpr double SideErrorMm = 0.25;
constexpr double SideSay = 8; // observations that one side counts for, however many samples it has

/// Change of brightness across the side, at places along it and offsets from it.
struct SideProfile
{
    cv::Mat steps; ///< rows: samples along; columns: offsets from -reach to reach; CV_32FC1, signed
    double offsetStepMm = 0;
    double reachMm = 0;
    std::vector<QPointF> points; ///< on the expected side, per row
    QPointF outward;
};

SideProfile profileOf(const CardView &view, const cv::Mat &smooth, QPointF from, QPointF to,
                      double reachMm)
{
    SideProfile profile;
    profile.reachMm = reachMm;
    profile.offsetStepMm = 1 / view.pixelsPerMm;
    const QPointF along = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y());
    profile.outward = {along.y(), -along.x()}; // sides run clockwise
    const double length = QPointF::dotProduct(to - from, along);
    for (double at = CornerMm; at <= length - CornerMm; at += SampleStepMm) {
        profile.points.push_back(from + along * at);
    }
    const int offsets = 2 * static_cast<int>(std::lround(reachMm * view.pixelsPerMm)) + 1;
    const int rows = static_cast<int>(profile.points.size());
    cv::Mat mapX(rows, offsets + 2, CV_32F);
    cv::Mat mapY(rows, offsets + 2, CV_32F);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < offsets + 2; ++column) {
            const double offset = (column - 1) * profile.offsetStepMm - reachMm;
            const cv::Point2d at = view.toPixel(profile.points[static_cast<std::size_t>(row)] +
                                                profile.outward * offset);
            mapX.at<float>(row, column) = static_cast<float>(at.x - 0.5);
            mapY.at<float>(row, column) = static_cast<float>(at.y - 0.5);
        }
    }
    cv::Mat values;
    cv::remap(smooth, values, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    profile.steps = values.colRange(2, offsets + 2) - values.colRange(0, offsets);
    return profile;
}

/// The straight line across the profile that most samples agree on.
struct SideLine
{
    double startColumn = 0;
    double endColumn = 0;
    double support = 0; ///< share of samples with an edge on it
};

/// Grows slowly: a strong desk line must not outvote a faint but complete edge, yet of two complete
/// ones the stronger is the card's.
double evidence(float step)
{
    constexpr double FullStep = 60; // grey levels
    return std::sqrt(std::min(1.0, std::abs(step) / FullStep));
}

SideLine bestLine(const SideProfile &profile)
{
    const int rows = profile.steps.rows;
    const int columns = profile.steps.cols;
    cv::Mat strength(rows, columns, CV_32F);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const float step = profile.steps.at<float>(row, column);
            strength.at<float>(row, column) =
                std::abs(step) < ContrastFloor ? 0 : static_cast<float>(evidence(step));
        }
    }
    SideLine best;
    double bestSum = 0;
    for (int start = 0; start < columns; ++start) {
        for (int end = 0; end < columns; ++end) {
            double sum = 0;
            int hits = 0;
            for (int row = 0; row < rows; ++row) {
                const int column = start + (end - start) * row / std::max(1, rows - 1);
                const float here = strength.at<float>(row, column);
                sum += here;
                hits += here > 0;
            }
            const double away =
                std::abs(start + end - (columns - 1)) / static_cast<double>(columns - 1);
            sum *= 1 - FarPenalty * away * away;
            if (sum > bestSum) {
                bestSum = sum;
                best = {double(start), double(end), double(hits) / rows};
            }
        }
    }
    return best;
}

/// The middle of the edge near the line, to a fraction of a pixel: the steps' centre of gravity.
double refinedColumn(const SideProfile &profile, int row, double column)
{
    constexpr int Around = 2;
    double weights = 0;
    double moments = 0;
    for (int each = cvRound(column) - Around; each <= cvRound(column) + Around; ++each) {
        if (each < 0 || each >= profile.steps.cols) {
            continue;
        }
        const double strength = std::abs(profile.steps.at<float>(row, each));
        weights += strength;
        moments += strength * each;
    }
    return weights > 0 ? moments / weights : column;
}

void addSide(const SideProfile &profile, std::vector<std::vector<Displacement>> &sides)
{
    const SideLine line = bestLine(profile);
    if (line.support < SeenShare) {
        return;
    }
    std::vector<Displacement> side;
    const int rows = profile.steps.rows;
    const double weight = line.support * SideSay / (rows * SideErrorMm * SideErrorMm);
    for (int row = 0; row < rows; ++row) {
        const double share = static_cast<double>(row) / std::max(1, rows - 1);
        const double column = line.startColumn + (line.endColumn - line.startColumn) * share;
        const double offset =
            refinedColumn(profile, row, column) * profile.offsetStepMm - profile.reachMm;
        side.push_back(
            {profile.points[static_cast<std::size_t>(row)], profile.outward, offset, weight});
    }
    sides.push_back(std::move(side));
}

} // namespace

std::vector<std::vector<Displacement>> sightSides(const CardView &view, QSizeF sizeMm,
                                                  double reachMm)
{
    cv::Mat smooth;
    cv::GaussianBlur(view.red, smooth, {}, 0.15 * view.pixelsPerMm);
    smooth.convertTo(smooth, CV_32F);
    const double width = sizeMm.width();
    const double height = sizeMm.height();
    const std::array<QPointF, 4> corners = {QPointF(0, 0), QPointF(width, 0),
                                            QPointF(width, height), QPointF(0, height)};
    std::vector<std::vector<Displacement>> sides;
    for (std::size_t side = 0; side < 4; ++side) {
        addSide(profileOf(view, smooth, corners.at(side), corners.at((side + 1) % 4), reachMm),
                sides);
    }
    return sides;
}

} // namespace licencedesk
