#include "recognition/LineConsensus.h"

#include "recognition/ReadingColumns.h"

#include <algorithm>
#include <cmath>

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
constexpr double LeastShare = 0.1;
/// Between these shares of the votes nobody knows whether there is a blank.
constexpr double UnsureBlankFrom = 0.2;
constexpr double UnsureBlankTo = 0.8;
constexpr double Doubted = 0.6;
constexpr std::size_t MostCandidates = 6;

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

double totalClaim(const LineReading &line)
{
    double sum = 0;
    for (const CharacterReading &character : line.characters) {
        sum += isBlank(character) ? 0 : claimOf(character);
    }
    return sum;
}

/// Longer and surer lines first; the rest only makes the order of frames irrelevant.
bool isBetter(const LineReading &a, const LineReading &b)
{
    const double difference = totalClaim(a) - totalClaim(b);
    return difference != 0 ? difference > 0 : a.text() < b.text();
}

// ---- one column -------------------------------------------------------------------------------

/// What a frame says by having no character in a column.
struct Absence
{
    double claim = 0; ///< 0: the line ends before, or begins after
};

Absence absenceIn(const std::vector<ReadingColumn> &columns, std::size_t index, std::size_t line)
{
    const CharacterReading *left = nullptr;
    const CharacterReading *right = nullptr;
    for (std::size_t i = index; i > 0 && !left; --i) {
        left = columns[i - 1].seen[line];
    }
    for (std::size_t i = index + 1; i < columns.size() && !right; ++i) {
        right = columns[i].seen[line];
    }
    if (!left && !right) {
        return {};
    }
    const double sure = std::min(left ? claimOf(*left) : 1, right ? claimOf(*right) : 1);
    const QRectF &own = columns[index].first().box;
    constexpr double RoomShare = 0.7; // of a character's width
    const bool hasRoom =
        !left || !right || right->box.left() - left->box.right() > RoomShare * own.width();
    return {std::min(sure, hasRoom ? GapClaim : NoRoomClaim)};
}

struct Votes
{
    std::vector<CharacterCandidate> candidates;
    double weight = 0;

    void add(const QString &text, double claim, double by)
    {
        const auto same = std::find_if(candidates.begin(), candidates.end(),
                                       [&text](const auto &each) { return each.text == text; });
        if (same == candidates.end()) {
            candidates.push_back({text, claim * by});
        } else {
            same->confidence += claim * by;
        }
    }

    void addAbsence(double claim)
    {
        const double by = 1 / (1 - claim);
        add({}, claim, by);
        weight += by;
    }

    void addCharacter(const CharacterReading &character)
    {
        const double best = claimOf(character);
        const double by = 1 / (1 - best);
        add(character.candidates.front().text, best, by);
        for (std::size_t i = 1; i < character.candidates.size(); ++i) {
            add(character.candidates[i].text, std::min(character.candidates[i].confidence, best),
                by);
        }
        weight += by;
    }

    /// Shares of all votes, best first.
    std::vector<CharacterCandidate> shares() const
    {
        std::vector<CharacterCandidate> sorted = candidates;
        for (CharacterCandidate &each : sorted) {
            each.confidence /= weight;
        }
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.confidence != b.confidence ? a.confidence > b.confidence : a.text < b.text;
        });
        sorted.resize(std::min(sorted.size(), MostCandidates));
        return sorted;
    }
};

CharacterReading voted(const std::vector<ReadingColumn> &columns, std::size_t index)
{
    Votes votes;
    const ReadingColumn &column = columns[index];
    for (std::size_t line = 0; line < column.seen.size(); ++line) {
        if (column.seen[line]) {
            votes.addCharacter(*column.seen[line]);
        } else if (const Absence absence = absenceIn(columns, index, line); absence.claim > 0) {
            votes.addAbsence(absence.claim);
        }
    }
    return {votes.shares(), column.first().box};
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

void doubt(CharacterReading &character)
{
    for (CharacterCandidate &each : character.candidates) {
        each.confidence = std::min(each.confidence, Doubted);
    }
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

LineReading consensus(std::vector<LineReading> lines)
{
    std::sort(lines.begin(), lines.end(), &isBetter);
    const std::vector<ReadingColumn> columns = sideBySide(lines);
    LineReading merged;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        CharacterReading character = voted(columns, index);
        if (shareOfPrint(character) >= LeastShare) {
            merged.characters.push_back(std::move(character));
        }
    }
    doubtBesideUnsureBlanks(merged.characters);
    return merged;
}

} // namespace licencedesk
