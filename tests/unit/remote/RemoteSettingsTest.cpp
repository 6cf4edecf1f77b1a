// How the firm talks to a service: kept whole, checked in words, without secrets.

#include "remote/RemoteSettings.h"
#include "store/AuditLog.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// Nothing in it is as it is by itself.
RemoteSettings unusual()
{
    RemoteSettings settings;
    settings.enabled = true;
    settings.kind = RemoteKind::Webhook;
    settings.base = QUrl(QStringLiteral("https://hooks.example.com:8443/licence"));
    settings.access = WechatAccess::PlainToken;
    settings.appId = QStringLiteral("wx0123456789");
    settings.tokenName = QStringLiteral("the relay's");
    settings.authorityFile = QStringLiteral("/etc/firm/authority.pem");
    settings.dailyQuota = 7;
    settings.consent = RemoteConsent::EveryRecord;
    settings.submitAccepted = true;
    settings.sendPicture = true;
    settings.timeoutSeconds = 33;
    return settings;
}

RemoteSettings at(const QString &base)
{
    RemoteSettings settings;
    settings.enabled = true;
    settings.base = QUrl(base);
    settings.appId = QStringLiteral("wx0123456789");
    return settings;
}

} // namespace

class RemoteSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreTheSameAfterJson();
    void missingEntriesAreAsTheyAreByThemselves();
    void wrongEntriesAreNamed_data();
    void wrongEntriesAreNamed();
    void whatIsNoJsonIsDamaged();
    void addresses_data();
    void addresses();
    void anAppIdIsWantedUnlessATokenIsPasted();
    void switchedOffNothingIsChecked();
    void officialHosts_data();
    void officialHosts();
    void thisMachine_data();
    void thisMachine();
    void theyAreKeptAndLogged();
    void wrongOnesAreNotKept();
};

void RemoteSettingsTest::theyAreTheSameAfterJson()
{
    for (const RemoteSettings &settings : {unusual(), RemoteSettings()}) {
        const auto parsed = parseRemoteSettings(toJson(settings));
        VERIFY_DONE(parsed);
        QVERIFY(*parsed == settings);
    }
}

void RemoteSettingsTest::missingEntriesAreAsTheyAreByThemselves()
{
    const auto parsed = parseRemoteSettings("{}");
    VERIFY_DONE(parsed);
    QVERIFY(*parsed == RemoteSettings());
    QVERIFY(!parsed->enabled);
}

void RemoteSettingsTest::wrongEntriesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *json, const char *key) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(key);
    };
    row("a key that nobody knows", R"({"colour":"red"})", "colour");
    row("a secret", R"({"app_secret":"x"})", "app_secret");
    row("text for a switch", R"({"enabled":"yes"})", "enabled");
    row("a kind of another program", R"({"kind":"ftp"})", "kind");
    row("a negative quota", R"({"daily_quota":-1})", "daily_quota");
    row("half a quota", R"({"daily_quota":1.5})", "daily_quota");
    row("no time at all", R"({"timeout_seconds":0})", "timeout_seconds");
    row("an hour", R"({"timeout_seconds":3600})", "timeout_seconds");
    row("a number for an address", R"({"base":7})", "base");
}

void RemoteSettingsTest::wrongEntriesAreNamed()
{
    QFETCH(QByteArray, json);
    const auto parsed = parseRemoteSettings(json);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    QTEST(parsed.error().detail, "key");
}

void RemoteSettingsTest::whatIsNoJsonIsDamaged()
{
    for (const char *json : {"", "[]", "{", "null"}) {
        const auto parsed = parseRemoteSettings(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Damaged);
    }
}

void RemoteSettingsTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char *address, bool sound) {
        QTest::newRow(*address ? address : "(none)") << QString::fromUtf8(address) << sound;
    };
    row("https://relay.example.com", true);
    row("https://relay.example.com:8443/a/b/", true);
    row("https://中转.example.com/", true);
    row("http://127.0.0.1:8787", true);
    row("http://localhost:8787/", true);
    row("http://[::1]:8787/", true);
    row("", false);
    row("relay.example.com", false);
    row("https://", false);
    row("http://relay.example.com", false);
    row("http://localhost.example.com/", false);
    row("http://127.0.0.1.example.com/", false);
    row("ftp://127.0.0.1/", false);
    row("file:///etc/passwd", false);
    row("https://name:word@relay.example.com/", false);
    row("https://relay.example.com/?access_token=x", false);
    row("https://relay.example.com/#x", false);
}

void RemoteSettingsTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, sound);
    const auto checked = checkRemoteSettings(at(address));
    QCOMPARE(checked.has_value(), sound);
    QVERIFY(sound ||
            (checked.error().kind == ErrorKind::Invalid && !checked.error().message.isEmpty()));
}

void RemoteSettingsTest::anAppIdIsWantedUnlessATokenIsPasted()
{
    RemoteSettings settings = at(QStringLiteral("https://relay.example.com"));
    settings.appId.clear();
    QVERIFY(!checkRemoteSettings(settings));
    settings.access = WechatAccess::PastedToken;
    VERIFY_DONE(checkRemoteSettings(settings));
    settings.access = WechatAccess::PlainToken;
    QVERIFY(!checkRemoteSettings(settings));
    settings.kind = RemoteKind::Webhook;
    VERIFY_DONE(checkRemoteSettings(settings));
}

void RemoteSettingsTest::switchedOffNothingIsChecked()
{
    VERIFY_DONE(checkRemoteSettings(RemoteSettings()));
}

void RemoteSettingsTest::officialHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("official");
    QTest::newRow("the host") << officialWechatBase().toString() << true;
    QTest::newRow("in capitals") << QStringLiteral("https://API.WEIXIN.QQ.COM/x") << true;
    QTest::newRow("another of theirs") << QStringLiteral("https://sh.api.weixin.qq.com") << true;
    QTest::newRow("one that ends alike") << QStringLiteral("https://evilweixin.qq.com") << false;
    QTest::newRow("one that begins alike")
        << QStringLiteral("https://api.weixin.qq.com.example.com") << false;
}

void RemoteSettingsTest::officialHosts()
{
    QFETCH(QString, address);
    QTEST(isOfficialHost(QUrl(address)), "official");
}

void RemoteSettingsTest::thisMachine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("here");
    QTest::newRow("localhost") << QStringLiteral("localhost") << true;
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("another of the block") << QStringLiteral("127.1.2.3") << true;
    QTest::newRow("IPv6") << QStringLiteral("::1") << true;
    QTest::newRow("everywhere") << QStringLiteral("0.0.0.0") << false;
    QTest::newRow("the house") << QStringLiteral("192.168.0.7") << false;
    QTest::newRow("nothing") << QString() << false;
}

void RemoteSettingsTest::thisMachine()
{
    QFETCH(QString, host);
    QTEST(isThisMachine(host), "here");
}

void RemoteSettingsTest::theyAreKeptAndLogged()
{
    StoreFixture fixture;
    const auto store = fixture.open();
    QVERIFY(*loadRemoteSettings(*store) == RemoteSettings());
    VERIFY_DONE(saveRemoteSettings(*store, unusual()));
    const auto loaded = loadRemoteSettings(*store);
    VERIFY_DONE(loaded);
    QVERIFY(*loaded == unusual());
    const auto entries = AuditLog(*store).find({});
    VERIFY_DONE(entries);
    QCOMPARE(entries->front().act, AuditAct::SettingChanged);
    QCOMPARE(entries->front().detail, QStringLiteral("remote webhook"));
}

void RemoteSettingsTest::wrongOnesAreNotKept()
{
    StoreFixture fixture;
    const auto store = fixture.open();
    QVERIFY(!saveRemoteSettings(*store, at(QStringLiteral("http://relay.example.com"))));
    QVERIFY(*loadRemoteSettings(*store) == RemoteSettings());
}

LICENCEDESK_TEST_MAIN(RemoteSettingsTest)
#include "RemoteSettingsTest.moc"
