#include "recognition/LineConsensus.h"

#include "recognition/ReadingColumns.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace licencedesk {

namespace {

/// No claim weighs more than this one: 1 in 1000.
constexpr double SurestClaim = 0.999;
/// What a blank, which nobody has seen, is worth.
constexpr double BlankClaim = 0.9;
/// "Nothing here", where the characters beside it leave no room, and where they leave some: there
/// glare may have taken what was printed. Both as sure as these characters were read, at most.
constexpr double NoRoomClaim = 0.9;
constexpr double GapClaim = 0.6;
/// A character with less of the votes is left out of the line altogether.
constexpr double LeastPrintShare = 0.1;
/// Between these shares of the votes nobody knows whether there is a blank.
constexpr double UnsureBlankFrom = 0.2;
constexpr double UnsureBlankTo = 0.8;
constexpr double Doubted = 0.6;
constexpr std::size_t MostOfPlace = 6;

bool isBlank(const CharacterReading &character)
{
    const QString &text = character.candidates.front().text;
    return !text.isEmpty() && text.trimmed().isEmpty();
}

double claimOf(const CharacterReading &character)
{
    return std::min(character.candidates.front().confidence,
                    isBlank(character) ? BlankClaim : SurestClaim);
}

/// The rest only makes the order of frames irrelevant.
bool isBetter(const LineReading &a, const LineReading &b)
{
    const double difference = worth(a) - worth(b);
    return difference != 0 ? difference > 0 : a.text() < b.text();
}

/// How far the words of a line are to be trusted: blur makes single characters look sure that are
/// wrong, but hardly a whole line of them. Fitted on clips of seeds 1000 and 5000 ff.
double trustIn(const LineReading &line)
{
    constexpr double Steepness = 8;
    return std::pow(meanConfidence(line), Steepness);
}

// ---- one column -------------------------------------------------------------------------------

/// What a frame claims by having no character in a column.
double absenceClaim(const std::vector<ReadingColumn> &columns, std::size_t index, std::size_t line)
{
    const CharacterReading *left = nullptr;
    const CharacterReading *right = nullptr;
    for (std::size_t i = index; i > 0 && !left; --i) {
        left = columns[i - 1].seen[line];
    }
    for (std::size_t i = index + 1; i < columns.size() && !right; ++i) {
        right = columns[i].seen[line];
    }
    const double sure = std::min(left ? claimOf(*left) : 1, right ? claimOf(*right) : 1);
    const QRectF &own = columns[index].first().box;
    constexpr double RoomShare = 0.7; // of a character's width
    const bool hasRoom =
        !left || !right || right->box.left() - left->box.right() > RoomShare * own.width();
    return std::min(sure, hasRoom ? GapClaim : NoRoomClaim);
}

double weightOf(double claim, double trust)
{
    return trust / (1 - claim);
}

class Votes
{
public:
    void addAbsence(double claim, double trust)
    {
        const double weight = weightOf(claim, trust);
        add({}, claim * weight);
        m_weight += weight;
    }

    void addCharacter(const CharacterReading &character, double trust)
    {
        const double best = claimOf(character);
        const double weight = weightOf(best, trust);
        for (const CharacterCandidate &each : character.candidates) {
            add(each.text, std::min(each.confidence, best) * weight);
        }
        m_weight += weight;
    }

    /// Shares of all votes, best first.
    std::vector<CharacterCandidate> shares() const
    {
        std::vector<CharacterCandidate> sorted = m_candidates;
        for (CharacterCandidate &each : sorted) {
            each.confidence /= m_weight;
        }
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence : a.text < b.text;
        });
        sorted.resize(std::min(sorted.size(), MostOfPlace));
        return sorted;
    }

private:
    void add(const QString &text, double votes)
    {
        const auto same = std::find_if(m_candidates.begin(), m_candidates.end(),
                                       [&text](const auto &each) { return each.text == text; });
        if (same == m_candidates.end()) {
            m_candidates.push_back({text, votes});
        } else {
            same->confidence += votes;
        }
    }

    std::vector<CharacterCandidate> m_candidates;
    double m_weight = 0;
};

