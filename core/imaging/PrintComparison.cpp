#include "imaging/PrintComparison.h"

#include "imaging/ImageBridge.h"
#include "imaging/Quantile.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace licencedesk {

namespace {

constexpr int Shrink = 2;            // to 6 px/mm: noise is less, strokes are still there
constexpr double InkShare = 0.86;    // of the ground's light; darker is print
constexpr int ClosingPixels = 9;     // at 3 px/mm: wider than any stroke
constexpr int BlurPixels = 5;        //
constexpr int HaloPixels = 5;        // print darkens the ground by its blur
constexpr size_t FewestOthers = 5;   // values to compare with
constexpr double FullWidthMm = 8;    // a shorter value says less about its printer
constexpr double OneLineMm = 4.5;    // higher: several lines, their ring is ragged
constexpr double RaggedFactor = 1.3; //
constexpr double SpreadFactor = 2;   // a card whose values differ anyway is judged more mildly
constexpr double MostOfClue = 20;    // one clue alone, however strong, convicts nobody
constexpr double MostOfFamily = 22;  // neither does one family of clues
constexpr double InnerFromMm = 0.12; // ring close around the ink …
constexpr double InnerToMm = 0.38;
constexpr double OuterFromMm = 1.1; // … and the one beyond what a strip of paper would cover
constexpr double OuterToMm = 2.0;
constexpr int FewestPixels = 8; // of a ring's side

enum class Family { Ground, Grain, Ink };

enum Clue { GroundLight, GroundRed, GroundBlue, GroundGrain, InkLight, InkRed, InkBlue, InkCrisp };
constexpr size_t ClueCount = 8;

struct ClueScale
{
    Family family;
    double usual; ///< deviation between values of an untouched card
};

constexpr std::array<ClueScale, ClueCount> Scales = {{
    {Family::Ground, 0.005},
    {Family::Ground, 0.003},
    {Family::Ground, 0.004},
    {Family::Grain, 0.15},
    {Family::Ink, 0.045},
    {Family::Ink, 0.0055},
    {Family::Ink, 0.008},
    {Family::Ink, 0.03},
}};

using Clues = std::array<double, ClueCount>;

/// Light, red and blue against green, grain: of the ground in one place.
using Ground = std::array<double, 4>;

/// The card taken apart into print and ground, at 6 px/mm.
class CardGround
{
public:
    CardGround(const QImage &card, const PrintComparison &comparison)
        : m_scale(comparison.pixelsPerMm / Shrink), m_bgr(toBgrScaled(card, card.size() / Shrink))
    {
        cv::cvtColor(m_bgr, m_grey, cv::COLOR_BGR2GRAY);
        findGround();
        cv::Mat limit;
        m_ground.convertTo(limit, CV_8U, InkShare);
        m_ink = m_grey < limit;
        m_covered = m_ink.clone();
        cv::dilate(m_ink, m_haloed, cv::Mat::ones(HaloPixels, HaloPixels, CV_8U));
        for (const QRectF &mm : comparison.otherMm) {
            m_covered(pixels(mm)).setTo(255);
            m_haloed(pixels(mm)).setTo(255);
        }
        cv::Mat smooth;
        cv::GaussianBlur(m_grey, smooth, {3, 3}, 0);
        cv::absdiff(m_grey, smooth, m_grain);
    }

    cv::Rect pixels(const QRectF &mm) const
    {
        const QRect box = QRectF(mm.topLeft() * m_scale, mm.size() * m_scale).toAlignedRect();
        return cv::Rect(box.x(), box.y(), box.width(), box.height()) &
               cv::Rect(0, 0, m_grey.cols, m_grey.rows);
    }

    const cv::Mat &bgr() const { return m_bgr; }
    const cv::Mat &grey() const { return m_grey; }
    const cv::Mat &ground() const { return m_ground; }
    const cv::Mat &ink() const { return m_ink; }

    std::optional<Ground> insideOf(const QRectF &mm) const { return meanOver(mm, m_covered); }
    std::optional<Ground> beyond(const QRectF &mm) const { return meanOver(mm, m_haloed); }

private:
    void findGround()
    {
        cv::Mat small;
        cv::resize(m_grey, small, {}, 0.5, 0.5, cv::INTER_AREA);
        cv::morphologyEx(small, small, cv::MORPH_CLOSE,
                         cv::Mat::ones(ClosingPixels, ClosingPixels, CV_8U));
        cv::blur(small, small, {BlurPixels, BlurPixels});
        cv::resize(small, m_ground, m_grey.size());
    }

