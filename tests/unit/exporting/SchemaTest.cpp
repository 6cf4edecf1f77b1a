// What is written follows the published schemas, judged by a validator that is not ours.

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

LICENCEDESK_TEST_MAIN(SchemaTest)
#include "SchemaTest.moc"
