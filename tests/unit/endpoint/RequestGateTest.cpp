#include "endpoint/RequestGate.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

RequestHead withHost(const QByteArray &host)
{
    RequestHead head;
    head.host = host;
    return head;
}

EndpointSettings listeningOn(const char *address, const QStringList &names = {})
{
    EndpointSettings settings;
    settings.listen = *parseListenAddress(QString::fromLatin1(address));
    settings.hostNames = names;
    return settings;
}

} // namespace

class RequestGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostNamesAreTakenApart_data();
    void hostNamesAreTakenApart();
    void onlyOurOwnNamesAreAnswered_data();
    void onlyOurOwnNamesAreAnswered();
    void pagesInBrowsersAreRefused();
    void bodiesAreJudgedByTheirHeaders_data();
    void bodiesAreJudgedByTheirHeaders();
};

void RequestGateTest::hostNamesAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("with a port") << QByteArray("localhost:8787") << QByteArray("localhost");
    QTest::newRow("without") << QByteArray("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("IPv6 with a port") << QByteArray("[::1]:8787") << QByteArray("::1");
    QTest::newRow("IPv6 without") << QByteArray("[::1]") << QByteArray("::1");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("an open bracket") << QByteArray("[::1") << QByteArray();
    QTest::newRow("no port behind the colon") << QByteArray("localhost:x") << QByteArray();
    QTest::newRow("something behind the bracket") << QByteArray("[::1]x") << QByteArray();
    QTest::newRow("our name as a prefix")
        << QByteArray("localhost.evil.example:80") << QByteArray("localhost.evil.example");
}

void RequestGateTest::hostNamesAreTakenApart()
{
    QFETCH(QByteArray, host);
    QTEST(hostName(host), "name");
}

void RequestGateTest::onlyOurOwnNamesAreAnswered_data()
{
    QTest::addColumn<QByteArray>("listen");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const QByteArray loopback = "127.0.0.1:8787";
    QTest::newRow("the address itself") << loopback << QByteArray("127.0.0.1:8787") << 0;
    QTest::newRow("its name") << loopback << QByteArray("localhost:8787") << 0;
    QTest::newRow("any port: it may be forwarded") << loopback << QByteArray("localhost:9") << 0;
    QTest::newRow("a name that somebody pointed here")
        << loopback << QByteArray("evil.example:8787") << 421;
    QTest::newRow("a name that begins like ours")
        << loopback << QByteArray("localhost.evil.example") << 421;
    QTest::newRow("ours before a zero")
        << loopback << QByteArray("localhost\0.evil.example", 23) << 421;
    QTest::newRow("no name") << loopback << QByteArray() << 421;
    QTest::newRow("a name that was allowed") << loopback << QByteArray("OCR.firm.example") << 0;
    QTest::newRow("the network's address")
        << QByteArray("10.0.0.7:443") << QByteArray("10.0.0.7") << 0;
    QTest::newRow("loopback's name from the network")
        << QByteArray("10.0.0.7:443") << QByteArray("localhost") << 421;
    QTest::newRow("a socket is out of a browser's reach")
        << QByteArray("unix:/s") << QByteArray("anything") << 0;
}

void RequestGateTest::onlyOurOwnNamesAreAnswered()
{
    QFETCH(QByteArray, listen);
    QFETCH(QByteArray, host);
    const auto settings = listeningOn(listen.constData(), {QStringLiteral("ocr.firm.example")});
    QTEST(refusalOf(withHost(host), settings), "status");
}

void RequestGateTest::pagesInBrowsersAreRefused()
{
    RequestHead head = withHost("127.0.0.1:8787");
    head.origin = "http://127.0.0.1:8787";
    QCOMPARE(refusalOf(head, EndpointSettings()), 403);
    head.origin = "null";
    QCOMPARE(refusalOf(head, EndpointSettings()), 403);
}

void RequestGateTest::bodiesAreJudgedByTheirHeaders_data()
{
    using Header = std::optional<QByteArray>;
    QTest::addColumn<Header>("length");
    QTest::addColumn<Header>("transfer");
    QTest::addColumn<Header>("encoding");
    QTest::addColumn<int>("status");
    const Header none;
    QTest::newRow("no body") << none << none << none << 0;
    QTest::newRow("a picture") << Header("200000") << none << none << 0;
    QTest::newRow("3 MB hear the contract's error") << Header("3000000") << none << none << 0;
    QTest::newRow("exactly the most") << Header("10485760") << none << none << 0;
    QTest::newRow("one byte more") << Header("10485761") << none << none << 413;
    QTest::newRow("no number") << Header("abc") << none << none << 400;
    QTest::newRow("a negative one") << Header("-1") << none << none << 400;
    QTest::newRow("with a tail") << Header("12x") << none << none << 400;
    QTest::newRow("too long to be one") << Header("99999999999999999999") << none << none << 400;
    QTest::newRow("two of them") << Header("5,5") << none << none << 400;
    QTest::newRow("empty") << Header("") << none << none << 400;
    QTest::newRow("chunked") << none << Header("chunked") << none << 411;
    QTest::newRow("chunked in disguise") << Header("5") << Header(" Chunked ") << none << 411;
    QTest::newRow("packed") << Header("5") << none << Header("gzip") << 415;
    QTest::newRow("not packed") << Header("5") << none << Header("identity") << 0;
}

void RequestGateTest::bodiesAreJudgedByTheirHeaders()
{
    using Header = std::optional<QByteArray>;
    QFETCH(Header, length);
    QFETCH(Header, transfer);
    QFETCH(Header, encoding);
    RequestHead head = withHost("localhost");
    head.contentLength = length;
    head.transferEncoding = transfer;
    head.contentEncoding = encoding;
    QTEST(refusalOf(head, EndpointSettings()), "status");
}

LICENCEDESK_TEST_MAIN(RequestGateTest)
#include "RequestGateTest.moc"
