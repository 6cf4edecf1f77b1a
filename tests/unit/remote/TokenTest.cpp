// Tokens: their answers, how long they are used, how many calls they cost.

#include "remote/TokenSource.h"
#include "tests/support/TestMain.h"
#include "tests/unit/remote/RemoteFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using Kind = RemoteFailure::Kind;
using std::chrono::seconds;

const QByteArray AppSecret = "the+secret/of=this&app";

QByteArray tokenJson(const QByteArray &token, int expiresIn = 7200)
{
    return R"({"access_token":")" + token + R"(","expires_in":)" + QByteArray::number(expiresIn) +
           "}";
}

QString plain(const std::optional<TokenResult> &result)
{
    if (!result) {
        return QStringLiteral("(nothing)");
    }
    return *result ? QString::fromUtf8((*result)->view()) : QStringLiteral("(failure)");
}

/// A source of tokens before a server that hands out what the test says.
class Desk
{
public:
    explicit Desk(WechatAccess access = WechatAccess::StableToken)
        : server([this](const ReceivedRequest &request) { return script(request); }),
          settings(settingsOf(server, access)), http(settings, clock, nullptr),
          tokens(http, settings, {Secret("pasted"), Secret(AppSecret), {}}, clock, nullptr)
    {}

    /// Asks once and waits.
    std::optional<TokenResult> fetch()
    {
        QObject context;
        std::optional<TokenResult> received;
        tokens.fetch(&context, [&](const TokenResult &result) { received = result; });
        [[maybe_unused]] const bool came =
            QTest::qWaitFor([&] { return received.has_value(); }, Patience);
        return received;
    }

    ScriptedServer::Script script = [](const ReceivedRequest &) {
        return httpReply(tokenJson("first"));
    };
    ScriptedServer server;
    MovingClock clock;
    RemoteSettings settings;
    HttpClient http;
    TokenSource tokens;

private:
    static RemoteSettings settingsOf(const ScriptedServer &server, WechatAccess access)
    {
        RemoteSettings settings = settingsFor(server.address(QStringLiteral("/relay")));
        settings.access = access;
        return settings;
    }
};

bool isForced(const ReceivedRequest &request)
{
    return QJsonDocument::fromJson(request.body)
        .object()
        .value(QLatin1String("force_refresh"))
        .toBool();
}

} // namespace

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void lives_data();
    void lives();
    void aPastedTokenAsksNobody();
    void theStableCallIsMadeAsDocumented();
    void thePlainCallIsMadeAsDocumented();
    void manyWhoWaitShareOneCall();
    void aTokenIsKeptUntilShortlyBeforeItsEnd();
    void aClockThatWasSetBackMakesNoTokenYounger();
    void refusals_data();
    void refusals();
    void aRefusalNeverRepeatsTheSecret();
    void aRefusedTokenIsAskedForAgainAndOnlyThenForced();
    void aTokenIsForcedEveryHalfMinuteAtMost();
    void twentyForcedADayAtMost();
    void anotherTokenThatCameMeanwhileIsKept();
    void whoHasGoneHearsNothing();
    void withdrawnNobodyHearsAnything();
    void afterAWithdrawalTheNextOneIsServed();
    void aReceiverMayAskAgain();
    void missingSecretsAreSaidInWords();
};

