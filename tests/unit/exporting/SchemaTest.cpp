// What is written follows the published schemas, judged by a validator that is not ours.

#include "exporting/ExportRecords.h"
#include "exporting/JsonExport.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;

namespace {

constexpr int ValidatorTimeout = 60'000; // ms, a cold Python included

/// Empty when \p json follows the schema; otherwise what the validator says.
QString complaint(const QByteArray &json, const char *schema)
{
    const QString script = QStringLiteral(
        "import json, sys, jsonschema\n"
        "schema = json.load(open(sys.argv[1], encoding='utf-8'))\n"
        "jsonschema.Draft7Validator.check_schema(schema)\n"
        "errors = jsonschema.Draft7Validator(schema).iter_errors(json.load(sys.stdin))\n"
        "sys.exit('\\n'.join(f'{list(e.path)}: {e.message}' for e in errors) or 0)\n");
    QProcess python;
    python.start(QStringLiteral(LICENCEDESK_PYTHON),
                 {QStringLiteral("-c"), script,
                  QStringLiteral(LICENCEDESK_SCHEMAS "/") + QString::fromLatin1(schema)});
    python.write(json);
    python.closeWriteChannel();
    if (!python.waitForFinished(ValidatorTimeout)) {
        return QStringLiteral("the validator did not finish");
    }
    const QString errors = QString::fromUtf8(python.readAllStandardError());
    return python.exitCode() == 0 ? QString() : errors;
}

QString complaint(const QJsonObject &line)
{
    return complaint(QJsonDocument(line).toJson(), "read-result.schema.json");
}

QByteArray exported(RecordSource &source, ExportFormat format, Masking masking)
{
    const QTemporaryDir folder;
    ExportJob job;
    job.path = folder.filePath(QStringLiteral("out.json"));
    job.format = format;
    job.profile.masking = masking;
    QFile file(job.path);
    return exportRecords(source, job) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                        : QByteArray();
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readLinesFollowTheSchema_data();
    void readLinesFollowTheSchema();
    void theSchemaRefusesOtherLines_data();
    void theSchemaRefusesOtherLines();
    void recordsFollowTheSchema();
    void theSchemaRefusesOtherRecords();
    void everyJsonFormatFollowsItsSchema_data();
    void everyJsonFormatFollowsItsSchema();
    void theSchemasOfTheFormatsRefuseOthers_data();
    void theSchemasOfTheFormatsRefuseOthers();
    void theWorkbookKeepsItsHeaderInSight();
};

void SchemaTest::readLinesFollowTheSchema_data()
{
    QTest::addColumn<QJsonObject>("line");
    ReadResult unreadable;
    unreadable.file = QStringLiteral("broken.jpg");
    unreadable.error = Error{ErrorKind::Damaged, QStringLiteral("The file is damaged."), {}};
    ReadResult noCard;
    noCard.file = QStringLiteral("desk.jpg");
    QTest::newRow("one page") << toJsonLine(test::readResult());
    QTest::newRow("two pages") << toJsonLine(test::readResult(true));
    QTest::newRow("unreadable") << toJsonLine(unreadable);
    QTest::newRow("no card") << toJsonLine(noCard);
}

void SchemaTest::readLinesFollowTheSchema()
{
    QFETCH(QJsonObject, line);
    QCOMPARE(complaint(line), QString());
}

void SchemaTest::theSchemaRefusesOtherLines_data()
{
    QTest::addColumn<QJsonObject>("line");
    const QJsonObject good = toJsonLine(test::readResult());
    const auto changed = [&good](const char *key, const QJsonValue &value) {
        QJsonObject line = good;
        line[QLatin1String(key)] = value;
        return line;
    };
    QTest::newRow("unknown status") << changed("status", QStringLiteral("fine"));
    QTest::newRow("read, but without a card") << changed("card", QJsonValue::Null);
    QTest::newRow("unknown key") << changed("colour", QStringLiteral("green"));
    QTest::newRow("unknown field")
        << changed("fields", QJsonObject{{QStringLiteral("idNum"), QJsonObject()}});
    QTest::newRow("read, yet with an error") << changed("error", QStringLiteral("?"));
}

void SchemaTest::theSchemaRefusesOtherLines()
{
    QFETCH(QJsonObject, line);
    QVERIFY(!complaint(line).isEmpty());
}

void SchemaTest::recordsFollowTheSchema()
{
    const LicenceRecord typed =
        test::recordWith({{FieldId::Name, QStringLiteral("样本花")}, {FieldId::Sex, QString()}});
    QCOMPARE(complaint(toJson(std::vector{test::reviewedRecord(), typed}), "record.schema.json"),
             QString());
}

void SchemaTest::theSchemaRefusesOtherRecords()
{
    QJsonObject record = toJson(test::reviewedRecord());
    record[QStringLiteral("state")] = QStringLiteral("lost");
    const QByteArray json = QJsonDocument(QJsonArray{record}).toJson();
    QVERIFY(complaint(json, "record.schema.json").contains(QStringLiteral("lost")));
}

void SchemaTest::everyJsonFormatFollowsItsSchema_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<Masking>("masking");
    QTest::addColumn<QByteArray>("schema");
    const auto both = [](const char *name, ExportFormat format, const QByteArray &clear,
                         const QByteArray &masked) {
        QTest::addRow("%s, clear", name) << format << Masking::Clear << clear;
        QTest::addRow("%s, masked", name) << format << Masking::Masked << masked;
    };
    both("whole records", ExportFormat::Json, "record.schema.json", "export-masked.schema.json");
    for (const ExportFormat format :
         {ExportFormat::Wechat, ExportFormat::Tencent, ExportFormat::Baidu}) {
        const QByteArray key = formatKey(format).toLatin1();
        both(key.constData(), format, "export-" + key + ".schema.json",
             "export-" + key + ".schema.json");
    }
}

