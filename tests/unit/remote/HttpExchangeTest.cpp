// Whatever the other side does, a call ends once, within its time, with the right failure.

#include "tests/support/TestMain.h"
#include "tests/unit/remote/RemoteFixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using Kind = RemoteFailure::Kind;
using Ending = ScriptedReply::Ending;

constexpr std::chrono::milliseconds Limit{400};
/// Milliseconds. A busy machine is late, a call that hangs is later.
constexpr int WellPastLimit = 4000;

const QByteArray Json = "Content-Type: application/json\r\n";

/// One exchange with a limit below a second; what it came to.
class Exchange
{
public:
    explicit Exchange(const HttpRequest &request, std::chrono::milliseconds limit = Limit)
        : m_exchange(request, QSslConfiguration::defaultConfiguration(), limit, m_clock, nullptr)
    {
        m_timer.start();
        QObject::connect(&m_exchange, &HttpExchange::finished, &m_exchange,
                         [this](const HttpResult &result) {
                             ++m_answers;
                             m_result = result;
                             m_elapsed = m_timer.elapsed();
                         });
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return m_answers > 0; }, Patience);
    }
    int answers() const { return m_answers; }
    qint64 elapsed() const { return m_elapsed; }
    HttpAnswer answer() const { return m_result && *m_result ? **m_result : HttpAnswer(); }
    RemoteFailure failure() const
    {
        return m_result && !*m_result ? m_result->error() : RemoteFailure();
    }
    bool hasFailed() const { return m_result && !*m_result; }
    HttpExchange &exchange() { return m_exchange; }

private:
    MovingClock m_clock;
    QElapsedTimer m_timer;
    HttpExchange m_exchange;
    std::optional<HttpResult> m_result;
    int m_answers = 0;
    qint64 m_elapsed = 0;
};

HttpRequest post(const QUrl &url, const QByteArray &body = "{}")
{
    HttpRequest request;
    request.url = url;
    request.contentType = "application/json";
    request.body = body;
    return request;
}

ScriptedServer::Script always(const ScriptedReply &reply)
{
    return [reply](const ReceivedRequest &) { return reply; };
}

} // namespace

class HttpExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void faults_data();
    void faults();
    void theRequestSaysNoMoreThanItMust();
    void aBodyArrivesWholeAndOnce();
    void anEmptyBodyIsSentAsOne();
    void cookiesAreNotKept();
    void aRedirectIsNotFollowed();
    void aDeadConnectionIsNotTriedAgain_data();
    void aDeadConnectionIsNotTriedAgain();
    void aRequestThatBrokeOffHasNotArrived();
    void aDeafServiceCostsNoMoreThanTheLimit();
    void nobodyListening();
    void anUnknownHost();
    void fiftyMegabytesAreNotReadToTheEnd();
    void abandonedAtEveryStageNothingIsHeard_data();
    void abandonedAtEveryStageNothingIsHeard();
    void aSmallAnswerComesQuickly();
    void noThreadStaysBehind();
};

void HttpExchangeTest::statuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 302, 307, 400, 401, 403, 404, 405, 407, 409,
                             410, 413, 418, 429, 451, 500, 501, 502, 503, 504, 599}) {
        QTest::newRow(QByteArray::number(status)) << status;
    }
}

void HttpExchangeTest::statuses()
{
    QFETCH(int, status);
    ScriptedServer server(always(httpReply(R"({"errcode":-1})", status, Json)));
    Exchange exchange(post(server.address()));
    QVERIFY(exchange.wait());
    if (status == 407) { // only a proxy may say that
        QCOMPARE(exchange.failure().kind, Kind::Unreachable);
        return;
    }
    QVERIFY(!exchange.hasFailed());
    QCOMPARE(exchange.answer().status, status);
    QCOMPARE(exchange.answer().body, QByteArray(R"({"errcode":-1})"));
}

