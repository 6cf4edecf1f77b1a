#include "fields/FieldJudge.h"

#include "fields/Calibration.h"
#include "fields/LicenceDate.h"
#include "fields/TextDecoder.h"
#include "fields/VehicleClasses.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// Below it several readings are about as good.
constexpr double AmbiguousBelow = 0.8;
/// Share of a field that may be burnt out before its reading is not trusted unseen.
constexpr double GlareLimit = 0.15;

bool isPlausible(FieldId field, const QString &text)
{
    switch (field) {
    case FieldId::Name:
        return isPlausibleName(text);
    case FieldId::VehicleClass:
        return parseVehicleClasses(text).has_value();
    case FieldId::FileNumber:
        return text.size() == 12 &&
               std::all_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
    case FieldId::Address: {
        constexpr qsizetype ShortestAddress = 6;
        return text.size() >= ShortestAddress;
    }
    default:
        return true;
    }
}

ReviewReason reasonFor(const DecodedText &decoded, const FieldReading &reading, double confidence)
{
    if (decoded.text.isEmpty()) {
        return ReviewReason::NotRead;
    }
    if (!isPlausible(reading.field, decoded.text)) {
        return ReviewReason::Implausible;
    }
    if (!decoded.isOffered) {
        return decoded.isChanged ? ReviewReason::Repaired : ReviewReason::Implausible;
    }
    if (!decoded.others.isEmpty() && confidence < AmbiguousBelow) {
        return ReviewReason::Ambiguous;
    }
    if (decoded.isChanged && decoded.weakestClaim < UnseenRepairClaim) {
        return ReviewReason::Repaired;
    }
    if (confidence < ReviewThreshold) {
        return ReviewReason::LowConfidence;
    }
    return reading.glare > GlareLimit ? ReviewReason::Spoiled : ReviewReason::None;
}

} // namespace

FieldValue judged(const DecodedText &decoded, const FieldReading &reading)
{
    FieldValue value;
    value.text = decoded.text;
    value.reading = reading;
    if (decoded.text.isEmpty()) {
        return unfitValue(reading.text(), reading,
                          reading.text().isEmpty() ? ReviewReason::NotRead
                                                   : ReviewReason::Implausible);
    }
    // An end that was computed from a printed term is as sure as the term's few characters.
    const bool isTerm = reading.kind == ZoneKind::Duration;
    value.confidence = fieldConfidence(
        reading.recogniser, isTerm ? FieldId::ValidFor : reading.field, decoded.estimate);
    value.candidates = decoded.others;
    value.characterConfidence = decoded.characterEstimate;
    value.review = reasonFor(decoded, reading, value.confidence);
    return value;
}

FieldValue unfitValue(const QString &asRead, const FieldReading &reading, ReviewReason reason)
{
    /// Whatever it is, it is hardly right.
    constexpr double Unfit = 0.1;
    FieldValue value;
    value.text = asRead;
    value.confidence = asRead.isEmpty() ? 0 : Unfit;
    value.review = reason;
    value.reading = reading;
    return value;
}

const FieldReading *findReading(const std::vector<FieldReading> &readings, FieldId field)
{
    const auto found =
        std::find_if(readings.begin(), readings.end(),
                     [field](const FieldReading &each) { return each.field == field; });
    return found == readings.end() ? nullptr : &*found;
}

} // namespace licencedesk
