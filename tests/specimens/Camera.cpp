#include "tests/specimens/Camera.h"

#include "tests/specimens/PictureView.h"

#include <QBuffer>
#include <QImageWriter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace licencedesk::specimens {

namespace {

constexpr double FieldScale = 8; // light changes slowly: its maps are this much smaller
constexpr int UnitGain = 200;    // 8-bit value of a gain of 1, so that up to 1.27 fits

cv::Mat smallField(const QImage &picture, double value)
{
    const int columns = std::max(4, static_cast<int>(std::ceil(picture.width() / FieldScale)));
    const int rows = std::max(4, static_cast<int>(std::ceil(picture.height() / FieldScale)));
    return {rows, columns, CV_32FC1, cv::Scalar(value)};
}

cv::Mat shapeField(const QImage &picture, const QPolygonF &shape, double blur)
{
    cv::Mat mask(smallField(picture, 0).size(), CV_8UC1, cv::Scalar(0));
    std::vector<cv::Point> points;
    for (const QPointF &corner : shape) {
        points.emplace_back(cvRound((corner.x() / FieldScale - 0.5) * 16),
                            cvRound((corner.y() / FieldScale - 0.5) * 16));
    }
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{points}, cv::Scalar(255), cv::LINE_AA,
                 4);
    cv::Mat field;
    mask.convertTo(field, CV_32FC1, 1 / 255.0);
    cv::GaussianBlur(field, field, cv::Size(), std::max(0.6, blur / FieldScale));
    return field;
}

/// The part of a field that differs from \p idle, in field cells, with one more around it.
cv::Rect changedCells(const cv::Mat &field, double idle)
{
    constexpr double Unseen = 0.004; // below one grey level
    const cv::Mat changed = cv::abs(field - idle) > Unseen;
    const cv::Rect cells = cv::boundingRect(changed);
    const cv::Rect grown(cells.x - 1, cells.y - 1, cells.width + 2, cells.height + 2);
    return cells.empty() ? cells : grown & cv::Rect(0, 0, field.cols, field.rows);
}

/// Field cells at the picture's resolution, as bytes.
cv::Mat fullBytes(const cv::Mat &cells, double factor)
{
    cv::Mat bytes;
    cells.convertTo(bytes, CV_8UC1, factor);
    cv::resize(bytes, bytes, cells.size() * static_cast<int>(FieldScale), 0, 0, cv::INTER_LINEAR);
    return bytes;
}

/// Calls \p change(pixel, byte) for the colours of every pixel that the field changes.
template <typename Change>
void changePixels(QImage &picture, const cv::Mat &field, double idle, double factor, Change change)
{
    const cv::Rect cells = changedCells(field, idle);
    if (cells.empty()) {
        return;
    }
    const cv::Mat bytes = fullBytes(field(cells), factor);
    const int left = cells.x * static_cast<int>(FieldScale);
    const int top = cells.y * static_cast<int>(FieldScale);
    const int columns = std::min(bytes.cols, picture.width() - left);
    const int rows = std::min(bytes.rows, picture.height() - top);
    for (int y = 0; y < rows; ++y) {
        uchar *pixel = picture.scanLine(top + y) + 4 * left;
        const uchar *row = bytes.ptr(y);
        for (int x = 0; x < columns; ++x, pixel += 4) {
            for (int channel = 0; channel < 3; ++channel) {
                pixel[channel] = change(pixel[channel], row[x]);
            }
        }
    }
}

void multiply(QImage &picture, const cv::Mat &gainField)
{
    changePixels(picture, gainField, 1, UnitGain, [](int value, int gain) {
        return static_cast<uchar>(std::min(255, value * gain / UnitGain));
    });
}

/// Standard normal noise × 16, made once: drawing it anew for 12 megapixels would cost a second.
const std::vector<schar> &noiseTile()
{
    constexpr size_t Length = 1 << 20;
    static const std::vector<schar> tile = [] {
        cv::RNG rng(20261121);
        std::vector<schar> values(Length);
        for (schar &value : values) {
            value = static_cast<schar>(std::clamp(rng.gaussian(16.0), -127.0, 127.0));
        }
        return values;
    }();
    return tile;
}

std::array<uchar, 256> toneCurve(double gain, double gamma)
{
    std::array<uchar, 256> curve{};
    for (size_t i = 0; i < curve.size(); ++i) {
        const double value = 255 * std::pow(static_cast<double>(i) / 255, gamma) * gain;
        curve[i] = static_cast<uchar>(std::clamp(value, 0.0, 255.0));
    }
    return curve;
}

} // namespace

