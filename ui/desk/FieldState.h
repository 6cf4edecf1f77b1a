#pragma once
// How a field stands, for the eye: shape, word, tone and the reason, from its value and the checks.

#include "fields/LicenceFields.h"
#include "ui/style/Tones.h"
#include "verification/Verifier.h"

namespace licencedesk {

struct FieldState
{
    Tone tone = Tone::Neutral;
    QString icon;      ///< of resources/icons
    QString word;      ///< "To check", "Read", "Typed", …
    QString reason;    ///< one sentence; empty when there is nothing to say
    bool open = false; ///< the operator still has to look

    bool operator==(const FieldState &) const = default;
};

/// \p machineText: what was read, before the operator touched it.
FieldState fieldState(FieldId field, const FieldValue &value, const QString &machineText,
                      const VerificationReport &report);

Tone toneOf(FindingResult result);

/// Positions in the value's text (code units) that are not sure.
std::vector<int> doubtfulPositions(const FieldValue &value);

/// The number in groups, as people read it aloud: 1101 0519 9003 0788 13.
QString groupedText(FieldId field, const QString &text);

/// A candidate, short enough for a button: long values show the place where they differ.
QString candidateCaption(const QString &current, const QString &candidate);

} // namespace licencedesk
