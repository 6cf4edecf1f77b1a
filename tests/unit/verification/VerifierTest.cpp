// The report as a whole: order, verdict, policy, privacy.

#include "tests/support/TestMain.h"
#include "tests/unit/verification/Scene.h"
#include "verification/rules/Rule.h"

#include <QGuiApplication>
#include <QSet>

using namespace licencedesk;
using test::scene;
using test::Scene;

namespace {

VerificationReport judge(const QString &text)
{
    const Scene judged = scene(text);
    return verify(judged.pages, judged.rental);
}

int rank(const Finding &finding)
{
    const FindingResult order[] = {FindingResult::Failed, FindingResult::Warning,
                                   FindingResult::NotChecked, FindingResult::Passed};
    return static_cast<int>(std::find(std::begin(order), std::end(order), finding.result) - order);
}

} // namespace

class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundLicenceHasNothingToLookAt();
    void worstComesFirstThenByRule();
    void theVerdictIsTheWorst_data();
    void theVerdictIsTheWorst();
    void nothingAtAllIsNotPassed();
    void aRuleThatIsOffIsSilent();
    void theFirmSetsSeverities();
    void aFirmsSeverityMovesBothSteps();
    void theElectronicLicenceStandsInForTheMainPage();
    void aSureValueOfAnotherPageBeatsAnUnsureOne();
    void rulesHaveTheirOwnIds();
    void noMessageRepeatsTheNumber_data();
    void noMessageRepeatsTheNumber();
    void whatIsWrongSaysWhatToDo();
};

void VerifierTest::aSoundLicenceHasNothingToLookAt()
{
    const VerificationReport report =
        judge(QStringLiteral("return=2026-12-05; vehicle=small-manual; duplicate.here=yes; "
                             "duplicate.file_num=110012345678; layout=cn-main-2012; seal=red; "
                             "short_side=1200; booking=张样本"));
    QCOMPARE(report.overall(), FindingResult::Passed);
    for (const Finding &finding : report.findings) {
        QVERIFY2(finding.result != FindingResult::Failed &&
                     finding.result != FindingResult::Warning && !finding.note,
                 qPrintable(finding.rule + finding.message));
    }
}

void VerifierTest::worstComesFirstThenByRule()
{
    const VerificationReport report = judge(QStringLiteral(
        "sex=女; birth_date=1990-05-16; name=张3; valid_to=; issue_date=2012-06-21"));
    QVERIFY(report.findings.size() > 10);
    QCOMPARE(report.findings.front().rule, QStringLiteral("R04"));
    for (std::size_t i = 1; i < report.findings.size(); ++i) {
        const Finding &before = report.findings[i - 1];
        const Finding &after = report.findings[i];
        QVERIFY(rank(before) <= rank(after));
        QVERIFY(rank(before) < rank(after) || before.note != after.note ||
                before.rule < after.rule);
    }
}

void VerifierTest::theVerdictIsTheWorst_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<FindingResult>("expected");
    QTest::newRow("nothing wrong") << QString() << FindingResult::Passed;
    QTest::newRow("a warning") << QStringLiteral("name=张3") << FindingResult::Warning;
    QTest::newRow("a failure among warnings")
        << QStringLiteral("name=张3; sex=女") << FindingResult::Failed;
}

void VerifierTest::theVerdictIsTheWorst()
{
    QFETCH(QString, changes);
    QFETCH(FindingResult, expected);
    QCOMPARE(judge(changes).overall(), expected);
}

void VerifierTest::nothingAtAllIsNotPassed()
{
    QCOMPARE(VerificationReport().overall(), FindingResult::NotChecked);
    RentalContext rental;
    rental.today = QDate(2026, 11, 21);
    QCOMPARE(verify({}, rental).overall(), FindingResult::Warning); // R00: nothing was read
}

void VerifierTest::aRuleThatIsOffIsSilent()
{
    Scene judged = scene(QStringLiteral("sex=女"));
    judged.rental.policy.severity[QStringLiteral("R05")] = Severity::Off;
    QVERIFY(!verify(judged.pages, judged.rental).find(u"R05"));
}

