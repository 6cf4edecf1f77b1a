#include "layout/ExpectedInk.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

// Share of its box that print covers once its strokes are smeared.
constexpr float HanziDensity = 0.5F;
constexpr float LatinDensity = 0.4F;
constexpr float CodeDensity = 0.4F;

// Of a label's box: the Chinese line on top, the English one at the foot.
constexpr double HanziLine = 0.6;
constexpr double LatinLine = 0.33;
constexpr double LatinAdvance = 0.5; // of the em, mean over letters

constexpr double SpoiledMarginMm = 0.8; // around photo and seal, which lie where they like

bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x250; });
}

cv::Rect2d pixels(const QRectF &mm, double pixelsPerMm)
{
    return {mm.x() * pixelsPerMm, mm.y() * pixelsPerMm, mm.width() * pixelsPerMm,
            mm.height() * pixelsPerMm};
}

void fill(cv::Mat &picture, const QRectF &mm, double pixelsPerMm, float value)
{
    const cv::Rect2d box = pixels(mm, pixelsPerMm);
    const cv::Point from(cvRound(box.x), cvRound(box.y));
    const cv::Point to(cvRound(box.x + box.width), cvRound(box.y + box.height));
    picture(cv::Rect(from, to) & cv::Rect({}, picture.size())).setTo(value);
}

QRectF grown(const QRectF &box, double margin)
{
    return box.adjusted(-margin, -margin, margin, margin);
}

} // namespace

std::vector<QRectF> labelLines(const PrintedLabel &label)
{
    const QRectF &box = label.boxMm;
    const qsizetype hanzi = std::count_if(label.text.begin(), label.text.end(),
                                          [](QChar c) { return c.unicode() >= 0x2e80; });
    const qsizetype latin = label.text.size() - hanzi - 1;
    if (hanzi == 0 || latin <= 0) {
        return {box};
    }
    const double hanziEm = box.height() * HanziLine;
    const double latinEm = box.height() * LatinLine;
    const double hanziWidth = std::min(box.width(), static_cast<double>(hanzi) * hanziEm);
    const double latinWidth =
        std::min(box.width(), static_cast<double>(latin) * latinEm * LatinAdvance);
    return {QRectF(box.left(), box.top(), hanziWidth, hanziEm),
            QRectF(box.left(), box.bottom() - latinEm, latinWidth, latinEm)};
}

ExpectedInk expectedInk(const CardLayout &layout, double pixelsPerMm, double blurMm)
{
    const cv::Size size(static_cast<int>(std::lround(layout.sizeMm.width() * pixelsPerMm)),
                        static_cast<int>(std::lround(layout.sizeMm.height() * pixelsPerMm)));
    ExpectedInk expected;
    expected.pixelsPerMm = pixelsPerMm;
    expected.density = cv::Mat::zeros(size, CV_32F);
    expected.weight = cv::Mat::ones(size, CV_32F);
    for (const FieldZone &zone : layout.zones) {
        fill(expected.weight, zone.boxMm, pixelsPerMm, 0);
    }
    for (const PrintedLabel &label : layout.labels) {
        const auto lines = labelLines(label);
        for (const QRectF &line : lines) {
            const bool latin = isLatin(label.text) || &line != &lines.front();
            fill(expected.density, line, pixelsPerMm, latin ? LatinDensity : HanziDensity);
            fill(expected.weight, line, pixelsPerMm, 1);
        }
    }
    for (const QRectF &code : layout.codesMm) {
        fill(expected.density, code, pixelsPerMm, CodeDensity);
    }
    fill(expected.weight, grown(layout.photoMm, SpoiledMarginMm), pixelsPerMm, 0);
    fill(expected.weight, grown(layout.sealMm, SpoiledMarginMm), pixelsPerMm, 0);
    cv::GaussianBlur(expected.density, expected.density, {}, blurMm * pixelsPerMm);
    return expected;
}

} // namespace licencedesk