void applyLight(QImage &picture, const LightOptions &options, Random &random)
{
    cv::Mat field = smallField(picture, options.level);
    const double angle = random.real(0, 2 * M_PI);
    const double unitX = std::cos(angle) / field.cols;
    const double unitY = std::sin(angle) / field.rows;
    for (int y = 0; y < field.rows; ++y) {
        auto *row = field.ptr<float>(y);
        for (int x = 0; x < field.cols; ++x) {
            const double dx = x - field.cols / 2.0;
            const double dy = y - field.rows / 2.0;
            const double slope = 1 + options.unevenness * (dx * unitX + dy * unitY);
            const double radius =
                4 * (dx * dx + dy * dy) /
                (double(field.cols) * field.cols + double(field.rows) * field.rows);
            row[x] *= static_cast<float>(slope * (1 - options.vignette * radius));
        }
    }
    for (int i = 0; i < options.castShadows; ++i) {
        const QPointF centre(random.real(-0.1, 1.1) * picture.width(),
                             random.real(-0.1, 1.1) * picture.height());
        const double reach = random.real(0.2, 0.6) * picture.width();
        QPolygonF shape;
        for (int corner = 0; corner < 6; ++corner) {
            const double direction = corner * M_PI / 3 + random.real(-0.4, 0.4);
            shape << centre + QPointF(std::cos(direction), std::sin(direction)) * reach *
                                  random.real(0.5, 1.0);
        }
        const double depth = random.real(0.12, 0.35);
        const cv::Mat shade = shapeField(picture, shape, picture.width() * random.real(0.01, 0.06));
        field = field.mul(1 - depth * shade);
    }
    multiply(picture, field);
}

void castShadow(QImage &picture, const QPolygonF &shape, QPointF offset, double blur, double depth)
{
    multiply(picture, 1 - depth * shapeField(picture, shape.translated(offset), blur));
}

void addGlare(QImage &picture, const QPolygonF &shape, double blur, double strength)
{
    changePixels(
        picture, shapeField(picture, shape, blur) * strength, 0, 255,
        [](int value, int veil) { return static_cast<uchar>(value + (255 - value) * veil / 255); });
}

void blurFocus(QImage &picture, double sigma)
{
    constexpr double Unseen = 0.25; // px
    if (sigma > Unseen) {
        cv::Mat view = viewOf(picture);
        cv::GaussianBlur(view, view, cv::Size(), sigma);
    }
}

void blurMotion(QImage &picture, double length, double angleDegrees)
{
    const int size = std::max(3, 2 * static_cast<int>(std::ceil(length / 2)) + 1);
    cv::Mat kernel(size, size, CV_32FC1, cv::Scalar(0));
    const double angle = angleDegrees * M_PI / 180;
    const int steps = 8 * size;
    for (int i = 0; i <= steps; ++i) {
        const double along = length * (double(i) / steps - 0.5);
        const cv::Point at(cvRound(size / 2 + along * std::cos(angle)),
                           cvRound(size / 2 + along * std::sin(angle)));
        kernel.at<float>(at) += 1;
    }
    kernel /= cv::sum(kernel)[0];
    cv::Mat view = viewOf(picture);
    cv::filter2D(view, view, -1, kernel);
}

void applySensor(QImage &picture, const SensorOptions &options, Random &random)
{
    const std::array<uchar, 256> curves[] = {toneCurve(options.blueGain, options.gamma),
                                             toneCurve(1, options.gamma),
                                             toneCurve(options.redGain, options.gamma)};
    const std::vector<schar> &tile = noiseTile();
    const size_t mask = tile.size() - 1;
    const int strength =
        static_cast<int>(options.noise * 16); // noise in 1/256 grey levels per unit
    for (int y = 0; y < picture.height(); ++y) {
        uchar *pixel = picture.scanLine(y);
        size_t at = random.next() & mask;
        for (int x = 0; x < picture.width(); ++x, pixel += 4) {
            const int common = tile[at & mask];
            for (int channel = 0; channel < 3; ++channel) {
                const int own = tile[(at + 97 + static_cast<size_t>(channel) * 7919) & mask];
                const int value = curves[channel][pixel[channel]] +
                                  (((common * 3 + own * 2) / 4 * strength) >> 8);
                pixel[channel] = static_cast<uchar>(std::clamp(value, 0, 255));
            }
            ++at;
        }
    }
}

QByteArray encodePicture(const QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer,
                        quality < 0 ? QByteArrayLiteral("png") : QByteArrayLiteral("jpeg"));
    writer.setText(QStringLiteral("synthetic"), QStringLiteral("true"));
    writer.setText(QStringLiteral("Description"),
                   QStringLiteral("SPECIMEN of an invented person, synthetic=true"));
    if (quality >= 0) {
        writer.setQuality(quality);
    } else {
        writer.setCompression(25); // zlib level 2: speed before size
    }
    return writer.write(picture) ? bytes : QByteArray();
}

} // namespace licencedesk::specimens
