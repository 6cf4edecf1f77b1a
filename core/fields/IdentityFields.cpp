#include "fields/IdentityFields.h"

#include "fields/Calibration.h"
#include "fields/DateDecoder.h"
#include "fields/FieldJudge.h"
#include "fields/LicenceNumber.h"
#include "fields/NumberDecoder.h"
#include "fields/TextDecoder.h"
#include "fields/WordDecoder.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// Number and sex printed differently (a legal change without a new number), or both misread.
constexpr double SexException = 0.005;
/// From this share of stars on the number counts as masked.
constexpr int FewestStars = 3;
/// A repair that birth date and sex confirm needs this much to go unseen.
constexpr double UnseenRepairPosterior = 0.99;

struct Identity
{
    const FieldReading *numberReading = nullptr;
    const FieldReading *birthReading = nullptr;
    const FieldReading *sexReading = nullptr;
    Lattice numberLattice;
    DateReading birth;
    DecodedText sex;
    DecodedNumber number;
};

bool isMaskSign(const LatticePosition &position)
{
    return QStringView(u"*×✱＊").contains(position.best()) && !position.best().isEmpty();
}

bool isMasked(const Lattice &lattice)
{
    return std::count_if(lattice.begin(), lattice.end(), &isMaskSign) >= FewestStars;
}

/// Signs (label rests, dashes) are no digits, unless one stands where a digit must be: then it is a
/// place that could not be read.
std::vector<DigitCell> numberCells(const Lattice &lattice)
{
    constexpr std::size_t Wanted = 18;
    std::vector<DigitCell> cells;
    std::size_t surplus = lattice.size() > Wanted ? lattice.size() - Wanted : 0;
    for (const LatticePosition &position : lattice) {
        const DigitCell cell = makeDigitCell(position, DigitAlphabet::DigitsAndX);
        const QString best = position.best();
        const bool isSign = !best.isEmpty() && !best.front().isLetterOrNumber();
        if (!cell.readable && isSign && surplus > 0) {
            --surplus;
        } else {
            cells.push_back(cell);
        }
    }
    return cells;
}

double maleProbability(const DecodedText &sex)
{
    if (sex.text.isEmpty()) {
        return 0.5;
    }
    return sex.text == sexText(Sex::Male) ? sex.estimate : 1 - sex.estimate;
}

bool hasEighteenCells(const std::vector<DigitCell> &cells)
{
    return int(cells.size()) >= FewestNumberCells && int(cells.size()) <= MostNumberCells;
}

DecodedNumber decode(const Identity &identity)
{
    NumberEvidence evidence;
    evidence.number = numberCells(identity.numberLattice);
    evidence.birth = identity.birth.cells;
    evidence.maleProbability = maleProbability(identity.sex);
    return hasEighteenCells(evidence.number) ? decodeNumber(evidence) : DecodedNumber();
}

bool isConfirmed(const DecodedNumber &number, const Identity &identity)
{
    return number.outcome == NumberOutcome::Agreed && identity.birth.cells &&
           !identity.sex.text.isEmpty() && number.posterior >= UnseenRepairPosterior &&
           number.weakestClaim >= UnseenRepairClaim;
}

ReviewReason numberReason(const DecodedNumber &number, const Identity &identity, double confidence)
{
    constexpr double AmbiguousNumberBelow = 0.8;
    if (number.outcome == NumberOutcome::Unfit) {
        return ReviewReason::Implausible;
    }
    if (number.outcome == NumberOutcome::Contradicted) {
        return ReviewReason::Conflict;
    }
    if (!number.others.isEmpty() && number.posterior < AmbiguousNumberBelow) {
        return ReviewReason::Ambiguous;
    }
    if (number.filledGap || number.realigned ||
        (number.isChanged && !isConfirmed(number, identity))) {
        return ReviewReason::Repaired;
    }
    return confidence < ReviewThreshold ? ReviewReason::LowConfidence : ReviewReason::None;
}

FieldValue eighteenDigitValue(const Identity &identity)
{
    const DecodedNumber &number = identity.number;
    DecodedText decoded;
    decoded.text = number.text;
    decoded.estimate = number.posterior;
    decoded.others = number.others;
    decoded.characterEstimate = number.characterPosterior;
    FieldValue value = judged(decoded, *identity.numberReading);
    const ReviewReason reason = numberReason(number, identity, value.confidence);
    if (reason != ReviewReason::None) {
        value.review = reason;
    }
    return value;
}

/// Masked numbers, passports, permits and numbers of 1985: nothing checks them.
FieldValue otherNumberValue(const Identity &identity)
{
    DecodedText decoded = plainText(identity.numberLattice);
    const auto number = parseLicenceNumber(decoded.text);
    if (!number) {
        return unfitValue(decoded.text, *identity.numberReading,
                          decoded.text.isEmpty() ? ReviewReason::NotRead
                                                 : ReviewReason::Implausible);
    }
    decoded.text = number->text;
    decoded.characterEstimate.clear();
    FieldValue value = judged(decoded, *identity.numberReading);
    // However clear the print: one lost digit makes another number of the same kind.
    if (value.review == ReviewReason::None) {
        value.review = ReviewReason::LowConfidence;
    }
    return value;
}

