#include "recognition/Merge.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// Two readings of different length: one of them is wrong.
constexpr double DisagreementConfidence = 0.6;

double meanConfidence(const LineReading &reading)
{
    double sum = 0;
    for (const CharacterReading &character : reading.characters) {
        sum += character.candidates.front().confidence;
    }
    return reading.characters.empty() ? 0 : sum / double(reading.characters.size());
}

void addHalf(std::vector<CharacterCandidate> &mean, const CharacterCandidate &candidate)
{
    const auto known = std::find_if(mean.begin(), mean.end(), [&](const CharacterCandidate &each) {
        return each.text == candidate.text;
    });
    if (known != mean.end()) {
        known->confidence += candidate.confidence / 2;
    } else {
        mean.push_back({candidate.text, candidate.confidence / 2});
    }
}

CharacterReading mergedCharacter(const CharacterReading &first, const CharacterReading &second)
{
    CharacterReading merged{{}, first.box};
    for (const CharacterReading *reading : {&first, &second}) {
        for (const CharacterCandidate &candidate : reading->candidates) {
            addHalf(merged.candidates, candidate);
        }
    }
    std::stable_sort(merged.candidates.begin(), merged.candidates.end(),
                     [](const CharacterCandidate &a, const CharacterCandidate &b) {
                         return a.confidence > b.confidence;
                     });
    // Both saw something, if not the same: "nothing" is not what they agree on.
    const bool bothSawInk =
        !first.candidates.front().text.isEmpty() && !second.candidates.front().text.isEmpty();
    if (bothSawInk && merged.candidates.front().text.isEmpty()) {
        std::rotate(merged.candidates.begin(), merged.candidates.begin() + 1,
                    merged.candidates.begin() + 2);
    }
    return merged;
}

void limitConfidence(LineReading &reading, double most)
{
    for (CharacterReading &character : reading.characters) {
        for (CharacterCandidate &candidate : character.candidates) {
            candidate.confidence = std::min(candidate.confidence, most);
        }
    }
}

} // namespace

LineReading merged(LineReading first, LineReading second)
{
    if (second.characters.empty()) {
        return first;
    }
    if (first.characters.size() != second.characters.size()) {
        LineReading &surer = meanConfidence(second) > meanConfidence(first) ? second : first;
        limitConfidence(surer, DisagreementConfidence);
        return std::move(surer);
    }
    for (std::size_t index = 0; index < first.characters.size(); ++index) {
        first.characters[index] =
            mergedCharacter(first.characters[index], second.characters[index]);
    }
    return first;
}

} // namespace licencedesk
