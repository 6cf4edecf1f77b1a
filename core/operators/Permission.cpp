#include "operators/Permission.h"

#include "operators/AccessPolicy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

/// How a role stands to a permission.
enum class Grant { No, Yes, IfClerksReveal, IfClerksExport };

struct Row
{
    Permission permission;
    Grant clerk;
    Grant supervisor;
    Grant auditor;
    const char *key;
    const char *label;
};

constexpr Grant No = Grant::No;
constexpr Grant Yes = Grant::Yes;

// An auditor looks and changes nothing; a clerk sees the own counter only. Least privilege: what is
// not granted here is refused.
constexpr std::array Table = {
    Row{Permission::AcceptRecord, Yes, Yes, No, "accept_record",
        QT_TRANSLATE_NOOP("Permission", "accept a licence")},
    Row{Permission::SeeOwnCounter, Yes, Yes, Yes, "see_own_counter",
        QT_TRANSLATE_NOOP("Permission", "see the records of this counter")},
    Row{Permission::SeeAllCounters, No, Yes, Yes, "see_all_counters",
        QT_TRANSLATE_NOOP("Permission", "see the records of all counters")},
    Row{Permission::Reveal, Grant::IfClerksReveal, Yes, No, "reveal",
        QT_TRANSLATE_NOOP("Permission", "show a record in clear")},
    Row{Permission::ExportMasked, No, Yes, Yes, "export_masked",
        QT_TRANSLATE_NOOP("Permission", "export masked records")},
    Row{Permission::ExportClear, Grant::IfClerksExport, Yes, No, "export_clear",
        QT_TRANSLATE_NOOP("Permission", "export records in clear")},
    Row{Permission::ExportPerson, No, Yes, No, "export_person",
        QT_TRANSLATE_NOOP("Permission", "export everything about one customer")},
    Row{Permission::OverrideFailedCheck, No, Yes, No, "override_failed_check",
        QT_TRANSLATE_NOOP("Permission", "let a licence pass although a check failed")},
    Row{Permission::DeleteRecord, No, Yes, No, "delete_record",
        QT_TRANSLATE_NOOP("Permission", "delete a record")},
    Row{Permission::SeeInsights, No, Yes, Yes, "see_insights",
        QT_TRANSLATE_NOOP("Permission", "see the figures of the counter")},
    Row{Permission::EditWatchList, No, Yes, No, "edit_watch_list",
        QT_TRANSLATE_NOOP("Permission", "change the do-not-rent list")},
    Row{Permission::ManageOperators, No, Yes, No, "manage_operators",
        QT_TRANSLATE_NOOP("Permission", "manage operators")},
    Row{Permission::ChangeSettings, No, Yes, No, "change_settings",
        QT_TRANSLATE_NOOP("Permission", "change settings")},
    Row{Permission::ReadAudit, No, Yes, Yes, "read_audit",
        QT_TRANSLATE_NOOP("Permission", "read the audit log")},
    Row{Permission::VerifyAudit, No, Yes, Yes, "verify_audit",
        QT_TRANSLATE_NOOP("Permission", "verify the audit log")},
    Row{Permission::MakeBackup, No, Yes, No, "make_backup",
        QT_TRANSLATE_NOOP("Permission", "make a backup")},
    Row{Permission::RestoreBackup, No, Yes, No, "restore_backup",
        QT_TRANSLATE_NOOP("Permission", "restore a backup")},
};

struct RoleWord
{
    Role role;
    const char *key;
    const char *label;
};

constexpr std::array Roles = {
    RoleWord{Role::Clerk, "clerk", QT_TRANSLATE_NOOP("Permission", "Clerk")},
    RoleWord{Role::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Permission", "Supervisor")},
    RoleWord{Role::Auditor, "auditor", QT_TRANSLATE_NOOP("Permission", "Auditor")},
};

const Row &rowOf(Permission permission)
{
    return *std::find_if(Table.begin(), Table.end(),
                         [permission](const Row &row) { return row.permission == permission; });
}

const RoleWord &wordOf(Role role)
{
    return *std::find_if(Roles.begin(), Roles.end(),
                         [role](const RoleWord &word) { return word.role == role; });
}

Grant grantOf(Role role, const Row &row)
{
    switch (role) {
    case Role::Clerk:
        return row.clerk;
    case Role::Supervisor:
        return row.supervisor;
    case Role::Auditor:
        return row.auditor;
    }
    return Grant::No;
}

} // namespace

bool may(Role role, Permission permission, const AccessPolicy &policy)
{
    switch (grantOf(role, rowOf(permission))) {
    case Grant::Yes:
        return true;
    case Grant::IfClerksReveal:
        return policy.clerkMayReveal;
    case Grant::IfClerksExport:
        return policy.clerkMayExportClear;
    case Grant::No:
        break;
    }
    return false;
}

QString roleKey(Role role)
{
    return QString::fromLatin1(wordOf(role).key);
}

std::optional<Role> roleFromKey(QStringView key)
{
    for (const RoleWord &word : Roles) {
        if (key == QLatin1String(word.key)) {
            return word.role;
        }
    }
    return std::nullopt;
}

QString roleLabel(Role role)
{
    return QCoreApplication::translate("Permission", wordOf(role).label);
}

QString permissionKey(Permission permission)
{
    return QString::fromLatin1(rowOf(permission).key);
}

QString permissionLabel(Permission permission)
{
    return QCoreApplication::translate("Permission", rowOf(permission).label);
}

QString permissionRefusal(Permission permission)
{
    return QCoreApplication::translate("Permission",
                                       "This account is not permitted to %1. Ask a supervisor.")
        .arg(permissionLabel(permission));
}

} // namespace licencedesk
