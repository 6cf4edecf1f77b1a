#include "tests/bench/Score.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace licencedesk::bench {

namespace {

FieldScore scoreField(FieldId field, const QString &truth, const FieldValue *value)
{
    FieldScore score;
    score.field = field;
    score.truth = truth;
    score.text = value ? value->text : QString();
    score.exact = score.text == truth;
    // A field that is not even listed is as visible to the clerk as an empty one.
    score.flagged = !value || value->needsReview();
    score.confidence = value ? value->confidence : 0;
    score.reason = value ? static_cast<int>(value->review) : -1;
    score.characters = static_cast<int>(truth.size());
    score.edits = std::min(editDistance(score.text, truth), score.characters);
    return score;
}

/// Fields read where nothing is printed count as wrong too.
std::vector<FieldScore> scoreFields(const specimens::SpecimenCard &card,
                                    const LicenceFields &fields)
{
    std::vector<FieldScore> scores;
    for (const auto &[field, truth] : card.values) {
        const auto it = fields.find(field);
        scores.push_back(scoreField(field, truth, it == fields.end() ? nullptr : &it->second));
    }
    for (const auto &[field, value] : fields) {
        if (!card.values.contains(field) && !value.text.isEmpty()) {
            scores.push_back(scoreField(field, {}, &value));
        }
    }
    return scores;
}

const PageReading *bestOverlap(const specimens::SpecimenCard &card,
                               const std::vector<PageReading> &pages)
{
    const PageReading *best = nullptr;
    double overlap = 0.5; // less is another card, or none
    for (const PageReading &page : pages) {
        const double each = intersectionOverUnion(card.quad, page.quad);
        if (each > overlap) {
            overlap = each;
            best = &page;
        }
    }
    return best;
}

} // namespace

bool CardScore::allExact() const
{
    return !fields.empty() &&
           std::all_of(fields.begin(), fields.end(), [](const auto &field) { return field.exact; });
}

CardScore scoreCard(const specimens::SpecimenCard &card, const std::vector<PageReading> &pages)
{
    CardScore score;
    score.layoutId = card.layoutId;
    const PageReading *page = bestOverlap(card, pages);
    if (!page) {
        return score;
    }
    score.overlap = intersectionOverUnion(card.quad, page->quad);
    score.found = score.overlap > FoundOverlap && page->layoutId == card.layoutId;
    score.fields = scoreFields(card, page->fields);
    return score;
}

int editDistance(const QString &a, const QString &b)
{
    const auto columns = static_cast<std::size_t>(b.size());
    std::vector<int> row(columns + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar left : a) {
        int diagonal = row[0]++;
        for (std::size_t j = 0; j < columns; ++j) {
            const int substituted = diagonal + (left == b[static_cast<qsizetype>(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j + 1] + 1, row[j] + 1, substituted});
        }
    }
    return row[columns];
}

SpecimenScore score(const specimens::Specimen &specimen, const std::vector<PageReading> &pages,
                    const StageTimes &times)
{
    SpecimenScore result;
    result.condition = specimen.condition;
    result.seed = specimen.seed;
    result.valueFont = specimen.valueFont;
    result.times = times;
    result.megapixels = static_cast<int>(
        std::lround(1e-6 * specimen.image.width() * static_cast<double>(specimen.image.height())));
    for (const specimens::SpecimenCard &card : specimen.cards) {
        result.cards.push_back(scoreCard(card, pages));
    }
    return result;
}

} // namespace licencedesk::bench