void HttpExchangeTest::faults_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<Kind>("kind");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, Ending ending, Kind kind) {
        QTest::newRow(name) << ScriptedReply{bytes, ending} << kind;
    };
    row("no answer", {}, Ending::Stall, Kind::TimedOut);
    row("half a status line", "HTTP/1.1 20", Ending::Stall, Kind::TimedOut);
    row("headers without an end", ok + "X-A: b\r\n", Ending::Stall, Kind::TimedOut);
    row("headers that drip", ok + "X-A: b", Ending::Drip, Kind::TimedOut);
    row("a body that drips", ok + "Content-Length: 100000\r\n\r\n{", Ending::Drip, Kind::TimedOut);
    row("half a body", ok + "Content-Length: 100\r\n\r\n{\"errcode\"", Ending::Stall,
        Kind::TimedOut);
    row("hung up before a word", {}, Ending::Close, Kind::Unreachable);
    row("reset before a word", {}, Ending::Reset, Kind::Unreachable);
    row("hung up within the headers", ok + "X-A: ", Ending::Close, Kind::Unreachable);
    row("a length of more than comes", ok + "Content-Length: 100\r\n\r\n{}", Ending::Close,
        Kind::Unreachable);
    row("chunks without the last", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n",
        Ending::Close, Kind::Unreachable);
    row("no HTTP at all", "220 mail.example.com ESMTP\r\n\r\n", Ending::Close, Kind::Unreachable);
    row("a length beyond the limit",
        ok + "Content-Length: 99999999\r\n\r\n" + QByteArray(2 * 1024 * 1024, 'a'), Ending::Stall,
        Kind::TooLarge);
    row("a body without a length beyond the limit", ok + "\r\n" + QByteArray(2 * 1024 * 1024, 'a'),
        Ending::Stall, Kind::TooLarge);
}

