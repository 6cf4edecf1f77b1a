#include "recognition/LineInk.h"

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

/// Below this in a pixel column it is a speck.
constexpr int LeastDark = 2;
/// Print that is lost is at least this wide and high, pixels: a 1 is; a dot and most dirt is not.
constexpr int LeastLostWidth = LineInput::Em / 5;
constexpr int LeastLostHeight = LineInput::Em / 3;
/// A label's rim reaches in from above or below only.
constexpr int FirstRow = 4;
constexpr int LastRow = LineInput::Height - 4;
/// Paper stays lighter than this, and worn print darker; the contrast is stretched.
constexpr int FaintInk = 190;
/// How far a named character's own ink reaches from its middle, in ways to its neighbour.
constexpr double Reach = 0.62;
/// The same where dots are looked for, which stand close by: most characters end before their em.
constexpr double OwnReach = 0.48;

/// A neighbour of lost print is not to be trusted, nor is an idea that was not the net's first.
constexpr double NoTrust = 0.5;
constexpr double LeastIdea = 0.08;

bool isInk(const InkColumn &column)
{
    return column.dark >= LeastDark;
}

bool looksLikePrint(const std::vector<InkColumn> &ink, int left, int right)
{
    int top = LineInput::Height;
    int bottom = 0;
    for (int x = left; x < right; ++x) {
        top = std::min(top, ink[std::size_t(x)].top);
        bottom = std::max(bottom, ink[std::size_t(x)].bottom);
    }
    return bottom > FirstRow && top < LastRow && bottom - top >= LeastLostHeight;
}

void cover(std::vector<bool> &covered, const Place &place, const std::vector<InkColumn> &ink,
           double share)
{
    const double reach = share * advanceOf(place.text());
    const int last = int(covered.size()) - 1;
    int left = std::clamp(int(std::lround(place.middle - reach)), 0, last);
    int right = std::clamp(int(std::lround(place.middle + reach)), 0, last);
    // Wide letters: their ink hangs together beyond the usual reach.
    static const QString wide = QStringLiteral("MWmwOQGDHN");
    const int limit = wide.contains(place.text()) ? LineInput::Em / 6 : 0;
    for (int step = 0; step < limit && left > 0 && isInk(ink[std::size_t(left)]); ++step) {
        --left;
    }
    for (int step = 0; step < limit && right < last && isInk(ink[std::size_t(right)]); ++step) {
        ++right;
    }
    std::fill(covered.begin() + left, covered.begin() + right + 1, true);
}

struct Span
{
    int left = 0;
    int right = 0; ///< one past the last
};

/// Runs of ink that no place covers.
std::vector<Span> uncoveredInk(const std::vector<Place> &places, const std::vector<InkColumn> &ink,
                               double share)
{
    std::vector<bool> covered(ink.size(), false);
    for (const Place &place : places) {
        cover(covered, place, ink, share);
    }
    std::vector<Span> spans;
    const int width = int(ink.size());
    for (int left = 0; left < width; ++left) {
        int right = left;
        while (right < width && isInk(ink[std::size_t(right)]) && !covered[std::size_t(right)]) {
            ++right;
        }
        if (right > left) {
            spans.push_back({left, right});
        }
        left = std::max(left, right);
    }
    return spans;
}

std::vector<Span> lostPrint(const std::vector<Place> &places, const std::vector<InkColumn> &ink)
{
    std::vector<Span> spans = uncoveredInk(places, ink, Reach);
    std::erase_if(spans, [&](const Span &span) {
        return span.right - span.left < LeastLostWidth ||
               !looksLikePrint(ink, span.left, span.right);
    });
    return spans;
}

/// At mid height, with white on both sides: not a stroke of the character beside it.
bool looksLikeDot(const std::vector<InkColumn> &ink, const Span &span)
{
    const bool touchesLeft = span.left > 0 && isInk(ink[std::size_t(span.left) - 1]);
    const bool touchesRight =
        std::size_t(span.right) < ink.size() && isInk(ink[std::size_t(span.right)]);
    if (touchesLeft || touchesRight) {
        return false;
    }
    constexpr int Highest = LineInput::Height / 4;
    constexpr int Lowest = LineInput::Height * 3 / 4;
    for (int x = span.left; x < span.right; ++x) {
        const InkColumn &column = ink[std::size_t(x)];
        if (column.top < Highest || column.bottom > Lowest) {
            return false;
        }
    }
    return true;
}

/// Between two hanzi further apart than they can be without something between them.
bool hasRoomForDot(const std::vector<Place> &places, const Span &span)
{
    constexpr double LeastWay = 1.1 * LineInput::Em;
    const double middle = (span.left + span.right) / 2.0;
    for (std::size_t right = 1; right < places.size(); ++right) {
        const Place &before = places[right - 1];
        const Place &after = places[right];
        if (before.middle < middle && middle < after.middle) {
            return after.middle - before.middle >= LeastWay;
        }
    }
    return false;
}

