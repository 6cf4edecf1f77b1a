#include "contract/WechatAnswer.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace licencedesk;

namespace {

/// As the documents of the service print it, with an invented person.
const QByteArray Documented = R"({"errcode":0,"errmsg":"ok","id_num":"110101199003071233",
  "name":"张三丰","sex":"男","nationality":"中国","address":"北京市东城区景山前街4号",
  "birth_date":"1990-03-07","issue_date":"2012-05-20","car_class":"C1",
  "valid_from":"2018-05-20","valid_to":"2028-05-20","official_seal":"北京市公安局公安交通管理局"})";

WechatAnswer parsed(const QByteArray &body)
{
    const auto answer = parseWechatAnswer(body);
    return answer ? *answer : WechatAnswer{-999, answer.error().detail, {}, {}, {}};
}

FieldValue field(const QByteArray &body, FieldId id)
{
    const LicenceFields fields = parsed(body).fields;
    const auto found = fields.find(id);
    return found == fields.end() ? FieldValue() : found->second;
}

QByteArray nested(int depth)
{
    return R"({"errcode":0,"extra":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
}

} // namespace

class WechatAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allElevenFieldsOfTheDocumentsAreRead();
    void valuesAreRemoteAndSure();
    void spellings_data();
    void spellings();
    void dates_data();
    void dates();
    void unusualValues_data();
    void unusualValues();
    void errors_data();
    void errors();
    void whatIsNoAnswer_data();
    void whatIsNoAnswer();
    void whatNobodyKnowsIsKept();
    void whatCannotBePrintedIsNoField_data();
    void whatCannotBePrintedIsNoField();
    void anErrorSaysNothingOfTheBody();
    void nestingHasALimit();
};

void WechatAnswerTest::allElevenFieldsOfTheDocumentsAreRead()
{
    const WechatAnswer answer = parsed(Documented);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.message, QStringLiteral("ok"));
    QCOMPARE(answer.fields.size(), size_t(11));
    QCOMPARE(fieldText(answer.fields, FieldId::LicenceNumber),
             QStringLiteral("110101199003071233"));
    QCOMPARE(fieldText(answer.fields, FieldId::FirstIssueDate), QStringLiteral("2012-05-20"));
    QCOMPARE(fieldText(answer.fields, FieldId::IssuingAuthority),
             QStringLiteral("北京市公安局公安交通管理局"));
    QVERIFY(answer.unknown.isEmpty());
}

void WechatAnswerTest::valuesAreRemoteAndSure()
{
    const FieldValue name = field(Documented, FieldId::Name);
    QCOMPARE(name.source, FieldSource::Remote);
    QCOMPARE(name.confidence, 1.0);
    QCOMPARE(name.review, ReviewReason::None);
}

void WechatAnswerTest::spellings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("birth");
    const auto row = [](const char *name, const char *body, int code, const char *birth) {
        QTest::newRow(name) << QByteArray(body) << code << QString::fromUtf8(birth);
    };
    row("snake case", R"({"errcode":0,"birth_date":"1990-03-07"})", 0, "1990-03-07");
    row("camel case", R"({"errCode":0,"errMsg":"ok","birthDate":"1990-03-07"})", 0, "1990-03-07");
    row("a code as text", R"({"errcode":"0","birth_date":"1990-03-07"})", 0, "1990-03-07");
    row("no code at all", R"({"birth_date":"1990-03-07"})", 0, "1990-03-07");
    row("a code of null", R"({"errcode":null,"birth_date":"1990-03-07"})", 0, "1990-03-07");
    row("both spellings, one of them empty", R"({"birth_date":"","birthDate":"1990-03-07"})", 0,
        "1990-03-07");
    row("a byte order mark before it", "\xEF\xBB\xBF{\"birth_date\":\"1990-03-07\"}", 0,
        "1990-03-07");
    row("blanks and new lines around it", "\r\n {\"birth_date\":\"1990-03-07\"} \n", 0,
        "1990-03-07");
    row("null instead of a value", R"({"errcode":0,"birth_date":null})", 0, "");
    row("an empty value", R"({"errcode":0,"birth_date":""})", 0, "");
}

