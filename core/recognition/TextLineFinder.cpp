#include "recognition/TextLineFinder.h"

#include "imaging/ImageBridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace licencedesk {

namespace {

/// Of 255: ground patterns and noise are usually less than the first, worn print more than the
/// second. Where all print is pale, this share of it counts as ink, but never less than the third
/// and than so many standard deviations of the ground.
constexpr double LeastInk = 64;
constexpr double MostInk = 110;
constexpr double PaleInk = 24;
constexpr double PaleShare = 0.4;
constexpr double NoiseReach = 6;
/// Values are printed at most 1° askew; one more half for the straightening.
constexpr double MaximumSkew = 0.026; // radians
constexpr double SkewStep = 0.0022;   // an eighth of a degree: a third of a mm over 60 mm
/// In ems: what is smaller is a speck; what is lower is no letter; margin around the line.
constexpr double SpeckHeight = 0.07;
constexpr double LetterHeight = 0.4;
constexpr double Margin = 0.33;
/// In ems: how far around the zone print is looked at; and how much belongs to a line above and
/// below the em in which most of its ink lies.
constexpr double LineReach = 0.6;
constexpr double BandRim = 0.15;
/// How much less a line at the edge of a zone weighs than one in its middle, when one is looked
/// for.
constexpr double EdgePenalty = 0.6;
/// Share of a component inside a label from which it belongs to the label.
constexpr double LabelShare = 0.6;
/// A printed rule, in ems: at least this long, at most this thick, with this much beside it looked
/// at; and the share of ink there from which it may be the strokes of touching characters.
constexpr double RuleLength = 1.4;
constexpr double RuleThickness = 0.25;
constexpr double RuleSurroundings = 0.2;
constexpr double MostInkBesideRule = 0.35;
/// A frame's corner is lower than any digit, in ems; what is higher may be print that touches.
constexpr double FrameHeight = 0.6;
/// Height of an em that Tesseract reads best, pixels: 75 of 100 addresses, against 55 at 40 pixels.
constexpr double ReadingHeight = 28;

struct Component
{
    cv::Rect box;
    int area = 0;
    int label = 0;
};

/// The print of a zone: a binary mask without labels and specks, and its components.
struct Print
{
    cv::Rect region; ///< in the plane
    cv::Mat grey;    ///< copy of the plane's region, labels erased
    cv::Mat mask;    ///< 255 where there is ink
    std::vector<Component> components;
};

cv::Rect pixelRegion(const QRectF &zone, const cv::Mat &plane)
{
    const QRect box = zone.toAlignedRect() & QRect(0, 0, plane.cols, plane.rows);
    return {box.x(), box.y(), std::max(0, box.width()), std::max(0, box.height())};
}

std::array<int, 256> histogramOf(const cv::Mat &grey)
{
    std::array<int, 256> histogram{};
    for (int row = 0; row < grey.rows; ++row) {
        const uchar *pixels = grey.ptr<uchar>(row);
        for (int column = 0; column < grey.cols; ++column) {
            ++histogram[pixels[column]];
        }
    }
    return histogram;
}

/// The level that \p share of all pixels do not exceed.
int percentile(const std::array<int, 256> &histogram, std::size_t total, double share)
{
    const double wanted = share * double(total);
    double seen = 0;
    int level = 0;
    while (level < 255 && (seen += histogram[std::size_t(level)]) < wanted) {
        ++level;
    }
    return level;
}

/// How much darker than paper ink must be here. Paper is at 255, and at least half of any zone.
double leastInk(const cv::Mat &grey)
{
    const std::array<int, 256> histogram = histogramOf(grey);
    const int darkest = percentile(histogram, grey.total(), 0.005);
    const int paper = percentile(histogram, grey.total(), 0.6);
    const int shadedPaper = percentile(histogram, grey.total(), 0.4);
    // A normal distribution falls by half a deviation over this part.
    const double deviation = 2.0 * (paper - shadedPaper);
    const double noise = std::max(PaleInk, NoiseReach * deviation);
    return std::min(LeastInk, std::max(noise, PaleShare * (255 - darkest)));
}

/// \p labels say nothing about how dark the value's own ink is.
double inkThreshold(const cv::Mat &plane, const std::vector<cv::Rect> &labels)
{
    cv::Mat grey = plane.clone();
    for (const cv::Rect &label : labels) {
        grey(label).setTo(255);
    }
    cv::Mat ignored;
    const double otsu = cv::threshold(grey, ignored, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    return std::clamp(otsu, 255 - MostInk, 255 - leastInk(grey));
}

int areaInside(const cv::Mat &labels, const Component &component, const cv::Rect &box)
{
    const cv::Rect common = component.box & box;
    return common.empty() ? 0 : cv::countNonZero(labels(common) == component.label);
}

bool belongsToLabel(const cv::Mat &labels, const Component &component,
                    const std::vector<cv::Rect> &boxes)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const cv::Rect &box) {
        return areaInside(labels, component, box) > LabelShare * component.area;
    });
}

