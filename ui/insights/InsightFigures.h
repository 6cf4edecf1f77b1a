#pragma once
// From the figures of the store to what is shown of them, in words.

#include "store/Insights.h"
#include "ui/insights/BarFigures.h"

namespace licencedesk {

/// Days without any licence included; by weeks where there are many days.
BarFigures licencesOverTime(const Insights &insights, QDate from, QDate to);
BarFigures licencesPerHour(const Insights &insights);
BarFigures correctedFields(const Insights &insights); ///< most often corrected first
BarFigures failedChecks(const Insights &insights);    ///< most often failed first
BarFigures accuracyByCamera(const Insights &insights);
/// How often a service elsewhere read the same, by field; the least often first.
BarFigures agreementWithService(const Insights &insights);

/// "R04 · Number and holder": the id of a rule with what its family is about.
QString checkLabel(const QString &rule);

} // namespace licencedesk
