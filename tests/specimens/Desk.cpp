#include "tests/specimens/Desk.h"

#include "tests/specimens/Noise.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace licencedesk::specimens {

namespace {

constexpr int TextureWidth = 1400; // px; a camera blurs what is finer than this anyway

using Colour = cv::Vec3f; // BGR

void paint(cv::Mat &desk, const cv::Mat &field, const Colour &low, const Colour &high)
{
    for (int y = 0; y < desk.rows; ++y) {
        auto *pixel = desk.ptr<cv::Vec4b>(y);
        const auto *value = field.ptr<float>(y);
        for (int x = 0; x < desk.cols; ++x) {
            const float t = std::clamp(0.5f + 0.5f * value[x], 0.0f, 1.0f);
            const Colour colour = low * (1 - t) + high * t;
            pixel[x] =
                cv::Vec4b(cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]),
                          cv::saturate_cast<uchar>(colour[2]), 255);
        }
    }
}

void paintWood(cv::Mat &desk, QSize size, Random &random)
{
    static constexpr std::array<std::array<float, 6>, 5> Woods = {{
        {40, 70, 110, 80, 125, 175},    // oak
        {25, 40, 62, 48, 72, 105},      // walnut
        {110, 150, 190, 150, 190, 222}, // maple
        {30, 48, 105, 55, 85, 150},     // cherry
        {95, 105, 118, 135, 145, 155},  // grey laminate
    }};
    const auto &wood = random.pick(Woods);
    cv::Mat field = stretchedNoise(size, size.width() * 0.5, size.height() * 0.012, random) * 0.55;
    field += stretchedNoise(size, size.width() * 0.15, size.height() * 0.004, random) * 0.3;
    field += fractalNoise(size, size.width() * 0.4, 3, random) * 0.3;
    if (random.chance(0.4)) { // planks
        const int plank = static_cast<int>(size.height() * random.real(0.22, 0.45));
        for (int y = random.between(0, plank); y < size.height(); y += plank) {
            field.rowRange(y, std::min(y + 3, size.height())).setTo(-1.6);
        }
    }
    paint(desk, field, {wood[0], wood[1], wood[2]}, {wood[3], wood[4], wood[5]});
    if (random.chance(0.4)) {
        cv::rotate(desk, desk, cv::ROTATE_180);
    }
}

void paintCloth(cv::Mat &desk, QSize size, Random &random)
{
    const float red = static_cast<float>(random.between(40, 190));
    const float green = static_cast<float>(random.between(40, 180));
    const float blue = static_cast<float>(random.between(50, 190));
    cv::Mat field = fractalNoise(size, size.width() * 0.2, 4, random) * 0.35;
    const double thread = random.real(1.6, 3.2);
    for (int y = 0; y < field.rows; ++y) {
        auto *row = field.ptr<float>(y);
        for (int x = 0; x < field.cols; ++x) {
            row[x] += static_cast<float>(0.45 * std::sin(x / thread) * std::sin(y / thread));
        }
    }
    paint(desk, field, Colour(blue, green, red) * 0.8f, Colour(blue, green, red) * 1.15f);
}

void paintMarble(cv::Mat &desk, QSize size, Random &random)
{
    cv::Mat field = fractalNoise(size, size.width() * 0.3, 5, random);
    const auto depth = static_cast<float>(random.real(0.3, 1.3));
    for (int y = 0; y < field.rows; ++y) {
        auto *row = field.ptr<float>(y);
        for (int x = 0; x < field.cols; ++x) { // veins where the field crosses zero
            row[x] = 1 - depth * std::exp(-std::abs(row[x]) * 14) + 0.25f * row[x];
        }
    }
    const bool dark = random.chance(0.3);
    paint(desk, field, dark ? Colour(120, 125, 125) : Colour(150, 152, 155),
          dark ? Colour(38, 36, 35) : Colour(222, 226, 230));
}

void paintPlain(cv::Mat &desk, QSize size, const Colour &colour, float contrast, Random &random)
{
    cv::Mat field = fractalNoise(size, size.width() * 0.35, 3, random) * 0.6;
    field += smoothNoise(size, 2.0, random) * 0.25;
    paint(desk, field, colour * (1 - contrast), colour * (1 + contrast));
}

Colour randomColour(Random &random)
{
    const auto base = static_cast<float>(random.between(70, 215));
    const auto tint = [&] { return base + static_cast<float>(random.between(-28, 28)); };
    return {tint(), tint(), tint()};
}

void paintKind(cv::Mat &desk, DeskKind kind, QSize size, Random &random)
{
    switch (kind) {
    case DeskKind::Wood:
        return paintWood(desk, size, random);
    case DeskKind::Cloth:
        return paintCloth(desk, size, random);
    case DeskKind::Marble:
        return paintMarble(desk, size, random);
    case DeskKind::Plain:
        return paintPlain(desk, size, randomColour(random), 0.06f, random);
    case DeskKind::DarkMat: {
        const auto grey = static_cast<float>(random.between(16, 48));
        return paintPlain(desk, size, {grey, grey, grey}, 0.18f, random);
    }
    case DeskKind::White: {
        const auto white = static_cast<float>(random.between(218, 246));
        return paintPlain(desk, size, {white, white, white - 2}, 0.02f, random);
    }
    }
}

} // namespace

DeskKind randomDeskKind(Random &random)
{
    static constexpr std::array Kinds = {DeskKind::Wood,    DeskKind::Wood,  DeskKind::Cloth,
                                         DeskKind::Marble,  DeskKind::Plain, DeskKind::Plain,
                                         DeskKind::DarkMat, DeskKind::White};
    return random.pick(Kinds);
}

QImage makeDesk(DeskKind kind, QSize size, Random &random)
{
    const double shrink =
        std::min(1.0, double(TextureWidth) / std::max(size.width(), size.height()));
    const QSize small(std::max(8, cvRound(size.width() * shrink)),
                      std::max(8, cvRound(size.height() * shrink)));
    cv::Mat texture(small.height(), small.width(), CV_8UC4);
    paintKind(texture, kind, small, random);
    QImage desk(size, QImage::Format_RGB32);
    cv::Mat target(desk.height(), desk.width(), CV_8UC4, desk.bits(),
                   static_cast<size_t>(desk.bytesPerLine()));
    cv::resize(texture, target, target.size(), 0, 0, cv::INTER_LINEAR);
    return desk;
}

} // namespace licencedesk::specimens