bool isInside(const Component &component, const QRectF &zone)
{
    return zone.contains(QPointF(component.box.x + component.box.width / 2.0,
                                 component.box.y + component.box.height / 2.0));
}

std::vector<cv::Rect> labelBoxes(const TextLineSearch &search, const cv::Rect &region)
{
    std::vector<cv::Rect> boxes;
    for (const QRectF &label : search.labels) {
        const QRect box = label.toAlignedRect();
        const cv::Rect common = cv::Rect(box.x(), box.y(), box.width(), box.height()) & region;
        if (!common.empty()) {
            boxes.push_back(common - region.tl());
        }
    }
    return boxes;
}

/// Removes a component from mask and picture, with the grey rim that the threshold left of it.
void erase(Print &print, const cv::Mat &labels, const Component &component)
{
    const cv::Rect whole(0, 0, print.mask.cols, print.mask.rows);
    const cv::Rect box = (component.box - cv::Point(2, 2) + cv::Size(4, 4)) & whole;
    cv::Mat ink = labels(box) == component.label;
    print.mask(box).setTo(0, ink);
    cv::dilate(ink, ink, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    const cv::Mat others = print.mask(box);
    ink.setTo(0, others);
    print.grey(box).setTo(255, ink);
}

/// Ink of \p mask just above and below \p rule, as a share of its length; the larger of the two.
double inkBeside(const cv::Mat &mask, const cv::Rect &rule, double textHeight)
{
    const int near = 2; // the rule's own ragged edge
    const int deep = std::max(2, int(std::lround(RuleSurroundings * textHeight)));
    const cv::Rect whole(0, 0, mask.cols, mask.rows);
    double most = 0;
    for (const int top : {rule.y - near - deep, rule.y + rule.height + near}) {
        const cv::Rect beside = cv::Rect(rule.x, top, rule.width, deep) & whole;
        if (!beside.empty()) {
            most = std::max(most, double(cv::countNonZero(mask(beside))) / beside.area());
        }
    }
    return most;
}

std::vector<Component> componentsOf(const cv::Mat &mask, cv::Mat &labels)
{
    cv::Mat statistics;
    cv::Mat centroids;
    const int count = cv::connectedComponentsWithStats(mask, labels, statistics, centroids);
    std::vector<Component> components;
    for (int label = 1; label < count; ++label) {
        const int *row = statistics.ptr<int>(label);
        components.push_back({{row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH],
                               row[cv::CC_STAT_HEIGHT]},
                              row[cv::CC_STAT_AREA],
                              label});
    }
    return components;
}

/// Straight lines longer than any stroke of a character, thin, and with paper on both sides.
std::vector<cv::Rect> findRules(const cv::Mat &mask, double textHeight)
{
    const int length = std::max(3, int(std::lround(RuleLength * textHeight)));
    cv::Mat opened;
    cv::morphologyEx(mask, opened, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, {length, 1}));
    std::vector<cv::Rect> rules;
    if (cv::countNonZero(opened) == 0) {
        return rules;
    }
    cv::Mat labels;
    for (const Component &each : componentsOf(opened, labels)) {
        if (each.box.height <= RuleThickness * textHeight &&
            inkBeside(mask, each.box, textHeight) < MostInkBesideRule) {
            rules.push_back(each.box);
        }
    }
    return rules;
}

/// Takes rules out, as the seal's frame leaves them where its red is almost black: the whole frame,
/// or the rule alone where it touches print.
void eraseRules(Print &print, double textHeight)
{
    const std::vector<cv::Rect> rules = findRules(print.mask, textHeight);
    if (rules.empty()) {
        return;
    }
    cv::Mat labels;
    const std::vector<Component> components = componentsOf(print.mask, labels);
    const cv::Rect whole(0, 0, print.mask.cols, print.mask.rows);
    for (const cv::Rect &rule : rules) {
        const int label = labels.at<int>(rule.y + rule.height / 2, rule.x + rule.width / 2);
        if (label > 0 && components[std::size_t(label - 1)].box.height < FrameHeight * textHeight) {
            erase(print, labels, components[std::size_t(label - 1)]);
        }
        const cv::Rect ragged = (rule - cv::Point(2, 2) + cv::Size(4, 4)) & whole;
        print.mask(ragged).setTo(0);
        print.grey(ragged).setTo(255);
    }
}

