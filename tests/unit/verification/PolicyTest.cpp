// The firm's numbers and severities, and the vehicles it rents.

#include "fields/VehicleClasses.h"
#include "tests/support/TestMain.h"
#include "verification/RentalContext.h"
#include "verification/rules/Rule.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCompiledInPolicyNamesEveryRuleAsItIs();
    void theCompiledInNumbersAreTheDefaults();
    void aFirmsFileChangesOnlyWhatItNames();
    void aWrongFileIsRefusedWithThePath_data();
    void aWrongFileIsRefusedWithThePath();
    void noVehicleIsWithoutLabelOrClass();
    void vehiclesAreFoundById();
};

void PolicyTest::theCompiledInPolicyNamesEveryRuleAsItIs()
{
    const VerificationPolicy policy = defaultPolicy();
    QCOMPARE(policy.severity.size(), rules::allRules().size());
    for (const rules::Rule *rule : rules::allRules()) {
        const auto it = policy.severity.find(QString::fromLatin1(rule->id));
        QVERIFY2(it != policy.severity.end(), rule->id);
        QVERIFY2(it->second == rule->severity, rule->id);
    }
}

void PolicyTest::theCompiledInNumbersAreTheDefaults()
{
    const VerificationPolicy policy = defaultPolicy();
    const VerificationPolicy own;
    QCOMPARE(policy.minimumAge, own.minimumAge);
    QCOMPARE(policy.maximumAge, own.maximumAge);
    QCOMPARE(policy.minimumDrivingYears, own.minimumDrivingYears);
    QCOMPARE(policy.validityMarginDays, own.validityMarginDays);
    QCOMPARE(policy.validityMarginDaysOtherDocuments, own.validityMarginDaysOtherDocuments);
    QCOMPARE(policy.confidenceForChecks, own.confidenceForChecks);
    QCOMPARE(policy.liveScreenSeconds, own.liveScreenSeconds);
    QCOMPARE(policy.staleScreenSeconds, own.staleScreenSeconds);
    QCOMPARE(policy.pointsWarning, own.pointsWarning);
}

void PolicyTest::aFirmsFileChangesOnlyWhatItNames()
{
    const auto policy = parsePolicy(
        R"({"numbers": {"minimum_age": 21}, "severities": {"V02": "warn"}})", defaultPolicy());
    QVERIFY(policy);
    QCOMPARE(policy->minimumAge, 21);
    QCOMPARE(policy->maximumAge, 70);
    QCOMPARE(policy->severity.at(QStringLiteral("V02")), Severity::Warn);
    QCOMPARE(policy->severity.at(QStringLiteral("V01")), Severity::Fail);
}

void PolicyTest::aWrongFileIsRefusedWithThePath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *json, ErrorKind kind, const char *path) {
        QTest::newRow(name) << QByteArray(json) << static_cast<int>(kind)
                            << QString::fromLatin1(path);
    };
    row("no JSON", "minimum_age: 21", ErrorKind::Damaged, "");
    row("an array", "[]", ErrorKind::Damaged, "");
    row("an unknown section", R"({"rules": {}})", ErrorKind::Invalid, "rules");
    row("an unknown number", R"({"numbers": {"age": 21}})", ErrorKind::Invalid, "numbers.age");
    row("a word for a number", R"({"numbers": {"minimum_age": "21"}})", ErrorKind::Invalid,
        "numbers.minimum_age");
    row("half a year of age", R"({"numbers": {"minimum_age": 18.5}})", ErrorKind::Invalid,
        "numbers.minimum_age");
    row("a number out of range", R"({"numbers": {"confidence_for_checks": 50}})",
        ErrorKind::Invalid, "numbers.confidence_for_checks");
    row("an unknown rule", R"({"severities": {"R99": "warn"}})", ErrorKind::Invalid,
        "severities.R99");
    row("an unknown severity", R"({"severities": {"R01": "error"}})", ErrorKind::Invalid,
        "severities.R01");
}

void PolicyTest::aWrongFileIsRefusedWithThePath()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, path);
    const auto policy = parsePolicy(json);
    QVERIFY(!policy);
    QCOMPARE(static_cast<int>(policy.error().kind), kind);
    if (!path.isEmpty()) {
        QCOMPARE(policy.error().detail, path);
    }
}

void PolicyTest::noVehicleIsWithoutLabelOrClass()
{
    QVERIFY(rentalVehicles().size() >= 10);
    for (const RentalVehicle &vehicle : rentalVehicles()) {
        QVERIFY2(!vehicle.label.isEmpty(), qPrintable(vehicle.id));
        QVERIFY2(!vehicle.anyOf.empty(), qPrintable(vehicle.id));
        for (const auto *list : {&vehicle.anyOf, &vehicle.allOf}) {
            for (const QString &code : *list) {
                QVERIFY2(findVehicleClass(code), qPrintable(vehicle.id + code));
            }
        }
    }
}

void PolicyTest::vehiclesAreFoundById()
{
    QVERIFY(findVehicle(u"small-automatic"));
    QVERIFY(findVehicle(u"road-train")->trailer);
    QVERIFY(!findVehicle(u"rocket"));
    QVERIFY(!findVehicle(u""));
}

LICENCEDESK_TEST_MAIN(PolicyTest)
#include "PolicyTest.moc"
