#include "recognition/ReadingColumns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace licencedesk {

namespace {

constexpr double Never = 100;
/// A character that has no counterpart; two of them cost more than a misread one.
constexpr double GapCost = 0.65;

const QString &bestOf(const CharacterReading &character)
{
    return character.candidates.front().text;
}

bool isBlank(const QString &text)
{
    return !text.isEmpty() && text.trimmed().isEmpty();
}

bool offers(const CharacterReading &character, const QString &text)
{
    return std::any_of(character.candidates.begin(), character.candidates.end(),
                       [&text](const CharacterCandidate &each) { return each.text == text; });
}

double middleOf(const CharacterReading &character)
{
    return character.box.center().x();
}

/// Usual way from one character to the next, mm.
double stepOf(const LineReading &line)
{
    constexpr double Least = 0.5;
    std::vector<double> steps;
    for (std::size_t i = 1; i < line.characters.size(); ++i) {
        steps.push_back(middleOf(line.characters[i]) - middleOf(line.characters[i - 1]));
    }
    if (steps.empty()) {
        return std::max(Least, line.characters.front().box.width());
    }
    const auto middle = steps.begin() + std::ptrdiff_t(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return std::max(Least, *middle);
}

double matchCost(const ReadingColumn &column, const CharacterReading &character, double step)
{
    constexpr double Farthest = 1.3; // steps between two boxes of the same character
    constexpr double Alternative = 0.3;
    constexpr double Different = 0.6;
    const double apart = std::abs(column.middle - middleOf(character)) / step;
    if (apart > Farthest) {
        return Never;
    }
    const CharacterReading &known = column.first();
    if (bestOf(known) == bestOf(character)) {
        return apart;
    }
    if (isBlank(bestOf(known)) || isBlank(bestOf(character))) {
        return Never;
    }
    const bool maybe = offers(known, bestOf(character)) || offers(character, bestOf(known));
    return apart + (maybe ? Alternative : Different);
}

enum class Step : char { Both, ColumnAlone, CharacterAlone };

/// The cheapest way through columns and characters, from the first to the last.
std::vector<Step> cheapestWay(const std::vector<ReadingColumn> &columns, const LineReading &line,
                              double step)
{
    const std::size_t width = line.characters.size() + 1;
    std::vector<double> costs((columns.size() + 1) * width, std::numeric_limits<double>::max());
    std::vector<Step> steps(costs.size(), Step::Both);
    costs.front() = 0;
    const auto offer = [&](std::size_t to, double cost, Step by) {
        if (cost < costs[to]) {
            costs[to] = cost;
            steps[to] = by;
        }
    };
    for (std::size_t i = 0; i <= columns.size(); ++i) {
        for (std::size_t j = 0; j < width; ++j) {
            const std::size_t here = i * width + j;
            if (i < columns.size() && j + 1 < width) {
                offer(here + width + 1,
                      costs[here] + matchCost(columns[i], line.characters[j], step), Step::Both);
            }
            if (i < columns.size()) {
                offer(here + width, costs[here] + GapCost, Step::ColumnAlone);
            }
            if (j + 1 < width) {
                offer(here + 1, costs[here] + GapCost, Step::CharacterAlone);
            }
        }
    }
    std::vector<Step> way;
    for (std::size_t here = costs.size() - 1; here > 0;) {
        way.push_back(steps[here]);
        here -= steps[here] == Step::Both          ? width + 1
                : steps[here] == Step::ColumnAlone ? width
                                                   : 1;
    }
    std::reverse(way.begin(), way.end());
    return way;
}

std::vector<ReadingColumn> withLine(std::vector<ReadingColumn> columns, const LineReading &line,
                                    std::size_t before, double step)
{
    std::vector<ReadingColumn> wider;
    auto column = columns.begin();
    auto character = line.characters.begin();
    for (const Step each : cheapestWay(columns, line, step)) {
        if (each == Step::CharacterAlone) {
            wider.push_back(
                {middleOf(*character), std::vector<const CharacterReading *>(before, nullptr)});
        } else {
            wider.push_back(std::move(*column++));
        }
        wider.back().seen.push_back(each == Step::ColumnAlone ? nullptr : &*character++);
    }
    return wider;
}

} // namespace

const CharacterReading &ReadingColumn::first() const
{
    return **std::find_if(seen.begin(), seen.end(), [](const auto *each) { return each; });
}

std::vector<ReadingColumn> sideBySide(const std::vector<LineReading> &lines)
{
    std::vector<ReadingColumn> columns;
    const double step = stepOf(lines.front());
    for (std::size_t index = 0; index < lines.size(); ++index) {
        columns = withLine(std::move(columns), lines[index], index, step);
    }
    return columns;
}

} // namespace licencedesk
