#include "fields/LicenceFields.h"

#include "fields/SameValue.h"

#include <QCoreApplication>

namespace licencedesk {

QString fieldText(const LicenceFields &fields, FieldId field)
{
    const auto it = fields.find(field);
    return it == fields.end() ? QString() : it->second.text;
}

FieldValue operatorValue(const QString &canonicalText, const FieldValue &before)
{
    FieldValue value;
    value.text = canonicalText;
    value.confidence = 1;
    value.review = ReviewReason::None;
    value.source = FieldSource::Operator;
    value.candidates = before.candidates;
    value.reading = before.reading;
    value.remote = before.remote;
    return value;
}

FieldValue comparedValue(FieldId field, const FieldValue &here, const QString &remote)
{
    FieldValue value = here;
    value.remote = remote;
    if (!isSameValue(field, here.text, remote)) {
        value.review = ReviewReason::Conflict;
    }
    return value;
}

FieldValue remoteValue(const FieldValue &before)
{
    FieldValue value = operatorValue(before.remote, before);
    value.source = FieldSource::Remote;
    return value;
}

QString reviewReasonText(ReviewReason reason)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("ReviewReason", source);
    };
    switch (reason) {
    case ReviewReason::None:
        return {};
    case ReviewReason::NotRead:
        return text(QT_TRANSLATE_NOOP("ReviewReason", "Not read: type it in"));
    case ReviewReason::LowConfidence:
        return text(QT_TRANSLATE_NOOP("ReviewReason", "Compare the marked characters"));
    case ReviewReason::Repaired:
        return text(QT_TRANSLATE_NOOP("ReviewReason", "Corrected by the check digit: compare"));
    case ReviewReason::Ambiguous:
        return text(QT_TRANSLATE_NOOP("ReviewReason", "Several readings fit: choose one"));
    case ReviewReason::Implausible:
        return text(QT_TRANSLATE_NOOP("ReviewReason", "Cannot be right: compare"));
    case ReviewReason::Conflict:
        return text(QT_TRANSLATE_NOOP("ReviewReason", "Disagrees with another field: compare"));
    case ReviewReason::Spoiled:
        return text(QT_TRANSLATE_NOOP("ReviewReason", "Covered or glaring: compare"));
    }
    return {};
}

} // namespace licencedesk
