#include "operators/Totp.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace licencedesk;

namespace {

const Secret &secret()
{
    static const Secret known("12345678901234567890"); // of RFC 6238, appendix B
    return known;
}

QDateTime atSecond(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

} // namespace

class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_are_those_of_the_standard_data()
    {
        QTest::addColumn<qint64>("second");
        QTest::addColumn<QString>("code");
        const auto row = [](qint64 second, const char *code) {
            QTest::addRow("RFC 6238 at %lld", second) << second << QString::fromLatin1(code);
        };
        row(59, "287082"); // the last six of the eight digits there
        row(1111111109, "081804");
        row(1111111111, "050471");
        row(1234567890, "005924");
        row(2000000000, "279037");
        row(20000000000, "353130");
    }
    void codes_are_those_of_the_standard()
    {
        QFETCH(qint64, second);
        QFETCH(QString, code);
        QCOMPARE(totpCode(secret(), totpStep(atSecond(second))), code);
        QCOMPARE(matchingTotpStep(secret(), code, atSecond(second), 0),
                 std::optional<qint64>(second / 30));
    }

    void a_code_is_good_for_its_step_and_its_neighbours_data()
    {
        QTest::addColumn<qint64>("second");
        QTest::addColumn<bool>("fits");
        QTest::newRow("its own step begins") << qint64(1111111110) << true;
        QTest::newRow("its own step ends") << qint64(1111111139) << true;
        QTest::newRow("this clock is a step behind") << qint64(1111111080) << true;
        QTest::newRow("this clock is a step ahead") << qint64(1111111169) << true;
        QTest::newRow("more than a step behind") << qint64(1111111079) << false;
        QTest::newRow("more than a step ahead") << qint64(1111111170) << false;
    }
    void a_code_is_good_for_its_step_and_its_neighbours()
    {
        QFETCH(qint64, second);
        const auto step = matchingTotpStep(secret(), QStringLiteral("050471"), atSecond(second), 0);
        QTEST(step.has_value(), "fits");
    }

    void no_code_is_taken_twice()
    {
        const QDateTime now = atSecond(1111111111);
        const qint64 step = totpStep(now);
        QVERIFY(matchingTotpStep(secret(), QStringLiteral("050471"), now, step - 1));
        QVERIFY(!matchingTotpStep(secret(), QStringLiteral("050471"), now, step));
        // 081804 belongs to the step before: gone once a later one was used
        QVERIFY(matchingTotpStep(secret(), QStringLiteral("081804"), now, step - 2));
        QVERIFY(!matchingTotpStep(secret(), QStringLiteral("081804"), now, step));
    }

    void codes_are_understood_as_they_are_typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("as shown, with a space") << QStringLiteral("050 471") << true;
        QTest::newRow("full width") << QString::fromUtf8("０５０４７１") << true;
        QTest::newRow("without the leading zero") << QStringLiteral("50471") << false;
        QTest::newRow("with a digit more") << QStringLiteral("0504710") << false;
        QTest::newRow("with a sign") << QStringLiteral("+050471") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void codes_are_understood_as_they_are_typed()
    {
        QFETCH(QString, typed);
        QTEST(matchingTotpStep(secret(), typed, atSecond(1111111111), 0).has_value(), "fits");
    }

    void the_link_is_what_authenticator_apps_read()
    {
        const QString link = totpUri(secret(), QString::fromUtf8("王 芳"));
        const QUrl url(link);
        QCOMPARE(url.scheme(), QStringLiteral("otpauth"));
        QCOMPARE(url.host(), QStringLiteral("totp"));
        QCOMPARE(url.path(QUrl::FullyDecoded), QString::fromUtf8("/LicenceDesk:王 芳"));
        QVERIFY(!link.contains(u' '));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(QStringLiteral("secret")),
                 QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        QCOMPARE(query.queryItemValue(QStringLiteral("issuer")), QStringLiteral("LicenceDesk"));
        QCOMPARE(query.queryItemValue(QStringLiteral("digits")), QStringLiteral("6"));
        QCOMPARE(query.queryItemValue(QStringLiteral("period")), QStringLiteral("30"));
    }

    void the_secret_can_be_typed_too()
    {
        QCOMPARE(totpSecretText(secret()),
                 QStringLiteral("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"));
        QCOMPARE(newTotpSecret().size(), 20);
        QVERIFY(!(newTotpSecret() == newTotpSecret()));
    }
};

LICENCEDESK_TEST_MAIN(TotpTest)
#include "TotpTest.moc"