void doubt(CharacterReading &character)
{
    for (CharacterCandidate &each : character.candidates) {
        each.confidence = std::min(each.confidence, Doubted);
    }
}

const CharacterReading &surest(const ReadingColumn &column)
{
    const CharacterReading *best = &column.first();
    for (const CharacterReading *each : column.seen) {
        best = each && claimOf(*each) > claimOf(*best) ? each : best;
    }
    return *best;
}

/// A few frames may know better than many, but not so that nobody has to look.
bool isOutvoted(const QString &text, const ReadingColumn &column)
{
    constexpr double Sure = 0.8;
    std::map<QString, int> voices;
    for (const CharacterReading *character : column.seen) {
        if (character && claimOf(*character) >= Sure) {
            ++voices[character->candidates.front().text];
        }
    }
    return std::any_of(voices.begin(), voices.end(), [&](const auto &each) {
        return each.first != text && each.second > voices[text];
    });
}

CharacterReading voted(const std::vector<ReadingColumn> &columns, std::size_t index,
                       const std::vector<double> &trust)
{
    Votes votes;
    const ReadingColumn &column = columns[index];
    for (std::size_t line = 0; line < column.seen.size(); ++line) {
        if (column.seen[line]) {
            votes.addCharacter(*column.seen[line], trust[line]);
        } else if (const double claim = absenceClaim(columns, index, line); claim > 0) {
            votes.addAbsence(claim, trust[line]);
        }
    }
    CharacterReading merged{votes.shares(), surest(column).box};
    if (isOutvoted(merged.candidates.front().text, column)) {
        doubt(merged);
    }
    return merged;
}

// ---- the line ---------------------------------------------------------------------------------

double shareOfPrint(const CharacterReading &character)
{
    double share = 0;
    for (const CharacterCandidate &each : character.candidates) {
        share = each.text.isEmpty() ? share : std::max(share, each.confidence);
    }
    return share;
}

bool isUnsureBlank(const CharacterReading &character)
{
    const auto blank = std::find_if(
        character.candidates.begin(), character.candidates.end(),
        [](const auto &each) { return !each.text.isEmpty() && each.text.trimmed().isEmpty(); });
    return blank != character.candidates.end() && blank->confidence > UnsureBlankFrom &&
           blank->confidence < UnsureBlankTo;
}

/// Blanks carry no doubt of their own: the characters beside them do.
void doubtBesideUnsureBlanks(std::vector<CharacterReading> &characters)
{
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (!isUnsureBlank(characters[i])) {
            continue;
        }
        if (i > 0) {
            doubt(characters[i - 1]);
        }
        if (i + 1 < characters.size()) {
            doubt(characters[i + 1]);
        }
    }
}

} // namespace

double worth(const LineReading &line)
{
    double sum = 0;
    for (const CharacterReading &character : line.characters) {
        sum += isBlank(character) ? 0 : 2 * claimOf(character) - 1;
    }
    return sum;
}

double meanConfidence(const LineReading &line)
{
    double sum = 0;
    for (const CharacterReading &character : line.characters) {
        sum += character.candidates.front().confidence;
    }
    return line.characters.empty() ? 0 : sum / double(line.characters.size());
}

LineReading consensus(std::vector<LineReading> lines)
{
    std::sort(lines.begin(), lines.end(), &isBetter);
    const std::vector<ReadingColumn> columns = sideBySide(lines);
    std::vector<double> trust;
    std::transform(lines.begin(), lines.end(), std::back_inserter(trust), &trustIn);
    LineReading merged;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        CharacterReading character = voted(columns, index, trust);
        if (shareOfPrint(character) >= LeastPrintShare) {
            merged.characters.push_back(std::move(character));
        }
    }
    doubtBesideUnsureBlanks(merged.characters);
    return merged;
}

} // namespace licencedesk
