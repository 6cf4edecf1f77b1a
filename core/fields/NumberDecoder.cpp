#include "fields/NumberDecoder.h"

#include "fields/NumberStructure.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// Hypotheses kept at each place; the right one is a few changes from the best reading.
constexpr std::size_t NumberBeam = 100;
/// A character that was not printed, when the recogniser itself did not doubt it.
constexpr double InsertedCharacter = 1e-3;
/// A character that was swallowed.
constexpr double NumberLostCharacter = 1e-3;
/// Number and birth date printed differently: forgeries, errors of an office.
constexpr double Disagreement = 1e-4;
/// A number printed with a check character, province or date that cannot be.
constexpr double UnfitNumber = 1e-4;
/// Sex and number printed differently, or the sex misread past its own confidence.
constexpr double SexDoubt = 0.005;
/// Others worth offering to the clerk, relative to the best.
constexpr double NumberWorthOffering = 1e-4;
constexpr qsizetype NumberMostOthers = 5;

using Slots = std::array<DigitCell, 18>;

/// One way of laying the characters that were read onto the 18 places.
struct Fit
{
    Slots slots;
    double weight = 1;
    bool realigned = false;
};

struct Hypothesis
{
    NumberDigits digits{};
    double weight = 1;
};

QString textOf(const NumberDigits &digits)
{
    QString text;
    for (const int digit : digits) {
        text += digitCharacter(digit);
    }
    return text;
}

Fit makeFit(const std::vector<DigitCell> &cells, double weight, bool realigned)
{
    Fit fit;
    std::copy(cells.begin(), cells.end(), fit.slots.begin());
    fit.weight = weight;
    fit.realigned = realigned;
    return fit;
}

/// Every way of leaving out \p surplus of the cells.
void leaveOut(const std::vector<DigitCell> &cells, std::size_t from, int surplus, double weight,
              std::vector<Fit> &fits)
{
    if (surplus == 0) {
        fits.push_back(makeFit(cells, weight, true));
        return;
    }
    for (std::size_t i = from; i < cells.size(); ++i) {
        std::vector<DigitCell> fewer = cells;
        fewer.erase(fewer.begin() + std::ptrdiff_t(i));
        const double inserted = std::max(cells[i].nothing, InsertedCharacter);
        leaveOut(fewer, i, surplus - 1, weight * inserted, fits);
    }
}

std::vector<Fit> fitsWithGap(const std::vector<DigitCell> &cells)
{
    std::vector<Fit> fits;
    for (std::size_t i = 0; i <= cells.size(); ++i) {
        std::vector<DigitCell> more = cells;
        const bool last = i == cells.size();
        more.insert(more.begin() + std::ptrdiff_t(i),
                    unreadableCell(last ? DigitAlphabet::DigitsAndX : DigitAlphabet::Digits));
        fits.push_back(makeFit(more, NumberLostCharacter, true));
    }
    return fits;
}

std::vector<Fit> fitsOf(const std::vector<DigitCell> &cells)
{
    const int surplus = int(cells.size()) - int(std::tuple_size_v<Slots>);
    if (surplus == 0) {
        return {makeFit(cells, 1, false)};
    }
    if (surplus == -1) {
        return fitsWithGap(cells);
    }
    std::vector<Fit> fits;
    if (surplus > 0) {
        leaveOut(cells, 0, surplus, 1, fits);
    }
    return fits;
}

/// X can stand only in the last place.
void forbidMisplacedX(Slots &cells)
{
    for (std::size_t place = 0; place + 1 < cells.size(); ++place) {
        cells.at(place).probability.at(DigitCell::X) = 0;
        cells.at(place).offered.at(DigitCell::X) = false;
    }
}

void weighSex(DigitCell &cell, double male)
{
    const double odd = std::clamp(male, SexDoubt, 1 - SexDoubt);
    for (std::size_t digit = 0; digit < DigitCell::X; ++digit) {
        cell.probability.at(digit) *= digit % 2 == 1 ? odd : 1 - odd;
    }
}

Slots withBirth(Slots cells, const BirthCells &birth)
{
    for (std::size_t i = 0; i < birth.size(); ++i) {
        cells.at(BirthBegin + i) = combined(cells.at(BirthBegin + i), birth.at(i));
    }
    return cells;
}

int unreadablePlaces(const Slots &cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const DigitCell &cell) { return !cell.readable; }));
}