    std::optional<Ground> meanOver(const QRectF &mm, const cv::Mat &leftOut) const
    {
        const cv::Rect box = pixels(mm);
        if (box.empty()) {
            return std::nullopt; // beyond the card's edge
        }
        const cv::Mat used = leftOut(box) == 0;
        if (cv::countNonZero(used) < FewestPixels) {
            return std::nullopt;
        }
        const cv::Scalar colour = cv::mean(m_bgr(box), used) + cv::Scalar::all(1);
        return Ground{std::log(colour[1]), std::log(colour[2] / colour[1]),
                      std::log(colour[0] / colour[1]),
                      std::log(cv::mean(m_grain(box), used)[0] + 0.1)};
    }

    double m_scale;
    cv::Mat m_bgr;
    cv::Mat m_grey;
    cv::Mat m_ground;
    cv::Mat m_ink;
    cv::Mat m_covered; ///< print itself, photo, seal
    cv::Mat m_haloed;  ///< the same with the blur around print
    cv::Mat m_grain;
};

struct Ring
{
    std::array<QRectF, 2> inner; ///< opposite sides: a slope of light cancels out
    std::array<QRectF, 2> outer;
};

Ring besides(const QRectF &box)
{
    const double top = box.top() - 0.1;
    const double height = box.height() + 0.2;
    return {{QRectF(box.left() - InnerToMm, top, InnerToMm - InnerFromMm, height),
             QRectF(box.right() + InnerFromMm, top, InnerToMm - InnerFromMm, height)},
            {QRectF(box.left() - OuterToMm, top, OuterToMm - OuterFromMm, height),
             QRectF(box.right() + OuterFromMm, top, OuterToMm - OuterFromMm, height)}};
}

Ring aboveAndBelow(const QRectF &box)
{
    constexpr double Nearer = 0.2; // the next row is close
    const double thick = OuterToMm - OuterFromMm - Nearer;
    return {{QRectF(box.left(), box.top() - InnerToMm, box.width(), InnerToMm - InnerFromMm),
             QRectF(box.left(), box.bottom() + InnerFromMm, box.width(), InnerToMm - InnerFromMm)},
            {QRectF(box.left(), box.top() - OuterToMm + Nearer, box.width(), thick),
             QRectF(box.left(), box.bottom() + OuterFromMm - Nearer, box.width(), thick)}};
}

std::optional<Ground> differenceAcross(const CardGround &card, const Ring &ring)
{
    Ground sum{};
    for (size_t side = 0; side < 2; ++side) {
        const auto inner = card.insideOf(ring.inner[side]);
        const auto outer = card.beyond(ring.outer[side]);
        if (!inner || !outer) {
            return std::nullopt;
        }
        for (size_t i = 0; i < sum.size(); ++i) {
            sum[i] += ((*inner)[i] - (*outer)[i]) / 2;
        }
    }
    return sum;
}

/// False when print or edges leave no ground around the value.
bool measureGround(const CardGround &card, const QRectF &box, Clues &clues)
{
    int pairs = 0;
    for (const Ring &ring : {besides(box), aboveAndBelow(box)}) {
        if (const auto difference = differenceAcross(card, ring)) {
            ++pairs;
            for (size_t i = 0; i < difference->size(); ++i) {
                clues[GroundLight + i] += (*difference)[i];
            }
        }
    }
    for (size_t i = GroundLight; i <= GroundGrain; ++i) {
        clues[i] /= std::max(1, pairs);
    }
    return pairs > 0;
}

/// Steepest edges of the ink at full resolution, against the contrast of the print.
double crispness(const QImage &card, const CardGround &ground, const QRectF &box, double scale,
                 double inkLight)
{
    const QRect full = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
    const cv::Mat part = toBgr(card, full);
    if (part.empty()) {
        return 0;
    }
    cv::Mat grey;
    cv::cvtColor(part, grey, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(grey, grey, {3, 3}, 0);
    const QRect inside = full & card.rect();
    std::vector<float> slopes;
    for (int y = 0; y < grey.rows; ++y) {
        const int row = std::min((inside.y() + y) / Shrink, ground.ink().rows - 1);
        const uchar *ink = ground.ink().ptr(row);
        const uchar *paper = ground.ground().ptr(row);
        const uchar *pixel = grey.ptr(y);
        for (int x = 1; x + 1 < grey.cols; ++x) {
            const int column = std::min((inside.x() + x) / Shrink, ground.ink().cols - 1);
            if (ink[column] != 0) {
                slopes.push_back(static_cast<float>(std::abs(pixel[x + 1] - pixel[x - 1]) /
                                                    (paper[column] * (1 - inkLight) + 1)));
            }
        }
    }
    return slopes.empty() ? 0 : quantile(std::move(slopes), 0.9);
}

bool measureInk(const QImage &image, const CardGround &card, const QRectF &box, double scale,
                Clues &clues)
{
    const cv::Rect part = card.pixels(box);
    std::vector<double> light;
    std::vector<double> red;
    std::vector<double> blue;
    for (int y = part.y; y < part.y + part.height; ++y) {
        for (int x = part.x; x < part.x + part.width; ++x) {
            if (card.ink().at<uchar>(y, x) == 0) {
                continue;
            }
            const double paper = card.ground().at<uchar>(y, x) + 1.0;
            const cv::Vec3b &bgr = card.bgr().at<cv::Vec3b>(y, x);
            light.push_back(card.grey().at<uchar>(y, x) / paper);
            red.push_back((bgr[2] - bgr[1]) / paper);
            blue.push_back((bgr[0] - bgr[1]) / paper);
        }
    }
    if (light.size() < FewestPixels) {
        return false;
    }
    clues[InkLight] = quantile(std::move(light), 0.2);
    clues[InkRed] = quantile(std::move(red), 0.5);
    clues[InkBlue] = quantile(std::move(blue), 0.5);
    clues[InkCrisp] = crispness(image, card, box, scale, clues[InkLight]);
    return true;
}

struct Measured
{
    size_t value = 0; ///< index in the comparison
    QSizeF sizeMm;
    Clues clues{};

    /// What a value may differ more: a short one, or one of several lines.
    double allowance() const
    {
        const double shortness = std::max(1.0, std::sqrt(FullWidthMm / sizeMm.width()));
        return shortness * (sizeMm.height() > OneLineMm ? RaggedFactor : 1.0);
    }
};

/// By how many of its usual deviations one clue of \p one is off the median of the others.
double deviation(const std::vector<Measured> &all, const Measured &one, size_t clue)
{
    std::vector<double> others;
    for (const Measured &each : all) {
        if (each.value != one.value) {
            others.push_back(each.clues[clue]);
        }
    }
    const double middle = quantile(others, 0.5);
    for (double &other : others) {
        other = std::abs(other - middle);
    }
    const double spread =
        std::max(Scales[clue].usual, SpreadFactor * quantile(std::move(others), 0.5));
    return std::abs(one.clues[clue] - middle) / (spread * one.allowance());
}

double oddity(const std::vector<Measured> &all, const Measured &one)
{
    std::array<double, 3> families{};
    for (size_t clue = 0; clue < ClueCount; ++clue) {
        const double off = deviation(all, one, clue);
        families[static_cast<size_t>(Scales[clue].family)] += std::min(off * off, MostOfClue);
    }
    double sum = 0;
    for (const double family : families) {
        sum += std::min(family, MostOfFamily);
    }
    return sum;
}

} // namespace

std::vector<double> comparePrint(const QImage &card, const PrintComparison &comparison)
{
    std::vector<double> oddities(comparison.valuesMm.size(), 0.0);
    if (card.width() < Shrink || card.height() < Shrink) {
        return oddities;
    }
    const CardGround ground(card, comparison);
    std::vector<Measured> measured;
    for (size_t i = 0; i < comparison.valuesMm.size(); ++i) {
        const QRectF &box = comparison.valuesMm[i];
        Measured one{i, box.size(), {}};
        if (measureGround(ground, box, one.clues) &&
            measureInk(card, ground, box, comparison.pixelsPerMm, one.clues)) {
            measured.push_back(one);
        }
    }
    if (measured.size() <= FewestOthers) {
        return oddities;
    }
    for (const Measured &one : measured) {
        oddities[one.value] = oddity(measured, one);
    }
    return oddities;
}

} // namespace licencedesk
