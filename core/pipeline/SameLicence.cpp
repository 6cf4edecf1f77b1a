#include "pipeline/SameLicence.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace licencedesk {

namespace {

/// A surely read number that is wrong has two wrong characters, which its check character hides.
constexpr int MostMisread = 2;
/// A third of a number: no blur of the same card reads so differently.
constexpr int FarApart = 6;
/// Less of a number says nothing.
constexpr qsizetype FewestCharacters = 15;

const FieldValue *find(const LicenceFields &fields, FieldId field)
{
    const auto found = fields.find(field);
    return found == fields.end() || found->second.text.isEmpty() ? nullptr : &found->second;
}

/// Levenshtein.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar left : a) {
        int diagonal = row[0]++;
        for (std::size_t j = 0; j + 1 < row.size(); ++j) {
            const int substituted = diagonal + (left == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j + 1] + 1, row[j] + 1, substituted});
        }
    }
    return row.back();
}

bool surelyDiffer(const FieldValue *known, const FieldValue *fresh)
{
    return known && fresh && !known->needsReview() && !fresh->needsReview() &&
           known->text != fresh->text;
}

} // namespace

LicenceMatch compareLicences(const LicenceFields &known, const LicenceFields &fresh)
{
    const FieldValue *number = find(known, FieldId::LicenceNumber);
    const FieldValue *other = find(fresh, FieldId::LicenceNumber);
    if (!number || !other || number->text == other->text) {
        return LicenceMatch::Same;
    }
    const int apart = distance(number->text, other->text);
    if (surelyDiffer(number, other)) {
        const bool isNamesake =
            !surelyDiffer(find(known, FieldId::Name), find(fresh, FieldId::Name));
        return apart > MostMisread || !isNamesake ? LicenceMatch::Another : LicenceMatch::Same;
    }
    const bool isLegible = std::min(number->text.size(), other->text.size()) >= FewestCharacters;
    if (!isLegible || apart < FarApart || number->needsReview() == other->needsReview()) {
        return LicenceMatch::Same;
    }
    return number->needsReview() ? LicenceMatch::KnownIsBlurred : LicenceMatch::FreshIsBlurred;
}

} // namespace licencedesk
