#include "ui/desk/FieldState.h"

#include "fields/Interpret.h"
#include "fields/SameValue.h"
#include "records/DraftPage.h"
#include "ui/style/Icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr double SureCharacter = 0.9; // calibrated; below it a character is marked
constexpr int ShortValue = 8;         // characters that a candidate button shows whole
constexpr int ContextCharacters = 3;  // shown around the first difference of a long one

QString word(const char *source)
{
    return QCoreApplication::translate("FieldState", source);
}

bool concerns(const Finding &finding, FieldId field)
{
    return std::find(finding.fields.begin(), finding.fields.end(), field) != finding.fields.end();
}

const Finding *failureOf(FieldId field, const VerificationReport &report)
{
    const auto it = std::find_if(
        report.findings.begin(), report.findings.end(), [field](const Finding &finding) {
            return finding.result == FindingResult::Failed && concerns(finding, field);
        });
    return it == report.findings.end() ? nullptr : &*it;
}

bool passed(const VerificationReport &report, const char *rule)
{
    const Finding *finding = report.find(QString::fromLatin1(rule));
    return finding && finding->result == FindingResult::Passed;
}

/// What the checks already say in favour of a value.
QString sureWord(FieldId field, const FieldValue &value, const VerificationReport &report)
{
    if (value.source == FieldSource::Remote) {
        return word(QT_TRANSLATE_NOOP("FieldState", "From the service"));
    }
    if (field == FieldId::LicenceNumber && passed(report, "R02")) {
        return word(QT_TRANSLATE_NOOP("FieldState", "Check digit correct"));
    }
    if (field == FieldId::BirthDate && passed(report, "R04")) {
        return word(QT_TRANSLATE_NOOP("FieldState", "Matches the number"));
    }
    if (field == FieldId::Sex && passed(report, "R05")) {
        return word(QT_TRANSLATE_NOOP("FieldState", "Matches the number"));
    }
    return isSameElsewhere(field, value) ? word(QT_TRANSLATE_NOOP("FieldState", "Service agrees"))
                                         : word(QT_TRANSLATE_NOOP("FieldState", "Read"));
}

FieldState openState(const FieldValue &value)
{
    const bool missing = value.text.isEmpty();
    FieldState state;
    state.tone = Tone::Warning;
    state.icon = missing ? QStringLiteral("state-missing") : toneIcon(Tone::Warning);
    state.word = missing ? word(QT_TRANSLATE_NOOP("FieldState", "Missing"))
                         : word(QT_TRANSLATE_NOOP("FieldState", "To check"));
    const bool compared = !value.remote.isEmpty() && value.review == ReviewReason::Conflict;
    state.reason =
        compared ? word(QT_TRANSLATE_NOOP("FieldState", "Compare with the card: Enter keeps this "
                                                        "value, Alt+0 takes the service's."))
                 : reviewReasonText(value.review);
    state.open = true;
    return state;
}

FieldState settledState(FieldId field, const FieldValue &value, const QString &machineText,
                        const VerificationReport &report)
{
    if (value.text.isEmpty()) {
        const char *text = value.source == FieldSource::Operator
                               ? QT_TRANSLATE_NOOP("FieldState", "Left empty")
                               : QT_TRANSLATE_NOOP("FieldState", "Empty");
        return {Tone::Neutral, toneIcon(Tone::Neutral), word(text), {}, false};
    }
    if (value.source == FieldSource::Operator) {
        if (const auto objection = validateTyped(field, value.text)) {
            return {Tone::Warning, toneIcon(Tone::Warning),
                    word(QT_TRANSLATE_NOOP("FieldState", "Unusual")), *objection, false};
        }
        const bool asRead = value.text == machineText;
        const char *text = asRead ? QT_TRANSLATE_NOOP("FieldState", "Confirmed")
                                  : QT_TRANSLATE_NOOP("FieldState", "By hand");
        return {Tone::Passed, QStringLiteral("state-typed"), word(text), {}, false};
    }
    return {Tone::Passed, toneIcon(Tone::Passed), sureWord(field, value, report), {}, false};
}

int firstDifference(const QString &a, const QString &b)
{
    const auto place = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).second;
    return static_cast<int>(place - b.begin());
}

} // namespace

Tone toneOf(FindingResult result)
{
    switch (result) {
    case FindingResult::Passed:
        return Tone::Passed;
    case FindingResult::Warning:
        return Tone::Warning;
    case FindingResult::Failed:
        return Tone::Failed;
    case FindingResult::NotChecked:
        break;
    }
    return Tone::Neutral;
}

FieldState fieldState(FieldId field, const FieldValue &value, const QString &machineText,
                      const VerificationReport &report)
{
    if (isOpen(value, field)) {
        return openState(value);
    }
    FieldState state = settledState(field, value, machineText, report);
    const Finding *failure = failureOf(field, report);
    if (failure && !value.text.isEmpty()) {
        state.tone = Tone::Failed;
        state.icon = toneIcon(Tone::Failed);
        state.word = word(QT_TRANSLATE_NOOP("FieldState", "Fails a check"));
        state.reason = failure->message;
    }
    return state;
}

std::vector<int> doubtfulPositions(const FieldValue &value)
{
    std::vector<int> positions;
    const bool aligned = std::ssize(value.characterConfidence) == value.text.size();
    if (!value.needsReview() || !aligned) {
        return positions;
    }
    for (int i = 0; i < std::ssize(value.characterConfidence); ++i) {
        if (value.characterConfidence[static_cast<std::size_t>(i)] < SureCharacter) {
            positions.push_back(i);
        }
    }
    return positions;
}

QString groupedText(FieldId field, const QString &text)
{
    constexpr int GroupSize = 4;
    const bool number = field == FieldId::LicenceNumber && text.size() == 18;
    if (!number && !(field == FieldId::FileNumber && text.size() == 12)) {
        return text;
    }
    QString grouped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % GroupSize == 0) {
            grouped += u' ';
        }
        grouped += text[i];
    }
    return grouped;
}

QString candidateCaption(const QString &current, const QString &candidate)
{
    if (candidate.size() <= ShortValue) {
        return candidate;
    }
    const int place = firstDifference(current, candidate);
    const qsizetype from = std::max(0, place - ContextCharacters);
    const qsizetype length = 2 * ContextCharacters + 1;
    QString caption = candidate.mid(from, length);
    if (from > 0) {
        caption.prepend(u'…');
    }
    if (from + length < candidate.size()) {
        caption.append(u'…');
    }
    return caption;
}

} // namespace licencedesk