Print findPrint(const cv::Mat &plane, const TextLineSearch &search)
{
    Print print;
    // Rows above and below reach into the zone: seen whole, they are known by their middle.
    const double reach = LineReach * search.textHeight;
    print.region = pixelRegion(search.zone.adjusted(-reach, -reach, reach, reach), plane);
    if (print.region.empty()) {
        return print;
    }
    print.grey = plane(print.region).clone();
    const std::vector<cv::Rect> boxes = labelBoxes(search, print.region);
    cv::threshold(print.grey, print.mask, inkThreshold(print.grey, boxes), 255,
                  cv::THRESH_BINARY_INV);
    eraseRules(print, search.textHeight);
    cv::Mat labels;
    const std::vector<Component> components = componentsOf(print.mask, labels);
    const QRectF zone = search.zone.translated(-print.region.x, -print.region.y);
    for (const Component &component : components) {
        if (belongsToLabel(labels, component, boxes) || !isInside(component, zone)) {
            erase(print, labels, component);
        } else if (std::max(component.box.width, component.box.height) >=
                   SpeckHeight * search.textHeight) {
            print.components.push_back(component);
        }
    }
    return print;
}

std::vector<cv::Point> inkPoints(const Print &print)
{
    std::vector<cv::Point> points;
    cv::findNonZero(print.mask, points);
    return points;
}

/// Ink per row after shearing by \p slope; row 0 of the result is row -offset of the mask.
std::vector<double> rowProfile(const std::vector<cv::Point> &points, const cv::Size &size,
                               double slope, int offset)
{
    std::vector<int> lowered(std::size_t(size.width)); // by how many rows each column
    for (int x = 0; x < size.width; ++x) {
        lowered[std::size_t(x)] = int(std::lround(offset - slope * (x - size.width / 2.0)));
    }
    std::vector<double> rows(std::size_t(size.height + 2 * offset), 0.0);
    for (const cv::Point &point : points) {
        const int row = point.y + lowered[std::size_t(point.x)];
        rows[std::size_t(std::clamp(row, 0, int(rows.size()) - 1))] += 1;
    }
    return rows;
}

int shearOffset(const cv::Size &size)
{
    return int(std::ceil(MaximumSkew * size.width / 2)) + 1;
}

/// The slope at which rows of ink and rows of paper differ most.
double findSlope(const std::vector<cv::Point> &points, const cv::Size &size)
{
    double best = 0;
    double bestScore = -1;
    const int steps = int(MaximumSkew / SkewStep);
    for (int step = -steps; step <= steps; ++step) {
        const std::vector<double> rows =
            rowProfile(points, size, step * SkewStep, shearOffset(size));
        double score = 0;
        for (const double row : rows) {
            score += row * row;
        }
        score *= 1 - 0.002 * std::abs(step); // straight unless there is a reason
        if (score > bestScore) {
            bestScore = score;
            best = step * SkewStep;
        }
    }
    return best;
}

struct Band
{
    int top = 0;
    int bottom = 0; ///< exclusive
    double ink = 0;
};

/// The window of one em with the most ink in it; \p weights by the window's middle row.
Band heaviestBand(const std::vector<double> &rows, int height, const std::vector<double> &weights)
{
    Band best;
    double bestWeight = 0;
    double ink = 0;
    for (int row = 0; row < int(rows.size()); ++row) {
        ink += rows[std::size_t(row)];
        if (row >= height) {
            ink -= rows[std::size_t(row - height)];
        }
        const double weight = ink * weights[std::size_t(std::max(0, row - height / 2))];
        if (weight > bestWeight) {
            bestWeight = weight;
            best = {std::max(0, row - height + 1), row + 1, ink};
        }
    }
    return best;
}

/// A single line is likeliest in the middle of its zone; of several, each is as likely anywhere.
std::vector<double> rowWeights(std::size_t count, int maximumLines)
{
    std::vector<double> weights(count, 1.0);
    for (std::size_t row = 0; maximumLines == 1 && row < count; ++row) {
        const double fromMiddle = 2 * double(row) / double(count) - 1;
        weights[row] = 1 - EdgePenalty * fromMiddle * fromMiddle;
    }
    return weights;
}

