#include "layout/LabelRegistration.h"

#include <opencv2/core/hal/intrin.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

constexpr double PatchMarginMm = 1.0;      // blank around a label that belongs to its picture
constexpr double WeakestCorrelation = 0.3; // below it a label was not recognised
constexpr double SurestCorrelation = 0.75;
constexpr double LabelErrorMm = 0.3; // of a well recognised label: fonts differ

cv::Rect patchRect(const QRectF &box, const ExpectedInk &expected)
{
    const QRectF grown = box.adjusted(-PatchMarginMm, -PatchMarginMm, PatchMarginMm, PatchMarginMm);
    const double scale = expected.pixelsPerMm;
    const cv::Rect rect(cvRound(grown.x() * scale), cvRound(grown.y() * scale),
                        cvRound(grown.width() * scale), cvRound(grown.height() * scale));
    return rect & cv::Rect({}, expected.density.size());
}

/// Correlation of the patch with the ink at every place within reach.
class PatchCorrelation
{
public:
    PatchCorrelation(const cv::Mat &density, const cv::Mat &weight) : m_weight(weight.clone())
    {
        m_total = cv::sum(weight)[0];
        const cv::Mat centred = density - cv::sum(weight.mul(density))[0] / m_total;
        m_kernel = weight.mul(centred);
        m_energy = m_kernel.dot(centred);
    }

    cv::Mat over(const cv::Mat &ink) const
    {
        cv::Mat result(ink.rows - m_kernel.rows + 1, ink.cols - m_kernel.cols + 1, CV_32F);
        for (int y = 0; y < result.rows; ++y) {
            for (int x = 0; x < result.cols; ++x) {
                result.at<float>(y, x) = static_cast<float>(at(ink, x, y));
            }
        }
        return result;
    }

private:
    struct Sums
    {
        double product = 0; ///< kernel times ink
        double ink = 0;     ///< weighted
        double squares = 0; ///< of ink, weighted
    };

    /// The innermost loop of matching, so written for the vector unit.
    Sums sumsAt(const cv::Mat &ink, int left, int top) const
    {
        cv::v_float32 product = cv::vx_setzero_f32();
        cv::v_float32 sum = cv::vx_setzero_f32();
        cv::v_float32 squares = cv::vx_setzero_f32();
        Sums sums;
        for (int y = 0; y < m_kernel.rows; ++y) {
            const auto *kernel = m_kernel.ptr<float>(y);
            const auto *weight = m_weight.ptr<float>(y);
            const auto *seen = ink.ptr<float>(top + y) + left;
            int x = 0;
            for (; x + cv::v_float32::nlanes <= m_kernel.cols; x += cv::v_float32::nlanes) {
                const cv::v_float32 value = cv::vx_load(seen + x);
                const cv::v_float32 weighted = value * cv::vx_load(weight + x);
                product = cv::v_fma(value, cv::vx_load(kernel + x), product);
                squares = cv::v_fma(value, weighted, squares);
                sum += weighted;
            }
            for (; x < m_kernel.cols; ++x) {
                sums.product += seen[x] * kernel[x];
                sums.ink += seen[x] * weight[x];
                sums.squares += seen[x] * seen[x] * weight[x];
            }
        }
        sums.product += cv::v_reduce_sum(product);
        sums.ink += cv::v_reduce_sum(sum);
        sums.squares += cv::v_reduce_sum(squares);
        return sums;
    }

    double at(const cv::Mat &ink, int left, int top) const
    {
        // Faint traces on blank paper must not correlate like print.
        constexpr double FaintInk = 0.02;
        const Sums sums = sumsAt(ink, left, top);
        const double variance =
            std::max(sums.squares - sums.ink * sums.ink / m_total, FaintInk * FaintInk * m_total);
        return m_energy > 0 ? sums.product / std::sqrt(variance * m_energy) : 0;
    }

    cv::Mat m_weight;
    cv::Mat m_kernel;
    double m_total = 0;
    double m_energy = 0;
};

/// Top of the parabola through three neighbours, and how steeply it falls.
struct Peak
{
    double offset = 0;
    double curvature = 0;
};

Peak peakOf(double before, double at, double after)
{
    const double curvature = 2 * at - before - after;
    if (curvature <= 1e-9) {
        return {};
    }
    return {std::clamp((after - before) / (2 * curvature), -0.5, 0.5), curvature};
}

} // namespace

std::vector<LabelSighting> sightLabels(const CardView &view, const cv::Mat &ink,
                                       const CardLayout &layout, const ExpectedInk &expected,
                                       double reachMm)
{
    const double scale = view.pixelsPerMm;
    const int reach = std::max(1, static_cast<int>(std::lround(reachMm * scale)));
    const cv::Point cardOrigin(cvRound(-view.spanMm.x() * scale),
                               cvRound(-view.spanMm.y() * scale));
    const cv::Rect whole({}, ink.size());
    std::vector<LabelSighting> sightings;
    for (const PrintedLabel &label : layout.labels) {
        const cv::Rect patch = patchRect(label.boxMm, expected);
        const cv::Rect search(patch.x + cardOrigin.x - reach, patch.y + cardOrigin.y - reach,
                              patch.width + 2 * reach, patch.height + 2 * reach);
        LabelSighting sighting;
        sighting.atMm = label.boxMm.center();
        sighting.areaMm2 = label.boxMm.width() * label.boxMm.height();
        if ((search & whole) == search) {
            const cv::Mat response =
                PatchCorrelation(expected.density(patch), expected.weight(patch)).over(ink(search));
            cv::Point at;
            cv::minMaxLoc(response, nullptr, &sighting.correlation, nullptr, &at);
            const auto value = [&](int dx, int dy) {
                const cv::Point to(std::clamp(at.x + dx, 0, response.cols - 1),
                                   std::clamp(at.y + dy, 0, response.rows - 1));
                return static_cast<double>(response.at<float>(to));
            };
            const Peak x = peakOf(value(-1, 0), value(0, 0), value(1, 0));
            const Peak y = peakOf(value(0, -1), value(0, 0), value(0, 1));
            sighting.shiftMm = QPointF(at.x - reach + x.offset, at.y - reach + y.offset) / scale;
            sighting.firmness = QPointF(x.curvature, y.curvature) * scale * scale;
        }
        sightings.push_back(sighting);
    }
    return sightings;
}

void addDisplacements(const LabelSighting &sighting, std::vector<Displacement> &displacements)
{
    const double trust = std::clamp((sighting.correlation - WeakestCorrelation) /
                                        (SurestCorrelation - WeakestCorrelation),
                                    0.0, 1.0);
    if (trust <= 0) {
        return;
    }
    // A peak that falls by a tenth within half a millimetre places its label well.
    constexpr double FirmPeak = 0.8;
    const auto weight = [&](double firmness) {
        return trust * std::min(1.0, firmness / FirmPeak) / (LabelErrorMm * LabelErrorMm);
    };
    displacements.push_back(
        {sighting.atMm, {1, 0}, sighting.shiftMm.x(), weight(sighting.firmness.x())});
    displacements.push_back(
        {sighting.atMm, {0, 1}, sighting.shiftMm.y(), weight(sighting.firmness.y())});
}

double recognisedShare(const std::vector<LabelSighting> &sightings)
{
    double seen = 0;
    double all = 0;
    for (const LabelSighting &each : sightings) {
        const double importance = std::sqrt(each.areaMm2); // the title is not everything
        seen += importance * std::max(0.0, each.correlation);
        all += importance;
    }
    return all > 0 ? seen / all : 0;
}

} // namespace licencedesk
