// A rule of a firm's own, from source files of its own: judged, weighed by the policy, translated.

#include "tests/extending/rule/FirmRules.h"
#include "tests/support/TestMain.h"
#include "verification/Verifier.h"
#include "verification/rules/AddRules.h"

#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

using namespace licencedesk;

namespace {

std::vector<VerifiedPage> licenceSince(const QString &firstIssue)
{
    VerifiedPage page;
    page.fields[FieldId::FirstIssueDate] = operatorValue(firstIssue);
    return {page};
}

RentalContext rentalOf(const QString &vehicle)
{
    RentalContext rental;
    rental.today = QDate(2026, 11, 21);
    rental.vehicle = vehicle;
    rental.policy = defaultPolicy();
    return rental;
}

const QString Van = QStringLiteral("light-truck-manual");
const QString Car = QStringLiteral("small-manual");
const QByteArray VansMatter = R"({"severities": {"K01": "fail"}})";

} // namespace

class RuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void before_it_is_added_no_policy_may_name_it()
    {
        QCOMPARE(parsePolicy(VansMatter).error().detail, QStringLiteral("severities.K01"));
    }

    void it_is_added_before_anything_is_judged()
    {
        const std::size_t before = rules::allRules().size();
        rules::addRules(firm::firmRules());
        QCOMPARE(rules::allRules().size(), before + 1);
        QCOMPARE(rules::findRule(u"K01"), &firm::firmRules().front());
    }

    void it_is_judged_data()
    {
        QTest::addColumn<QString>("firstIssue");
        QTest::addColumn<QString>("vehicle");
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<FindingResult>("result");
        QTest::newRow("a van, licence of this month")
            << QStringLiteral("2026-11-05") << Van << true << FindingResult::Warning;
        QTest::newRow("a van, licence of last month")
            << QStringLiteral("2026-10-31") << Van << true << FindingResult::Passed;
        QTest::newRow("a van, licence of this month a year ago")
            << QStringLiteral("2025-11-05") << Van << true << FindingResult::Passed;
        QTest::newRow("a car is none of its business")
            << QStringLiteral("2026-11-05") << Car << false << FindingResult::Passed;
        QTest::newRow("what is no date is not guessed at")
            << QStringLiteral("?") << Van << true << FindingResult::NotChecked;
    }
    void it_is_judged()
    {
        QFETCH(QString, firstIssue);
        QFETCH(QString, vehicle);
        QFETCH(FindingResult, result);
        const auto report = verify(licenceSince(firstIssue), rentalOf(vehicle));
        const Finding *finding = report.find(u"K01");
        QTEST(finding != nullptr, "isFound");
        QVERIFY(!finding || finding->result == result);
    }

    void the_policy_says_how_much_it_weighs()
    {
        RentalContext rental = rentalOf(Van);
        rental.policy = parsePolicy(VansMatter, defaultPolicy()).value();
        const auto pages = licenceSince(QStringLiteral("2026-11-05"));
        QCOMPARE(verify(pages, rental).find(u"K01")->result, FindingResult::Failed);
        rental.policy.severity[QStringLiteral("K01")] = Severity::Off;
        QVERIFY(!verify(pages, rental).find(u"K01"));
    }

    void it_speaks_the_language_of_the_desk()
    {
        const auto pages = licenceSince(QStringLiteral("2026-11-05"));
        QCOMPARE(verify(pages, rentalOf(Van)).find(u"K01")->message,
                 QStringLiteral("First issued on 2026-11-05: no vans this month"));
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(FIRM_WORDS "/firm_zh_CN.qm")));
        QVERIFY(QCoreApplication::installTranslator(&words));
        QCOMPARE(verify(pages, rentalOf(Van)).find(u"K01")->message,
                 QStringLiteral("初次领证日期 2026-11-05：当月不租货车"));
        QCoreApplication::removeTranslator(&words);
    }
};

LICENCEDESK_TEST_MAIN(RuleTest)
#include "RuleTest.moc"
