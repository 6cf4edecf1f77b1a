// `licencedesk-cli read`, as other programs depend on it: one line per image in input order, also
// for images that failed, data on standard output only, exit status 0, 1, 2.

#include "layout/FieldId.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/CliRun.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;

namespace {

using test::CliRun;

CliRun runCli(const QStringList &arguments, const QByteArray &input = {})
{
    return test::runProgram(QStringLiteral(LICENCEDESK_CLI), arguments, input);
}

QList<QJsonObject> linesOf(const CliRun &run)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : run.output.split('\n')) {
        if (!line.isEmpty()) {
            objects.append(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString value(const QJsonObject &line, const char *field)
{
    return line[QLatin1String("fields")][QLatin1String(field)][QLatin1String("text")].toString();
}

} // namespace

class ReadContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyImageOfAFolderGivesOneLineInOrder();
    void aReadLicenceCarriesTheWholeContract();
    void theLinesFollowTheSchema();
    void jobsDoNotChangeTheOrder();
    void pathsComeFromStandardInput();
    void aMissingFileIsALineAndExitOne();
    void allReadIsExitZero();
    void wrongUseIsExitTwo();
    void eitherRecogniserReads_data();
    void eitherRecogniserReads();
    void wechatAnswersAreFlat();
    void csvHasAHeaderAndARowPerImage();
    void debugImagesAreWrittenOnlyWhenAsked();
    void findingsSpeakTheLanguageOfTheUser();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
    specimens::Specimen m_licence;
};

void ReadContractTest::initTestCase()
{
    specimens::SpecimenOptions options;
    options.layoutId = QStringLiteral("cn-main-2012");
    m_licence = specimens::makeSpecimen(specimens::Condition::Scan, 4242, options);
    write(path("a-扫描 件.jpg"), m_licence.encoded);
    write(path("b-truncated.jpg"), m_licence.encoded.left(m_licence.encoded.size() / 3));
    write(path("c-empty.png"), {});
    QImage blank(1200, 800, QImage::Format_RGB32);
    blank.fill(Qt::lightGray);
    QVERIFY(blank.save(path("d-blank.png")));
    write(path("e-text.jpg"), "no picture at all");
    write(path("f-wrong-suffix.dat"), m_licence.encoded);
    write(path("notes.txt"), "not a picture, not read");
}

void ReadContractTest::everyImageOfAFolderGivesOneLineInOrder()
{
    const CliRun run = runCli({QStringLiteral("read"), m_folder.path()});
    QCOMPARE(run.exitCode, 1);
    const auto lines = linesOf(run);
    QStringList files;
    QStringList states;
    for (const QJsonObject &line : lines) {
        files.append(QFileInfo(line[QLatin1String("file")].toString()).fileName().left(1));
        states.append(line[QLatin1String("status")].toString());
    }
    QCOMPARE(files.join(QString()), QStringLiteral("abcdef"));
    QCOMPARE(states.join(u' '), QStringLiteral("ok unreadable unreadable no_card unreadable ok"));
}

void ReadContractTest::aReadLicenceCarriesTheWholeContract()
{
    const CliRun run = runCli({QStringLiteral("read"), path("a-扫描 件.jpg")});
    QCOMPARE(linesOf(run).size(), 1);
    const QJsonObject line = linesOf(run).first();
    QCOMPARE(line[QLatin1String("document")].toString(), QStringLiteral("cn-main-2012"));
    QCOMPARE(line[QLatin1String("card")][QLatin1String("corners")].toArray().size(), 4);
    QVERIFY(line[QLatin1String("card")][QLatin1String("px_per_mm")].toDouble() > 5);
    QCOMPARE(value(line, "id_num"), m_licence.cards.front().values.at(FieldId::LicenceNumber));
    const QJsonObject number = line[QLatin1String("fields")][QLatin1String("id_num")].toObject();
    QVERIFY(number[QLatin1String("confidence")].isDouble());
    QVERIFY(number[QLatin1String("needs_review")].isBool());
    QCOMPARE(number[QLatin1String("box_mm")].toArray().size(), 4);
    for (const char *key : {"sharpness", "glare", "warnings"}) {
        QVERIFY2(line[QLatin1String("quality")].toObject().contains(QLatin1String(key)), key);
    }
    for (const char *key : {"total", "find", "rectify", "read", "verify"}) {
        QVERIFY2(line[QLatin1String("elapsed_ms")][QLatin1String(key)].isDouble(), key);
    }
    QVERIFY(line[QLatin1String("findings")].toArray().size() > 10);
}

void ReadContractTest::theLinesFollowTheSchema()
{
    const CliRun run = runCli({QStringLiteral("read"), m_folder.path()});
    QFile lines(path("lines.out"));
    QVERIFY(lines.open(QIODevice::WriteOnly));
    lines.write(run.output);
    lines.close();
    const QString script =
        QStringLiteral("import json,sys,jsonschema\n"
                       "schema=json.load(open(sys.argv[1]))\n"
                       "lines=[json.loads(l) for l in open(sys.argv[2])]\n"
                       "[jsonschema.Draft7Validator(schema).validate(l) for l in lines]\n"
                       "print(len(lines))\n");
    const CliRun python = test::runProgram(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), script, QStringLiteral(LICENCEDESK_SCHEMA), lines.fileName()});
    QVERIFY2(python.exitCode == 0, python.errors.constData());
    QCOMPARE(python.output.trimmed(), QByteArray("6"));
}

