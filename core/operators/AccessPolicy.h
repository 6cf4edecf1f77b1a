#pragma once
// How strict the firm is with its own people. Kept sealed in the store; changed by a supervisor.

#include "support/Result.h"

#include <QByteArray>
#include <QTime>

namespace licencedesk {

struct AccessPolicy
{
    /// False: a counter of one person. Nobody signs in, everything is allowed, and the audit log
    /// names nobody. Making the first supervisor switches it on.
    bool operators = false;

    int idleLockMinutes = 5;
    int freezeAfterDays = 180; ///< without a sign-in
    bool secondFactor = false; ///< required of supervisors and auditors

    int minimumPinDigits = 6;
    int minimumPassphraseLength = 10;
    int minimumPassphraseClasses = 2; ///< of: small letters, capitals, digits, everything else

    bool clerkMayReveal = true;
    bool clerkMayExportClear = false;

    // What is brought before the supervisor (UnusualAccess.h)
    int revealsPerHour = 20;
    int exportsPerDay = 5;
    int refusedSignInsPerHour = 5;
    QTime workFrom = QTime(6, 0); ///< China time; equal to workTo: round the clock
    QTime workTo = QTime(23, 0);

    bool operator==(const AccessPolicy &) const = default;
};

QByteArray toJson(const AccessPolicy &policy);
/// What the JSON does not name keeps its default. Errors: Damaged (not JSON), Invalid (unknown key
/// or value out of range), with the key as detail.
Result<AccessPolicy> parseAccessPolicy(const QByteArray &json);

} // namespace licencedesk
