#include "fields/DateChain.h"

#include <algorithm>
#include <numeric>

namespace licencedesk {

namespace {

// Shares of licences, from the rules of domain §2.3; what is left is spread over all other dates.
constexpr double StartsAtFirstIssue = 0.35;
constexpr double StartsAfterSix = 0.25;
constexpr double StartsAfterTwelve = 0.12;
constexpr double StartsAfterSixteen = 0.12;
constexpr double StartsAfterOtherTerms = 0.02; ///< 22, 26, 32, 36 … years each
constexpr double StartsInOtherYear = 4e-4;     ///< same month and day, other year
constexpr double StartsAnyDay = 3e-6;          ///< restored, converted, an office's error

constexpr double RunsSix = 0.50;
constexpr double RunsTen = 0.30;
constexpr double RunsForEver = 0.18;
constexpr double RunsOtherYears = 2e-5; ///< same month and day
constexpr double RunsAnyLength = 2e-8;  ///< not a licence as the system prints it

/// Probability that is left to dates beyond those that were listed.
constexpr double Unlisted = 1e-5;

/// A hypothesis with its date taken apart once; QDate computes the parts anew at each call.
struct Day
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool longTerm = false;
};

std::vector<Day> daysOf(const std::vector<DateHypothesis> &hypotheses)
{
    std::vector<Day> days;
    days.reserve(hypotheses.size());
    for (const DateHypothesis &each : hypotheses) {
        const LicenceDate &value = each.value;
        days.push_back({value.date.year(), value.date.month(), value.date.day(), value.longTerm});
    }
    return days;
}

/// 29 February goes with the 28th.
bool isSameDayOfYear(const Day &a, const Day &b)
{
    if (a.month != b.month) {
        return false;
    }
    const bool february =
        a.month == 2 && std::min(a.day, b.day) == 28 && std::max(a.day, b.day) == 29;
    return a.day == b.day || february;
}

double startPrior(const Day &issue, const Day &from)
{
    if (issue.longTerm || from.longTerm || !isSameDayOfYear(issue, from)) {
        return StartsAnyDay;
    }
    const int years = from.year - issue.year;
    switch (years) {
    case 0:
        return StartsAtFirstIssue;
    case 6:
        return StartsAfterSix;
    case 12:
        return StartsAfterTwelve;
    case 16:
        return StartsAfterSixteen;
    default:
        break;
    }
    if (years < 0) {
        return StartsAnyDay;
    }
    const bool sixesAndTens = years % 10 == 2 || years % 10 == 6 || years % 10 == 8;
    return sixesAndTens && years > 16 ? StartsAfterOtherTerms : StartsInOtherYear;
}

double termPrior(const Day &from, const Day &to)
{
    if (to.longTerm) {
        return RunsForEver;
    }
    if (from.longTerm || !isSameDayOfYear(from, to)) {
        return RunsAnyLength;
    }
    const int years = to.year - from.year;
    if (years == 6) {
        return RunsSix;
    }
    if (years == 10) {
        return RunsTen;
    }
    return years > 0 ? RunsOtherYears : RunsAnyLength;
}

/// What \p others say of each hypothesis of \p own.
template <typename Prior>
std::vector<double> messages(const std::vector<Day> &own, const std::vector<Day> &others,
                             const std::vector<double> &otherWeights, Prior prior)
{
    std::vector<double> weights(own.size(), 1);
    if (others.empty()) {
        return weights;
    }
    for (std::size_t i = 0; i < own.size(); ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < others.size(); ++j) {
            sum += otherWeights[j] * prior(own[i], others[j]);
        }
        weights[i] = sum;
    }
    return weights;
}

std::vector<double> ownWeights(const std::vector<DateHypothesis> &hypotheses)
{
    std::vector<double> weights;
    weights.reserve(hypotheses.size());
    for (const DateHypothesis &each : hypotheses) {
        weights.push_back(each.probability);
    }
    return weights;
}

std::vector<double> product(std::vector<double> a, const std::vector<double> &b)
{
    std::transform(a.begin(), a.end(), b.begin(), a.begin(), std::multiplies<>());
    return a;
}

ChainedDate chained(std::vector<DateHypothesis> hypotheses, const std::vector<double> &weights)
{
    ChainedDate date;
    date.read = !hypotheses.empty();
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    // What the reading itself leaves over (长期 half read) stays left over.
    double listed = 0;
    for (const DateHypothesis &each : hypotheses) {
        listed += each.probability;
    }
    const double known = hypotheses.size() == 1 ? std::min(listed, 1.0) : 1.0;
    for (std::size_t i = 0; i < hypotheses.size(); ++i) {
        hypotheses[i].probability = sum > 0 ? weights[i] / sum * known * (1 - Unlisted) : 0;
    }
    std::stable_sort(hypotheses.begin(), hypotheses.end(),
                     [](const DateHypothesis &a, const DateHypothesis &b) {
                         return a.probability > b.probability;
                     });
    date.hypotheses = std::move(hypotheses);
    return date;
}

} // namespace

DateChain chainDates(const DateReading &firstIssue, const DateReading &from, const DateReading &to)
{
    const std::vector<Day> issues = daysOf(firstIssue.hypotheses);
    const std::vector<Day> starts = daysOf(from.hypotheses);
    const std::vector<Day> ends = daysOf(to.hypotheses);
    const auto issueFirst = [](const Day &start, const Day &issue) {
        return startPrior(issue, start);
    };
    const auto endFirst = [](const Day &end, const Day &start) { return termPrior(start, end); };

    const std::vector<double> issueWeights = ownWeights(firstIssue.hypotheses);
    const std::vector<double> startWeights = ownWeights(from.hypotheses);
    const std::vector<double> endWeights = ownWeights(to.hypotheses);
    const std::vector<double> fromIssue = messages(starts, issues, issueWeights, issueFirst);
    const std::vector<double> fromEnd = messages(starts, ends, endWeights, &termPrior);
    const std::vector<double> startAndEnd = product(startWeights, fromEnd);
    const std::vector<double> startAndIssue = product(startWeights, fromIssue);

    DateChain chain;
    chain.from = chained(from.hypotheses, product(startAndEnd, fromIssue));
    chain.firstIssue =
        chained(firstIssue.hypotheses,
                product(issueWeights, messages(issues, starts, startAndEnd, &startPrior)));
    chain.to = chained(to.hypotheses,
                       product(endWeights, messages(ends, starts, startAndIssue, endFirst)));
    return chain;
}

} // namespace licencedesk
