#include "tests/specimens/Noise.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk::specimens {

cv::Mat stretchedNoise(QSize size, double grainX, double grainY, Random &random)
{
    const int columns =
        std::max(2, static_cast<int>(std::ceil(size.width() / std::max(1.0, grainX))) + 2);
    const int rows =
        std::max(2, static_cast<int>(std::ceil(size.height() / std::max(1.0, grainY))) + 2);
    cv::Mat coarse(rows, columns, CV_32FC1);
    cv::RNG rng(random.next());
    rng.fill(coarse, cv::RNG::UNIFORM, -1.0, 1.0);
    cv::Mat field;
    cv::resize(coarse, field, cv::Size(size.width(), size.height()), 0, 0, cv::INTER_CUBIC);
    return field;
}

cv::Mat smoothNoise(QSize size, double grain, Random &random)
{
    return stretchedNoise(size, grain, grain, random);
}

cv::Mat fractalNoise(QSize size, double grain, int octaves, Random &random)
{
    cv::Mat sum = smoothNoise(size, grain, random);
    double height = 1;
    for (int octave = 1; octave < octaves; ++octave) {
        grain /= 2;
        height /= 2;
        cv::scaleAdd(smoothNoise(size, grain, random), height, sum, sum);
    }
    return sum;
}

} // namespace licencedesk::specimens
