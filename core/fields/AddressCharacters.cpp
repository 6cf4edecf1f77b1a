#include "fields/AddressCharacters.h"

#include "fields/DataTable.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace licencedesk {

namespace {

/// A count weighs by this power: common characters are helped over their look-alikes, rare ones
/// that were clearly seen stay.
constexpr double CountPower = 0.25;
/// Words of streets and houses, as common as the commonest of the tables.
constexpr int StreetWordCount = 8000;
/// Digits and capitals stand in most addresses; small letters and marks hardly in any.
constexpr int DigitCount = 8000;
constexpr int CapitalCount = 500;
constexpr int HyphenCount = 4000;

using Counts = std::map<char16_t, int>;

Counts countCharacters()
{
    Counts counts;
    for (const auto *file : {u"regions.txt", u"townships.txt"}) {
        for (const QChar each : dataText(file)) {
            if (each.unicode() >= 0x2E80) {
                ++counts[each.unicode()];
            }
        }
    }
    for (const QChar each :
         QStringView(u"路街道巷弄胡同里村庄屯号室栋单元座层组队社幢楼门附大厦花园"
                     u"小区公寓家园苑城广场工业开发新东南西北中")) {
        counts[each.unicode()] = std::max(counts[each.unicode()], StreetWordCount);
    }
    for (const QChar each : QStringView(u"0123456789")) {
        counts[each.unicode()] = DigitCount;
    }
    for (char16_t each = u'A'; each <= u'Z'; ++each) {
        counts[each] = CapitalCount;
    }
    counts[u'-'] = HyphenCount;
    return counts;
}

double weightOf(const QString &character)
{
    static const Counts counts = countCharacters();
    const auto found =
        character.size() == 1 ? counts.find(character.front().unicode()) : counts.end();
    return std::pow(1.0 + (found == counts.end() ? 0 : found->second), CountPower);
}

/// What is not among the candidates is a character of middling rarity.
double weightOfOther()
{
    constexpr double Count = 20;
    return std::pow(Count, CountPower);
}

void weigh(LatticePosition &position, const std::vector<double> &weights, double weightOfNone)
{
    double sum = 0;
    for (std::size_t i = 0; i < position.options.size(); ++i) {
        position.options[i].probability *= weights[i];
        sum += position.options[i].probability;
    }
    position.other *= weightOfOther();
    position.nothing *= weightOfNone;
    sum += position.other + position.nothing;
    if (sum <= 0) {
        return;
    }
    for (LatticeOption &option : position.options) {
        option.probability /= sum;
    }
    position.other /= sum;
    position.nothing /= sum;
    std::stable_sort(position.options.begin(), position.options.end(),
                     [](const auto &a, const auto &b) { return a.probability > b.probability; });
}

bool isCapital(const QString &text)
{
    return text.size() == 1 && text.front() >= u'A' && text.front() <= u'Z';
}

bool isDigit(const QString &text)
{
    return text.size() == 1 && text.front() >= u'0' && text.front() <= u'9';
}

bool isLatin(const QString &text)
{
    return isCapital(text) || isDigit(text);
}

bool isEither(const QString &text)
{
    return text == u"O" || text == u"I" || text == u"0" || text == u"1";
}

/// Positions that stand in a word of capitals, like SOHO: at least two letters side by side with
/// nothing but what may be O or I, and no digit. A1 and B10 are none.
std::vector<bool> inWords(const Lattice &lattice)
{
    std::vector<bool> inside(lattice.size(), false);
    for (std::size_t first = 0; first < lattice.size(); ++first) {
        int letters = 0;
        int digits = 0;
        std::size_t end = first;
        for (; end < lattice.size() && isLatin(lattice[end].best()); ++end) {
            const QString best = lattice[end].best();
            letters += !isEither(best) && isCapital(best) ? 1 : 0;
            digits += !isEither(best) && isDigit(best) ? 1 : 0;
        }
        if (letters >= 2 && digits == 0) {
            std::fill(inside.begin() + std::ptrdiff_t(first), inside.begin() + std::ptrdiff_t(end),
                      true);
        }
        first = std::max(first, end);
    }
    return inside;
}

/// O and I in words, 0 and 1 everywhere else: print does not tell them apart.
double fitIn(bool word, const QString &text)
{
    constexpr double Unlikely = 0.02;
    const bool isLetter = text == u"O" || text == u"I";
    return isEither(text) && isLetter != word ? Unlikely : 1;
}

} // namespace

Lattice weighedAsAddress(Lattice lattice)
{
    const std::vector<bool> words = inWords(lattice);
    for (std::size_t i = 0; i < lattice.size(); ++i) {
        std::vector<double> weights;
        for (const LatticeOption &option : lattice[i].options) {
            weights.push_back(weightOf(option.text) * fitIn(words[i], option.text));
        }
        weigh(lattice[i], weights, weightOfOther());
    }
    return lattice;
}

} // namespace licencedesk
