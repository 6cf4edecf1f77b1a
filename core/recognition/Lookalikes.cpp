#include "recognition/Lookalikes.h"

#include "recognition/Alphabet.h"

#include <algorithm>
#include <functional>

namespace licencedesk {

namespace {

using Meaning = std::function<QString(const QString &)>;

/// Candidates that mean the same become one, with the sum of their probabilities.
std::vector<CharacterCandidate> folded(const std::vector<CharacterCandidate> &candidates,
                                       const Meaning &meaning)
{
    std::vector<CharacterCandidate> all;
    for (const CharacterCandidate &each : candidates) {
        const QString text = meaning(each.text);
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const auto &known) { return known.text == text; });
        if (same == all.end()) {
            all.push_back({text, each.confidence});
        } else {
            same->confidence += each.confidence;
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    return all;
}

void fold(NetColumns &columns, const Meaning &meaning)
{
    for (NetColumn &column : columns) {
        column.characters = folded(column.characters, meaning);
    }
}

QString letterFor(const QString &digit)
{
    static const QString digits = QStringLiteral("0124568");
    static const QString letters = QStringLiteral("OIZASGB");
    const qsizetype at = digits.indexOf(digit);
    return at < 0 ? digit : letters.mid(at, 1);
}

bool isLatinGlyph(const QString &text)
{
    return text.size() == 1 && text.front().isLetter() && text.front().unicode() < 0x250;
}

bool isDigit(const QString &text)
{
    return text.size() == 1 && text.front() >= u'0' && text.front() <= u'9';
}

bool isMostlyCapitals(const std::vector<Place> &places)
{
    qsizetype capitals = 0;
    qsizetype letters = 0;
    for (const Place &place : places) {
        letters += isLatinGlyph(place.text()) ? 1 : 0;
        capitals += isLatinGlyph(place.text()) && place.text().front().isUpper() ? 1 : 0;
    }
    return letters > 2 && 2 * capitals > letters;
}

bool isZeroOrO(const QString &text)
{
    return text == QLatin1String("0") || text == QLatin1String("O") || text == QLatin1String("o");
}

/// Letters and digits side by side, from \p first on; one past the last.
std::size_t endOfWord(const std::vector<Place> &places, std::size_t first)
{
    std::size_t end = first;
    while (end < places.size() &&
           (isLatinGlyph(places[end].text()) || isDigit(places[end].text()))) {
        ++end;
    }
    return end;
}

void settleWord(std::vector<Place> &places, std::size_t first, std::size_t end)
{
    int letters = 0;
    int digits = 0;
    for (std::size_t index = first; index < end; ++index) {
        const QString &text = places[index].text();
        letters += !isZeroOrO(text) && isLatinGlyph(text) ? 1 : 0;
        digits += isDigit(text) && !isZeroOrO(text) ? 1 : 0;
    }
    if ((letters == 0) == (digits == 0)) {
        return; // no neighbours to judge by, or of both sorts
    }
    const QString meant = letters > 0 ? QStringLiteral("O") : QStringLiteral("0");
    for (std::size_t index = first; index < end; ++index) {
        places[index].candidates = folded(places[index].candidates, [&](const QString &text) {
            return isZeroOrO(text) ? meant : text;
        });
    }
}

} // namespace

void foldInto(const QString &alphabet, NetColumns &columns)
{
    fold(columns, [&](const QString &seen) {
        const QString inside = insideAlphabet(seen, alphabet);
        return inside.isEmpty() ? seen : inside;
    });
}

void foldIntoName(const std::vector<Place> &places, NetColumns &columns)
{
    const bool capitals = isMostlyCapitals(places);
    fold(columns, [&](const QString &seen) {
        const QString letter = letterFor(seen);
        return capitals && isLatinGlyph(letter) ? letter.toUpper() : letter;
    });
}

void foldSmallLetters(NetColumns &columns)
{
    static const QString letters = QStringLiteral("ilosgqz");
    static const QString digits = QStringLiteral("1105992");
    fold(columns, [](const QString &seen) {
        const qsizetype at = letters.indexOf(seen);
        return at < 0 ? seen : digits.mid(at, 1);
    });
}

void settleZeros(std::vector<Place> &places)
{
    for (std::size_t first = 0; first < places.size(); ++first) {
        const std::size_t end = endOfWord(places, first);
        if (end > first) {
            settleWord(places, first, end);
            first = end;
        }
    }
}

} // namespace licencedesk
