// The system's proxy, here the one of the environment: used for other machines, never for this one.

#include "tests/support/TestMain.h"
#include "tests/unit/remote/RemoteFixture.h"

#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

HttpRequest post(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.contentType = "application/json";
    request.body = "{}";
    return request;
}

void useProxy(const ScriptedServer &proxy)
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"}) {
        qputenv(name, proxy.address().toEncoded());
    }
    qunsetenv("no_proxy");
    qunsetenv("NO_PROXY");
}

} // namespace

class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisMachineIsReachedWithoutIt();
    void anotherMachineIsReachedThroughItAndItSeesNoToken();
};

void ProxyTest::thisMachineIsReachedWithoutIt()
{
    ScriptedServer proxy([](const ReceivedRequest &) { return httpReply("", 502); });
    useProxy(proxy);
    ScriptedServer server([](const ReceivedRequest &) { return httpReply("{}"); });
    const MovingClock clock;
    HttpClient client(settingsFor(server.address()), clock, nullptr);
    for (const char *host : {"127.0.0.1", "localhost"}) {
        const auto result =
            sendAndWait(client, post(server.address({}, QString::fromLatin1(host))));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, 200);
    }
    QCOMPARE(proxy.connections(), 0);
}

void ProxyTest::anotherMachineIsReachedThroughItAndItSeesNoToken()
{
    ScriptedServer proxy([](const ReceivedRequest &) { return httpReply("", 502); });
    useProxy(proxy);
    const MovingClock clock;
    const QUrl relay(QStringLiteral("https://relay.invalid/cv?access_token=SECRET"));
    HttpClient client(settingsFor(QUrl(QStringLiteral("https://relay.invalid/"))), clock, nullptr);
    const auto result = sendAndWait(client, post(relay));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, RemoteFailure::Kind::Unreachable);
    QVERIFY(!result->error().mayHaveArrived);
    QVERIFY(!proxy.requests().empty());
    for (const ReceivedRequest &request : proxy.requests()) {
        QVERIFY2(request.head.startsWith("CONNECT relay.invalid:443 "), request.head);
        QVERIFY(!request.head.contains("SECRET"));
    }
}

LICENCEDESK_TEST_MAIN(ProxyTest)
#include "ProxyTest.moc"
