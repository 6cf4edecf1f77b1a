// Records to JSON and back, and the other forms in which a licence comes as JSON.

#include "exporting/JsonExport.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>

using namespace licencedesk;

class JsonExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackWithAllThatIsJudged();
    void aRecordIsTheSameAfterAWayThroughJson();
    void aRecordJudgedAgainGivesTheSameReport();
    void theMachineValueStandsBesideTheCorrectedOne();
    void theValuesAreThereAtAGlance();
    void flatKeysInBothSpellings_data();
    void flatKeysInBothSpellings();
    void flatValuesBecomeCanonical();
    void digitsBlankedWithXStay();
    void aReadLineIsARecord();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
};

void JsonExportTest::aRecordComesBackWithAllThatIsJudged()
{
    const LicenceRecord record = test::reviewedRecord();
    const auto pages = pagesFromJson(toJson(std::vector{record}));
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
    QCOMPARE(pages->size(), record.pages.size());
    for (std::size_t i = 0; i < pages->size(); ++i) {
        const VerifiedPage &before = record.pages[i];
        const VerifiedPage &after = pages->at(i);
        QCOMPARE(after.page, before.page);
        QCOMPARE(after.layoutId, before.layoutId);
        QCOMPARE(after.capturedAt, before.capturedAt);
        QVERIFY(after.evidence == before.evidence);
        QCOMPARE(after.fields.size(), before.fields.size());
        for (const auto &[field, value] : before.fields) {
            const FieldValue &again = after.fields.at(field);
            QCOMPARE(again.text, value.text);
            QVERIFY(std::abs(again.confidence - value.confidence) < 0.001);
            QCOMPARE(again.review, value.review);
            QCOMPARE(again.source, value.source);
            QCOMPARE(again.candidates, value.candidates);
        }
    }
}

void JsonExportTest::aRecordIsTheSameAfterAWayThroughJson()
{
    LicenceRecord record = test::reviewedRecord();
    record.overriddenBy =
        Override{QStringLiteral("Lin"), QStringLiteral("seen in person"), record.acceptedAt};
    record.events = {{RecordEventKind::Exported, record.acceptedAt, QStringLiteral("Lin"),
                      QStringLiteral("csv")}};
    record.counter = QStringLiteral("Counter 2");
    record.who = QStringLiteral("Zhou");
    record.camera = QStringLiteral("Desk camera");
    record.secondsTaken = 12.5;
    record.edits.front().why = ReviewReason::LowConfidence;
    record.edits.front().who = QStringLiteral("Zhou");

    const auto back = recordFromJson(toJson(record));

    QVERIFY(back);
    QCOMPARE(toJson(*back), toJson(record));
    QCOMPARE(back->edits, record.edits);
    QCOMPARE(back->events, record.events);
    QVERIFY(back->overriddenBy == record.overriddenBy);
    QCOMPARE(back->rental.vehicle, record.rental.vehicle);
    QCOMPARE(back->secondsTaken, 12.5);
}

void JsonExportTest::aRecordJudgedAgainGivesTheSameReport()
{
    const LicenceRecord record = test::reviewedRecord();
    const auto pages = pagesFromJson(QJsonDocument(toJson(record)).toJson());
    QVERIFY(pages);
    QCOMPARE(verify(*pages, record.rental).findings, record.report.findings);
}

void JsonExportTest::theMachineValueStandsBesideTheCorrectedOne()
{
    const QJsonObject record = toJson(test::reviewedRecord());
    const QJsonObject fields =
        record[QLatin1String("pages")][0][QLatin1String("fields")].toObject();
    const QJsonObject name = fields[QLatin1String("name")].toObject();
    QCOMPARE(name[QLatin1String("text")].toString(), QStringLiteral("样本花"));
    QCOMPARE(name[QLatin1String("machine")].toString(), QStringLiteral("祥本花"));
    QVERIFY(!fields[QLatin1String("sex")].toObject().contains(QLatin1String("machine")));
}

void JsonExportTest::theValuesAreThereAtAGlance()
{
    const QJsonObject values = toJson(test::reviewedRecord())[QLatin1String("values")].toObject();
    QCOMPARE(values[QLatin1String("valid_to")].toString(), QStringLiteral("长期"));
    QCOMPARE(values[QLatin1String("file_num")].toString(), QStringLiteral("010012345678"));
    QVERIFY(!values.contains(QLatin1String("status")));
}