void TokenTest::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("expiresIn");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &token,
                        int expiresIn = 0, int code = 0) {
        QTest::newRow(name) << body << token << expiresIn << code;
    };
    row("as documented", tokenJson("ABC"), "ABC", 7200);
    row("the life as text", R"({"access_token":"ABC","expires_in":"600"})", "ABC", 600);
    row("no life", R"({"access_token":"ABC"})", "ABC", 7200);
    row("an endless life", R"({"access_token":"ABC","expires_in":2000000000})", "ABC", 86400);
    row("a negative life", R"({"access_token":"ABC","expires_in":-5})", "ABC", 0);
    row("refused", R"({"errcode":40125,"errmsg":"invalid appsecret"})", {}, 0, 40125);
    row("refused, the code as text", R"({"errcode":"-1"})", {}, 0, -1);
    row("nothing", {}, {}, 0, -999);
    row("a page", "<html>", {}, 0, -999);
    row("an empty object", "{}", {}, 0, -999);
    row("an errcode of 0 without a token", R"({"errcode":0})", {}, 0, -999);
    row("a token of two lines", R"({"access_token":"A\r\nHost: evil"})", {}, 0, -999);
    row("a token that is no text", R"({"access_token":["A"]})", {}, 0, -999);
    row("a token of a megabyte", tokenJson(QByteArray(1000 * 1000, 'A')), {}, 0, -999);
    row("a token of five thousand letters", tokenJson(QByteArray(5000, 'A')), {}, 0, -999);
}

void TokenTest::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const auto answer = parseTokenAnswer(body);
    if (code == -999) {
        QVERIFY(!answer);
        return;
    }
    QVERIFY(answer);
    QTEST(answer->token.view().toByteArray(), "token");
    QTEST(static_cast<int>(answer->expiresIn.count()), "expiresIn");
    QCOMPARE(answer->code, code);
}

void TokenTest::lives_data()
{
    QTest::addColumn<int>("expiresIn");
    QTest::addColumn<int>("used");
    QTest::newRow("two hours") << 7200 << 6900;
    QTest::newRow("ten minutes") << 600 << 300;
    QTest::newRow("six minutes are used by half") << 360 << 180;
    QTest::newRow("no time") << 0 << 0;
}

void TokenTest::lives()
{
    QFETCH(int, expiresIn);
    QTEST(static_cast<int>(usedFor(seconds(expiresIn)).count()), "used");
}

void TokenTest::aPastedTokenAsksNobody()
{
    Desk desk(WechatAccess::PastedToken);
    QCOMPARE(plain(desk.fetch()), QStringLiteral("pasted"));
    QVERIFY(!desk.tokens.drop(Secret("pasted")));
    QCOMPARE(desk.server.connections(), 0);
}