void WechatAnswerTest::spellings()
{
    QFETCH(QByteArray, body);
    const WechatAnswer answer = parsed(body);
    QTEST(answer.code, "code");
    QTEST(fieldText(answer.fields, FieldId::BirthDate), "birth");
    QVERIFY2(answer.unknown.isEmpty(), QJsonDocument(answer.unknown).toJson());
}

void WechatAnswerTest::dates_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReviewReason>("review");
    const auto row = [](const char *name, const char *from, const char *to, const char *text,
                        ReviewReason review = ReviewReason::None) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(text) << review;
    };
    row("with hyphens", "2018-05-20", "2028-05-20", "2028-05-20");
    row("eight digits", "20180520", "20280520", "2028-05-20");
    row("Chinese", "2018年5月20日", "2028年5月20日", "2028-05-20");
    row("with dots", "2018.05.20", "2028.05.20", "2028-05-20");
    row("with strokes", "2018/5/20", "2028/5/20", "2028-05-20");
    row("full width", "２０１８-０５-２０", "２０２８-０５-２０", "2028-05-20");
    row("long term", "2018-05-20", "长期", "长期");
    row("a term of six years", "2012-05-20", "6年", "2018-05-20");
    row("a term of ten years", "2018年5月20日", "10年", "2028-05-20");
    row("a term from the 29th of February", "2012-02-29", "6年", "2018-02-28");
    row("a term without a beginning stays as it came", "", "6年", "6年", ReviewReason::Implausible);
    row("a day that is not in the calendar", "2018-05-20", "2028-02-30", "2028-02-30",
        ReviewReason::Implausible);
    row("no date", "2018-05-20", "see overleaf", "see overleaf", ReviewReason::Implausible);
}

void WechatAnswerTest::dates()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QJsonObject body{{QStringLiteral("valid_from"), from}, {QStringLiteral("valid_to"), to}};
    const FieldValue end = field(QJsonDocument(body).toJson(), FieldId::ValidTo);
    QTEST(end.text, "text");
    QTEST(end.review, "review");
}

void WechatAnswerTest::unusualValues_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReviewReason>("review");
    const auto row = [](const char *name, const char *body, FieldId id, const char *text,
                        ReviewReason review = ReviewReason::None) {
        QTest::newRow(name) << QByteArray(body) << id << QString::fromUtf8(text) << review;
    };
    row("a number as a number keeps all its digits", R"({"id_num":110101199003071233})",
        FieldId::LicenceNumber, "110101199003071233");
    row("a date as a number", R"({"birth_date":19900307})", FieldId::BirthDate, "1990-03-07");
    row("a small x", R"({"idNum":"11010119900307231x"})", FieldId::LicenceNumber,
        "11010119900307231X", ReviewReason::Implausible);
    row("sex in Latin letters", R"({"sex":"F"})", FieldId::Sex, "女");
    row("a sex that nobody knows", R"({"sex":"?"})", FieldId::Sex, "?", ReviewReason::Implausible);
    row("a name with another dot", R"({"name":"阿凡提.艾力"})", FieldId::Name, "阿凡提·艾力");
    row("several classes", R"({"car_class":"C1E"})", FieldId::VehicleClass, "C1E");
}

void WechatAnswerTest::unusualValues()
{
    QFETCH(QByteArray, body);
    QFETCH(FieldId, id);
    const FieldValue value = field(body, id);
    QTEST(value.text, "text");
    QTEST(value.review, "review");
}

void WechatAnswerTest::errors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("rid");
    QTest::newRow("with hint and rid")
        << QByteArray(
               R"({"errcode":101001,"errmsg":"certificate not found hint: [x] rid: 5f-0a-1"})")
        << 101001 << QStringLiteral("5f-0a-1");
    QTest::newRow("camel case, as text")
        << QByteArray(R"({"errCode":"-1","errMsg":"system error"})") << -1 << QString();
    QTest::newRow("code alone") << QByteArray(R"({"errcode":45009})") << 45009 << QString();
}

