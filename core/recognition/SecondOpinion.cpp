#include "recognition/SecondOpinion.h"

#include "recognition/TextRecogniser.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// What is left of the confidence in a character that somebody else sees differently.
constexpr double DoubtedSecond = 0.6;
/// From this confidence on, the other's word counts.
constexpr double SureOfIt = 0.9;

void limit(CharacterReading &character)
{
    for (CharacterCandidate &candidate : character.candidates) {
        candidate.confidence = std::min(candidate.confidence, DoubtedSecond);
    }
}

void doubt(CharacterReading &character, const CharacterCandidate &instead)
{
    if (instead.confidence < SureOfIt || instead.text == character.candidates.front().text) {
        return;
    }
    limit(character);
    const bool isKnown =
        std::any_of(character.candidates.begin(), character.candidates.end(),
                    [&](const CharacterCandidate &each) { return each.text == instead.text; });
    if (!isKnown) {
        character.candidates.push_back({instead.text, 1 - DoubtedSecond});
    }
}

LineReading withoutBlanks(LineReading line)
{
    std::erase_if(line.characters, [](const CharacterReading &each) {
        return each.candidates.front().text.trimmed().isEmpty();
    });
    return line;
}

class ComparedRecogniser final : public TextRecogniser
{
public:
    ComparedRecogniser(std::unique_ptr<TextRecogniser> first,
                       std::unique_ptr<TextRecogniser> second)
        : m_first(std::move(first)), m_second(std::move(second))
    {}

    RecogniserKind kind() const override { return RecogniserKind::Compared; }

    LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &cancel) override
    {
        return doubtedBy(m_first->readLine(line, kind, cancel),
                         m_second->readLine(line, kind, cancel));
    }

    std::vector<LineReading> readLines(const std::vector<LineRequest> &requests,
                                       const CancelToken &cancel) override
    {
        std::vector<LineReading> readings = m_first->readLines(requests, cancel);
        const std::vector<LineReading> others = m_second->readLines(requests, cancel);
        for (std::size_t index = 0; index < readings.size(); ++index) {
            readings[index] = doubtedBy(std::move(readings[index]), others[index]);
        }
        return readings;
    }

private:
    std::unique_ptr<TextRecogniser> m_first;
    std::unique_ptr<TextRecogniser> m_second;
};

} // namespace

LineReading doubtedBy(LineReading reading, const LineReading &other)
{
    const LineReading opinion = withoutBlanks(other);
    if (opinion.characters.empty()) {
        return reading;
    }
    const bool sameLength = withoutBlanks(reading).characters.size() == opinion.characters.size();
    auto next = opinion.characters.begin();
    for (CharacterReading &character : reading.characters) {
        if (!sameLength) {
            limit(character);
        } else if (!character.candidates.front().text.trimmed().isEmpty()) {
            doubt(character, (next++)->candidates.front());
        }
    }
    return reading;
}

Result<std::unique_ptr<TextRecogniser>> makeComparedRecogniser()
{
    auto first = makeNeuralRecogniser();
    if (!first) {
        return first;
    }
    auto second = makeTesseractRecogniser();
    if (!second) {
        return second;
    }
    return std::make_unique<ComparedRecogniser>(*std::move(first), *std::move(second));
}

} // namespace licencedesk
