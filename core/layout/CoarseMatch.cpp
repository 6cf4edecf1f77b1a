#include "layout/CoarseMatch.h"

#include "card/CardRectifier.h"
#include "layout/ExpectedInk.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace licencedesk {

namespace {

constexpr double PixelsPerMm = 1;
constexpr double ViewPixelsPerMm = 3; // strokes must be seen before they are smeared
constexpr double BlurMm = 1.0;
constexpr double MarginMm = 5; // how far the card may lie from the quad

// Longer to shorter side of quads that a layout's own aspect may look like in perspective.
constexpr double AspectTolerance = 1.32;

constexpr double ScreenHeightStepMm = 6;

/// The print within a found quad may be smaller than it: 88 x 60 mm in a laminate of 95 x 66.
struct Inset
{
    double x;
    double y;
};
constexpr Inset NoInset{1, 1};
constexpr Inset LaminateInset{88.0 / 95, 60.0 / 66};

/// Expected ink less its mean, so that correlating with it needs no mean of the other side.
struct Kernel
{
    cv::Mat values;
    double norm = 0;
};

Kernel kernelFor(const CardLayout &layout, double height, Inset inset)
{
    const ExpectedInk ink = expectedInk(layout, ViewPixelsPerMm, BlurMm);
    const int rows = std::min(ink.density.rows, cvRound(height * ViewPixelsPerMm));
    const cv::Size size(cvRound(layout.sizeMm.width() * PixelsPerMm * inset.x),
                        cvRound(height * PixelsPerMm * inset.y));
    const cv::Size content(size.width, cvRound(rows / ViewPixelsPerMm * PixelsPerMm * inset.y));
    cv::Mat density = cv::Mat::zeros(size, CV_32F);
    cv::Mat weight = cv::Mat::zeros(size, CV_32F);
    const cv::Rect top(0, 0, content.width, std::min(content.height, size.height));
    cv::Mat scaled;
    cv::resize(ink.density.rowRange(0, rows), scaled, content, 0, 0, cv::INTER_AREA);
    scaled.rowRange(0, top.height).copyTo(density(top));
    cv::resize(ink.weight.rowRange(0, rows), scaled, content, 0, 0, cv::INTER_AREA);
    scaled.rowRange(0, top.height).copyTo(weight(top));
    const double mean = cv::sum(weight.mul(density))[0] / cv::sum(weight)[0];
    Kernel kernel;
    kernel.values = weight.mul(density - mean);
    kernel.norm = cv::norm(kernel.values);
    return kernel;
}

const Kernel &cachedKernel(const CardLayout &layout, double height, Inset inset)
{
    using Key = std::tuple<const CardLayout *, double, double>;
    thread_local std::map<Key, Kernel> kernels;
    const Key key{&layout, height, inset.x};
    const auto it = kernels.find(key);
    return it != kernels.end()
               ? it->second
               : kernels.emplace(key, kernelFor(layout, height, inset)).first->second;
}

struct Place
{
    double score = 0;
    QPointF offsetMm; ///< of the print's top left from the view's
};

/// Best place of the expected ink within the view.
Place bestPlace(const cv::Mat &ink, const Kernel &kernel)
{
    if (kernel.values.cols > ink.cols || kernel.values.rows > ink.rows || kernel.norm <= 0) {
        return {};
    }
    cv::Mat response;
    cv::matchTemplate(ink, kernel.values, response, cv::TM_CCORR);
    Place place;
    cv::Point at;
    cv::minMaxLoc(response, nullptr, &place.score, nullptr, &at);
    const cv::Mat under = ink(cv::Rect(at, kernel.values.size()));
    const cv::Mat known = kernel.values != 0;
    cv::Scalar mean, deviation;
    cv::meanStdDev(under, mean, deviation, known);
    const double norm = deviation[0] * std::sqrt(cv::countNonZero(known));
    place.score = norm > 0 ? place.score / (norm * kernel.norm) : 0;
    place.offsetMm = QPointF(at.x, at.y) / PixelsPerMm;
    return place;
}

bool fitsAspect(const CardQuad &quad, QSizeF sizeMm)
{
    const QSizeF seen = meanSize(quad);
    const double ratio = (seen.width() / seen.height()) / (sizeMm.width() / sizeMm.height());
    return ratio < AspectTolerance && ratio > 1 / AspectTolerance;
}

std::vector<double> heightsOf(const CardLayout &layout)
{
    std::vector<double> heights{layout.sizeMm.height()};
    for (double height = layout.minimumHeightMm; height <= layout.maximumHeightMm;
         height += ScreenHeightStepMm) {
        if (layout.minimumHeightMm < layout.maximumHeightMm) {
            heights.push_back(height);
        }
    }
    return heights;
}

CardQuad placed(const CardQuad &quad, QSizeF sizeMm, const Place &place, Inset inset, bool keep)
{
    if (keep) {
        return quad;
    }
    const QTransform toFrame = cardToFrame(quad, sizeMm);
    const QPointF from = place.offsetMm - QPointF(MarginMm, MarginMm);
    const QRectF print(from, QSizeF(sizeMm.width() * inset.x, sizeMm.height() * inset.y));
    return {{toFrame.map(print.topLeft()), toFrame.map(print.topRight()),
             toFrame.map(print.bottomRight()), toFrame.map(print.bottomLeft())}};
}

cv::Mat seenInk(const MatchImage &image, const CardQuad &quad, QSizeF sizeMm)
{
    const CardView view = viewCard(image, quad, sizeMm, ViewPixelsPerMm, MarginMm);
    cv::Mat ink;
    cv::resize(inkOf(view, 0), ink, {}, PixelsPerMm / ViewPixelsPerMm,
               PixelsPerMm / ViewPixelsPerMm, cv::INTER_AREA);
    cv::GaussianBlur(ink, ink, {}, BlurMm * PixelsPerMm);
    return ink;
}

/// Ink of one quad, seen once for all layouts of a size; the other way up is the same turned.
class InkBothWays
{
public:
    InkBothWays(const MatchImage &image, CardQuad quad) : m_image(image), m_quad(std::move(quad)) {}