void ReadContractTest::jobsDoNotChangeTheOrder()
{
    const QStringList files = {path("d-blank.png"), path("a-扫描 件.jpg"), path("c-empty.png"),
                               path("f-wrong-suffix.dat")};
    const CliRun run = runCli(
        QStringList{QStringLiteral("read"), QStringLiteral("--jobs"), QStringLiteral("3")} + files);
    QStringList printed;
    for (const QJsonObject &line : linesOf(run)) {
        printed.append(line[QLatin1String("file")].toString());
    }
    QCOMPARE(printed, files);
}

void ReadContractTest::pathsComeFromStandardInput()
{
    const QByteArray list = (path("c-empty.png") + u'\n' + path("a-扫描 件.jpg") + u'\n').toUtf8();
    const CliRun run = runCli({QStringLiteral("read"), QStringLiteral("-")}, list);
    QCOMPARE(linesOf(run).size(), 2);
    QCOMPARE(linesOf(run).at(1)[QLatin1String("status")].toString(), QStringLiteral("ok"));
}

void ReadContractTest::aMissingFileIsALineAndExitOne()
{
    const CliRun run = runCli({QStringLiteral("read"), path("nobody.jpg")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(linesOf(run).size(), 1);
    QCOMPARE(linesOf(run).first()[QLatin1String("status")].toString(),
             QStringLiteral("unreadable"));
}

void ReadContractTest::allReadIsExitZero()
{
    const CliRun run = runCli({QStringLiteral("read"), path("a-扫描 件.jpg")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.isEmpty(), "standard error is quiet when it is no terminal");
}

void ReadContractTest::wrongUseIsExitTwo()
{
    QCOMPARE(runCli({}).exitCode, 2);
    QCOMPARE(runCli({QStringLiteral("read")}).exitCode, 2);
    QCOMPARE(runCli({QStringLiteral("read"), QStringLiteral("--format"), QStringLiteral("xml"),
                     path("d-blank.png")})
                 .exitCode,
             2);
    QCOMPARE(runCli({QStringLiteral("read"), QStringLiteral("--recogniser"),
                     QStringLiteral("abacus"), path("d-blank.png")})
                 .exitCode,
             2);
    QCOMPARE(runCli({QStringLiteral("read"), QStringLiteral("--rental-return"),
                     QStringLiteral("tomorrow"), path("d-blank.png")})
                 .exitCode,
             2);
}

void ReadContractTest::eitherRecogniserReads_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::newRow("our own unless told otherwise") << QStringList();
    for (const char *key : {"neural", "tesseract"}) {
        QTest::newRow(key) << QStringList{QStringLiteral("--recogniser"), QString::fromUtf8(key)};
    }
}

void ReadContractTest::eitherRecogniserReads()
{
    QFETCH(QStringList, option);
    const QByteArray help = runCli({QStringLiteral("read"), QStringLiteral("--help")}).output;
    QVERIFY(help.contains("--recogniser") && help.contains("neural,tesseract"));
    const CliRun run =
        runCli(QStringList{QStringLiteral("read")} + option + QStringList{path("a-扫描 件.jpg")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(value(linesOf(run).first(), "id_num"),
             m_licence.cards.front().values.at(FieldId::LicenceNumber));
}

void ReadContractTest::wechatAnswersAreFlat()
{
    const CliRun flat = runCli({QStringLiteral("read"), QStringLiteral("--format"),
                                QStringLiteral("wechat"), path("a-扫描 件.jpg")});
    const QJsonObject answer = linesOf(flat).first();
    QCOMPARE(answer[QLatin1String("errcode")].toInt(-1), 0);
    QCOMPARE(answer[QLatin1String("id_num")].toString(),
             m_licence.cards.front().values.at(FieldId::LicenceNumber));
    const CliRun cloud = runCli({QStringLiteral("read"), QStringLiteral("--format"),
                                 QStringLiteral("wechat-cloud"), path("a-扫描 件.jpg")});
    QVERIFY(linesOf(cloud).first().contains(QLatin1String("birthDate")));
}

void ReadContractTest::csvHasAHeaderAndARowPerImage()
{
    const CliRun run = runCli({QStringLiteral("read"), QStringLiteral("--format"),
                               QStringLiteral("csv"), path("d-blank.png"), path("a-扫描 件.jpg")});
    const auto rows = run.output.split('\n');
    QVERIFY(rows.first().contains("file,status,document,id_num,name"));
    QCOMPARE(rows.size(), 4); // header, two rows, nothing after the last line end
    QVERIFY(
        rows.at(2).contains(m_licence.cards.front().values.at(FieldId::LicenceNumber).toUtf8()));
}

void ReadContractTest::debugImagesAreWrittenOnlyWhenAsked()
{
    const QString folder = path("debug");
    QCOMPARE(runCli({QStringLiteral("read"), path("a-扫描 件.jpg")}).exitCode, 0);
    QVERIFY(!QDir(folder).exists());
    runCli(
        {QStringLiteral("read"), QStringLiteral("--debug-images"), folder, path("a-扫描 件.jpg")});
    QVERIFY(!QDir(folder).entryList({QStringLiteral("*.png")}).isEmpty());
}

void ReadContractTest::findingsSpeakTheLanguageOfTheUser()
{
    qputenv("LC_ALL", "zh_CN.UTF-8");
    const CliRun run = runCli({QStringLiteral("read"), path("nobody.jpg")});
    qputenv("LC_ALL", "C.UTF-8");
    QVERIFY(run.output.contains("文件"));
}

LICENCEDESK_TEST_MAIN(ReadContractTest)
#include "ReadContractTest.moc"
