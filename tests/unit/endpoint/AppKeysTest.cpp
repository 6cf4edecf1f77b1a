#include "endpoint/AppKeys.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;

namespace {

const QByteArray OneApp = R"({"apps": [{"app_id": "wxdesk", "secret": "a-long-random-secret",
    "quota_per_day": 100, "calls_per_minute": 5, "tokens": ["a-long-fixed-token"]}]})";

QByteArray appWith(const char *members)
{
    return QByteArray(R"({"apps": [{"app_id": "a")") + members + "}]}";
}

} // namespace

class AppKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppHasItsLimits();
    void aSecretMayBeGivenAsItsHash();
    void digestsOfNothingEqualNothing();
    void mistakesNameTheirPlace_data();
    void mistakesNameTheirPlace();
    void aFileThatOthersMayReadIsRefused();
    void aMissingFileIsSaid();
};

void AppKeysTest::anAppHasItsLimits()
{
    const auto keys = parseAppKeys(OneApp);
    QVERIFY(keys.has_value());
    QVERIFY(keys->tokenKey.isEmpty());
    QVERIFY(!keys->find(QStringLiteral("nobody")));
    const App *app = keys->find(QStringLiteral("wxdesk"));
    QVERIFY(app);
    QCOMPARE(app->quotaPerDay, 100);
    QCOMPARE(app->callsPerMinute, 5);
    QVERIFY(app->secret == SecretDigest::of("a-long-random-secret"));
    QVERIFY(!(app->secret == SecretDigest::of("a-long-random-secreT")));
    QCOMPARE(app->tokens.size(), 1U);
    QVERIFY(app->tokens.front() == SecretDigest::of("a-long-fixed-token"));
}

void AppKeysTest::aSecretMayBeGivenAsItsHash()
{
    // printf 'a-long-random-secret' | sha256sum
    const auto keys = parseAppKeys(appWith(
        R"(, "secret_sha256": "cb274ceec65e32b99778397684a4bf2bdea81e2e3a6b2a34c0713bc5017fcfdc")"));
    QVERIFY(keys.has_value());
    QVERIFY(keys->apps.front().secret == SecretDigest::of("a-long-random-secret"));
}

void AppKeysTest::digestsOfNothingEqualNothing()
{
    QVERIFY(!(SecretDigest() == SecretDigest()));
    QVERIFY(!(SecretDigest() == SecretDigest::of("")));
    QVERIFY(SecretDigest::of("") == SecretDigest::of(""));
}

void AppKeysTest::mistakesNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray fine = R"(, "secret": "a-long-random-secret")";
    QTest::newRow("no app") << QByteArray(R"({"apps": []})") << QStringLiteral("apps");
    QTest::newRow("no JSON object") << QByteArray("[]") << QStringLiteral("apps");
    QTest::newRow("no secret") << appWith("") << QStringLiteral("apps[0].secret");
    QTest::newRow("a short secret")
        << appWith(R"(, "secret": "12345")") << QStringLiteral("apps[0].secret");
    QTest::newRow("a hash that is none")
        << appWith(R"(, "secret_sha256": "abc")") << QStringLiteral("apps[0].secret");
    QTest::newRow("secret and hash")
        << appWith(fine + R"(, "secret_sha256": "00")") << QStringLiteral("apps[0].secret");
    QTest::newRow("a key nobody knows")
        << appWith(fine + R"(, "qouta_per_day": 1)") << QStringLiteral("apps[0]");
    QTest::newRow("half a call") << appWith(fine + R"(, "quota_per_day": 1.5)")
                                 << QStringLiteral("apps[0].quota_per_day, .calls_per_minute");
    QTest::newRow("a negative quota") << appWith(fine + R"(, "quota_per_day": -1)")
                                      << QStringLiteral("apps[0].quota_per_day, .calls_per_minute");
    QTest::newRow("a short token")
        << appWith(fine + R"(, "tokens": ["abc"])") << QStringLiteral("apps[0].tokens");
    QTest::newRow("tokens that are no list")
        << appWith(fine + R"(, "tokens": "abc")") << QStringLiteral("apps[0].tokens");
    QTest::newRow("the same app twice")
        << QByteArray(R"({"apps": [{"app_id": "a", "secret": "a-long-random-secret"},
                                   {"app_id": "a", "secret": "a-long-random-secret"}]})")
        << QStringLiteral("apps[1].app_id");
    QTest::newRow("a short token key")
        << QByteArray(R"({"token_key": "abc", "apps": []})") << QStringLiteral("token_key");
}

void AppKeysTest::mistakesNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto keys = parseAppKeys(json);
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::Invalid);
    QCOMPARE(keys.error().detail, place);
    QVERIFY2(!keys.error().message.contains(QLatin1String("random-secret")), "no key in an error");
}

void AppKeysTest::aFileThatOthersMayReadIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("keys.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(OneApp);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ReadGroup);
    const auto refused = loadAppKeys(file.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    qputenv("CREDENTIALS_DIRECTORY", folder.path().toLocal8Bit() + "/other");
    QVERIFY(!loadAppKeys(file.fileName()));
    qputenv("CREDENTIALS_DIRECTORY", folder.path().toLocal8Bit() + '/');
    QVERIFY2(loadAppKeys(file.fileName()).has_value(), "what systemd hands over is guarded by it");
    qunsetenv("CREDENTIALS_DIRECTORY");
    file.setPermissions(QFile::ReadOwner);
    QVERIFY(loadAppKeys(file.fileName()).has_value());
}

void AppKeysTest::aMissingFileIsSaid()
{
    const auto keys = loadAppKeys(QStringLiteral("/nowhere/keys.json"));
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::NotFound);
}

LICENCEDESK_TEST_MAIN(AppKeysTest)
#include "AppKeysTest.moc"