double priorAt(std::size_t place, const NumberDigits &digits)
{
    switch (place) {
    case BirthBegin - 1:
        return regionPrior(digits);
    case BirthEnd - 1:
        return birthPrior(digits);
    case CheckPlace:
        return checkFits(digits) && structurePrior(digits) > 0 ? 1 : 0;
    default:
        return 1;
    }
}

void keepBest(std::vector<Hypothesis> &beam)
{
    const auto heavier = [](const Hypothesis &a, const Hypothesis &b) {
        return a.weight > b.weight;
    };
    const auto kept = std::min(NumberBeam, beam.size());
    std::partial_sort(beam.begin(), beam.begin() + std::ptrdiff_t(kept), beam.end(), heavier);
    beam.resize(kept);
}

/// Numbers that can exist, made of offered digits, likeliest first.
std::vector<Hypothesis> search(const Slots &cells)
{
    std::vector<Hypothesis> beam{Hypothesis()};
    for (std::size_t place = 0; place < cells.size(); ++place) {
        const DigitCell &cell = cells.at(place);
        std::vector<Hypothesis> next;
        for (const Hypothesis &hypothesis : beam) {
            for (std::size_t symbol = 0; symbol < DigitCell::Symbols; ++symbol) {
                if (cell.probability.at(symbol) <= 0 ||
                    (cell.readable && !cell.offered.at(symbol))) {
                    continue;
                }
                Hypothesis longer = hypothesis;
                longer.digits.at(place) = int(symbol);
                longer.weight *= cell.probability.at(symbol) * priorAt(place, longer.digits);
                if (longer.weight > 0) {
                    next.push_back(longer);
                }
            }
        }
        beam = std::move(next);
        keepBest(beam);
    }
    return beam;
}

/// How likely, relative to \p best, it is that two of its digits are wrong together in such a way
/// that the number still fits: by every digit, offered or not. A single wrong digit never fits.
struct PairDoubt
{
    double total = 0;
    double birth = 0;  ///< of it, touching the birth date
    double parity = 0; ///< of it, changing the sex
    std::array<double, 18> place{};
};

PairDoubt pairDoubt(const Slots &cells, const NumberDigits &best)
{
    PairDoubt doubt;
    const double prior = structurePrior(best);
    for (std::size_t i = 0; i < best.size(); ++i) {
        for (int digit = 0; digit < DigitCell::Symbols; ++digit) {
            const double first = cells.at(i).probability.at(std::size_t(digit)) /
                                 cells.at(i).probability.at(std::size_t(best.at(i)));
            if (digit == best.at(i) || first <= 0) {
                continue;
            }
            NumberDigits changed = best;
            changed.at(i) = digit;
            for (std::size_t j = i + 1; j < best.size(); ++j) {
                const int fitting = digitThatFits(changed, int(j));
                const double second = cells.at(j).probability.at(std::size_t(fitting)) /
                                      cells.at(j).probability.at(std::size_t(best.at(j)));
                if (fitting == best.at(j) || second <= 0) {
                    continue;
                }
                NumberDigits both = changed;
                both.at(j) = fitting;
                const double ratio = first * second * structurePrior(both) / prior;
                const auto isBirth = [](std::size_t place) {
                    return place >= BirthBegin && place < BirthEnd;
                };
                doubt.total += ratio;
                doubt.place.at(i) += ratio;
                doubt.place.at(j) += ratio;
                doubt.birth += isBirth(i) || isBirth(j) ? ratio : 0;
                doubt.parity += both.at(SexPlace) % 2 != best.at(SexPlace) % 2 ? ratio : 0;
            }
        }
    }
    return doubt;
}

double likeliestBirth(const BirthCells &birth)
{
    double product = 1;
    for (const DigitCell &cell : birth) {
        product *= *std::max_element(cell.probability.begin(), cell.probability.end());
    }
    return product;
}

/// One way of explaining the picture: a fit, and what birth date and sex add to its digits.
struct Way
{
    NumberOutcome outcome = NumberOutcome::None;
    Slots own;   ///< what the number's print alone says
    Slots cells; ///< together with birth date and sex
    double weight = 1;
    bool realigned = false;
};

struct Explanation
{
    std::size_t way = 0; ///< index of the Way
    NumberDigits digits{};
    double weight = 0;
};

struct Explanations
{
    std::vector<Way> ways;
    std::vector<Explanation> found; ///< likeliest first

    const Way &best() const { return ways[found.front().way]; }
};

void explain(Explanations &all, const Way &way)
{
    if (unreadablePlaces(way.cells) > 1) {
        return;
    }
    for (const Hypothesis &each : search(way.cells)) {
        all.found.push_back({all.ways.size(), each.digits, each.weight * way.weight});
    }
    all.ways.push_back(way);
}

