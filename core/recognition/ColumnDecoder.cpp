#include "recognition/ColumnDecoder.h"

#include "recognition/Alphabet.h"
#include "recognition/CharacterPlaces.h"
#include "recognition/LineInk.h"
#include "recognition/Lookalikes.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr std::size_t MostOfColumn = 6;
/// "No character here" is worth mentioning from this probability on.
constexpr double LeastEmpty = 0.02;
/// A line shorter than this is no identity number; a passport's keeps its letters.
constexpr std::size_t ShortestIdentityNumber = 15;

CharacterReading toReading(const Place &place, const QRectF &box)
{
    CharacterReading reading{place.candidates, box};
    std::vector<CharacterCandidate> &all = reading.candidates;
    if (place.blank >= LeastEmpty) {
        all.push_back({QString(), place.blank});
    }
    // What was seen stays first: where there is a place, there is something.
    std::stable_sort(all.begin() + 1, all.end(),
                     [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    all.resize(std::min(all.size(), MostOfColumn));
    return reading;
}

bool isLatin(const QString &text)
{
    return text.size() == 1 && text.front().isLetter() && text.front().unicode() < 0x250;
}

bool isLatin(const CharacterReading &character)
{
    return isLatin(character.candidates.front().text);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Between two words both the white and the way from middle to middle are wider than inside them:
/// the one alone stands also beside an I, the other also between W and M.
LineReading withWordGaps(LineReading line, const std::vector<InkColumn> &ink)
{
    constexpr double LeastWhite = 0.2 * LineInput::Em;
    constexpr double LeastExtraWay = 0.16 * LineInput::Em;
    std::vector<CharacterReading> &all = line.characters;
    std::vector<double> ways;
    for (std::size_t index = 1; index < all.size(); ++index) {
        ways.push_back(all[index].box.center().x() - all[index - 1].box.center().x());
    }
    if (ways.empty()) {
        return line;
    }
    const double usual = median(ways);
    for (std::size_t index = all.size() - 1; index > 0; --index) {
        const QRectF &left = all[index - 1].box;
        const QRectF &right = all[index].box;
        if (isLatin(all[index - 1]) && isLatin(all[index]) &&
            widestWhite(ink, left.center().x(), right.center().x()) >= LeastWhite &&
            ways[index - 1] >= usual + LeastExtraWay) {
            const QRectF gap(left.topRight(), right.bottomLeft());
            all.insert(all.begin() + std::ptrdiff_t(index), {{{QStringLiteral(" "), 1.0}}, gap});
        }
    }
    return line;
}

bool isFreeText(ZoneKind kind)
{
    return kind == ZoneKind::Address || kind == ZoneKind::FreeText;
}

/// False when the kind says nothing about its characters.
bool foldByKind(NetColumns &columns, const std::vector<Place> &places, ZoneKind kind)
{
    if (kind == ZoneKind::Name) {
        foldIntoName(places, columns);
        return true;
    }
    if (kind == ZoneKind::Address) {
        foldSmallLetters(columns);
        return true;
    }
    const bool maybePassport = kind == ZoneKind::Number && places.size() < ShortestIdentityNumber;
    const QString alphabet = alphabetOf(kind);
    if (alphabet.isEmpty() || maybePassport) {
        return false;
    }
    foldInto(alphabet, columns);
    return true;
}

bool isSpeck(const CharacterReading &character)
{
    constexpr double SureMark = 0.6;
    const CharacterCandidate &best = character.candidates.front();
    return !best.text.isEmpty() && !best.text.front().isLetterOrNumber() &&
           !best.text.front().isSurrogate() && best.confidence < SureMark;
}

LineReading withoutSpecksAtTheEnds(LineReading line)
{
    std::vector<CharacterReading> &all = line.characters;
    while (!all.empty() && isSpeck(all.back())) {
        all.pop_back();
    }
    all.erase(all.begin(), std::find_if_not(all.begin(), all.end(), &isSpeck));
    return line;
}

/// Letters of a name are set at even steps: a step a third longer without a blank in it has
/// swallowed a letter, or half of a double one.
void doubtWideSteps(std::vector<Place> &places, const std::vector<InkColumn> &ink)
{
    constexpr double WideStep = 1.35;
    constexpr double Doubted = 0.5;
    std::vector<double> ways;
    for (std::size_t index = 1; index < places.size(); ++index) {
        ways.push_back(places[index].middle - places[index - 1].middle);
    }
    if (ways.size() < 3) {
        return;
    }
    const double usual = median(ways);
    for (std::size_t index = 1; index < places.size(); ++index) {
        Place &left = places[index - 1];
        Place &right = places[index];
        const bool letters = isLatin(left.text()) && isLatin(right.text());
        if (letters && ways[index - 1] > WideStep * usual &&
            widestWhite(ink, left.middle, right.middle) < 0.6 * usual) {
            left.candidates.front().confidence =
                std::min(left.candidates.front().confidence, Doubted);
            right.candidates.front().confidence =
                std::min(right.candidates.front().confidence, Doubted);
        }
    }
}

LineReading toLine(const std::vector<Place> &places, const std::vector<InkColumn> &ink)
{
    LineReading line;
    const std::vector<QRectF> boxes = boxesOf(places, ink);
    for (std::size_t index = 0; index < places.size(); ++index) {
        line.characters.push_back(toReading(places[index], boxes[index]));
    }
    return line;
}

} // namespace

LineReading decodeColumns(NetColumns columns, const std::vector<InkColumn> &ink, ZoneKind kind)
{
    std::vector<Place> places = findPlaces(columns, ink);
    if (foldByKind(columns, places, kind)) {
        places = findPlaces(columns, ink);
    }
    if (isFreeText(kind)) {
        settleZeros(places);
    }
    dropInkless(places, ink);
    doubtBesideUnnamedInk(places, columns, ink);
    if (kind == ZoneKind::Name) {
        doubtBesideUnnamedDots(places, columns, ink);
        doubtWideSteps(places, ink);
    }
    LineReading line = toLine(places, ink);
    if (kind == ZoneKind::Address) {
        return withoutSpecksAtTheEnds(std::move(line)); // its second line may begin with a hyphen
    }
    line = restrictedTo(std::move(line), kind);
    return kind == ZoneKind::Name ? withWordGaps(std::move(line), ink) : line;
}

} // namespace licencedesk
