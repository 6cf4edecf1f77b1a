#include "recognition/SealFinder.h"

#include "imaging/ImageBridge.h"
#include "recognition/FieldReader.h"
#include "recognition/InkPlanes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace licencedesk {

namespace {

/// Red ink is darker than this in the red plane.
constexpr int RedInk = 150;
/// The seal covers at least this share of its place with red ink; paper with a red cast covers
/// none.
constexpr double LeastCover = 0.02;
/// Ink of a worn or faintly stamped seal, for telling whether there is one.
constexpr int FaintSealInk = 200;
/// Share of ink from which there is a seal: the faintest red one has 0.06, moiré on a bare place
/// 0.02.
constexpr double LeastSeal = 0.035;
constexpr double BlackInsetMm = 1;
/// Misregistration and the uncertainty of the seal's place, mm.
constexpr double SearchMarginMm = 2;

/// Share of a row or column that a line of the frame fills, its gaps and a slight turn allowed for.
constexpr double FrameShare = 0.45;
/// Frame and the white inside it, of the seal's side: 0.7 of 16.5 mm.
constexpr double FrameInset = 0.042;
/// Ink of a row or column below this is a speck.
constexpr double StrayShare = 0.02;
/// Preference for a finer division, of the mean ink per cell.
constexpr double FinerBonus = 0.02;
/// Pixels of a character's cell and the margin around the line, as findTextLines() makes them.
constexpr int CellPixels = 28;
constexpr int CellMargin = 9;

enum class Direction { Across, Down };

QRect sealRegion(const CardImage &card, const CardLayout &layout)
{
    const double margin = SearchMarginMm;
    return card.toPixel(layout.sealMm.adjusted(-margin, -margin, margin, margin));
}

/// Between the seal's ink and the paper, for a seal stamped faintly or seen in dim light too.
double inkThreshold(const cv::Mat &plane)
{
    cv::Mat ignored;
    const double otsu = cv::threshold(plane, ignored, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    return std::clamp<double>(otsu, RedInk - 40, RedInk + 60);
}

/// Share of ink in each column (Across) or row (Down).
std::vector<double> profile(const cv::Mat &ink, Direction direction)
{
    cv::Mat sums;
    cv::reduce(ink, sums, direction == Direction::Across ? 0 : 1, cv::REDUCE_AVG, CV_64F);
    const double *first = sums.ptr<double>();
    std::vector<double> shares(first, first + sums.total());
    for (double &share : shares) {
        share /= 255;
    }
    return shares;
}

struct SealSpan
{
    int first = 0;
    int last = 0;
};

/// A seal's text has so many lines, a line so many characters.
constexpr SealSpan LineCounts{3, 5};
constexpr SealSpan CharacterCounts{2, 9};

/// From the first to the last place with more than \p least of ink.
SealSpan spanAbove(const std::vector<double> &shares, double least)
{
    const auto isAbove = [least](double share) { return share > least; };
    const auto first = std::find_if(shares.begin(), shares.end(), isAbove);
    const auto last = std::find_if(shares.rbegin(), shares.rend(), isAbove);
    return {int(first - shares.begin()), int(shares.rend() - last) - 1};
}

/// The span inside the frame's two lines, whatever their width; the whole where there are none.
SealSpan insideFrame(const std::vector<double> &shares)
{
    const SealSpan frame = spanAbove(shares, FrameShare);
    const int size = int(shares.size());
    if (frame.last - frame.first < size / 2) {
        return spanAbove(shares, 0);
    }
    const int inset = std::max(2, int(FrameInset * (frame.last - frame.first)));
    return {frame.first + inset, frame.last - inset};
}

/// Where the characters stand: inside the frame, to the ink's edge.
cv::Rect textBlock(const cv::Mat &ink)
{
    const SealSpan across = insideFrame(profile(ink, Direction::Across));
    const SealSpan down = insideFrame(profile(ink, Direction::Down));
    const cv::Rect inside = cv::Rect(across.first, down.first, across.last - across.first + 1,
                                     down.last - down.first + 1) &
                            cv::Rect(0, 0, ink.cols, ink.rows);
    if (inside.empty()) {
        return {};
    }
    const SealSpan left = spanAbove(profile(ink(inside), Direction::Across), StrayShare);
    const SealSpan top = spanAbove(profile(ink(inside), Direction::Down), StrayShare);
    return {inside.x + left.first, inside.y + top.first, std::max(0, left.last - left.first + 1),
            std::max(0, top.last - top.first + 1)};
}

/// Into how many equal cells the ink falls apart: the count whose borders are the emptiest.
int likeliestDivision(const std::vector<double> &shares, const SealSpan &counts)
{
    const double mean = std::accumulate(shares.begin(), shares.end(), 0.0) /
                        double(std::max<std::size_t>(1, shares.size()));
    int best = counts.first;
    double bestScore = -1;
    for (int count = counts.first; count <= counts.last; ++count) {
        const double cell = double(shares.size()) / count;
        double atBorders = 0;
        for (int border = 1; border < count; ++border) {
            const int middle = int(std::lround(border * cell));
            const int reach = std::max(1, int(cell / 16));
            double emptiest = 1;
            for (int at = middle - reach; at <= middle + reach; ++at) {
                emptiest = std::min(emptiest,
                                    shares[std::size_t(std::clamp(at, 0, int(shares.size()) - 1))]);
            }
            atBorders += emptiest / (count - 1);
        }
        // More cells have more borders to be wrong at: an equally clean finer division wins.
        const double score = mean - atBorders + FinerBonus * mean * count;
        if (score > bestScore) {
            bestScore = score;
            best = count;
        }
    }
    return best;
}

/// One line of the seal, its characters brought back from the stretched cell to a square one.
TextLine cutOut(const cv::Mat &plane, const cv::Rect &row, const cv::Mat &ink)
{
    const int cells = likeliestDivision(profile(ink, Direction::Across), CharacterCounts);
    const cv::Size size(cells * CellPixels, CellPixels);
    cv::Mat text;
    cv::resize(plane(row), text, size, 0, 0, cv::INTER_AREA);
    TextLine line;
    cv::copyMakeBorder(text, text, CellMargin, CellMargin, CellMargin, CellMargin,
                       cv::BORDER_CONSTANT, cv::Scalar(255));
    line.contrast = stretchContrast(text);
    line.picture = toImage(text);
    line.box = QRectF(row.x, row.y, row.width, row.height);
    const double scaleX = double(row.width) / size.width;
    const double scaleY = double(row.height) / size.height;
    line.toPlane = {scaleX, 0, row.x - CellMargin * scaleX, 0, scaleY, row.y - CellMargin * scaleY};
    return line;
}

/// Of \p card only \p part, so that the inks are not separated all over it.
CardImage cutOut(const CardImage &card, const QRect &part)
{
    CardImage cut = card;
    cut.image = card.image.copy(part);
    cut.sizeMm = QSizeF(part.size()) / card.pixelsPerMm;
    return cut;
}

double share(const cv::Mat &mask)
{
    return mask.empty() ? 0 : cv::countNonZero(mask) / double(mask.total());
}

} // namespace

std::vector<TextLine> findSealLines(const cv::Mat &redPlane, const TextLineSearch &search)
{
    const QRect zone = search.zone.toAlignedRect() & QRect(0, 0, redPlane.cols, redPlane.rows);
    if (zone.isEmpty()) {
        return {};
    }
    const cv::Rect part(zone.x(), zone.y(), zone.width(), zone.height());
    const cv::Mat ink = redPlane(part) < inkThreshold(redPlane(part));
    if (cv::countNonZero(ink) < LeastCover * part.area()) {
        return {};
    }
    const cv::Rect text = textBlock(ink);
    if (text.width < part.width / 4 || text.height < part.height / 4) {
        return {};
    }
    const int lineCount = likeliestDivision(profile(ink(text), Direction::Down), LineCounts);
    std::vector<TextLine> lines;
    for (int index = 0; index < lineCount; ++index) {
        const cv::Rect row(text.x, text.y + text.height * index / lineCount, text.width,
                           text.height / lineCount);
        lines.push_back(cutOut(redPlane, row + part.tl(), ink(row)));
    }
    return lines;
}

SealEvidence findSeal(const CardImage &card, const CardLayout &layout)
{
    SealEvidence evidence;
    const QRect region = sealRegion(card, layout);
    if (layout.sealMm.isEmpty() || region.isEmpty()) {
        return evidence;
    }
    const InkPlanes planes = separateInks(cutOut(card, region));
    // Labels and values stand close by: black ink counts only well inside the seal's place.
    const QRect middle = card.toPixel(layout.sealMm.adjusted(BlackInsetMm, BlackInsetMm,
                                                             -BlackInsetMm, -BlackInsetMm))
                             .translated(-region.topLeft()) &
                         QRect(0, 0, region.width(), region.height());
    const cv::Rect inside(middle.x(), middle.y(), middle.width(), middle.height());
    const cv::Mat red = planes.red < FaintSealInk;
    const cv::Mat black = planes.black(inside) < FaintSealInk;
    const double redShare = share(red);
    const double blackShare = share(black);
    if (redShare + blackShare < LeastSeal) {
        return evidence;
    }
    evidence.found = true;
    evidence.redness = redShare / (redShare + blackShare);
    const cv::Rect box =
        redShare > blackShare ? cv::boundingRect(red) : cv::boundingRect(black) + inside.tl();
    evidence.boxMm = {card.toMm(QPointF(region.topLeft() + QPoint(box.x, box.y))),
                      QSizeF(box.width, box.height) / card.pixelsPerMm};
    return evidence;
}

} // namespace licencedesk