void TokenTest::theStableCallIsMadeAsDocumented()
{
    Desk desk;
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    const ReceivedRequest &request = desk.server.requests().front();
    QCOMPARE(request.method(), QByteArray("POST"));
    QCOMPARE(request.target(), QByteArray("/relay/cgi-bin/stable_token"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    const QJsonObject expected{{QStringLiteral("grant_type"), QStringLiteral("client_credential")},
                               {QStringLiteral("appid"), QStringLiteral("wx0123456789")},
                               {QStringLiteral("secret"), QString::fromUtf8(AppSecret)},
                               {QStringLiteral("force_refresh"), false}};
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
}

void TokenTest::thePlainCallIsMadeAsDocumented()
{
    Desk desk(WechatAccess::PlainToken);
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    const ReceivedRequest &request = desk.server.requests().front();
    QCOMPARE(request.method(), QByteArray("GET"));
    QCOMPARE(request.target(),
             "/relay/cgi-bin/token?grant_type=client_credential&appid=wx0123456789"
             "&secret=" +
                 AppSecret.toPercentEncoding());
}

void TokenTest::manyWhoWaitShareOneCall()
{
    Desk desk;
    QObject context;
    QStringList received;
    for (int i = 0; i < 10; ++i) {
        desk.tokens.fetch(&context,
                          [&](const TokenResult &result) { received.append(plain(result)); });
    }
    QVERIFY(received.isEmpty());
    QTRY_COMPARE(received.size(), 10);
    QCOMPARE(received.count(QStringLiteral("first")), 10);
    QCOMPARE(desk.server.requests().size(), size_t(1));
}

void TokenTest::aTokenIsKeptUntilShortlyBeforeItsEnd()
{
    Desk desk;
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    desk.clock.move(6899);
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    QCOMPARE(desk.server.requests().size(), size_t(1));
    desk.script = [](const ReceivedRequest &) { return httpReply(tokenJson("second")); };
    desk.clock.move(1);
    QCOMPARE(plain(desk.fetch()), QStringLiteral("second"));
}

void TokenTest::aClockThatWasSetBackMakesNoTokenYounger()
{
    Desk desk;
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    desk.clock.move(-3600);
    QVERIFY(desk.fetch());
    QCOMPARE(desk.server.requests().size(), size_t(2));
}

void TokenTest::refusals_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<RetryAdvice>("retry");
    const auto errcode = [](int code) {
        return httpReply(R"({"errcode":)" + QByteArray::number(code) +
                         R"(,"errmsg":"no rid: 5f-1"})");
    };
    QTest::newRow("an invalid credential is a wrong secret here")
        << errcode(40001) << Kind::Refused << 40001 << RetryAdvice::Never;
    QTest::newRow("a wrong secret")
        << errcode(40125) << Kind::Refused << 40125 << RetryAdvice::Never;
    QTest::newRow("an unknown app id")
        << errcode(40013) << Kind::Refused << 40013 << RetryAdvice::Never;
    QTest::newRow("a network that is not let in")
        << errcode(40164) << Kind::Refused << 40164 << RetryAdvice::Never;
    QTest::newRow("busy") << errcode(-1) << Kind::Refused << -1 << RetryAdvice::Shortly;
    QTest::newRow("a page") << httpReply("<html>") << Kind::Unreadable << 0 << RetryAdvice::Never;
    QTest::newRow("not found") << httpReply("<html>", 404) << Kind::HttpStatus << 404
                               << RetryAdvice::Never;
    QTest::newRow("a gateway") << httpReply("<html>", 502) << Kind::HttpStatus << 502
                               << RetryAdvice::Shortly;
    QTest::newRow("hung up") << ScriptedReply{{}, ScriptedReply::Ending::Reset} << Kind::Unreachable
                             << 0 << RetryAdvice::Shortly;
}

void TokenTest::refusals()
{
    QFETCH(ScriptedReply, reply);
    Desk desk;
    desk.script = [&](const ReceivedRequest &) { return reply; };
    const auto result = desk.fetch();
    QVERIFY(result && !*result);
    QTEST(result->error().kind, "kind");
    QTEST(result->error().code, "code");
    QTEST(result->error().retry, "retry");
    QVERIFY(!result->error().message.isEmpty());
    QVERIFY(!result->error().mayHaveArrived); // no licence has left yet
}

void TokenTest::aRefusalNeverRepeatsTheSecret()
{
    Desk desk;
    desk.script = [](const ReceivedRequest &) {
        return httpReply(R"({"errcode":77777,"errmsg":"what is )" + AppSecret + " or " +
                         AppSecret.toPercentEncoding() + R"( rid: 5f-1"})");
    };
    const auto result = desk.fetch();
    QVERIFY(result && !*result);
    const QString texts = textsOf(result->error());
    QVERIFY2(texts.contains(QStringLiteral("what is … or …")), qPrintable(texts));
    QVERIFY(!texts.contains(QString::fromUtf8(AppSecret)));
    QCOMPARE(result->error().rid, QStringLiteral("5f-1"));
}

void TokenTest::aRefusedTokenIsAskedForAgainAndOnlyThenForced()
{
    Desk desk;
    desk.script = [](const ReceivedRequest &request) {
        return httpReply(tokenJson(isForced(request) ? "forced" : "first"));
    };
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    QVERIFY(desk.tokens.drop(Secret("first")));
    QCOMPARE(plain(desk.fetch()), QStringLiteral("forced"));
    QCOMPARE(desk.server.requests().size(), size_t(3));
    QVERIFY(!isForced(desk.server.requests()[1]));
    QVERIFY(isForced(desk.server.requests()[2]));
}

