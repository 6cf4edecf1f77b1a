#pragma once
// Who may do what: one table. Enters: a role and what is to be done. Leaves: yes or no.

#include <QString>

#include <optional>

namespace licencedesk {

struct AccessPolicy;

enum class Role { Clerk, Supervisor, Auditor };

enum class Permission {
    AcceptRecord,
    SeeOwnCounter,  ///< what was accepted at this desk, masked
    SeeAllCounters, ///< everybody's, masked
    Reveal,         ///< one record in clear, audited
    ExportMasked,
    ExportClear,
    ExportPerson,        ///< everything about one customer, at the customer's request
    OverrideFailedCheck, ///< let a licence pass although checks failed
    DeleteRecord,
    SeeInsights,
    EditWatchList,
    ManageOperators,
    ChangeSettings,
    ReadAudit,
    VerifyAudit,
    MakeBackup,
    RestoreBackup,
};

/// What the policy leaves open is decided by it: whether clerks reveal, or export in clear.
bool may(Role role, Permission permission, const AccessPolicy &policy);

QString roleKey(Role role); ///< "clerk", stored
std::optional<Role> roleFromKey(QStringView key);
QString roleLabel(Role role);                   ///< translated: "Clerk"
QString permissionKey(Permission permission);   ///< "override_failed_check", for the audit log
QString permissionLabel(Permission permission); ///< translated: "let a licence pass …"

/// Translated: that it is not allowed and whom to ask.
QString permissionRefusal(Permission permission);

} // namespace licencedesk
