#pragma once
// Typed values of one page or of a whole licence. The canonical text of a value is what is
// exported: dates YYYY-MM-DD, long-term 长期, number in half-width upper case. Typed views are
// functions, so an operator's correction and a reading go the same way.

#include "layout/FieldId.h"
#include "recognition/FieldReader.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace licencedesk {

enum class FieldSource { Recognised, Operator, Remote };

/// Why a clerk has to look. None: sure enough to accept unseen.
enum class ReviewReason {
    None,
    NotRead,       ///< nothing legible in the zone
    LowConfidence, ///< some character is not sure
    Repaired,      ///< a character was changed by a unique repair (check digit, birth date)
    Ambiguous,     ///< several repairs fit
    Implausible,   ///< does not parse, or the value cannot be
    Conflict,      ///< disagrees with another field or page
    Spoiled,       ///< glare, blur or a finger over it
};

struct FieldValue
{
    QString text;          ///< canonical; empty: not read
    double confidence = 0; ///< calibrated probability that text is right, 0…1; 1 for Operator
    ReviewReason review = ReviewReason::NotRead;
    FieldSource source = FieldSource::Recognised;
    QStringList candidates;                  ///< other whole values, best first, at most 5
    std::vector<double> characterConfidence; ///< aligned with the code units of text, may be empty
    FieldReading reading; ///< what it was made from; keeps the machine value after a correction
    /// What a service elsewhere reads; null: it was not asked, or says nothing of this field.
    QString remote = {};

    bool needsReview() const { return review != ReviewReason::None; }
    bool operator==(const FieldValue &) const = default;
};

using LicenceFields = std::map<FieldId, FieldValue>;

/// Empty when the field is absent or unread.
QString fieldText(const LicenceFields &fields, FieldId field);

/// A value typed or confirmed by the operator.
FieldValue operatorValue(const QString &canonicalText, const FieldValue &before = {});

/// \p remote: what a service elsewhere reads. A difference waits for the operator, whatever was
/// sure before.
FieldValue comparedValue(FieldId field, const FieldValue &here, const QString &remote);
/// What the service reads, taken by the operator.
FieldValue remoteValue(const FieldValue &before);

/// The translated sentence for a reason: "Check the marked characters".
QString reviewReasonText(ReviewReason reason);

} // namespace licencedesk