void TokenTest::aTokenIsForcedEveryHalfMinuteAtMost()
{
    Desk desk; // gives the same whatever is asked
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    desk.tokens.drop(Secret("first"));
    QCOMPARE(plain(desk.fetch()), QStringLiteral("(failure)"));
    const auto again = desk.fetch();
    QVERIFY(again && !*again);
    QCOMPARE(again->error().kind, Kind::Refused);
    QCOMPARE(again->error().retry, RetryAdvice::AfterAMinute);
    const auto forced =
        std::count_if(desk.server.requests().begin(), desk.server.requests().end(), isForced);
    QCOMPARE(forced, 1);
}

void TokenTest::twentyForcedADayAtMost()
{
    ForcedRefreshes forced;
    QDateTime now(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(forced.isAllowed(now));
        forced.note(now);
        QVERIFY(!forced.isAllowed(now.addSecs(29)));
        now = now.addSecs(30);
    }
    QVERIFY(!forced.isAllowed(now));
    QVERIFY(!forced.isAllowed(now.addSecs(20 * 3600)));
    QVERIFY(forced.isAllowed(now.addDays(1)));
}

void TokenTest::anotherTokenThatCameMeanwhileIsKept()
{
    Desk desk;
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    QVERIFY(desk.tokens.drop(Secret("an older one")));
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    QCOMPARE(desk.server.requests().size(), size_t(1));
}

void TokenTest::whoHasGoneHearsNothing()
{
    Desk desk;
    bool heard = false;
    {
        QObject context;
        desk.tokens.fetch(&context, [&](const TokenResult &) { heard = true; });
    }
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
    QVERIFY(!heard);
}

void TokenTest::withdrawnNobodyHearsAnything()
{
    Desk desk;
    desk.script = [](const ReceivedRequest &) {
        return ScriptedReply{"HTTP/1.1 200 OK\r\n", ScriptedReply::Ending::Drip};
    };
    QObject context;
    bool heard = false;
    desk.tokens.fetch(&context, [&](const TokenResult &) { heard = true; });
    QTRY_COMPARE(desk.server.requests().size(), size_t(1));
    desk.http.cancel();
    desk.tokens.cancel();
    QTRY_COMPARE(desk.server.openConnections(), 0);
    QVERIFY(!heard);
}

void TokenTest::afterAWithdrawalTheNextOneIsServed()
{
    Desk desk;
    QObject context;
    desk.tokens.fetch(&context, [](const TokenResult &) {});
    QCoreApplication::processEvents();
    desk.http.cancel();
    desk.tokens.cancel();
    QCOMPARE(plain(desk.fetch()), QStringLiteral("first"));
}

void TokenTest::aReceiverMayAskAgain()
{
    Desk desk;
    desk.script = [](const ReceivedRequest &) { return httpReply("{}", 502); };
    QObject context;
    int failures = 0;
    TokenSource::Receiver receive = [&](const TokenResult &result) {
        failures += !result;
        if (failures < 3) {
            desk.tokens.fetch(&context, receive);
        }
    };
    desk.tokens.fetch(&context, receive);
    QTRY_COMPARE(failures, 3);
    QCOMPARE(desk.server.requests().size(), size_t(3));
}

void TokenTest::missingSecretsAreSaidInWords()
{
    MovingClock clock;
    for (const WechatAccess access :
         {WechatAccess::PastedToken, WechatAccess::StableToken, WechatAccess::PlainToken}) {
        RemoteSettings settings = settingsFor(QUrl(QStringLiteral("http://127.0.0.1:9/")));
        settings.access = access;
        HttpClient http(settings, clock, nullptr);
        TokenSource tokens(http, settings, {}, clock, nullptr);
        QObject context;
        std::optional<TokenResult> received;
        tokens.fetch(&context, [&](const TokenResult &result) { received = result; });
        QTRY_VERIFY(received.has_value());
        QVERIFY(!*received);
        QCOMPARE(received->error().kind, Kind::NotSetUp);
        QVERIFY(!received->error().message.isEmpty());
    }
}

LICENCEDESK_TEST_MAIN(TokenTest)
#include "TokenTest.moc"
