#include "recognition/CharacterPlaces.h"

#include "recognition/LineInk.h"

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

/// Two runs nearer than this part of the way between such characters are one print seen twice.
constexpr double SamePlace = 0.45;
/// For two runs of the same character it is more: those are nearly always one.
constexpr double SameCharacter = 0.62;
/// Columns that surely separate two of the same character.
constexpr double ClearBlank = 0.5;

/// Neighbouring columns with the same best character.
struct Run
{
    int first = 0;
    int last = 0;
    double middle = 0; ///< pixels, weighed by probability
    double peak = 0;
    int peakColumn = 0;
    QString text;
};

bool namesCharacter(const NetColumn &column)
{
    return !column.characters.empty() && column.characters.front().confidence > column.blank;
}

double middleOf(int column)
{
    return column * NetColumn::Width + (NetColumn::Width - 1) / 2.0;
}

std::vector<Run> findRuns(const NetColumns &columns)
{
    std::vector<Run> runs;
    for (int column = 0; column < int(columns.size()); ++column) {
        const NetColumn &seen = columns[std::size_t(column)];
        if (!namesCharacter(seen)) {
            continue;
        }
        const CharacterCandidate &best = seen.characters.front();
        if (runs.empty() || runs.back().text != best.text || runs.back().last != column - 1) {
            runs.push_back({column, column, 0, 0, column, best.text});
        }
        Run &run = runs.back();
        run.last = column;
        if (best.confidence > run.peak) {
            run.peak = best.confidence;
            run.peakColumn = column;
        }
    }
    for (Run &run : runs) {
        double weight = 0;
        for (int column = run.first; column <= run.last; ++column) {
            const double own = columns[std::size_t(column)].characters.front().confidence;
            run.middle += own * middleOf(column);
            weight += own;
        }
        run.middle /= weight;
    }
    return runs;
}

bool isClearBlankBetween(const NetColumns &columns, const Run &left, const Run &right)
{
    for (int column = left.last + 1; column < right.first; ++column) {
        if (columns[std::size_t(column)].blank >= ClearBlank) {
            return true;
        }
    }
    return false;
}

bool isLatinLetter(const QString &text)
{
    return text.size() == 1 && text.front().isLetter() && text.front().unicode() < 0x250;
}

/// The stem of an H or an M taken for an I: inside the ink of a letter that is surer.
bool isStemOf(const Run &letter, const Run &stem, const std::vector<InkColumn> &ink)
{
    constexpr double LargestHalfWidth = 0.45 * LineInput::Em;
    constexpr double SureLetter = 0.7;
    return isLatinLetter(letter.text) && isLatinLetter(stem.text) && stem.peak < SureLetter &&
           std::abs(letter.middle - stem.middle) < LargestHalfWidth &&
           widestWhite(ink, std::min(letter.middle, stem.middle),
                       std::max(letter.middle, stem.middle)) == 0;
}

/// \p a: the surer of the two.
bool isSamePlace(const Run &a, const Run &b, const NetColumns &columns,
                 const std::vector<InkColumn> &ink)
{
    const double way = (advanceOf(a.text) + advanceOf(b.text)) / 2;
    const double distance = std::abs(a.middle - b.middle);
    if (a.text != b.text) {
        return distance < SamePlace * way || isStemOf(a, b, ink);
    }
    const Run &left = a.middle < b.middle ? a : b;
    const Run &right = a.middle < b.middle ? b : a;
    if (distance < SameCharacter * way) {
        return true;
    }
    return distance < way && !isClearBlankBetween(columns, left, right) &&
           widestWhite(ink, left.middle, right.middle) == 0;
}

void raiseCandidate(std::vector<CharacterCandidate> &all, const CharacterCandidate &candidate)
{
    for (CharacterCandidate &each : all) {
        if (each.text == candidate.text) {
            each.confidence = std::max(each.confidence, candidate.confidence);
            return;
        }
    }
    all.push_back(candidate);
}

Place placeOf(const Run &run, const NetColumns &columns)
{
    const NetColumn &peak = columns[std::size_t(run.peakColumn)];
    return {run.middle, peak.characters, peak.blank};
}

/// The same print, named otherwise: an alternative, and a reason to doubt.
void addDissent(Place &place, const Run &run)
{
    if (run.text == place.text()) {
        return;
    }
    raiseCandidate(place.candidates, {run.text, run.peak / 2});
    CharacterCandidate &best = place.candidates.front();
    best.confidence *= 1 - run.peak / 2;
}

} // namespace

double advanceOf(const QString &character)
{
    static const QString narrow = QStringLiteral("Iijlft-·.,:'()/");
    if (character.isEmpty() || character.front().unicode() >= 0x2E80) {
        return LineInput::Em;
    }
    return (narrow.contains(character) ? 0.4 : 0.5) * LineInput::Em;
}

std::vector<Place> findPlaces(const NetColumns &columns, const std::vector<InkColumn> &ink)
{
    std::vector<Run> runs = findRuns(columns);
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run &a, const Run &b) { return a.peak > b.peak; });
    std::vector<Run> kept;
    std::vector<Place> places;
    for (const Run &run : runs) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Run &stronger) {
            return isSamePlace(stronger, run, columns, ink);
        });
        if (same != kept.end()) {
            addDissent(places[std::size_t(same - kept.begin())], run);
            continue;
        }
        kept.push_back(run);
        places.push_back(placeOf(run, columns));
    }
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.middle < b.middle; });
    return places;
}

} // namespace licencedesk