/// Bands of about one em, heaviest first taken out, returned top to bottom; rows sheared.
std::vector<Band> findBands(std::vector<double> rows, const TextLineSearch &search)
{
    const int height = std::max(4, int(std::lround(search.textHeight)));
    const int rim = int(BandRim * search.textHeight);
    const double leastInk = 0.05 * search.textHeight * search.textHeight;
    const std::vector<double> weights = rowWeights(rows.size(), search.maximumLines);
    std::vector<Band> bands;
    while (int(bands.size()) < search.maximumLines) {
        const Band band = heaviestBand(rows, height, weights);
        if (band.ink < leastInk) {
            break;
        }
        std::fill(rows.begin() + std::max(0, band.top - rim),
                  rows.begin() + std::min(int(rows.size()), band.bottom + rim), 0.0);
        bands.push_back(band);
    }
    std::sort(bands.begin(), bands.end(),
              [](const Band &a, const Band &b) { return a.top < b.top; });
    return bands;
}

/// Ink box of the band in sheared coordinates: whole components whose middle lies in it.
std::optional<QRectF> inkBox(const Print &print, const Band &band, double slope, double textHeight)
{
    const int offset = shearOffset(print.mask.size());
    QRectF box;
    bool anyLetter = false;
    for (const Component &component : print.components) {
        const QRectF rect(component.box.x, component.box.y, component.box.width,
                          component.box.height);
        const double shift = slope * (rect.center().x() - print.mask.cols / 2.0);
        const QRectF straight = rect.translated(0, -shift);
        const double middle = straight.center().y() + offset;
        if (middle < band.top || middle > band.bottom || rect.height() > 1.6 * textHeight) {
            continue;
        }
        anyLetter = anyLetter || rect.height() >= LetterHeight * textHeight;
        box = box.isNull() ? straight : box.united(straight);
    }
    return anyLetter ? std::optional(box) : std::nullopt;
}

/// Cuts the sheared box out of the print, with margin, at reading height.
TextLine cutOut(const Print &print, const QRectF &box, double slope, double textHeight)
{
    const double margin = Margin * textHeight;
    const QRectF outer = box.adjusted(-margin, -margin, margin, margin);
    // outer -> region: x = X + left, y = Y + top + slope·(x − middle)
    const double middle = print.mask.cols / 2.0;
    const cv::Matx23d toRegion(1, 0, outer.left(), slope, 1,
                               outer.top() + slope * (outer.left() - middle));
    const cv::Size size(std::max(1, int(std::lround(outer.width()))),
                        std::max(1, int(std::lround(outer.height()))));
    cv::Mat picture;
    cv::warpAffine(print.grey, picture, toRegion, size, cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, cv::Scalar(255));
    const double scale = ReadingHeight / textHeight;
    cv::resize(picture, picture, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    TextLine line;
    line.contrast = stretchContrast(picture);
    line.picture = toImage(picture);
    line.toPlane = {1 / scale, 0, toRegion(0, 2), slope / scale, 1 / scale, toRegion(1, 2)};
    line.toPlane(0, 2) += print.region.x;
    line.toPlane(1, 2) += print.region.y;
    const double rise = slope * (box.center().x() - middle);
    line.box = box.translated(print.region.x, print.region.y + rise);
    return line;
}

} // namespace

double stretchContrast(cv::Mat &picture)
{
    const std::array<int, 256> histogram = histogramOf(picture);
    const int ink = percentile(histogram, picture.total(), 0.02);
    const int paper = percentile(histogram, picture.total(), 0.6);
    if (paper - ink < 16) {
        return 0;
    }
    const double gain = 255.0 / (paper - ink);
    picture.convertTo(picture, CV_8U, gain, -gain * ink);
    return (paper - ink) / 255.0;
}

std::vector<TextLine> findTextLines(const cv::Mat &plane, const TextLineSearch &search)
{
    const Print print = findPrint(plane, search);
    const std::vector<cv::Point> points =
        print.region.empty() ? std::vector<cv::Point>{} : inkPoints(print);
    if (points.empty()) {
        return {};
    }
    const double slope = findSlope(points, print.mask.size());
    const int offset = shearOffset(print.mask.size());
    std::vector<TextLine> lines;
    for (const Band &band :
         findBands(rowProfile(points, print.mask.size(), slope, offset), search)) {
        if (const auto box = inkBox(print, band, slope, search.textHeight)) {
            lines.push_back(cutOut(print, *box, slope, search.textHeight));
        }
    }
    return lines;
}

QRectF toPlane(const TextLine &line, const QRectF &box)
{
    const auto map = [&](const QPointF &point) {
        const cv::Vec2d mapped = line.toPlane * cv::Vec3d(point.x(), point.y(), 1);
        return QPointF(mapped[0], mapped[1]);
    };
    const QPointF topLeft = map(box.topLeft());
    const QPointF bottomRight = map(box.bottomRight());
    return QRectF(topLeft, bottomRight).normalized();
}

} // namespace licencedesk