void HttpExchangeTest::faults()
{
    QFETCH(ScriptedReply, reply);
    ScriptedServer server(always(reply));
    Exchange exchange(post(server.address()));
    QVERIFY(exchange.wait());
    QVERIFY(exchange.hasFailed());
    QTEST(exchange.failure().kind, "kind");
    QVERIFY(exchange.failure().mayHaveArrived);
    QVERIFY(!exchange.failure().message.isEmpty());
    QVERIFY2(exchange.elapsed() < WellPastLimit, QByteArray::number(exchange.elapsed()));
    QTest::qWait(50);
    QCOMPARE(exchange.answers(), 1);
    QCOMPARE(server.connections(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void HttpExchangeTest::theRequestSaysNoMoreThanItMust()
{
    ScriptedServer server(always(httpReply("{}")));
    Exchange exchange(post(server.address()));
    QVERIFY(exchange.wait());
    QStringList names;
    for (const QByteArray &line : server.requests().front().head.split('\n').mid(1)) {
        names.append(QString::fromLatin1(line.left(line.indexOf(':'))).toLower());
    }
    names.sort();
    QCOMPARE(names.join(u' '), QStringLiteral("accept accept-encoding accept-language connection "
                                              "content-length content-type host user-agent"));
    QCOMPARE(server.requests().front().header("User-Agent"), QByteArray("LicenceDesk"));
    QCOMPARE(server.requests().front().header("Accept-Language"), QByteArray("*"));
}

void HttpExchangeTest::aBodyArrivesWholeAndOnce()
{
    QByteArray body(1900 * 1000, Qt::Uninitialized);
    for (qsizetype i = 0; i < body.size(); ++i) {
        body[i] = static_cast<char>(i * 7 + i / 251);
    }
    ScriptedServer server(always(httpReply("{}")));
    Exchange exchange(post(server.address(), body), std::chrono::seconds(5));
    QVERIFY(exchange.wait());
    QVERIFY(!exchange.hasFailed());
    QCOMPARE(server.requests().size(), size_t(1));
    QVERIFY(server.requests().front().body == body);
}

void HttpExchangeTest::anEmptyBodyIsSentAsOne()
{
    ScriptedServer server(always(httpReply("{}")));
    Exchange exchange(post(server.address(), {}));
    QVERIFY(exchange.wait());
    QVERIFY(!exchange.hasFailed());
    QCOMPARE(server.requests().front().method(), QByteArray("POST"));
    QCOMPARE(server.requests().front().header("Content-Length"), QByteArray("0"));
}

void HttpExchangeTest::cookiesAreNotKept()
{
    ScriptedServer server(always(httpReply("{}", 200, "Set-Cookie: a=b\r\n")));
    MovingClock clock;
    HttpClient client(settingsFor(server.address()), clock, nullptr);
    QVERIFY(sendAndWait(client, post(server.address()))->has_value());
    QVERIFY(sendAndWait(client, post(server.address()))->has_value());
    QCOMPARE(server.requests().size(), size_t(2));
    QVERIFY(server.requests().back().header("Cookie").isEmpty());
}

void HttpExchangeTest::aRedirectIsNotFollowed()
{
    ScriptedServer other(always(httpReply("{}")));
    for (const int status : {301, 302, 303, 307, 308}) {
        ScriptedServer server(
            always(httpReply({}, status, "Location: " + other.address().toEncoded() + "\r\n")));
        Exchange exchange(post(server.address()));
        QVERIFY(exchange.wait());
        QCOMPARE(exchange.answer().status, status);
    }
    QCOMPARE(other.connections(), 0);
}

void HttpExchangeTest::aDeadConnectionIsNotTriedAgain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Ending>("ending");
    for (const Ending ending : {Ending::Close, Ending::Reset}) {
        const QByteArray how = ending == Ending::Close ? "closed" : "reset";
        // An empty one goes again, up to twice: the library leaves no way to stop it.
        QTest::newRow("a short request, " + how) << QByteArray("{}") << ending;
        QTest::newRow("a picture, " + how) << QByteArray(1500 * 1000, 'p') << ending;
    }
}

void HttpExchangeTest::aDeadConnectionIsNotTriedAgain()
{
    QFETCH(QByteArray, body);
    QFETCH(Ending, ending);
    ScriptedServer server(always({{}, ending}));
    Exchange exchange(post(server.address(), body), std::chrono::seconds(5));
    QVERIFY(exchange.wait());
    QCOMPARE(exchange.failure().kind, Kind::Unreachable);
    QCOMPARE(server.requests().size(), size_t(1));
    QCOMPARE(server.connections(), 1);
    QVERIFY(exchange.failure().mayHaveArrived);
}

void HttpExchangeTest::aRequestThatBrokeOffHasNotArrived()
{
    ScriptedServer server(always(httpReply("{}")));
    server.resetAfter(100 * 1000);
    Exchange exchange(post(server.address(), QByteArray(20 * 1000 * 1000, 'p')),
                      std::chrono::seconds(5));
    QVERIFY(exchange.wait());
    QCOMPARE(exchange.failure().kind, Kind::Unreachable);
    QVERIFY(!exchange.failure().mayHaveArrived);
    QCOMPARE(server.connections(), 1);
}

void HttpExchangeTest::aDeafServiceCostsNoMoreThanTheLimit()
{
    ScriptedServer server(always(httpReply("{}")));
    server.beDeaf();
    Exchange exchange(post(server.address(), QByteArray(20 * 1000 * 1000, 'p')));
    QVERIFY(exchange.wait());
    QCOMPARE(exchange.failure().kind, Kind::TimedOut);
    QVERIFY(!exchange.failure().mayHaveArrived);
    QVERIFY(exchange.elapsed() < WellPastLimit);
}

void HttpExchangeTest::nobodyListening()
{
    QUrl address;
    {
        ScriptedServer server(always(httpReply("{}")));
        address = server.address();
    }
    Exchange exchange(post(address));
    QVERIFY(exchange.wait());
    QCOMPARE(exchange.failure().kind, Kind::Unreachable);
    QCOMPARE(exchange.failure().detail, QStringLiteral("ConnectionRefusedError"));
    QVERIFY(!exchange.failure().mayHaveArrived);
}

void HttpExchangeTest::anUnknownHost()
{
    // .invalid never exists (RFC 2606); a resolver that hangs is a time-out.
    Exchange exchange(post(QUrl(QStringLiteral("https://relay.invalid/"))));
    QVERIFY(exchange.wait());
    QVERIFY(exchange.failure().kind == Kind::Unreachable ||
            exchange.failure().kind == Kind::TimedOut);
    QVERIFY(!exchange.failure().mayHaveArrived);
}

void HttpExchangeTest::fiftyMegabytesAreNotReadToTheEnd()
{
    const QByteArray huge = "{\"name\":\"" + QByteArray(50 * 1000 * 1000, 'a') + "\"}";
    ScriptedServer server(always(httpReply(huge, 200, Json)));
    Exchange exchange(post(server.address()), std::chrono::seconds(5));
    QVERIFY(exchange.wait());
    QCOMPARE(exchange.failure().kind, Kind::TooLarge);
    QVERIFY2(exchange.elapsed() < WellPastLimit, QByteArray::number(exchange.elapsed()));
    QTRY_COMPARE(server.openConnections(), 0);
}

void HttpExchangeTest::abandonedAtEveryStageNothingIsHeard_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 2, 5, 10, 20, 50}) {
        QTest::addRow("after %d ms", after) << after;
    }
}

