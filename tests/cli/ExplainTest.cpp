// `licencedesk-cli explain` and `manual`: the real executable, its output and exit status.

#include "help/Manual.h"
#include "tests/support/CliRun.h"
#include "tests/support/TestMain.h"
#include "verification/RuleHelp.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;
using test::CliRun;

namespace {

CliRun runCli(const QStringList &arguments)
{
    return test::runProgram(QStringLiteral(LICENCEDESK_CLI), arguments);
}

} // namespace

class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_rule_is_explained_with_its_source()
    {
        const CliRun run = runCli({QStringLiteral("explain"), QStringLiteral("r02")});
        QCOMPARE(run.exitCode, 0);
        const QString text = QString::fromUtf8(run.output);
        QVERIFY(text.startsWith(QLatin1String("R02  ")));
        QVERIFY(text.contains(ruleHelp(u"R02")->explanationText()));
        QVERIFY(text.contains(QStringLiteral("GB 11643")));
        QVERIFY(text.contains(severityText(Severity::Fail)));
        QVERIFY(!text.contains(QStringLiteral("R03")));
    }

    void without_a_name_all_of_them_are()
    {
        const CliRun run = runCli({QStringLiteral("explain")});
        QCOMPARE(run.exitCode, 0);
        for (const RuleHelp &help : allRuleHelp()) {
            QVERIFY2(run.output.contains(QByteArray(help.rule) + "  "), help.rule);
        }
    }

    void the_firms_severity_is_told_from_the_usual()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("policy.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"severities": {"R02": "info"}})");
        file.close();
        const CliRun run = runCli(
            {QStringLiteral("explain"), QStringLiteral("R02"), QStringLiteral("--policy"), path});
        QCOMPARE(run.exitCode, 0);
        const QString text = QString::fromUtf8(run.output);
        QVERIFY(text.contains(severityText(Severity::Info)));
        QVERIFY(text.contains(severityText(Severity::Fail)));
    }

    void an_unknown_rule_is_a_usage_error()
    {
        const CliRun run = runCli({QStringLiteral("explain"), QStringLiteral("R99")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.errors.contains("R99"));
    }

    void the_manual_comes_back_as_markdown_and_stands_in_its_page()
    {
        const CliRun markdown = runCli(
            {QStringLiteral("manual"), QStringLiteral("--format"), QStringLiteral("markdown")});
        QCOMPARE(markdown.exitCode, 0);
        QCOMPARE(parseManual(QString::fromUtf8(markdown.output)), manualBlocks());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("manual.html"));
        const CliRun page = runCli({QStringLiteral("manual"), QStringLiteral("--output"), path});
        QCOMPARE(page.exitCode, 0);
        QVERIFY(page.output.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<h2 id=\"backup\">"));
    }

    void a_file_that_cannot_be_written_is_said()
    {
        const CliRun run = runCli({QStringLiteral("manual"), QStringLiteral("--output"),
                                   QStringLiteral("/no/such/folder/manual.html")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!run.errors.isEmpty());
    }
};

LICENCEDESK_TEST_MAIN(ExplainTest)
#include "ExplainTest.moc"
