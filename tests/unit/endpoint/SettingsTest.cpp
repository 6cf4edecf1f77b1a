#include "endpoint/EndpointSettings.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTaken_data();
    void addressesAreTaken();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
    void settingsThatDoNotHoldTogetherAreRefused_data();
    void settingsThatDoNotHoldTogetherAreRefused();
};

void SettingsTest::addressesAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1:8787") << true;
    QTest::newRow("another loopback address") << QStringLiteral("127.8.9.1:1") << true;
    QTest::newRow("by name") << QStringLiteral("localhost:0") << true;
    QTest::newRow("loopback of IPv6") << QStringLiteral("[::1]:8787") << true;
    QTest::newRow("the firm's network") << QStringLiteral("192.168.1.7:443") << false;
    QTest::newRow("every address") << QStringLiteral("0.0.0.0:65535") << false;
    QTest::newRow("every address of IPv6") << QStringLiteral("[::]:443") << false;
    QTest::newRow("an address with its network card")
        << QStringLiteral("[fe80::1%1]:8787") << false;
    QTest::newRow("a Unix socket") << QStringLiteral("unix:/run/licencedesk/serve.sock") << false;
}

void SettingsTest::addressesAreTaken()
{
    QFETCH(QString, text);
    QFETCH(bool, loopback);
    const auto address = parseListenAddress(text);
    QVERIFY(address.has_value());
    QCOMPARE(address->text(), text);
    QCOMPARE(address->isLoopback(), loopback);
}

void SettingsTest::whatIsNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no port") << QStringLiteral("127.0.0.1");
    QTest::newRow("a port alone") << QStringLiteral(":8787");
    QTest::newRow("a port that is none") << QStringLiteral("127.0.0.1:http");
    QTest::newRow("a port beyond the last") << QStringLiteral("127.0.0.1:65536");
    QTest::newRow("a negative port") << QStringLiteral("127.0.0.1:-1");
    QTest::newRow("a name that must be looked up") << QStringLiteral("desk.example:8787");
    QTest::newRow("IPv6 without brackets") << QStringLiteral("::1:8787");
    QTest::newRow("IPv4 in brackets") << QStringLiteral("[127.0.0.1]:8787");
    QTest::newRow("an open bracket") << QStringLiteral("[::1:8787");
    QTest::newRow("a relative socket") << QStringLiteral("unix:serve.sock");
    QTest::newRow("a socket longer than the system takes")
        << QStringLiteral("unix:/") + QString(107, u'x');
}

void SettingsTest::whatIsNoAddressIsRefused()
{
    QFETCH(QString, text);
    const auto address = parseListenAddress(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Invalid);
    QVERIFY(!address.error().message.isEmpty());
}

void SettingsTest::settingsThatDoNotHoldTogetherAreRefused_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("reason"); // a word of it; empty: it may run
    const QStringList named{QStringLiteral("ocr.firm.example")};
    QTest::newRow("loopback in clear")
        << QStringLiteral("127.0.0.1:1") << false << false << QStringList() << QString();
    QTest::newRow("loopback without tokens")
        << QStringLiteral("127.0.0.1:1") << false << true << QStringList() << QString();
    QTest::newRow("a socket without tokens")
        << QStringLiteral("unix:/s") << false << true << QStringList() << QString();
    QTest::newRow("the network in clear") << QStringLiteral("192.168.1.7:1") << false << false
                                          << QStringList() << QStringLiteral("unencrypted");
    QTest::newRow("the network with TLS")
        << QStringLiteral("192.168.1.7:1") << true << false << QStringList() << QString();
    QTest::newRow("the network with TLS and without tokens")
        << QStringLiteral("192.168.1.7:1") << true << true << QStringList()
        << QStringLiteral("Without tokens");
    QTest::newRow("every address under no name") << QStringLiteral("0.0.0.0:1") << true << false
                                                 << QStringList() << QStringLiteral("host names");
    QTest::newRow("every address under a name")
        << QStringLiteral("0.0.0.0:1") << true << false << named << QString();
    QTest::newRow("TLS on a socket") << QStringLiteral("unix:/s") << true << false << QStringList()
                                     << QStringLiteral("Unix socket");
}

void SettingsTest::settingsThatDoNotHoldTogetherAreRefused()
{
    QFETCH(QString, listen);
    QFETCH(bool, tls);
    QFETCH(bool, open);
    QFETCH(QStringList, names);
    QFETCH(QString, reason);
    EndpointSettings settings;
    settings.listen = *parseListenAddress(listen);
    settings.certificateFile = tls ? QStringLiteral("c.pem") : QString();
    settings.keyFile = tls ? QStringLiteral("k.pem") : QString();
    settings.tokens = open ? TokenPolicy::Open : TokenPolicy::Wanted;
    settings.hostNames = names;
    const auto refused = reasonToRefuse(settings);
    QCOMPARE(refused.has_value(), !reason.isEmpty());
    QVERIFY(!refused || refused->message.contains(reason));
    settings.keyFile = tls ? QString() : QStringLiteral("k.pem");
    QVERIFY2(reasonToRefuse(settings), "half of TLS is refused anywhere");
}

LICENCEDESK_TEST_MAIN(SettingsTest)
#include "SettingsTest.moc"