void SchemaTest::everyJsonFormatFollowsItsSchema()
{
    QFETCH(ExportFormat, format);
    QFETCH(Masking, masking);
    QFETCH(QByteArray, schema);
    const LicenceRecord electronic =
        test::recordWith({{FieldId::Name, QStringLiteral("样本花")},
                          {FieldId::ValidTo, QStringLiteral("2028-06-20")},
                          {FieldId::Status, QStringLiteral("正常")},
                          {FieldId::CurrentTime, QStringLiteral("2026-11-21 10:32:05")}});
    ListSource source({test::reviewedRecord(), electronic});
    QCOMPARE(complaint(exported(source, format, masking), schema.constData()), QString());
}

void SchemaTest::theSchemasOfTheFormatsRefuseOthers_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("Tencent, another form of date")
        << ExportFormat::Tencent << QByteArray("2018-06-20") << QByteArray("20180620");
    QTest::newRow("Tencent, a field too many")
        << ExportFormat::Tencent << QByteArray("{\"Address\"")
        << QByteArray("{\"A\":1,\"Address\"");
    QTest::newRow("Baidu, another form of date")
        << ExportFormat::Baidu << QByteArray("20180620") << QByteArray("2018-06-20");
    QTest::newRow("Baidu, the start under its old name")
        << ExportFormat::Baidu << QByteArray("有效起始日期") << QByteArray("有效期限");
    QTest::newRow("WeChat, an error")
        << ExportFormat::Wechat << QByteArray("\"errcode\":0") << QByteArray("\"errcode\":1");
}

void SchemaTest::theSchemasOfTheFormatsRefuseOthers()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    ListSource source({test::reviewedRecord()});
    QByteArray json = exported(source, format, Masking::Clear);
    QVERIFY2(json.contains(from), json.constData());
    const QByteArray schema = "export-" + formatKey(format).toLatin1() + ".schema.json";
    QVERIFY(!complaint(json.replace(from, to), schema.constData()).isEmpty());
}

/// LibreOffice without a window forgets how a sheet is looked at, so its XML is asked.
void SchemaTest::theWorkbookKeepsItsHeaderInSight()
{
    const QTemporaryDir folder;
    ListSource source({test::reviewedRecord()});
    ExportJob job;
    job.path = folder.filePath(QStringLiteral("book.xlsx"));
    job.format = ExportFormat::Xlsx;
    QVERIFY(exportRecords(source, job));
    QProcess python;
    python.start(QStringLiteral(LICENCEDESK_PYTHON),
                 {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), job.path,
                  folder.path()});
    QVERIFY(python.waitForFinished(ValidatorTimeout));
    QFile sheet(folder.filePath(QStringLiteral("xl/worksheets/sheet1.xml")));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QByteArray xml = sheet.readAll();
    QVERIFY(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
    QVERIFY(xml.contains("<autoFilter ref=\"A1:Y2\"/>"));
    QVERIFY(xml.contains("numberStoredAsText=\"1\""));
    QCOMPARE(xml.count("t=\"n\""), 0);
}

LICENCEDESK_TEST_MAIN(SchemaTest)
#include "SchemaTest.moc"
