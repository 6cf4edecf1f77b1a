#include "setup/TargetFinder.h"

#include "imaging/ImageBridge.h"
#include "setup/DeskTarget.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace licencedesk {

namespace {

constexpr int SearchWidth = 1920;     // px; larger frames are looked at in this size
constexpr double SmallestArea = 40;   // px² of a marker: 7 px across
constexpr double LargestShare = 0.02; // of the frame: a marker of a target that fills it
constexpr std::size_t MostRings = 16; // further ones are dirt
constexpr double LooseMm = 9;         // what tilt moves a marker by, seen without perspective
constexpr double TightMm = 0.8;       // what is left when the perspective is known

using Points = std::vector<cv::Point2f>;

struct Ring
{
    cv::Point2f centre;
    double area = 0; ///< px²
};

/// Corners of the field that an affine guess is made from: any three, so that one may be hidden.
constexpr std::array<std::array<std::size_t, 3>, 4> Bases = {
    {{0, 1, 3}, {0, 1, 2}, {1, 2, 3}, {0, 2, 3}}};

cv::Point2f toCv(QPointF point)
{
    return {static_cast<float>(point.x()), static_cast<float>(point.y())};
}

cv::Point2f centreOf(const cv::Moments &moments)
{
    return {static_cast<float>(moments.m10 / moments.m00),
            static_cast<float>(moments.m01 / moments.m00)};
}

/// Dark on light, also where the light falls off.
cv::Mat darkParts(const cv::Mat &grey)
{
    cv::Mat smooth;
    cv::Mat dark;
    cv::GaussianBlur(grey, smooth, {3, 3}, 0);
    const int block = (std::max(grey.cols, grey.rows) / 12) | 1;
    constexpr double Below = 12; // grey levels under the mean around
    cv::adaptiveThreshold(smooth, dark, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV,
                          block, Below);
    return dark;
}

bool isBetween(double value, double low, double high)
{
    return value >= low && value <= high;
}

/// A black disc with a white disc with a black dot, all about one centre.
std::optional<Ring> ringOf(const cv::Moments &outer, const cv::Moments &hole,
                           const cv::Moments &dot)
{
    if (outer.m00 < SmallestArea || hole.m00 <= 0 || dot.m00 <= 0) {
        return std::nullopt;
    }
    // Drawn: 0.44 and 0.11 of the outer disc; blur and light move the edges.
    if (!isBetween(hole.m00 / outer.m00, 0.2, 0.75) ||
        !isBetween(dot.m00 / outer.m00, 0.02, 0.35)) {
        return std::nullopt;
    }
    const cv::Point2f centres[] = {centreOf(outer), centreOf(hole), centreOf(dot)};
    const double most = 0.18 * std::sqrt(outer.m00);
    if (cv::norm(centres[0] - centres[1]) > most || cv::norm(centres[0] - centres[2]) > most) {
        return std::nullopt;
    }
    return Ring{(centres[0] + centres[1] + centres[2]) / 3, outer.m00};
}

std::vector<Ring> findRings(const cv::Mat &grey)
{
    std::vector<std::vector<cv::Point>> contours;
    std::vector<cv::Vec4i> tree; // next, previous, first child, parent
    cv::findContours(darkParts(grey), contours, tree, cv::RETR_TREE, cv::CHAIN_APPROX_NONE);
    std::vector<Ring> rings;
    const double largest = LargestShare * grey.cols * grey.rows;
    for (std::size_t i = 0; i < contours.size(); ++i) {
        const int hole = tree[i][2];
        const int dot = hole >= 0 ? tree[static_cast<std::size_t>(hole)][2] : -1;
        if (dot < 0 || contours[i].size() < 20) {
            continue;
        }
        const auto ring =
            ringOf(cv::moments(contours[i]), cv::moments(contours[static_cast<std::size_t>(hole)]),
                   cv::moments(contours[static_cast<std::size_t>(dot)]));
        if (ring && ring->area < largest) {
            rings.push_back(*ring);
        }
    }
    std::sort(rings.begin(), rings.end(),
              [](const Ring &a, const Ring &b) { return a.area > b.area; });
    rings.resize(std::min(rings.size(), MostRings));
    return rings;
}

struct Pairing ///< markers and the rings that they are
{
    Points mm;
    Points px;
};

/// Every marker with the ring nearest to where \p map says it is; \p tolerance in px.
template <typename Map>
Pairing pairUp(const std::vector<Ring> &rings, const Map &map, double tolerance)
{
    Pairing pairing;
    for (const QPointF &marker : target::Markers) {
        const cv::Point2f expected = map(toCv(marker));
        const auto distance = [expected](const Ring &ring) {
            return cv::norm(ring.centre - expected);
        };
        const auto nearest =
            std::min_element(rings.begin(), rings.end(), [&distance](const Ring &a, const Ring &b) {
                return distance(a) < distance(b);
            });
        const bool taken =
            std::find(pairing.px.begin(), pairing.px.end(), nearest->centre) != pairing.px.end();
        if (distance(*nearest) <= tolerance && !taken) {
            pairing.mm.push_back(toCv(marker));
            pairing.px.push_back(nearest->centre);
        }
    }
    return pairing;
}

double pixelsPerMm(const cv::Matx23d &affine)
{
    return std::sqrt(std::abs(affine(0, 0) * affine(1, 1) - affine(0, 1) * affine(1, 0)));
}

/// The perspective map that at least five markers agree on.
std::optional<cv::Matx33d> agreed(const std::vector<Ring> &rings, const cv::Matx23d &affine)
{
    constexpr std::size_t Enough = 5;
    const double scale = pixelsPerMm(affine);
    const auto guess = [&affine](cv::Point2f mm) {
        const cv::Vec2d px = affine * cv::Vec3d(mm.x, mm.y, 1);
        return cv::Point2f(static_cast<float>(px[0]), static_cast<float>(px[1]));
    };
    const Pairing loose = pairUp(rings, guess, LooseMm * scale);
    if (loose.mm.size() < Enough) {
        return std::nullopt;
    }
    const cv::Mat found = cv::findHomography(loose.mm, loose.px);
    if (found.empty()) {
        return std::nullopt;
    }
    const cv::Matx33d map = found;
    Points back;
    cv::perspectiveTransform(loose.mm, back, map);
    for (std::size_t i = 0; i < back.size(); ++i) {
        if (cv::norm(back[i] - loose.px[i]) > TightMm * scale) {
            return std::nullopt;
        }
    }
    return map;
}

struct Solution
{
    cv::Matx33d map;
    bool mirrored = false;
};

/// Rings of one target are of one size, give or take the tilt.
bool areAlike(const Ring &a, const Ring &b, const Ring &c)
{
    const auto [smallest, largest] = std::minmax({a.area, b.area, c.area});
    return largest < 3 * smallest;
}

std::optional<Solution> solveFrom(const std::vector<Ring> &rings,
                                  const std::array<std::size_t, 3> &base)
{
    const cv::Point2f mm[] = {toCv(target::Markers[base[0]]), toCv(target::Markers[base[1]]),
                              toCv(target::Markers[base[2]])};
    for (const Ring &a : rings) {
        for (const Ring &b : rings) {
            for (const Ring &c : rings) {
                if (&a == &b || &b == &c || &a == &c || !areAlike(a, b, c)) {
                    continue;
                }
                const cv::Point2f px[] = {a.centre, b.centre, c.centre};
                const cv::Matx23d affine = cv::getAffineTransform(mm, px);
                // The disc's area says how long a millimetre is: most triples fall here.
                const double byArea = std::sqrt(a.area / CV_PI) / target::MarkerRadius;
                if (!isBetween(pixelsPerMm(affine) / byArea, 0.65, 1.5)) {
                    continue;
                }
                if (const auto map = agreed(rings, affine)) {
                    return Solution{*map, cv::determinant(*map) < 0};
                }
            }
        }
    }
    return std::nullopt;
}

std::optional<Solution> solve(const std::vector<Ring> &rings)
{
    if (rings.size() < 5) {
        return std::nullopt;
    }
    for (const auto &base : Bases) {
        if (const auto solution = solveFrom(rings, base)) {
            return solution;
        }
    }
    return std::nullopt;
}

/// Both matrices are read row by row; QTransform multiplies from the other side.
QTransform toTransform(const cv::Matx33d &map)
{
    return {map(0, 0), map(1, 0), map(2, 0), map(0, 1), map(1, 1),
            map(2, 1), map(0, 2), map(1, 2), map(2, 2)};
}

int markersSeen(const std::vector<Ring> &rings, const cv::Matx33d &map)
{
    const auto exact = [&map](cv::Point2f mm) {
        const cv::Vec3d px = map * cv::Vec3d(mm.x, mm.y, 1);
        return cv::Point2f(static_cast<float>(px[0] / px[2]), static_cast<float>(px[1] / px[2]));
    };
    const double tolerance = TightMm * std::sqrt(rings.front().area / CV_PI) / target::MarkerRadius;
    return static_cast<int>(pairUp(rings, exact, tolerance).mm.size());
}

} // namespace

std::optional<TargetSighting> findTarget(const QImage &frame)
{
    if (frame.isNull()) {
        return std::nullopt;
    }
    const double scale = std::min(1.0, static_cast<double>(SearchWidth) / frame.width());
    const QSize size = (QSizeF(frame.size()) * scale).toSize().expandedTo({1, 1});
    cv::Mat grey;
    cv::cvtColor(toBgrxScaled(frame, size), grey, cv::COLOR_BGRA2GRAY);
    const auto rings = findRings(grey);
    const auto solution = solve(rings);
    if (!solution) {
        return std::nullopt;
    }
    TargetSighting sighting;
    sighting.toFrame = toTransform(solution->map) * QTransform::fromScale(1 / scale, 1 / scale);
    sighting.mirrored = solution->mirrored;
    sighting.markers = markersSeen(rings, solution->map);
    const QPolygonF corners = sighting.toFrame.map(QPolygonF(QRectF(QPointF(), target::FieldSize)));
    std::copy_n(corners.begin(), 4, sighting.quad.corners.begin());
    return sighting;
}

} // namespace licencedesk