/// The recogniser's first choices as they are, whether such a number can be or not.
void explainAsRead(Explanations &all, const Way &way)
{
    Explanation asRead{all.ways.size(), {}, way.weight};
    for (std::size_t place = 0; place < way.own.size(); ++place) {
        const DigitCell &cell = way.own.at(place);
        if (cell.best < 0 || (cell.best == DigitCell::X && place != CheckPlace)) {
            return;
        }
        asRead.digits.at(place) = cell.best;
        asRead.weight *= cell.probability.at(std::size_t(cell.best));
    }
    if (!checkFits(asRead.digits) || structurePrior(asRead.digits) <= 0) {
        all.found.push_back(asRead);
        all.ways.push_back(way);
    }
}

Explanations explanations(const NumberEvidence &evidence)
{
    Explanations all;
    for (Fit &fit : fitsOf(evidence.number)) {
        forbidMisplacedX(fit.slots);
        Slots cells = fit.slots;
        weighSex(cells.at(SexPlace), evidence.maleProbability);
        const auto way = [&fit](NumberOutcome outcome, const Slots &with, double weight) {
            return Way{outcome, fit.slots, with, fit.weight * weight, fit.realigned};
        };
        const double birth = evidence.birth ? likeliestBirth(*evidence.birth) : 1;
        if (evidence.birth) {
            explain(all, way(NumberOutcome::Agreed, withBirth(cells, *evidence.birth), 1));
            explain(all, way(NumberOutcome::Contradicted, cells, Disagreement * birth));
        } else {
            explain(all, way(NumberOutcome::Agreed, cells, 1));
        }
        explainAsRead(all, way(NumberOutcome::Unfit, cells, UnfitNumber * birth / 2));
    }
    std::stable_sort(
        all.found.begin(), all.found.end(),
        [](const Explanation &a, const Explanation &b) { return a.weight > b.weight; });
    return all;
}

/// Weight of the explanations that are neither the best nor two digits away from it.
double remoteWeight(const std::vector<Explanation> &found)
{
    const Explanation &best = found.front();
    double weight = 0;
    for (const Explanation &each : found) {
        int differing = 0;
        for (std::size_t i = 0; i < each.digits.size(); ++i) {
            differing += each.digits.at(i) != best.digits.at(i) ? 1 : 0;
        }
        const bool counted = differing == 2 && each.way == best.way;
        weight += differing > 0 && !counted ? each.weight : 0;
    }
    return weight;
}

void noteChanges(DecodedNumber &number, const Way &way, const NumberDigits &digits)
{
    number.realigned = way.realigned;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const DigitCell &own = way.own.at(place);
        const int digit = digits.at(place);
        if (own.best == digit) {
            continue;
        }
        number.isChanged = true;
        number.filledGap = number.filledGap || !own.readable;
        number.weakestClaim = std::min(number.weakestClaim, own.claimed.at(std::size_t(digit)));
    }
}

QStringList otherNumbers(const std::vector<Explanation> &found)
{
    QStringList others;
    for (const Explanation &each : found) {
        const QString text = textOf(each.digits);
        const bool worth = each.weight > NumberWorthOffering * found.front().weight;
        if (worth && text != textOf(found.front().digits) && !others.contains(text) &&
            others.size() < NumberMostOthers) {
            others += text;
        }
    }
    return others;
}

} // namespace

DecodedNumber decodeNumber(const NumberEvidence &evidence)
{
    DecodedNumber number;
    const Explanations all = explanations(evidence);
    if (all.found.empty()) {
        return number;
    }
    const NumberDigits &digits = all.found.front().digits;
    const double remote = remoteWeight(all.found) / all.found.front().weight;
    const bool fits = all.best().outcome != NumberOutcome::Unfit;
    const PairDoubt doubt = fits ? pairDoubt(all.best().cells, digits) : PairDoubt();
    number.outcome = all.best().outcome;
    number.text = textOf(digits);
    number.posterior = 1 / (1 + doubt.total + remote);
    number.birthPosterior = 1 / (1 + doubt.birth + remote);
    const double sameParity = 1 / (1 + doubt.parity + remote);
    number.oddPosterior = digits.at(SexPlace) % 2 == 1 ? sameParity : 1 - sameParity;
    for (const double each : doubt.place) {
        number.characterPosterior.push_back(1 / (1 + each + remote));
    }
    number.others = otherNumbers(all.found);
    noteChanges(number, all.best(), digits);
    return number;
}

} // namespace licencedesk