    CardQuad quad(int halfTurns) const { return turned(m_quad, 2 * halfTurns); }

    const cv::Mat &ink(int halfTurns, QSizeF sizeMm)
    {
        const std::pair key(halfTurns, sizeMm.height());
        const auto it = m_inks.find(key);
        if (it != m_inks.end()) {
            return it->second;
        }
        cv::Mat ink;
        if (halfTurns == 0) {
            ink = seenInk(m_image, m_quad, sizeMm);
        } else {
            cv::rotate(this->ink(0, sizeMm), ink, cv::ROTATE_180);
        }
        return m_inks.emplace(key, ink).first->second;
    }

private:
    const MatchImage &m_image;
    CardQuad m_quad;
    std::map<std::pair<int, double>, cv::Mat> m_inks;
};

void matchUpright(InkBothWays &inks, int halfTurns, const CardLayout &layout,
                  const CoarseOptions &options, std::vector<CoarseMatch> &matches)
{
    CoarseMatch best;
    for (const double height : heightsOf(layout)) {
        const QSizeF size(layout.sizeMm.width(), height);
        const cv::Mat &ink = inks.ink(halfTurns, size);
        for (const Inset inset : {NoInset, LaminateInset}) {
            const Place place = bestPlace(ink, cachedKernel(layout, height, inset));
            if (place.score > best.score) {
                const CardQuad where =
                    placed(inks.quad(halfTurns), size, place, inset, options.keepCorners);
                best = {&layout, where, inks.quad(halfTurns), size, place.score};
            }
        }
    }
    if (best.layout) {
        matches.push_back(best);
    }
}

} // namespace

std::vector<CoarseMatch> coarseMatches(const MatchImage &image, const CardQuad &quad,
                                       const CoarseOptions &options)
{
    std::vector<CoarseMatch> matches;
    for (const int quarterTurn : {0, 1}) {
        InkBothWays inks(image, turned(quad, quarterTurn));
        for (const CardLayout &layout : layoutCatalog()) {
            const bool wanted = !options.page || *options.page == layout.page;
            if (wanted && fitsAspect(inks.quad(0), layout.sizeMm)) {
                matchUpright(inks, 0, layout, options, matches);
                matchUpright(inks, 1, layout, options, matches);
            }
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    return matches;
}

} // namespace licencedesk
