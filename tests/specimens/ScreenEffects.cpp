#include "tests/specimens/ScreenEffects.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace licencedesk::specimens {

namespace {

constexpr int PhaseBits = 10; // of the sine table

const std::array<int, 1 << PhaseBits> &sineTable()
{
    static const auto table = [] {
        std::array<int, 1 << PhaseBits> values{};
        for (size_t i = 0; i < values.size(); ++i) {
            values[i] =
                static_cast<int>(256 * std::sin(2 * M_PI * static_cast<double>(i) / values.size()));
        }
        return values;
    }();
    return table;
}

cv::Mat maskOf(const QImage &picture, const QPolygonF &shape)
{
    cv::Mat mask(picture.height(), picture.width(), CV_8UC1, cv::Scalar(0));
    std::vector<cv::Point> points;
    for (const QPointF &corner : shape) {
        points.emplace_back(qRound(corner.x()), qRound(corner.y()));
    }
    cv::fillConvexPoly(mask, points, cv::Scalar(255));
    return mask;
}

/// A plane wave over the picture; phases in turns.
struct Wave
{
    double perX = 0;
    double perY = 0;
    double bend = 0; ///< turns per squared picture height: fringes are never quite straight
    std::array<double, 3> phase{};
    double strength = 0;
};

void applyWave(QImage &picture, const cv::Mat &mask, const Wave &wave)
{
    const auto &sine = sineTable();
    constexpr double Turn = 1 << (PhaseBits + 16);
    const int gain = static_cast<int>(wave.strength * 65536 / 256);
    const auto step = static_cast<quint32>(static_cast<qint64>(wave.perX * Turn));
    for (int y = 0; y < picture.height(); ++y) {
        const double v = static_cast<double>(y) / picture.height();
        const double rowPhase = wave.perY * y + wave.bend * v * v;
        std::array<quint32, 3> phase{};
        for (size_t channel = 0; channel < 3; ++channel) {
            phase[channel] =
                static_cast<quint32>(static_cast<qint64>((rowPhase + wave.phase[channel]) * Turn));
        }
        uchar *pixel = picture.scanLine(y);
        const uchar *inside = mask.ptr(y);
        for (int x = 0; x < picture.width(); ++x, pixel += 4) {
            for (size_t channel = 0; channel < 3; ++channel) {
                if (inside[x] != 0) {
                    const int swing = sine[(phase[channel] >> 16) & ((1 << PhaseBits) - 1)] * gain;
                    const int value = pixel[channel] + ((pixel[channel] * (swing >> 8)) >> 8);
                    pixel[channel] = static_cast<uchar>(std::clamp(value, 0, 255));
                }
                phase[channel] += step;
            }
        }
    }
}

} // namespace

void addMoire(QImage &picture, const QPolygonF &screen, double strength, Random &random)
{
    const cv::Mat mask = maskOf(picture, screen);
    const int waves = random.between(1, 3);
    for (int i = 0; i < waves; ++i) {
        const double period = random.real(3.5, 40); // px
        const double angle = random.real(0, M_PI);
        Wave wave;
        wave.perX = std::cos(angle) / period;
        wave.perY = std::sin(angle) / period;
        wave.bend = random.real(-6, 6);
        const double spread = random.real(0, 0.33); // between the colours of the sub-pixels
        wave.phase = {0, spread, 2 * spread};
        wave.strength = strength / waves;
        applyWave(picture, mask, wave);
    }
}

void addBanding(QImage &picture, const QPolygonF &screen, double strength, Random &random)
{
    Wave wave;
    wave.perY = 1 / (picture.height() * random.real(0.08, 0.6));
    wave.perX = wave.perY * random.real(-0.05, 0.05);
    wave.phase.fill(random.real(0, 1));
    wave.strength = strength;
    applyWave(picture, maskOf(picture, screen), wave);
}

} // namespace licencedesk::specimens
