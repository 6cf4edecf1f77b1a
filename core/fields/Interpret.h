#pragma once
// Enters: the readings of one page. Leaves: its fields, parsed and decoded jointly: the number
// with its check digit, birth date and sex from the recogniser's alternatives, dates, classes by
// the official grammar, closed lists, address against the administrative divisions, name against
// surnames. A unique repair is made and marked; an ambiguous one is flagged, never guessed.

#include "fields/LicenceFields.h"
#include "layout/CardLayout.h"

#include <QDate>

#include <optional>

namespace licencedesk {

/// \p today makes first issue and start dates in the future unlikely, no more: a machine whose
/// clock is wrong reads the same.
LicenceFields interpret(const std::vector<FieldReading> &readings, DocumentPage page,
                        const QDate &today = QDate::currentDate());

/// Text that an operator typed, brought to canonical form ("2019.5.20" -> "2019-05-20", full-width
/// digits, lower-case x, ". " for ·). Text that is no such value is returned trimmed as it is.
QString canonicalText(FieldId field, const QString &typed);

/// Why \p text (canonical or not) cannot be the value of \p field, as a translated sentence; empty:
/// nothing speaks against it. Looks at this field alone: what other fields say is for the rules.
std::optional<QString> validateTyped(FieldId field, const QString &text);

} // namespace licencedesk
