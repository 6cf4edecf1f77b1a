#include "recognition/VeiledEnds.h"

#include <algorithm>
#include <vector>

namespace licencedesk {

namespace {

/// A veil lifts the paper by more than this many grey levels over a character's width; uneven light
/// does not.
constexpr int VeilLift = 16;

/// Grey level that \p share of the region's pixels are below. Empty rectangle: 0.
int levelAt(double share, const QImage &image, const QRect &region)
{
    constexpr int Stride = 2; // every other pixel tells as much
    std::vector<int> levels;
    for (int y = region.top(); y <= region.bottom(); y += Stride) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = region.left(); x <= region.right(); x += Stride) {
            levels.push_back(qGray(row[x]));
        }
    }
    if (levels.empty()) {
        return 0;
    }
    const auto wanted = levels.begin() + std::ptrdiff_t(share * double(levels.size() - 1));
    std::nth_element(levels.begin(), wanted, levels.end());
    return *wanted;
}

} // namespace

bool hasVeiledEnd(const CardImage &card, const QRectF &lineMm, const QRectF &zoneMm)
{
    constexpr double LeastVisible = 0.6; // of a character's width that the zone leaves
    const double width = lineMm.height();
    if (lineMm.width() < 1.15 * width) {
        return false; // one character alone: no paper to compare with, and nothing to cut off
    }
    // Between dense strokes little paper is left, and blur darkens that.
    const int paper = levelAt(0.9, card.image, card.toPixel(lineMm));
    const QRectF left(lineMm.left() - width, lineMm.top(), width, lineMm.height());
    const QRectF right(lineMm.right(), lineMm.top(), width, lineMm.height());
    const auto isVeiled = [&](const QRectF &end) {
        const QRectF inside = end.intersected(zoneMm);
        return inside.width() >= LeastVisible * width &&
               levelAt(0.5, card.image, card.toPixel(inside)) > paper + VeilLift;
    };
    return isVeiled(left) || isVeiled(right);
}

} // namespace licencedesk
