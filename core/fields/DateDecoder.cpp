#include "fields/DateDecoder.h"

#include "fields/Alignment.h"

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

/// Dates kept of one reading: every change of one digit and the likely changes of two.
constexpr std::size_t DateBeam = 120;
/// Years printed on licences in use.
constexpr int FirstYear = 1900;
constexpr int LastYear = 2110;

const QString Dashes = QStringLiteral("-—–−‐_一./~·年月,");

std::vector<Slot> dateSlots()
{
    std::vector<Slot> row(4, Slot::digit());
    for (int part = 0; part < 2; ++part) {
        row.push_back(Slot::maybe(Dashes));
        row.insert(row.end(), 2, Slot::digit());
    }
    row.push_back(Slot::maybe(QStringLiteral("日")));
    return row;
}

/// The slots of dateSlots() that are digits.
constexpr std::array DigitSlots = {0, 1, 2, 3, 5, 6, 8, 9};

std::vector<Slot> longTermSlots()
{
    return {Slot::of(QStringLiteral("长長")), Slot::of(QStringLiteral("期"))};
}

struct PartialDate
{
    std::array<int, 8> digits{};
    double probability = 1;
};

int valueAt(const std::array<int, 8> &digits, std::size_t begin, std::size_t length)
{
    int value = 0;
    for (std::size_t i = begin; i < begin + length; ++i) {
        value = value * 10 + digits.at(i);
    }
    return value;
}

/// Whether digits 0…\p place can still become a date.
bool isPossible(const std::array<int, 8> &digits, std::size_t place)
{
    switch (place) {
    case 1:
        return valueAt(digits, 0, 2) >= FirstYear / 100 && valueAt(digits, 0, 2) <= LastYear / 100;
    case 3:
        return valueAt(digits, 0, 4) <= LastYear;
    case 5:
        return valueAt(digits, 4, 2) >= 1 && valueAt(digits, 4, 2) <= 12;
    case 7:
        return QDate::isValid(valueAt(digits, 0, 4), valueAt(digits, 4, 2), valueAt(digits, 6, 2));
    default:
        return true;
    }
}

std::vector<PartialDate> extended(const std::vector<PartialDate> &beam, const DigitCell &cell,
                                  std::size_t place)
{
    std::vector<PartialDate> next;
    for (const PartialDate &partial : beam) {
        for (std::size_t digit = 0; digit < DigitCell::X; ++digit) {
            PartialDate longer = partial;
            longer.digits.at(place) = int(digit);
            longer.probability *= cell.probability.at(digit);
            if (isPossible(longer.digits, place)) {
                next.push_back(longer);
            }
        }
    }
    const auto kept = std::ptrdiff_t(std::min(DateBeam, next.size()));
    std::partial_sort(
        next.begin(), next.begin() + kept, next.end(),
        [](const PartialDate &a, const PartialDate &b) { return a.probability > b.probability; });
    next.resize(std::size_t(kept));
    return next;
}

DateHypothesis finished(const PartialDate &partial, const DateCells &cells)
{
    DateHypothesis hypothesis;
    hypothesis.value.date = QDate(valueAt(partial.digits, 0, 4), valueAt(partial.digits, 4, 2),
                                  valueAt(partial.digits, 6, 2));
    hypothesis.probability = partial.probability;
    hypothesis.offered = true;
    hypothesis.weakestClaim = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto digit = std::size_t(partial.digits.at(i));
        hypothesis.offered = hypothesis.offered && cells.at(i).offered.at(digit);
        hypothesis.weakestClaim = std::min(hypothesis.weakestClaim, cells.at(i).claimed.at(digit));
    }
    return hypothesis;
}

QString canonicalOrSame(const QString &text)
{
    const std::optional<LicenceDate> date = parseLicenceDate(text);
    return date ? date->text() : text;
}

QString bestTextAt(const Lattice &lattice, const std::vector<int> &positions)
{
    QString text;
    for (const int position : positions) {
        text += position < 0 ? QString() : lattice[std::size_t(position)].best();
    }
    return text;
}

/// \p positions: one per slot of dateSlots().
DateReading readDate(const Lattice &lattice, const std::vector<int> &positions)
{
    DateReading reading;
    reading.readText = canonicalOrSame(bestTextAt(lattice, positions));
    DateCells cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int position = positions[std::size_t(DigitSlots.at(i))];
        if (position < 0) {
            return reading;
        }
        cells.at(i) = makeDigitCell(lattice[std::size_t(position)], DigitAlphabet::Digits);
    }
    reading.cells = cells;
    reading.hypotheses = dateHypotheses(cells);
    return reading;
}