/// The column of \p span in which the net is surest of some character; null: it has no idea.
const NetColumn *ideaIn(const Span &span, const NetColumns &columns)
{
    const NetColumn *best = nullptr;
    const int first = span.left / NetColumn::Width;
    const int last = std::min((span.right - 1) / NetColumn::Width, int(columns.size()) - 1);
    for (int column = first; column <= last; ++column) {
        const NetColumn &each = columns[std::size_t(column)];
        const double least = best ? best->characters.front().confidence : LeastIdea;
        if (!each.characters.empty() && each.characters.front().confidence >= least) {
            best = &each;
        }
    }
    return best;
}

void limitTrust(Place &place)
{
    for (CharacterCandidate &each : place.candidates) {
        each.confidence = std::min(each.confidence, NoTrust);
    }
}

void distrustNeighbours(std::vector<Place> &places, const Span &span)
{
    const auto right = std::find_if(places.begin(), places.end(), [&](const Place &place) {
        return place.middle > (span.left + span.right) / 2.0;
    });
    if (right != places.end()) {
        limitTrust(*right);
    }
    if (right != places.begin()) {
        limitTrust(*(right - 1));
    }
}

void insertPlace(std::vector<Place> &places, Place place)
{
    limitTrust(place);
    const auto after = std::find_if(places.begin(), places.end(),
                                    [&](const Place &each) { return each.middle > place.middle; });
    places.insert(after, std::move(place));
}

} // namespace

int widestWhite(const std::vector<InkColumn> &ink, double left, double right)
{
    const int last = std::min(int(right), int(ink.size()) - 1);
    int widest = 0;
    int white = 0;
    for (int x = std::max(0, int(left)); x <= last; ++x) {
        white = ink[std::size_t(x)].dark == 0 ? white + 1 : 0;
        widest = std::max(widest, white);
    }
    return widest;
}

void dropInkless(std::vector<Place> &places, const std::vector<InkColumn> &ink)
{
    constexpr double HalfBelieved = 0.6;
    const auto isInkless = [&](const Place &place) {
        const int reach = LineInput::Em / 6;
        const int first = std::clamp(int(place.middle) - reach, 0, int(ink.size()));
        const int last = std::clamp(int(place.middle) + reach, 0, int(ink.size()));
        return place.candidates.front().confidence < HalfBelieved &&
               std::all_of(ink.begin() + first, ink.begin() + last,
                           [](const InkColumn &each) { return each.darkest > FaintInk; });
    };
    places.erase(std::remove_if(places.begin(), places.end(), isInkless), places.end());
}

std::vector<QRectF> boxesOf(const std::vector<Place> &places, const std::vector<InkColumn> &ink)
{
    std::vector<QRectF> boxes;
    for (std::size_t index = 0; index < places.size(); ++index) {
        const Place &place = places[index];
        const double reach = Reach * advanceOf(place.text());
        double left = std::max(0.0, place.middle - reach);
        double right = std::min(double(ink.size()), place.middle + reach);
        if (index > 0) {
            left = std::max(left, (places[index - 1].middle + place.middle) / 2);
        }
        if (index + 1 < places.size()) {
            right = std::min(right, (places[index + 1].middle + place.middle) / 2);
        }
        int top = LineInput::Height;
        int bottom = 0;
        int first = int(right);
        int last = int(left);
        for (int x = int(std::ceil(left)); x < int(right); ++x) {
            const InkColumn &column = ink[std::size_t(x)];
            if (isInk(column)) {
                top = std::min(top, column.top);
                bottom = std::max(bottom, column.bottom);
                first = std::min(first, x);
                last = std::max(last, x + 1);
            }
        }
        boxes.push_back(last > first ? QRectF(first, top, last - first, bottom - top)
                                     : QRectF(left, 0, right - left, LineInput::Height));
    }
    return boxes;
}

void doubtBesideUnnamedDots(std::vector<Place> &places, const NetColumns &columns,
                            const std::vector<InkColumn> &ink)
{
    for (const Span &span : uncoveredInk(places, ink, OwnReach)) {
        if (!looksLikeDot(ink, span) || !hasRoomForDot(places, span)) {
            continue;
        }
        const NetColumn *idea = ideaIn(span, columns);
        if (idea != nullptr && idea->characters.front().text == u"·") {
            insertPlace(places, {(span.left + span.right) / 2.0, idea->characters, 0});
        } else {
            distrustNeighbours(places, span);
        }
    }
}

void doubtBesideUnnamedInk(std::vector<Place> &places, const NetColumns &columns,
                           const std::vector<InkColumn> &ink)
{
    if (places.empty()) {
        return; // nothing was read: there is nothing to be trusted
    }
    for (const Span &span : lostPrint(places, ink)) {
        if (const NetColumn *idea = ideaIn(span, columns)) {
            // There is ink, so "nothing" is not the likeliest.
            const double blank = std::min(idea->blank, idea->characters.front().confidence / 2);
            insertPlace(places, {(span.left + span.right) / 2.0, idea->characters, blank});
        } else {
            distrustNeighbours(places, span);
        }
    }
}

} // namespace licencedesk
