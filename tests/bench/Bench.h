#pragma once
// Draws specimens, reads them, scores them, sums up. Same seed and same fonts: same figures (times
// and memory excepted).

#include "tests/bench/Score.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace licencedesk::bench {

struct BenchOptions
{
    int specimens = 50; ///< per condition
    quint64 seed = 1;   ///< the first; specimen i of a condition has seed + i
    std::vector<specimens::Condition> conditions; ///< empty: all
    QString layoutId;                             ///< empty: life-like shares
    bool twoPages = false;
    RecogniserKind recogniser = DefaultRecogniser;
    specimens::FontChoice fonts = specimens::FontChoice::All;
};

/// Errors: Unavailable (no recogniser). \p progress is called after each specimen.
Result<std::vector<SpecimenScore>> runBench(const BenchOptions &options,
                                            const std::function<void()> &progress = {});

struct FieldSummary
{
    int count = 0;
    int exact = 0;
    int silentErrors = 0;
    int falseAlarms = 0;
    int characters = 0;
    int edits = 0;
};

struct ConditionSummary
{
    specimens::Condition condition = specimens::Condition::Scan;
    int cards = 0;
    int found = 0;
    int wholeCards = 0;     ///< every field exact
    double meanOverlap = 0; ///< corner IoU over all cards, 0 for one that was missed
    std::map<FieldId, FieldSummary> fields;
    FieldSummary all;
    int sure = 0;      ///< fields reported at SureConfidence and above
    int sureWrong = 0; ///< of these, wrong
    std::map<QString, std::pair<double, double>> times; ///< stage -> median, p95 in ms
};

inline constexpr double SureConfidence = 0.99;

std::vector<ConditionSummary> summarise(const std::vector<SpecimenScore> &scores);

QString toTable(const std::vector<ConditionSummary> &summaries);
/// \p details: one entry a wrong or flagged field, for finding out why. The values are invented.
QJsonObject toJson(const BenchOptions &options, const std::vector<ConditionSummary> &summaries,
                   const std::vector<SpecimenScore> *details = nullptr);

/// Peak resident memory of this process so far, MiB; 0 where the system does not tell.
double peakMemoryMiB();

} // namespace licencedesk::bench