/// \p positions: one per slot of longTermSlots().
DateReading readLongTerm(const Lattice &lattice, const std::vector<int> &positions)
{
    DateReading reading;
    DateHypothesis hypothesis{{{}, true}, 1, true, 1};
    const std::vector<Slot> row = longTermSlots();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (positions[i] < 0) {
            hypothesis = {{{}, true}, 0.5, false, 0};
            continue;
        }
        const LatticePosition &position = lattice[std::size_t(positions[i])];
        const QString offered = offeredFor(position, row[i]);
        hypothesis.offered = hypothesis.offered && !offered.isEmpty();
        hypothesis.weakestClaim = std::min(hypothesis.weakestClaim, position.claimedFor(offered));
        // Nothing else with two characters stands there, so half of the doubt goes.
        hypothesis.probability *= (1 + position.probabilityOf(offered)) / 2;
    }
    reading.hypotheses = {hypothesis};
    reading.readText = canonicalOrSame(bestTextAt(lattice, positions));
    return reading;
}

std::vector<Slot> joined(std::vector<Slot> first, const std::vector<Slot> &second)
{
    first.push_back(Slot::maybe(QStringLiteral("至到全")));
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

struct Template
{
    std::vector<Slot> row;
    std::size_t fromSlots = 0; ///< leading slots that belong to the first date
    bool longTerm = false;
};

const std::vector<Template> &periodTemplates()
{
    static const std::vector<Template> all = {
        {joined(dateSlots(), dateSlots()), dateSlots().size(), false},
        {joined(dateSlots(), longTermSlots()), dateSlots().size(), true},
        {longTermSlots(), 0, true},
    };
    return all;
}

/// A date is fitted in one of two ways; several characters lost is not a date at all.
constexpr double HopelessScorePerSlot = -3.5;

} // namespace

std::vector<DateHypothesis> dateHypotheses(const DateCells &cells)
{
    std::vector<PartialDate> beam{PartialDate()};
    for (std::size_t place = 0; place < cells.size(); ++place) {
        beam = extended(beam, cells.at(place), place);
    }
    std::vector<DateHypothesis> hypotheses;
    hypotheses.reserve(beam.size());
    for (const PartialDate &each : beam) {
        hypotheses.push_back(finished(each, cells));
    }
    return hypotheses;
}

DateReading decodeDate(const Lattice &lattice)
{
    static const std::vector<Slot> dateRow = dateSlots();
    static const std::vector<Slot> longTermRow = longTermSlots();
    const Alignment asDate = align(lattice, dateRow);
    const Alignment asLongTerm = align(lattice, longTermRow);
    DateReading reading;
    if (asLongTerm.score > asDate.score && asLongTerm.isOffered(lattice, longTermRow)) {
        reading = readLongTerm(lattice, asLongTerm.positions);
    } else if (asDate.score > HopelessScorePerSlot * double(dateRow.size())) {
        reading = readDate(lattice, asDate.positions);
        reading.realigned = asDate.skipped;
    }
    if (reading.hypotheses.empty()) {
        reading.readText = canonicalOrSame(bestText(lattice));
    }
    return reading;
}

PeriodReading decodePeriod(const Lattice &lattice)
{
    const Template *chosen = &periodTemplates().front();
    Alignment best = align(lattice, chosen->row);
    for (const Template &each : periodTemplates()) {
        Alignment alignment = align(lattice, each.row);
        if (alignment.score > best.score) {
            chosen = &each;
            best = std::move(alignment);
        }
    }
    PeriodReading period;
    if (best.score < HopelessScorePerSlot * double(chosen->row.size())) {
        period.from.readText = bestText(lattice);
        return period;
    }
    const auto split = best.positions.begin() + std::ptrdiff_t(chosen->fromSlots);
    period.fromPositions.assign(best.positions.begin(), split);
    // Between the dates stands the slot for 至.
    period.toPositions.assign(chosen->fromSlots > 0 ? split + 1 : split, best.positions.end());
    if (chosen->fromSlots > 0) {
        period.from = readDate(lattice, period.fromPositions);
    }
    period.to = chosen->longTerm ? readLongTerm(lattice, period.toPositions)
                                 : readDate(lattice, period.toPositions);
    period.from.realigned = best.skipped;
    period.to.realigned = best.skipped;
    return period;
}

TermReading decodeTerm(const Lattice &lattice)
{
    struct Term
    {
        QString text;
        LicenceTerm term;
    };
    static const std::array terms = {Term{QStringLiteral("6年"), {6, false}},
                                     Term{QStringLiteral("10年"), {10, false}},
                                     Term{QStringLiteral("长期"), {0, true}}};
    TermReading reading;
    double total = 0;
    double bestScore = 0;
    for (const Term &each : terms) {
        const std::vector<Slot> row = slotsOf(each.text);
        const Alignment alignment = align(lattice, row);
        const double weight = std::exp(alignment.score);
        total += weight;
        if (alignment.complete && alignment.isOffered(lattice, row) && weight > bestScore) {
            bestScore = weight;
            reading.term = each.term;
            reading.changed = bestText(lattice) != each.text;
        }
    }
    reading.probability = total > 0 ? bestScore / total * std::min(1.0, std::sqrt(bestScore)) : 0;
    return reading;
}

} // namespace licencedesk