void HttpExchangeTest::abandonedAtEveryStageNothingIsHeard()
{
    QFETCH(int, after);
    ScriptedServer server(
        always({"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{", Ending::Drip}));
    Exchange exchange(post(server.address(), QByteArray(1000 * 1000, 'p')),
                      std::chrono::seconds(5));
    if (after > 0) {
        QTest::qWait(after);
    }
    exchange.exchange().abandon();
    const size_t before = server.requests().size();
    QTest::qWait(60);
    QCOMPARE(exchange.answers(), 0);
    QCOMPARE(server.requests().size(), before);
    QTRY_COMPARE(server.openConnections(), 0);
}

void HttpExchangeTest::aSmallAnswerComesQuickly()
{
    ScriptedServer server(always(httpReply("{}")));
    MovingClock clock;
    HttpClient client(settingsFor(server.address()), clock, nullptr);
    const HttpRequest request = post(server.address(), QByteArray(400 * 1000, 'p'));
    QVERIFY(sendAndWait(client, request)); // the first one loads libraries
    QElapsedTimer timer;
    timer.start();
    constexpr int Calls = 20;
    for (int i = 0; i < Calls; ++i) {
        QVERIFY(sendAndWait(client, request)->has_value());
    }
    qInfo("%.1f ms a call of 400 kB", static_cast<double>(timer.elapsed()) / Calls);
    QCOMPARE(server.connections(), Calls + 1); // each its own: none is found dead
}

void HttpExchangeTest::noThreadStaysBehind()
{
    const QDir threads(QStringLiteral("/proc/self/task"));
    if (!threads.exists()) {
        QSKIP("threads are counted on Linux only");
    }
    ScriptedServer server(always(httpReply("{}")));
    MovingClock clock;
    HttpClient client(settingsFor(server.address()), clock, nullptr);
    const auto count = [&] {
        QCoreApplication::processEvents();
        return QDir(threads.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    QVERIFY(sendAndWait(client, post(server.address()))->has_value());
    const auto before = count();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(sendAndWait(client, post(server.address()))->has_value());
    }
    QTRY_VERIFY(count() <= before);
}

LICENCEDESK_TEST_MAIN(HttpExchangeTest)
#include "HttpExchangeTest.moc"
