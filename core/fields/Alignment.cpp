#include "fields/Alignment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace licencedesk {

namespace {

/// Probabilities of what can go wrong between print and reading.
constexpr double Misread = 2e-4; ///< the slot's character was not even offered
/// The share of "something else" that is just the character which the slot wants.
constexpr double UnlistedMatch = 0.05;
constexpr double LostCharacter = 1e-3; ///< swallowed
constexpr double LostSeparator = 0.1;  ///< a hyphen or a blank swallowed: common
constexpr double Invented = 1e-3;      ///< a character out of nothing
constexpr double InventedSign = 0.05;  ///< a hyphen, dot or dash out of nothing
/// A left-out character counts as doubtful unless "nothing" was at least this likely.
constexpr double SurelyNothing = 0.5;

constexpr double Impossible = -std::numeric_limits<double>::infinity();

bool isSign(const LatticePosition &position)
{
    const QString text = position.best();
    return text.isEmpty() || !text.front().isLetterOrNumber();
}

double matchProbability(const LatticePosition &position, const Slot &slot)
{
    double best = std::max(Misread, position.other * UnlistedMatch);
    for (const LatticeOption &option : position.options) {
        if (slot.accepted.contains(option.text)) {
            best = std::max(best, option.probability);
        }
    }
    return best;
}

double skipProbability(const LatticePosition &position)
{
    return std::max(position.nothing, isSign(position) ? InventedSign : Invented);
}

enum class Step { None, Match, SkipPosition, SkipSlot };

struct Cell
{
    double score = Impossible;
    Step step = Step::None;

    void offer(double candidate, Step how)
    {
        if (candidate > score) {
            score = candidate;
            step = how;
        }
    }
};

class Table
{
public:
    Table(const Lattice &lattice, const std::vector<Slot> &slotRow)
        : m_lattice(lattice), m_slots(slotRow), m_cells((lattice.size() + 1) * (slotRow.size() + 1))
    {
        fill();
    }

    Alignment trace() const
    {
        Alignment result;
        result.positions.assign(m_slots.size(), Alignment::Missing);
        result.score = at(m_lattice.size(), m_slots.size()).score;
        std::size_t i = m_lattice.size();
        std::size_t j = m_slots.size();
        while (i > 0 || j > 0) {
            const Step step = at(i, j).step;
            if (step == Step::SkipPosition) {
                --i;
                const LatticePosition &left = m_lattice[i];
                result.skipped |= !isSign(left) && left.nothing < SurelyNothing;
                continue;
            }
            --j;
            if (step == Step::Match) {
                result.positions[j] = int(--i);
            }
        }
        result.complete = isComplete(result.positions);
        return result;
    }

private:
    const Cell &at(std::size_t i, std::size_t j) const
    {
        return m_cells[i * (m_slots.size() + 1) + j];
    }
    Cell &at(std::size_t i, std::size_t j) { return m_cells[i * (m_slots.size() + 1) + j]; }

    void fill()
    {
        at(0, 0) = {0, Step::None};
        for (std::size_t i = 0; i <= m_lattice.size(); ++i) {
            for (std::size_t j = 0; j <= m_slots.size(); ++j) {
                fillCell(i, j);
            }
        }
    }

    void fillCell(std::size_t i, std::size_t j)
    {
        Cell &cell = at(i, j);
        if (i > 0 && j > 0) {
            const double match = matchProbability(m_lattice[i - 1], m_slots[j - 1]);
            cell.offer(at(i - 1, j - 1).score + std::log(match), Step::Match);
        }
        if (i > 0) {
            const double skip = skipProbability(m_lattice[i - 1]);
            cell.offer(at(i - 1, j).score + std::log(skip), Step::SkipPosition);
        }
        if (j > 0) {
            const double lost = m_slots[j - 1].optional ? LostSeparator : LostCharacter;
            cell.offer(at(i, j - 1).score + std::log(lost), Step::SkipSlot);
        }
    }

    bool isComplete(const std::vector<int> &positions) const
    {
        for (std::size_t j = 0; j < m_slots.size(); ++j) {
            if (positions[j] == Alignment::Missing && !m_slots[j].optional) {
                return false;
            }
        }
        return true;
    }

    const Lattice &m_lattice;
    const std::vector<Slot> &m_slots;
    std::vector<Cell> m_cells;
};

} // namespace

Slot Slot::digit()
{
    return {QStringLiteral("0123456789OoQDlI|iZSsBg〇"), false};
}

Slot Slot::of(const QString &characters)
{
    return {characters, false};
}

Slot Slot::maybe(const QString &characters)
{
    return {characters, true};
}

bool Alignment::isOffered(const Lattice &lattice, const std::vector<Slot> &slotRow) const
{
    for (std::size_t j = 0; j < positions.size(); ++j) {
        if (positions[j] != Missing &&
            offeredFor(lattice[std::size_t(positions[j])], slotRow[j]).isEmpty()) {
            return false;
        }
    }
    return true;
}

Alignment align(const Lattice &lattice, const std::vector<Slot> &slotRow)
{
    return Table(lattice, slotRow).trace();
}

std::vector<Slot> slotsOf(const QString &word)
{
    std::vector<Slot> row;
    for (const QChar character : word) {
        row.push_back(Slot::of(character));
    }
    return row;
}

QString offeredFor(const LatticePosition &position, const Slot &slot)
{
    const LatticeOption *best = nullptr;
    for (const LatticeOption &option : position.options) {
        if (slot.accepted.contains(option.text) &&
            (best == nullptr || option.probability > best->probability)) {
            best = &option;
        }
    }
    return best == nullptr ? QString() : best->text;
}

} // namespace licencedesk
