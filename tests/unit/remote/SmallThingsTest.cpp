// What two readers of one licence agree on; what of an address may be shown; how long to wait.

#include "fields/SameValue.h"
#include "remote/Agreement.h"
#include "remote/Redaction.h"
#include "remote/RemoteProvider.h"
#include "remote/RetryAfter.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace licencedesk;

namespace {

LicenceFields fieldsOf(const std::map<FieldId, QString> &texts)
{
    LicenceFields fields;
    for (const auto &[field, text] : texts) {
        fields[field].text = text;
    }
    return fields;
}

} // namespace

class SmallThingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTexts_data();
    void sameTexts();
    void comparedFieldsStandInTheOrderOfTheDocument();
    void whatNobodyHasIsNotCompared();
    void addresses_data();
    void addresses();
    void secretsGoFromTexts();
    void waits_data();
    void waits();
};

void SmallThingsTest::sameTexts_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, FieldId field, const char *here, const char *there,
                        bool same) {
        QTest::newRow(name) << field << QString::fromUtf8(here) << QString::fromUtf8(there) << same;
    };
    row("two forms of a date", FieldId::BirthDate, "1990-03-07", "1990年3月7日", true);
    row("two dates", FieldId::BirthDate, "1990-03-07", "1990-03-08", false);
    row("long term", FieldId::ValidTo, "长期", " 长期 ", true);
    row("full and half width", FieldId::LicenceNumber, "11010119900307123X",
        "１１０１０１19900307123x", true);
    row("two dots of a name", FieldId::Name, "阿凡提·艾力", "阿凡提•艾力", true);
    row("a dot more", FieldId::Name, "阿凡提·艾力", "阿凡提艾力", false);
    row("a blank in an address", FieldId::Address, "北京市 东城区1号", "北京市东城区1号", true);
    row("another house", FieldId::Address, "北京市东城区1号", "北京市东城区7号", false);
    row("another class", FieldId::VehicleClass, "C1", "C1E", false);
}

void SmallThingsTest::sameTexts()
{
    QFETCH(FieldId, field);
    QFETCH(QString, here);
    QFETCH(QString, there);
    QTEST(isSameValue(field, here, there), "same");
    QTEST(isSameValue(field, there, here), "same");
}

void SmallThingsTest::comparedFieldsStandInTheOrderOfTheDocument()
{
    const LicenceFields here = fieldsOf({{FieldId::LicenceNumber, QStringLiteral("1")},
                                         {FieldId::Name, QStringLiteral("张三丰")},
                                         {FieldId::VehicleClass, QStringLiteral("C1")}});
    const LicenceFields there = fieldsOf({{FieldId::LicenceNumber, QStringLiteral("1")},
                                          {FieldId::Name, QStringLiteral("张三峰")},
                                          {FieldId::IssuingAuthority, QStringLiteral("北京")}});
    const std::vector<ComparedField> expected = {
        {FieldId::LicenceNumber, QStringLiteral("1"), QStringLiteral("1"), FieldAgreement::Same},
        {FieldId::Name, QStringLiteral("张三丰"), QStringLiteral("张三峰"),
         FieldAgreement::Different},
        {FieldId::VehicleClass, QStringLiteral("C1"), QString(), FieldAgreement::OnlyHere},
        {FieldId::IssuingAuthority, QString(), QStringLiteral("北京"), FieldAgreement::OnlyThere}};
    QVERIFY(compareFields(here, there) == expected);
}

void SmallThingsTest::whatNobodyHasIsNotCompared()
{
    QVERIFY(compareFields({}, {}).empty());
    const LicenceFields other = fieldsOf({{FieldId::FileNumber, QStringLiteral("110000000001")}});
    QVERIFY(compareFields(other, {}).empty()); // the call does not know it
}

void SmallThingsTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *address, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(shown);
    };
    row("without a query", "https://h/a", "https://h/a");
    row("a token", "https://h/a?access_token=SECRET", "https://h/a?access_token=…");
    row("a secret and an app id",
        "https://h/a?grant_type=client_credential&appid=wx1&secret=SECRET",
        "https://h/a?grant_type=client_credential&appid=wx1&secret=…");
    row("a picture's address", "https://h/a?img_url=https%3A%2F%2FSECRET%2Fb",
        "https://h/a?img_url=…");
    row("a name and a password", "https://user:SECRET@h/a", "https://h/a");
    row("a fragment", "https://h/a#access_token=SECRET", "https://h/a");
    row("a key without a value", "https://h/a?SECRET", "https://h/a?…");
}

void SmallThingsTest::addresses()
{
    QFETCH(QString, address);
    QTEST(redacted(QUrl(address)), "shown");
    QVERIFY(!redacted(QUrl(address)).contains(QLatin1String("SECRET")));
}

void SmallThingsTest::secretsGoFromTexts()
{
    QCOMPARE(
        withoutSecrets(QStringLiteral("a b/c d b%2Fc b"), {Secret("b/c"), Secret(), Secret("d")}),
        QStringLiteral("a … … … b"));
    QCOMPARE(withoutSecrets(QStringLiteral("plain"), {Secret()}), QStringLiteral("plain"));
}

void SmallThingsTest::waits_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("wait");
    const auto row = [](const char *name, const char *header, int wait) {
        QTest::newRow(name) << QByteArray(header) << wait;
    };
    row("none", "", 0);
    row("seconds", "120", 120);
    row("seconds with blanks", " 120 ", 120);
    row("no seconds", "0", 0);
    row("a year", "31536000", 86400);
    row("more seconds than there are", "99999999999999999999999", 86400);
    row("negative", "-5", 0);
    row("half seconds", "1.5", 0);
    row("a date to come", "Sat, 21 Nov 2026 04:10:00 GMT", 600);
    row("a date that is over", "Sat, 21 Nov 2026 03:00:00 GMT", 0);
    row("a date in years", "Thu, 21 Nov 2030 04:00:00 GMT", 86400);
    row("a day that never was", "Sat, 31 Feb 2026 04:10:00 GMT", 0);
    row("words", "soon", 0);
}

void SmallThingsTest::waits()
{
    QFETCH(QByteArray, header);
    const QDateTime now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
    QTEST(static_cast<int>(parseRetryAfter(header, now).count()), "wait");
}

LICENCEDESK_TEST_MAIN(SmallThingsTest)
#include "SmallThingsTest.moc"