FieldValue numberValue(const Identity &identity)
{
    if (identity.number.outcome == NumberOutcome::None || isMasked(identity.numberLattice)) {
        return otherNumberValue(identity);
    }
    return eighteenDigitValue(identity);
}

QString birthText(const DecodedNumber &number)
{
    const QDate date = QDate::fromString(number.text.mid(6, 8), QStringLiteral("yyyyMMdd"));
    return date.isValid() ? dateText(date) : QString();
}

/// The birth date by itself: no number to compare it with.
FieldValue loneBirthValue(const Identity &identity)
{
    DecodedText decoded;
    double total = 0;
    for (const DateHypothesis &each : identity.birth.hypotheses) {
        total += each.probability;
        if (each.offered && decoded.text.isEmpty()) {
            decoded.text = each.value.text();
            decoded.estimate = each.probability;
            decoded.weakestClaim = each.weakestClaim;
        }
    }
    if (decoded.text.isEmpty()) {
        return unfitValue(identity.birth.readText, *identity.birthReading,
                          identity.birth.readText.isEmpty() ? ReviewReason::NotRead
                                                            : ReviewReason::Implausible);
    }
    decoded.estimate = std::min(decoded.estimate / total, decoded.estimate);
    decoded.isChanged = decoded.text != identity.birth.readText;
    return judged(decoded, *identity.birthReading);
}

FieldValue birthValue(const Identity &identity)
{
    const DecodedNumber &number = identity.number;
    const QString expected = birthText(number);
    if (number.outcome == NumberOutcome::None || expected.isEmpty()) {
        return loneBirthValue(identity);
    }
    const auto &hypotheses = identity.birth.hypotheses;
    const auto same =
        std::find_if(hypotheses.begin(), hypotheses.end(), [&expected](const DateHypothesis &each) {
            return each.offered && each.value.text() == expected;
        });
    if (number.outcome != NumberOutcome::Agreed || same == hypotheses.end()) {
        FieldValue value = loneBirthValue(identity);
        if (!value.text.isEmpty() && value.text != expected) {
            value.review = ReviewReason::Conflict;
            value.candidates.prepend(expected);
        }
        return value;
    }
    DecodedText decoded;
    decoded.text = expected;
    decoded.estimate = number.birthPosterior;
    decoded.isChanged = expected != identity.birth.readText || identity.birth.realigned;
    decoded.weakestClaim = identity.birth.realigned ? 0 : same->weakestClaim;
    return judged(decoded, *identity.birthReading);
}

FieldValue sexValue(const Identity &identity)
{
    const bool known = identity.number.outcome == NumberOutcome::Agreed ||
                       identity.number.outcome == NumberOutcome::Contradicted;
    const double odd = known ? identity.number.oddPosterior : 0.5;
    const double maleByNumber = SexException + (1 - 2 * SexException) * odd;
    if (identity.sex.text.isEmpty()) {
        FieldValue value = judged(identity.sex, *identity.sexReading);
        if (known) {
            value.candidates = {sexText(maleByNumber > 0.5 ? Sex::Male : Sex::Female)};
        }
        return value;
    }
    const bool male = identity.sex.text == sexText(Sex::Male);
    const double byNumber = male ? maleByNumber : 1 - maleByNumber;
    const double read = identity.sex.estimate;
    DecodedText decoded = identity.sex;
    decoded.estimate = read * byNumber / (read * byNumber + (1 - read) * (1 - byNumber));
    // Print of one of two words that the number confirms is as good as read.
    const bool agrees = byNumber > 0.5;
    decoded.weakestClaim = agrees ? 1 : decoded.weakestClaim;
    FieldValue value = judged(decoded, *identity.sexReading);
    if (known && !agrees) {
        value.review = ReviewReason::Conflict;
    }
    return value;
}

} // namespace

LicenceFields interpretIdentity(const std::vector<FieldReading> &readings)
{
    Identity identity;
    identity.numberReading = findReading(readings, FieldId::LicenceNumber);
    identity.birthReading = findReading(readings, FieldId::BirthDate);
    identity.sexReading = findReading(readings, FieldId::Sex);
    if (identity.birthReading) {
        identity.birth = decodeDate(makeLattice(*identity.birthReading));
    }
    if (identity.sexReading) {
        identity.sex = decodeSex(makeLattice(*identity.sexReading));
    }
    LicenceFields fields;
    if (identity.numberReading) {
        identity.numberLattice = makeLattice(*identity.numberReading);
        identity.number = decode(identity);
        fields[FieldId::LicenceNumber] = numberValue(identity);
    }
    if (identity.birthReading) {
        fields[FieldId::BirthDate] = birthValue(identity);
    }
    if (identity.sexReading) {
        fields[FieldId::Sex] = sexValue(identity);
    }
    return fields;
}

} // namespace licencedesk
