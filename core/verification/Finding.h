#pragma once
// The verdict of one rule on one licence. Passed, failed, warning and "could not check" are four
// different things; none of them is shown by colour alone.

#include "layout/FieldId.h"

#include <QDebug>
#include <QString>

#include <vector>

namespace licencedesk {

enum class FindingResult { Passed, Warning, Failed, NotChecked };
enum class Severity { Info, Warn, Fail, Off };

struct Finding
{
    QString rule; ///< id of domain: "R02"
    FindingResult result = FindingResult::NotChecked;
    Severity severity = Severity::Warn; ///< in force: from the policy
    std::vector<FieldId> fields;
    QString message;    ///< a sentence in the user's language
    QString nextAction; ///< one thing to do; empty when nothing is
    bool note = false;  ///< Passed, because its rule only informs, but there is something to read

    bool operator==(const Finding &) const = default;
};

QString resultKey(FindingResult result); ///< "passed", "failed", "warning", "not_checked"
QString severityKey(Severity severity);  ///< "info", "warn", "fail", "off"

/// "R04 failed: …", so that a failed comparison in a test reads as a report.
QDebug operator<<(QDebug debug, const Finding &finding);

} // namespace licencedesk
