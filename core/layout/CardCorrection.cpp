#include "layout/CardCorrection.h"

#include "card/CardRectifier.h"

#include <opencv2/core.hpp>

#include <cmath>

namespace licencedesk {

namespace {

constexpr int ParameterCount = 8;
constexpr int RobustRounds = 6;
constexpr double OutlierMm = 1.2; // observations that far off after the fit count for nothing

// How large corrections are expected to be, mm at the card's edge: shift, shape, perspective. Keeps
// parameters that nothing was seen of near zero.
constexpr double ExpectedShift = 3;
constexpr double ExpectedShape = 1.5;
constexpr double ExpectedPerspective = 0.8;

using Row = cv::Vec<double, ParameterCount>;

/// Card millimetres to -1…1.
QPointF normalised(QPointF mm, QSizeF size)
{
    return {2 * mm.x() / size.width() - 1, 2 * mm.y() / size.height() - 1};
}

/// What each parameter moves a point by, along a direction. The perspective terms are those of a
/// homography near identity.
Row rowFor(QPointF at, QPointF direction)
{
    const double u = at.x();
    const double v = at.y();
    const double x = direction.x();
    const double y = direction.y();
    return {x, x * u, x * v, y, y * u, y * v, x * u * u + y * u * v, x * u * v + y * v * v};
}

int parametersOf(CorrectionModel model)
{
    return model == CorrectionModel::Projective ? 8 : 6;
}

double expectedSize(int parameter, CorrectionModel model)
{
    if (parameter == 0 || parameter == 3) {
        return ExpectedShift;
    }
    if (model == CorrectionModel::Shift) {
        return 1e-6;
    }
    return parameter < 6 ? ExpectedShape : ExpectedPerspective;
}

double tukey(double residual)
{
    const double share = residual / OutlierMm;
    return std::abs(share) >= 1 ? 0 : (1 - share * share) * (1 - share * share);
}

} // namespace

CardCorrection CardCorrection::fit(const std::vector<Displacement> &seen, QSizeF sizeMm,
                                   CorrectionModel model)
{
    CardCorrection correction;
    correction.m_size = sizeMm;
    const int count = parametersOf(model);
    std::vector<double> trust(seen.size(), 1);
    for (int round = 0; round < RobustRounds; ++round) {
        cv::Mat normal = cv::Mat::zeros(count, count, CV_64F);
        cv::Mat right = cv::Mat::zeros(count, 1, CV_64F);
        for (int i = 0; i < count; ++i) {
            normal.at<double>(i, i) = 1 / (expectedSize(i, model) * expectedSize(i, model));
        }
        for (std::size_t k = 0; k < seen.size(); ++k) {
            const Row row = rowFor(normalised(seen[k].atMm, sizeMm), seen[k].direction);
            const double weight = seen[k].weight * trust[k];
            for (int i = 0; i < count; ++i) {
                right.at<double>(i) += weight * row[i] * seen[k].amountMm;
                for (int j = 0; j < count; ++j) {
                    normal.at<double>(i, j) += weight * row[i] * row[j];
                }
            }
        }
        cv::Mat solution;
        cv::solve(normal, right, solution, cv::DECOMP_CHOLESKY);
        std::copy(solution.begin<double>(), solution.end<double>(), correction.m_parameters);
        double squares = 0;
        double weights = 0;
        // The first rounds are lenient, so that a large common shift is no outlier.
        const double leniency = round < 2 ? 2.5 : 1;
        for (std::size_t k = 0; k < seen.size(); ++k) {
            const QPointF shift = correction.shiftAt(seen[k].atMm);
            const double residual =
                seen[k].amountMm - QPointF::dotProduct(shift, seen[k].direction);
            trust[k] = tukey(residual / leniency);
            squares += seen[k].weight * trust[k] * residual * residual;
            weights += seen[k].weight * trust[k];
        }
        correction.m_rootMeanSquare = weights > 0 ? std::sqrt(squares / weights) : 0;
    }
    return correction;
}

double CardCorrection::meanResidualMm(const std::vector<Displacement> &seen) const
{
    double sum = 0;
    for (const Displacement &each : seen) {
        sum += each.amountMm - QPointF::dotProduct(shiftAt(each.atMm), each.direction);
    }
    return seen.empty() ? 0 : sum / static_cast<double>(seen.size());
}

QPointF CardCorrection::shiftAt(QPointF mm) const
{
    const QPointF at = normalised(mm, m_size);
    QPointF shift;
    const Row alongX = rowFor(at, {1, 0});
    const Row alongY = rowFor(at, {0, 1});
    for (int i = 0; i < ParameterCount; ++i) {
        shift += QPointF(alongX[i], alongY[i]) * m_parameters[i];
    }
    return shift;
}

QPointF CardCorrection::map(QPointF mm) const
{
    return mm + shiftAt(mm);
}

CardQuad CardCorrection::corrected(const CardQuad &quad, QSizeF sizeMm) const
{
    const QTransform toFrame = cardToFrame(quad, sizeMm);
    const double width = sizeMm.width();
    const double height = sizeMm.height();
    return {{toFrame.map(map({0, 0})), toFrame.map(map({width, 0})),
             toFrame.map(map({width, height})), toFrame.map(map({0, height}))}};
}

} // namespace licencedesk
