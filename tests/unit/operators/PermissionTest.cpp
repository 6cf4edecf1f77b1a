#include "operators/Permission.h"
#include "operators/AccessPolicy.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace licencedesk;

Q_DECLARE_METATYPE(licencedesk::Permission)

namespace {

constexpr Permission AllPermissions[] = {
    Permission::AcceptRecord,   Permission::SeeOwnCounter,       Permission::SeeAllCounters,
    Permission::Reveal,         Permission::ExportMasked,        Permission::ExportClear,
    Permission::ExportPerson,   Permission::OverrideFailedCheck, Permission::DeleteRecord,
    Permission::SeeInsights,    Permission::EditWatchList,       Permission::ManageOperators,
    Permission::ChangeSettings, Permission::ReadAudit,           Permission::VerifyAudit,
    Permission::MakeBackup,     Permission::RestoreBackup,
};

/// "csa": who may, by the first letter of the role.
QString whoMay(Permission permission, const AccessPolicy &policy = {})
{
    QString who;
    for (const Role role : {Role::Clerk, Role::Supervisor, Role::Auditor}) {
        if (may(role, permission, policy)) {
            who += roleKey(role).front();
        }
    }
    return who;
}

} // namespace

class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_role_may_what_its_work_needs_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("who");
        const auto row = [](Permission permission, const char *who) {
            QTest::newRow(qPrintable(permissionKey(permission)))
                << permission << QString::fromLatin1(who);
        };
        row(Permission::AcceptRecord, "cs");
        row(Permission::SeeOwnCounter, "csa");
        row(Permission::SeeAllCounters, "sa");
        row(Permission::Reveal, "cs");
        row(Permission::ExportMasked, "sa");
        row(Permission::ExportClear, "s");
        row(Permission::ExportPerson, "s");
        row(Permission::OverrideFailedCheck, "s");
        row(Permission::DeleteRecord, "s");
        row(Permission::SeeInsights, "sa");
        row(Permission::EditWatchList, "s");
        row(Permission::ManageOperators, "s");
        row(Permission::ChangeSettings, "s");
        row(Permission::ReadAudit, "sa");
        row(Permission::VerifyAudit, "sa");
        row(Permission::MakeBackup, "s");
        row(Permission::RestoreBackup, "s");
    }
    void each_role_may_what_its_work_needs()
    {
        QFETCH(Permission, permission);
        QTEST(whoMay(permission), "who");
    }

    void the_policy_decides_what_it_leaves_open()
    {
        AccessPolicy policy;
        policy.clerkMayExportClear = true;
        policy.clerkMayReveal = false;
        QCOMPARE(whoMay(Permission::ExportClear, policy), QStringLiteral("cs"));
        QCOMPARE(whoMay(Permission::Reveal, policy), QStringLiteral("s"));
        QCOMPARE(whoMay(Permission::ExportPerson, policy), QStringLiteral("s"));
    }

    void every_permission_and_role_has_words()
    {
        QSet<QString> keys;
        for (const Permission permission : AllPermissions) {
            keys.insert(permissionKey(permission));
            QVERIFY(!permissionLabel(permission).isEmpty());
        }
        QCOMPARE(keys.size(), qsizetype(std::size(AllPermissions)));
        for (const Role role : {Role::Clerk, Role::Supervisor, Role::Auditor}) {
            QCOMPARE(roleFromKey(roleKey(role)), std::optional(role));
            QVERIFY(!roleLabel(role).isEmpty());
        }
        QVERIFY(!roleFromKey(u"owner"));
    }

    void a_policy_survives_being_written_and_read()
    {
        AccessPolicy policy;
        policy.operators = true;
        policy.idleLockMinutes = 2;
        policy.freezeAfterDays = 90;
        policy.secondFactor = true;
        policy.minimumPinDigits = 8;
        policy.minimumPassphraseLength = 12;
        policy.minimumPassphraseClasses = 3;
        policy.clerkMayReveal = false;
        policy.clerkMayExportClear = true;
        policy.revealsPerHour = 3;
        policy.exportsPerDay = 1;
        policy.refusedSignInsPerHour = 7;
        policy.workFrom = QTime(7, 30);
        policy.workTo = QTime(21, 15);
        QVERIFY(parseAccessPolicy(toJson(policy)) == policy);
        QVERIFY(parseAccessPolicy("{}") == AccessPolicy());
    }

    void wrong_entries_are_named_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const char *json, const char *key) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(key);
        };
        row("an unknown key", R"({"colour": 1})", "colour");
        row("a PIN of three digits", R"({"minimum_pin_digits": 3})", "minimum_pin_digits");
        row("never locks", R"({"idle_lock_minutes": 0})", "idle_lock_minutes");
        row("half a minute", R"({"idle_lock_minutes": 0.5})", "idle_lock_minutes");
        row("a number as text", R"({"idle_lock_minutes": "5"})", "idle_lock_minutes");
        row("a number for yes", R"({"second_factor": 1})", "second_factor");
        row("five classes of four", R"({"minimum_passphrase_classes": 5})",
            "minimum_passphrase_classes");
        row("no time of day", R"({"work_from": "25:00"})", "work_from");
        row("a time as a number", R"({"work_to": 20})", "work_to");
        row("beyond any number", R"({"exports_per_day": 1e99})", "exports_per_day");
    }
    void wrong_entries_are_named()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto policy = parseAccessPolicy(json);
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind, ErrorKind::Invalid);
        QCOMPARE(policy.error().detail, key);
        QVERIFY(policy.error().message.contains(key));
    }

    void what_is_no_object_is_damaged()
    {
        for (const char *json : {"", "[]", "{", "7"}) {
            QCOMPARE(parseAccessPolicy(json).error().kind, ErrorKind::Damaged);
        }
    }
};

LICENCEDESK_TEST_MAIN(PermissionTest)
#include "PermissionTest.moc"
