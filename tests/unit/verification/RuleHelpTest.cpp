// "Why is this flagged?": every rule can answer, and answers what domain knowledge says.

#include "verification/RuleHelp.h"
#include "tests/support/TestMain.h"
#include "verification/RentalContext.h"
#include "verification/rules/Rule.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace licencedesk;

class RuleHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsExplainedInItsOrder();
    void everyExplanationIsWhole();
    void lawIsCitedByDecreeAndArticle();
    void thePolicyKeysThatAreCitedExist();
    void whatIsUncertainNeverStopsARental();
    void theSourceIsWhatTheRuleRestsOn_data();
    void theSourceIsWhatTheRuleRestsOn();
    void anUnknownRuleHasNoHelp();
    void theFirmsSeverityIsToldFromOurs();
};

void RuleHelpTest::everyRuleIsExplainedInItsOrder()
{
    QSet<QString> rules;
    for (const rules::Rule *rule : rules::allRules()) {
        rules.insert(QString::fromLatin1(rule->id));
        QVERIFY2(ruleHelp(QString::fromLatin1(rule->id)), rule->id);
    }
    for (const RuleHelp &help : allRuleHelp()) {
        QVERIFY2(rules.remove(QString::fromLatin1(help.rule)), help.rule); // known, and only once
    }
    QVERIFY(rules.isEmpty());
}

void RuleHelpTest::everyExplanationIsWhole()
{
    constexpr int LongestTitle = 40;        // characters: one line of the panel
    constexpr int LongestExplanation = 160; // two sentences
    QSet<QString> titles;
    for (const RuleHelp &help : allRuleHelp()) {
        const QString title = help.titleText();
        const QString text = help.explanationText();
        QVERIFY2(!title.isEmpty() && title.size() <= LongestTitle, help.rule);
        QVERIFY2(!title.endsWith(u'.') && !titles.contains(title), help.rule);
        titles.insert(title);
        QVERIFY2(text.endsWith(u'.') && text.size() <= LongestExplanation, help.rule);
        QVERIFY2(!help.sourceText().trimmed().isEmpty(), help.rule);
        QVERIFY2(!basisText(help.basis).isEmpty(), help.rule);
        QCOMPARE(trustText(help.trust).isEmpty(), help.trust == SourceTrust::Sure);
    }
}

void RuleHelpTest::lawIsCitedByDecreeAndArticle()
{
    const QRegularExpression law(
        QStringLiteral("^公安部令第1(62|72)号 .*(第[0-9]+(–[0-9]+)?条|附件[0-9])"));
    const QRegularExpression standard(QStringLiteral("^GB(/T)? [0-9]+"));
    for (const RuleHelp &help : allRuleHelp()) {
        if (help.basis == RuleBasis::Law) {
            QVERIFY2(law.match(help.sourceText()).hasMatch(), help.rule);
        } else {
            QVERIFY2(!help.sourceText().contains(QStringLiteral("公安部令")), help.rule);
        }
        if (help.basis == RuleBasis::Standard) {
            QVERIFY2(standard.match(help.sourceText()).hasMatch(), help.rule);
        }
    }
}

void RuleHelpTest::thePolicyKeysThatAreCitedExist()
{
    const QString prefix = QStringLiteral("policy.json: ");
    int cited = 0;
    for (const RuleHelp &help : allRuleHelp()) {
        if (help.basis != RuleBasis::Firm) {
            continue;
        }
        QVERIFY2(help.sourceText().startsWith(prefix), help.rule);
        const QString key = help.sourceText().mid(prefix.size());
        const QByteArray json =
            key == QLatin1String("severities")
                ? QStringLiteral(R"({"severities": {"%1": "warn"}})").arg(help.rule).toUtf8()
                : QStringLiteral(R"({"numbers": {"%1": 20}})").arg(key).toUtf8();
        QVERIFY2(parsePolicy(json), json.constData()); // it refuses keys that it does not know
        ++cited;
    }
    QVERIFY(cited >= 5);
}

void RuleHelpTest::whatIsUncertainNeverStopsARental()
{
    for (const RuleHelp &help : allRuleHelp()) {
        if (help.trust == SourceTrust::Unsure) {
            QVERIFY2(ruleSeverity(QString::fromLatin1(help.rule), defaultPolicy()).inForce !=
                         Severity::Fail,
                     help.rule);
        }
    }
}

void RuleHelpTest::theSourceIsWhatTheRuleRestsOn_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<RuleBasis>("basis");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *rule, RuleBasis basis, const char *source) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << basis << QString::fromUtf8(source);
    };
    row("R02", RuleBasis::Standard, "GB 11643");
    row("R04", RuleBasis::Law, "公安部令第162号 第12条");
    row("D03", RuleBasis::Law, "公安部令第162号 第14条");
    row("D05", RuleBasis::Law, "公安部令第162号 第13条");
    row("D09", RuleBasis::Law, "公安部令第162号 第62条");
    row("V01", RuleBasis::Law, "公安部令第162号 第79条");
    row("V04", RuleBasis::Law, "公安部令第162号 第63条");
    row("P03", RuleBasis::Law, "公安部令第162号 第77条");
    row("A03", RuleBasis::Law, "公安部令第162号 第74条");
    row("A05", RuleBasis::Law, "公安部令第172号 第65条");
    row("C03", RuleBasis::Law, "公安部令第162号 第11条");
    row("C05", RuleBasis::Law, "公安部令第162号 第17条");
    row("E05", RuleBasis::Law, "公安部令第162号 第71条");
    row("D06", RuleBasis::Practice, "车管所");
    row("E03", RuleBasis::Practice, "交管12123");
    row("A02", RuleBasis::Firm, "maximum_age");
    row("Q01", RuleBasis::Program, "LicenceDesk");
}

void RuleHelpTest::theSourceIsWhatTheRuleRestsOn()
{
    QFETCH(QString, rule);
    QFETCH(RuleBasis, basis);
    QFETCH(QString, source);
    const RuleHelp *help = ruleHelp(rule);
    QVERIFY(help);
    QCOMPARE(help->basis, basis);
    QVERIFY2(help->sourceText().contains(source), qPrintable(help->sourceText()));
}

void RuleHelpTest::anUnknownRuleHasNoHelp()
{
    QVERIFY(!ruleHelp(u"R99"));
    QVERIFY(!ruleHelp(u""));
}

void RuleHelpTest::theFirmsSeverityIsToldFromOurs()
{
    QVERIFY(!ruleSeverity(u"R07", defaultPolicy()).isOfFirm());
    const auto policy = parsePolicy(R"({"severities": {"R07": "fail"}})", defaultPolicy());
    QVERIFY(policy);
    const RuleSeverity severity = ruleSeverity(u"R07", *policy);
    QVERIFY(severity.isOfFirm());
    QCOMPARE(severity.inForce, Severity::Fail);
    QCOMPARE(severity.own, Severity::Warn);
}

LICENCEDESK_TEST_MAIN(RuleHelpTest)
#include "RuleHelpTest.moc"