void JsonExportTest::flatKeysInBothSpellings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the HTTP call's") << QByteArray(
        R"({"errcode": 0, "errmsg": "ok", "id_num": "11010519491231002X", "birth_date": "1949-12-31"})");
    QTest::newRow("the cloud call's") << QByteArray(
        R"({"errCode": 0, "errMsg": "openapi.ocr.driverLicense:ok", "id_num": "11010519491231002X", "birthDate": "1949-12-31"})");
    QTest::newRow("camel case throughout")
        << QByteArray(R"({"idNum": "11010519491231002X", "birthDate": "1949-12-31"})");
    QTest::newRow("unknown keys and nothing for a value") << QByteArray(
        R"({"id_num": "11010519491231002X", "birth_date": "1949-12-31", "sex": null, "photo": 7})");
}

void JsonExportTest::flatKeysInBothSpellings()
{
    QFETCH(QByteArray, json);
    const auto pages = pagesFromJson(json);
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
    const LicenceFields &fields = pages->front().fields;
    QCOMPARE(fields.size(), std::size_t(2));
    QCOMPARE(fieldText(fields, FieldId::LicenceNumber), QStringLiteral("11010519491231002X"));
    QCOMPARE(fieldText(fields, FieldId::BirthDate), QStringLiteral("1949-12-31"));
    QCOMPARE(fields.at(FieldId::BirthDate).source, FieldSource::Remote);
}

void JsonExportTest::flatValuesBecomeCanonical()
{
    const auto pages =
        pagesFromJson(R"({"id_num": "11010519491231002x", "valid_from": "20180620"})");
    QVERIFY(pages);
    QCOMPARE(fieldText(pages->front().fields, FieldId::LicenceNumber),
             QStringLiteral("11010519491231002X"));
    QCOMPARE(fieldText(pages->front().fields, FieldId::ValidFrom), QStringLiteral("2018-06-20"));
}

void JsonExportTest::digitsBlankedWithXStay()
{
    const auto pages = pagesFromJson(R"({"id_num": "110105xxxxxxxx002X"})");
    QVERIFY(pages);
    QVERIFY(!fieldText(pages->front().fields, FieldId::LicenceNumber).contains(u'*'));
}

void JsonExportTest::aReadLineIsARecord()
{
    const QJsonObject line = toJsonLine(test::readResult());
    const auto pages = pagesFromJson(QJsonDocument(line).toJson(QJsonDocument::Compact));
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
    QCOMPARE(pages->size(), std::size_t(1));
    QCOMPARE(pages->front().layoutId, QStringLiteral("cn-main-2012"));
    const FieldValue &number = pages->front().fields.at(FieldId::LicenceNumber);
    QCOMPARE(number.text, QStringLiteral("11010519491231002X"));
    QCOMPARE(number.confidence, 0.998);
    QCOMPARE(number.source, FieldSource::Recognised);
}

void JsonExportTest::whatIsNoRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *json, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(json) << static_cast<int>(kind);
    };
    row("nothing", "", ErrorKind::Damaged);
    row("half a record", R"({"id_num": "1101)", ErrorKind::Damaged);
    row("no field of a licence", R"({"plate_num": "京A00000"})", ErrorKind::Invalid);
    row("an error answer", R"({"errcode": 101001, "errmsg": "certificate not found"})",
        ErrorKind::Invalid);
    row("a number for a text", R"({"id_num": 110105194912310021})", ErrorKind::Invalid);
    row("a field without text", R"({"fields": {"id_num": {"confidence": 1}}})", ErrorKind::Invalid);
    row("more than certain", R"({"fields": {"id_num": {"text": "", "confidence": 1.5}}})",
        ErrorKind::Invalid);
    row("an unreadable picture's line", R"({"status": "unreadable", "fields": {}})",
        ErrorKind::Invalid);
    row("an unknown page", R"({"pages": [{"page": "cover", "fields": {}}]})", ErrorKind::Invalid);
    row("two records", R"([{"id_num": "1"}, {"id_num": "2"}])", ErrorKind::Invalid);
    row("no records", "[]", ErrorKind::Invalid);
}

void JsonExportTest::whatIsNoRecordIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    const auto pages = pagesFromJson(json);
    QVERIFY(!pages);
    QCOMPARE(static_cast<int>(pages.error().kind), kind);
    QVERIFY(!pages.error().message.isEmpty());
}

LICENCEDESK_TEST_MAIN(JsonExportTest)
#include "JsonExportTest.moc"