void WechatAnswerTest::errors()
{
    QFETCH(QByteArray, body);
    const WechatAnswer answer = parsed(body);
    QTEST(answer.code, "code");
    QTEST(answer.rid, "rid");
    QVERIFY(answer.fields.empty());
}

void WechatAnswerTest::whatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Damaged;
    QTest::newRow("a page") << QByteArray("<html>Sign in</html>") << ErrorKind::Damaged;
    QTest::newRow("cut off") << Documented.left(100) << ErrorKind::Damaged;
    QTest::newRow("a list") << QByteArray("[1,2]") << ErrorKind::Damaged;
    QTest::newRow("no UTF-8") << QByteArray("{\"name\":\"\xC5\xE5\"}") << ErrorKind::Damaged;
    QTest::newRow("an object of something else")
        << QByteArray(R"({"status":"ok"})") << ErrorKind::Damaged;
    QTest::newRow("a code that is no number")
        << QByteArray(R"({"errcode":"many"})") << ErrorKind::Damaged;
    QTest::newRow("a code beyond all codes")
        << QByteArray(R"({"errcode":99999999999})") << ErrorKind::Damaged;
    QTest::newRow("two megabytes")
        << QByteArray(R"({"errcode":0,"name":")") + QByteArray(2 * 1024 * 1024, 'a') + "\"}"
        << ErrorKind::TooLarge;
}

void WechatAnswerTest::whatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    const auto answer = parseWechatAnswer(body);
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
    QVERIFY(!answer.error().message.isEmpty());
}

void WechatAnswerTest::whatNobodyKnowsIsKept()
{
    const QByteArray longText(10000, 'a');
    const WechatAnswer answer = parsed(R"({"errcode":0,"sex":"男","score":0.5,"card":{"w":88},
        "name":["list"],"address":")" + longText +
                                       "\"}");
    QCOMPARE(answer.fields.size(), size_t(1));
    QCOMPARE(answer.unknown.keys(), QStringList({QStringLiteral("address"), QStringLiteral("card"),
                                                 QStringLiteral("name"), QStringLiteral("score")}));
    QCOMPARE(answer.unknown.value(QLatin1String("address")).toString().size(), 10000);
}

void WechatAnswerTest::whatCannotBePrintedIsNoField_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isField");
    QTest::newRow("a zero byte") << QByteArray(R"(张三\u0000丰)") << false;
    QTest::newRow("a sign that turns the direction") << QByteArray(R"(张三\u202e丰)") << false;
    QTest::newRow("half a character") << QByteArray(R"(张三\ud800丰)") << false;
    QTest::newRow("a character beyond the first plane") << QByteArray("张𠮷") << true;
    QTest::newRow("a character of a private area") << QByteArray(R"(张\ue844)") << true;
    QTest::newRow("a new line") << QByteArray(R"(张三\n丰)") << true;
}

void WechatAnswerTest::whatCannotBePrintedIsNoField()
{
    QFETCH(QByteArray, name);
    const WechatAnswer answer = parsed(R"({"errcode":0,"name":")" + name + "\"}");
    QTEST(answer.fields.size() == 1, "isField");
    QCOMPARE(answer.unknown.size() == 1, answer.fields.empty());
}

void WechatAnswerTest::anErrorSaysNothingOfTheBody()
{
    const auto answer = parseWechatAnswer(R"({"errcode":"SECRET","name":"SECRET"})");
    QVERIFY(!answer);
    QVERIFY(!(answer.error().message + answer.error().detail).contains(QLatin1String("SECRET")));
}

void WechatAnswerTest::nestingHasALimit()
{
    QVERIFY(parseWechatAnswer(nested(100)));
    QVERIFY(!parseWechatAnswer(nested(5000)));
    QVERIFY(!parseWechatAnswer(nested(500000)));
}

LICENCEDESK_TEST_MAIN(WechatAnswerTest)
#include "WechatAnswerTest.moc"
