#pragma once
// One specimen's truth against what was read from it. The number that the project is run by is the
// silent error: a field that is wrong and was not flagged.

#include "pipeline/LicenceReader.h"
#include "tests/specimens/Specimen.h"

#include <map>
#include <optional>
#include <vector>

namespace licencedesk::bench {

struct FieldScore
{
    FieldId field = FieldId::LicenceNumber;
    bool exact = false;
    bool flagged = false; ///< the program asks the clerk to look
    double confidence = 0;
    int characters = 0; ///< of the truth
    int edits = 0;      ///< Levenshtein distance, capped at characters
    QString truth;
    QString text;
    int reason = 0; ///< ReviewReason

    bool isSilentError() const { return !exact && !flagged; }
    bool isFalseAlarm() const { return exact && flagged; }
};

struct CardScore
{
    QString layoutId;
    bool found = false;             ///< read as the right page, IoU above FoundOverlap
    double overlap = 0;             ///< IoU of the corners with the truth, 0 when nothing was there
    std::vector<FieldScore> fields; ///< empty when the card was not found at all
    bool allExact() const;
};

/// Same card, by the usual reading of "found".
inline constexpr double FoundOverlap = 0.9;

struct SpecimenScore
{
    specimens::Condition condition = specimens::Condition::Scan;
    quint64 seed = 0;
    QString valueFont; ///< family of the value print
    std::vector<CardScore> cards;
    StageTimes times;
    int megapixels = 0; ///< rounded
};

SpecimenScore score(const specimens::Specimen &specimen, const std::vector<PageReading> &pages,
                    const StageTimes &times);

/// \p card against the page that lies where it does; no fields when there is none.
CardScore scoreCard(const specimens::SpecimenCard &card, const std::vector<PageReading> &pages);

int editDistance(const QString &a, const QString &b);

} // namespace licencedesk::bench
