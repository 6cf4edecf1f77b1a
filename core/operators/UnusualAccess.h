#pragma once
// What a supervisor should look at. Enters: entries of the audit log, in any order. Leaves: one
// alert for every burst, with who, when and how many.

#include "operators/AccessPolicy.h"
#include "store/AuditLog.h"

namespace licencedesk {

enum class UnusualKind {
    ManyReveals,        ///< more than policy.revealsPerHour within any hour
    ManyExports,        ///< more than policy.exportsPerDay on one day at the counter
    OddHours,           ///< work outside policy.workFrom … workTo
    ManyRefusedSignIns, ///< more than policy.refusedSignInsPerHour within any hour
};

struct UnusualAccess
{
    UnusualKind kind = UnusualKind::ManyReveals;
    QString who;    ///< empty: nobody signed in, or a name that nobody has
    QDateTime from; ///< UTC, of the first entry that counts
    QDateTime to;   ///< of the last
    int count = 0;

    bool operator==(const UnusualAccess &) const = default;
};

/// Newest first. No alert for work without operators: there is nobody to compare with.
std::vector<UnusualAccess> findUnusualAccess(std::vector<AuditEntry> entries,
                                             const AccessPolicy &policy);

QString unusualText(const UnusualAccess &unusual); ///< translated, times as at the counter

} // namespace licencedesk
