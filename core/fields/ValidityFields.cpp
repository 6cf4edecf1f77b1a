#include "fields/ValidityFields.h"

#include "fields/DateChain.h"
#include "fields/DateDecoder.h"
#include "fields/FieldJudge.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// The part of \p reading that \p positions of its lattice came from.
FieldReading partOf(const FieldReading &reading, FieldId field, const std::vector<int> &positions)
{
    FieldReading part = reading;
    part.field = field;
    part.lines.clear();
    QRectF box;
    LineReading line;
    const std::vector<CharacterReading> characters = printedCharacters(reading);
    for (const int position : positions) {
        if (position >= 0 && std::size_t(position) < characters.size()) {
            line.characters.push_back(characters[std::size_t(position)]);
            box |= line.characters.back().box;
        }
    }
    part.lines = {line};
    part.boxMm = box.isEmpty() ? reading.boxMm : box;
    return part;
}

struct DateField
{
    FieldReading reading;
    DateReading read;
};

FieldValue dateValue(const DateField &field, const ChainedDate &chained)
{
    const auto offered = std::find_if(chained.hypotheses.begin(), chained.hypotheses.end(),
                                      [](const DateHypothesis &each) { return each.offered; });
    if (offered == chained.hypotheses.end()) {
        return unfitValue(field.read.readText, field.reading,
                          field.read.readText.isEmpty() ? ReviewReason::NotRead
                                                        : ReviewReason::Implausible);
    }
    DecodedText decoded;
    decoded.text = offered->value.text();
    decoded.estimate = offered->probability;
    decoded.isChanged = decoded.text != field.read.readText || field.read.realigned;
    decoded.weakestClaim = field.read.realigned ? 0 : offered->weakestClaim;
    constexpr double WorthOffering = 0.01;
    constexpr qsizetype MostOthers = 5;
    for (const DateHypothesis &each : chained.hypotheses) {
        if (&each != &*offered && each.probability > WorthOffering &&
            decoded.others.size() < MostOthers) {
            decoded.others += each.value.text();
        }
    }
    return judged(decoded, field.reading);
}

/// First issue, start and end as far as this page has them.
struct Validity
{
    std::optional<DateField> issue;
    std::optional<DateField> from;
    std::optional<DateField> to;
    const FieldReading *term = nullptr; ///< older edition
};

std::optional<DateField> readDateField(const std::vector<FieldReading> &readings, FieldId field)
{
    const FieldReading *reading = findReading(readings, field);
    if (reading == nullptr) {
        return std::nullopt;
    }
    return DateField{*reading, decodeDate(makeLattice(*reading))};
}

Validity readValidity(const std::vector<FieldReading> &readings)
{
    Validity validity;
    validity.issue = readDateField(readings, FieldId::FirstIssueDate);
    validity.from = readDateField(readings, FieldId::ValidFrom);
    validity.to = readDateField(readings, FieldId::ValidTo);
    validity.term = findReading(readings, FieldId::ValidFor);
    if (const FieldReading *row = findReading(readings, FieldId::ValidPeriod)) {
        const PeriodReading period = decodePeriod(makeLattice(*row));
        validity.from =
            DateField{partOf(*row, FieldId::ValidFrom, period.fromPositions), period.from};
        validity.to = DateField{partOf(*row, FieldId::ValidTo, period.toPositions), period.to};
    }
    return validity;
}

/// What has begun has begun before today; an early renewal starts at most a few months later.
bool isInTheFuture(const QDate &date, const QDate &today)
{
    constexpr int EarlyRenewalDays = 120;
    return date > today.addDays(EarlyRenewalDays);
}

void doubtTheFuture(DateReading &reading, const QDate &today)
{
    constexpr double InTheFuture = 1e-4;
    for (DateHypothesis &each : reading.hypotheses) {
        if (!each.value.longTerm && isInTheFuture(each.value.date, today)) {
            each.probability *= InTheFuture;
        }
    }
}

/// ValidTo of the older edition: the start and the printed term.
FieldValue endOfTerm(const FieldReading &reading, const FieldValue *from)
{
    FieldReading own = reading;
    own.field = FieldId::ValidTo;
    const TermReading term = decodeTerm(makeLattice(reading));
    const std::optional<QDate> start = from ? parseDate(from->text) : std::nullopt;
    if (!term.term || (!start && !term.term->longTerm)) {
        return unfitValue(reading.text(), own,
                          reading.text().isEmpty() ? ReviewReason::NotRead
                                                   : ReviewReason::Implausible);
    }
    DecodedText decoded;
    decoded.text = termEnd(start.value_or(QDate()), *term.term).text();
    decoded.estimate = term.probability * (term.term->longTerm ? 1 : from->confidence);
    FieldValue value = judged(decoded, own);
    const bool startIsDoubtful = !term.term->longTerm && from->needsReview();
    if (startIsDoubtful && value.review == ReviewReason::None) {
        value.review = from->review;
    }
    return value;
}

const DateReading &readingOrNone(const std::optional<DateField> &field)
{
    static const DateReading none;
    return field ? field->read : none;
}

} // namespace

LicenceFields interpretValidity(const std::vector<FieldReading> &readings, const QDate &today)
{
    Validity validity = readValidity(readings);
    for (auto *started : {&validity.issue, &validity.from}) {
        if (*started) {
            doubtTheFuture((*started)->read, today);
        }
    }
    const DateChain chain = chainDates(readingOrNone(validity.issue), readingOrNone(validity.from),
                                       readingOrNone(validity.to));
    LicenceFields fields;
    if (validity.issue) {
        fields[FieldId::FirstIssueDate] = dateValue(*validity.issue, chain.firstIssue);
    }
    if (validity.from) {
        fields[FieldId::ValidFrom] = dateValue(*validity.from, chain.from);
    }
    if (validity.to) {
        fields[FieldId::ValidTo] = dateValue(*validity.to, chain.to);
    }
    for (const FieldId field : {FieldId::FirstIssueDate, FieldId::ValidFrom}) {
        const auto date = parseDate(fieldText(fields, field));
        if (date && isInTheFuture(*date, today) && !fields[field].needsReview()) {
            fields[field].review = ReviewReason::Implausible;
        }
    }
    if (validity.term) {
        const auto from = fields.find(FieldId::ValidFrom);
        fields[FieldId::ValidTo] =
            endOfTerm(*validity.term, from == fields.end() ? nullptr : &from->second);
    }
    if (auto generated = readDateField(readings, FieldId::GeneratedDate)) {
        doubtTheFuture(generated->read, today);
        const DateChain alone = chainDates(generated->read, {}, {});
        fields[FieldId::GeneratedDate] = dateValue(*generated, alone.firstIssue);
    }
    return fields;
}

} // namespace licencedesk
