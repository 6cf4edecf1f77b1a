// `licencedesk-cli verify` as other programs see it: the real executable on records given as JSON.

#include "tests/support/CliRun.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

using licencedesk::test::CliRun;

CliRun runVerify(const QStringList &arguments, const QByteArray &input = {})
{
    return licencedesk::test::runProgram(QStringLiteral(LICENCEDESK_CLI),
                                         QStringList{QStringLiteral("verify"),
                                                     QStringLiteral("--today"),
                                                     QStringLiteral("2019-06-01")} +
                                             arguments,
                                         input);
}

QString sample()
{
    return QStringLiteral(LICENCEDESK_WECHAT_SAMPLE);
}

QString resultOf(const CliRun &run, const char *rule)
{
    const QJsonArray findings =
        QJsonDocument::fromJson(run.output).object()[QLatin1String("findings")].toArray();
    for (const auto &finding : findings) {
        if (finding[QLatin1String("rule")].toString() == QLatin1String(rule)) {
            return finding[QLatin1String("result")].toString();
        }
    }
    return QStringLiteral("absent");
}

} // namespace

class VerifyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textNamesEveryFindingWorstFirst();
    void jsonIsForPrograms();
    void theRentalIsJudged();
    void theFirmsPolicyIsUsed();
    void aRecordComesFromStandardInput();
    void whatIsNoRecordIsExitOne();
    void wrongUseIsExitTwo_data();
    void wrongUseIsExitTwo();
};

void VerifyCommandTest::textNamesEveryFindingWorstFirst()
{
    const CliRun run = runVerify({sample()});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.errors.isEmpty());
    const auto lines = run.output.split('\n');
    QVERIFY2(lines.first().startsWith("FAILED") && lines.first().contains("D05"), lines.first());
    QVERIFY(lines.at(1).contains("→ "));
    QVERIFY2(run.output.endsWith("Result: FAILED\n"), run.output);
}

void VerifyCommandTest::jsonIsForPrograms()
{
    const CliRun run = runVerify({QStringLiteral("--format"), QStringLiteral("json"), sample()});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(run.output).object()[QLatin1String("result")].toString(),
             QStringLiteral("failed"));
    QCOMPARE(resultOf(run, "R06"), QStringLiteral("failed"));
    QCOMPARE(resultOf(run, "V01"), QStringLiteral("passed"));
    QCOMPARE(resultOf(run, "V02"), QStringLiteral("not_checked"));
}

void VerifyCommandTest::theRentalIsJudged()
{
    const CliRun run =
        runVerify({QStringLiteral("--format"), QStringLiteral("json"),
                   QStringLiteral("--rental-start"), QStringLiteral("2020-06-20"),
                   QStringLiteral("--rental-return"), QStringLiteral("2020-07-02"),
                   QStringLiteral("--vehicle"), QStringLiteral("small-manual"), sample()});
    QCOMPARE(resultOf(run, "V02"), QStringLiteral("failed"));
    QCOMPARE(resultOf(run, "C03"), QStringLiteral("passed"));
    const CliRun truck =
        runVerify({QStringLiteral("--format"), QStringLiteral("json"),
                   QStringLiteral("--vehicle-class"), QStringLiteral("B2"), sample()});
    QCOMPARE(resultOf(truck, "C03"), QStringLiteral("failed"));
}

void VerifyCommandTest::theFirmsPolicyIsUsed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("policy.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"severities": {"D05": "off", "D06": "warn"}})");
    file.close();
    const CliRun run = runVerify({QStringLiteral("--format"), QStringLiteral("json"),
                                  QStringLiteral("--policy"), path, sample()});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(resultOf(run, "D05"), QStringLiteral("absent"));
    QCOMPARE(resultOf(run, "D06"), QStringLiteral("warning"));
    QCOMPARE(resultOf(run, "R06"), QStringLiteral("failed"));
}

void VerifyCommandTest::aRecordComesFromStandardInput()
{
    const CliRun run =
        runVerify({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-")},
                  R"({"id_num": "110105199005150036"})");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(resultOf(run, "R02"), QStringLiteral("failed"));
}

void VerifyCommandTest::whatIsNoRecordIsExitOne()
{
    for (const QByteArray &input : {QByteArray(), QByteArray("{}"), QByteArray("[1, 2]")}) {
        const CliRun run = runVerify({QStringLiteral("-")}, input);
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.isEmpty());
    }
    QCOMPARE(runVerify({QStringLiteral("/nowhere/record.json")}).exitCode, 1);
}

void VerifyCommandTest::wrongUseIsExitTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no record") << QStringList();
    QTest::newRow("an unknown format") << QStringList{sample(), "--format", "xml"};
    QTest::newRow("a date that is none") << QStringList{sample(), "--rental-return", "tomorrow"};
    QTest::newRow("an unknown vehicle") << QStringList{sample(), "--vehicle", "rocket"};
    QTest::newRow("a policy that is not there") << QStringList{sample(), "--policy", "/nowhere"};
}

void VerifyCommandTest::wrongUseIsExitTwo()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runVerify(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
}

LICENCEDESK_TEST_MAIN(VerifyCommandTest)
#include "VerifyCommandTest.moc"
