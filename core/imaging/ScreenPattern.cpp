#include "imaging/ScreenPattern.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace licencedesk {

namespace {

constexpr int PatternShrink = 2;   // to 6 px/mm: waves from 1/3 mm on remain
constexpr int Tile = 64;           // 10.7 mm: a bent wave is straight in it
constexpr int TilesAcross = 8;     // half of them overlapping a little
constexpr int TilesDown = 4;       //
constexpr int EdgePixels = 5;      // the card's edge is no wave
constexpr double PrintClip = 0.15; // of the mean: print is cut off, waves of a screen are weaker
constexpr double Prevailing = 0.4; // quantile over tiles: the wave must be in most of them
constexpr int Slowest = 4;         // waves per tile; slower ones are shadows
constexpr int Fastest = 30;
constexpr double RulingDegrees = 76; // steeper ones are the ground's own lines

/// Power of each wave of a tile, Tile x Tile / 2, in light and in colour.
struct Spectra
{
    cv::Mat light;
    cv::Mat colour;
};

const cv::Mat &window()
{
    static const cv::Mat hann = [] {
        cv::Mat mat;
        cv::createHanningWindow(mat, {Tile, Tile}, CV_32F);
        return mat;
    }();
    return hann;
}

void clipAround(cv::Mat &values, float middle, double reach)
{
    cv::min(values, middle + reach, values);
    cv::max(values, middle - reach, values);
    cv::subtract(values, cv::mean(values)[0], values);
}

float upperMedian(const cv::Mat &values)
{
    std::vector<float> sample(values.begin<float>(), values.end<float>());
    const auto at = sample.begin() + static_cast<std::ptrdiff_t>(sample.size() * 6 / 10);
    std::nth_element(sample.begin(), at, sample.end());
    return *at;
}

/// Light and colour are transformed together, as real and imaginary part, and taken apart again.
Spectra takeApart(const cv::Mat &transform)
{
    Spectra spectra{cv::Mat(Tile, Tile / 2, CV_32F), cv::Mat(Tile, Tile / 2, CV_32F)};
    for (int y = 0; y < Tile; ++y) {
        for (int x = 0; x < Tile / 2; ++x) {
            const cv::Vec2f &here = transform.at<cv::Vec2f>(y, x);
            const cv::Vec2f &mirrored =
                transform.at<cv::Vec2f>((Tile - y) % Tile, (Tile - x) % Tile);
            const float lightReal = (here[0] + mirrored[0]) / 2;
            const float lightImaginary = (here[1] - mirrored[1]) / 2;
            const float colourReal = (here[1] + mirrored[1]) / 2;
            const float colourImaginary = (mirrored[0] - here[0]) / 2;
            spectra.light.at<float>(y, x) = lightReal * lightReal + lightImaginary * lightImaginary;
            spectra.colour.at<float>(y, x) =
                colourReal * colourReal + colourImaginary * colourImaginary;
        }
    }
    return spectra;
}

Spectra spectraOf(const cv::Mat &tile)
{
    cv::Mat values;
    tile.convertTo(values, CV_32F);
    std::array<cv::Mat, 3> channels;
    cv::split(values, channels.data());
    const cv::Scalar mean = cv::mean(values) + cv::Scalar::all(1);
    cv::Mat light = (channels[0] + channels[1] + channels[2]) / (mean[0] + mean[1] + mean[2]);
    cv::Mat colour = channels[2] / mean[2] - channels[1] / mean[1];
    const float paper = upperMedian(light);
    clipAround(light, paper, PrintClip * paper);
    clipAround(colour, 0, PrintClip);
    cv::Mat both;
    cv::merge(std::vector<cv::Mat>{light.mul(window()), colour.mul(window())}, both);
    cv::dft(both, both);
    return takeApart(both);
}

/// What prevails over all tiles.
cv::Mat prevailing(const std::vector<cv::Mat> &powers)
{
    cv::Mat result(Tile, Tile / 2, CV_32F);
    std::vector<float> values(powers.size());
    const auto at = values.begin() +
                    static_cast<std::ptrdiff_t>(Prevailing * static_cast<double>(values.size()));
    for (int y = 0; y < Tile; ++y) {
        for (int x = 0; x < Tile / 2; ++x) {
            std::transform(powers.begin(), powers.end(), values.begin(),
                           [&](const cv::Mat &power) { return power.at<float>(y, x); });
            std::nth_element(values.begin(), at, values.end());
            result.at<float>(y, x) = *at;
        }
    }
    return result;
}

struct Wave
{
    int x = 0;
    int y = 0; ///< per tile, negative: downwards
    int speed() const { return static_cast<int>(std::lround(std::hypot(x, y))); }
    bool isRuling() const { return std::abs(std::atan2(y, x)) * 180 / M_PI > RulingDegrees; }
};

Wave waveAt(int row, int column)
{
    return {column, row < Tile / 2 ? row : row - Tile};
}

/// The strongest wave's power over the median of all waves of its speed.
double strongest(const cv::Mat &power)
{
    std::array<std::vector<float>, Fastest + 1> rings;
    for (int row = 0; row < Tile; ++row) {
        for (int column = 0; column < Tile / 2; ++column) {
            const int speed = waveAt(row, column).speed();
            if (speed >= Slowest && speed <= Fastest) {
                rings[static_cast<size_t>(speed)].push_back(power.at<float>(row, column));
            }
        }
    }
    std::array<double, Fastest + 1> usual{};
    for (int speed = Slowest; speed <= Fastest; ++speed) {
        auto &ring = rings[static_cast<size_t>(speed)];
        const auto at = ring.begin() + static_cast<std::ptrdiff_t>(ring.size() / 2);
        std::nth_element(ring.begin(), at, ring.end());
        usual[static_cast<size_t>(speed)] = *at;
    }
    double best = 0;
    for (int row = 0; row < Tile; ++row) {
        for (int column = 0; column < Tile / 2; ++column) {
            const Wave wave = waveAt(row, column);
            if (wave.speed() < Slowest || wave.speed() > Fastest || wave.isRuling()) {
                continue;
            }
            const double around = usual[static_cast<size_t>(wave.speed())];
            best = std::max(best, power.at<float>(row, column) / (around + 1e-9));
        }
    }
    return best;
}

} // namespace

ScreenPattern findScreenPattern(const QImage &card)
{
    const QSize size = card.size() / PatternShrink;
    if (std::min(size.width(), size.height()) < Tile + 2 * EdgePixels) {
        return {};
    }
    const cv::Mat small = toBgrScaled(card, size);
    const int roomX = small.cols - Tile - 2 * EdgePixels;
    const int roomY = small.rows - Tile - 2 * EdgePixels;
    std::vector<cv::Mat> light;
    std::vector<cv::Mat> colour;
    for (int row = 0; row < TilesDown; ++row) {
        for (int column = 0; column < TilesAcross; ++column) {
            const cv::Rect place(EdgePixels + column * roomX / (TilesAcross - 1),
                                 EdgePixels + row * roomY / (TilesDown - 1), Tile, Tile);
            Spectra spectra = spectraOf(small(place));
            light.push_back(spectra.light);
            colour.push_back(spectra.colour);
        }
    }
    return {strongest(prevailing(light)), strongest(prevailing(colour))};
}

} // namespace licencedesk