void VerifierTest::theFirmSetsSeverities()
{
    Scene judged = scene({});
    judged.rental.policy.severity[QStringLiteral("B03")] = Severity::Fail;
    const VerificationReport report = verify(judged.pages, judged.rental);
    QCOMPARE(report.find(u"B03")->result, FindingResult::Failed);
    QCOMPARE(report.find(u"B03")->severity, Severity::Fail);
}

void VerifierTest::aFirmsSeverityMovesBothSteps()
{
    Scene judged = scene(QStringLiteral("electronic.points=9分"));
    judged.rental.policy.severity[QStringLiteral("E05")] = Severity::Warn;
    const VerificationReport report = verify(judged.pages, judged.rental);
    QCOMPARE(report.find(u"E05")->result, FindingResult::Passed); // one step below a warning
    QVERIFY(report.find(u"E05")->note);
}

void VerifierTest::theElectronicLicenceStandsInForTheMainPage()
{
    const VerificationReport report =
        judge(QStringLiteral("electronic.valid_to=2026-11-20; electronic.car_class=C2; no main"));
    QCOMPARE(report.find(u"V01")->result, FindingResult::Failed);
    QCOMPARE(report.find(u"R02")->result, FindingResult::Passed);
}

void VerifierTest::aSureValueOfAnotherPageBeatsAnUnsureOne()
{
    const VerificationReport report = judge(QStringLiteral(
        "id_num=110105199005150036; id_num~0.1; duplicate.id_num=110105199005150037"));
    QCOMPARE(report.find(u"R02")->result, FindingResult::Passed);
}

void VerifierTest::rulesHaveTheirOwnIds()
{
    QSet<QString> ids;
    for (const rules::Rule *rule : rules::allRules()) {
        ids.insert(QString::fromLatin1(rule->id));
        QCOMPARE(rules::findRule(QString::fromLatin1(rule->id)), rule);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(rules::allRules().size()));
    QVERIFY(!rules::findRule(u"Z99"));
}

void VerifierTest::noMessageRepeatsTheNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("right") << QStringLiteral("110105199005150037");
    QTest::newRow("wrong check character") << QStringLiteral("110105199005150036");
    QTest::newRow("unknown region") << QStringLiteral("119999199005150039");
    QTest::newRow("passport") << QStringLiteral("E12345678");
    QTest::newRow("no number") << QStringLiteral("11010519900515");
}

void VerifierTest::noMessageRepeatsTheNumber()
{
    QFETCH(QString, number);
    const VerificationReport report =
        judge(QStringLiteral("id_num=%1; name=李样本; booking=王样本").arg(number));
    for (const Finding &finding : report.findings) {
        const QString sentence = finding.message + finding.nextAction;
        QVERIFY2(!sentence.contains(number), qPrintable(finding.rule));
        QVERIFY2(!sentence.contains(QStringLiteral("李样本")), qPrintable(finding.rule));
    }
}

void VerifierTest::whatIsWrongSaysWhatToDo()
{
    const VerificationReport report = judge(QStringLiteral(
        "id_num=119999201805150036; birth_date=2018-05-16; sex=女; name=张3; car_class=DC1; "
        "issue_date=2026-01-01; valid_from=2026-06-20; valid_to=2029-06-21; return=2029-06-30; "
        "vehicle=car-trailer-manual; seal=none; grey=yes; duplicate.name=李四; "
        "duplicate.file_num=1; electronic.points=12; electronic.status=暂扣"));
    int wrong = 0;
    for (const Finding &finding : report.findings) {
        QVERIFY2(!finding.message.isEmpty(), qPrintable(finding.rule));
        if (finding.result == FindingResult::Failed || finding.result == FindingResult::Warning) {
            ++wrong;
            QVERIFY2(!finding.nextAction.isEmpty(), qPrintable(finding.rule));
        }
    }
    QVERIFY(wrong > 15);
}

LICENCEDESK_TEST_MAIN(VerifierTest)
#include "VerifierTest.moc"
