#include "fields/Lattice.h"

#include "fields/Calibration.h"
#include "fields/TextForms.h"

#include <algorithm>
#include <iterator>

namespace licencedesk {

namespace {

/// However sure a recogniser is, some of what its best leaves over belongs to no alternative.
constexpr double UnlistedShare = 0.1;

bool isBlank(const CharacterReading &character)
{
    const QString &text = character.candidates.front().text;
    return !text.isEmpty() && withoutBlanks(text).isEmpty();
}

void addOption(LatticePosition &position, const CharacterCandidate &candidate, double probability)
{
    const QString text = withoutBlanks(candidate.text);
    if (text.isEmpty()) {
        position.nothing += probability;
        return;
    }
    const auto same =
        std::find_if(position.options.begin(), position.options.end(),
                     [&text](const LatticeOption &each) { return each.text == text; });
    if (same != position.options.end()) {
        same->probability += probability;
        return;
    }
    position.options.push_back({text, probability, candidate.confidence});
}

LatticePosition makePosition(const CharacterReading &character, const FieldReading &reading)
{
    const std::vector<CharacterCandidate> &candidates = character.candidates;
    double claimed = 0;
    for (const CharacterCandidate &each : candidates) {
        claimed += each.confidence;
    }
    const double best = characterProbability(
        reading.recogniser, reading.kind, candidates.front().text, candidates.front().confidence);
    const double others = claimed - candidates.front().confidence;
    const double unlisted = std::max(UnlistedShare, 1 - claimed);
    const double share = (1 - best) / (others + unlisted);

    LatticePosition position;
    position.bestIsNothing = withoutBlanks(candidates.front().text).isEmpty();
    addOption(position, candidates.front(), best);
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        addOption(position, candidates[i], candidates[i].confidence * share);
    }
    position.other = unlisted * share;
    return position;
}

} // namespace

QString LatticePosition::best() const
{
    return bestIsNothing || options.empty() ? QString() : options.front().text;
}

double LatticePosition::bestProbability() const
{
    return bestIsNothing || options.empty() ? nothing : options.front().probability;
}

double LatticePosition::probabilityOf(QStringView text) const
{
    for (const LatticeOption &each : options) {
        if (each.text == text) {
            return each.probability;
        }
    }
    return 0;
}

double LatticePosition::claimedFor(QStringView text) const
{
    for (const LatticeOption &each : options) {
        if (each.text == text) {
            return each.claimed;
        }
    }
    return 0;
}

std::vector<CharacterReading> printedCharacters(const FieldReading &reading)
{
    std::vector<CharacterReading> characters;
    for (const LineReading &line : reading.lines) {
        std::copy_if(line.characters.begin(), line.characters.end(), std::back_inserter(characters),
                     [](const CharacterReading &each) {
                         return !each.candidates.empty() && !isBlank(each);
                     });
    }
    return characters;
}

Lattice makeLattice(const FieldReading &reading)
{
    Lattice lattice;
    for (const CharacterReading &character : printedCharacters(reading)) {
        lattice.push_back(makePosition(character, reading));
    }
    return lattice;
}

QString bestText(const Lattice &lattice)
{
    QString text;
    for (const LatticePosition &position : lattice) {
        text += position.best();
    }
    return text;
}

double bestProbability(const Lattice &lattice)
{
    double product = lattice.empty() ? 0 : 1;
    for (const LatticePosition &position : lattice) {
        product *= position.bestProbability();
    }
    return product;
}

} // namespace licencedesk
