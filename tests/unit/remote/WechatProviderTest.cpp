// The call itself, before a service that answers as the real one does, or otherwise.

#include "remote/WechatProvider.h"
#include "remote/UploadImage.h"
#include "tests/support/TestMain.h"
#include "tests/unit/remote/RemoteFixture.h"

#include <QLoggingCategory>
#include <QTest>
#include <QUrlQuery>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using Kind = RemoteFailure::Kind;

const QByteArray Token = "70_a+token/that=needs&encoding";
const QByteArray AppSecret = "an-app-secret";
const QByteArray Licence = R"({"errcode":0,"errmsg":"ok rid: 5f-1","name":"张三丰",
    "birth_date":"1990-03-07","score":7})";

QByteArray errcode(int code, const QByteArray &errmsg = "no rid: 5f-2")
{
    return R"({"errcode":)" + QByteArray::number(code) + R"(,"errmsg":")" + errmsg + R"("})";
}

bool asksForToken(const ReceivedRequest &request)
{
    return request.target().contains("cgi-bin/");
}

QByteArray tokenOf(const ReceivedRequest &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target()))
        .queryItemValue(QStringLiteral("access_token"), QUrl::FullyDecoded)
        .toUtf8();
}

RemoteSecrets secrets()
{
    return {Secret(Token), Secret(AppSecret), {}};
}

std::unique_ptr<RemoteProvider> providerFor(const ScriptedServer &server, const Clock &clock,
                                            WechatAccess access = WechatAccess::PastedToken)
{
    RemoteSettings settings = settingsFor(server.address(QStringLiteral("/relay/")));
    settings.access = access;
    settings.timeoutSeconds = 1;
    return makeRemoteProvider(settings, secrets(), clock);
}

/// Hands out tokens t1, t2, … and takes only those that \p good says.
ScriptedServer::Script tokenService(int &handedOut, std::function<bool(const QByteArray &)> good)
{
    return [&handedOut, good = std::move(good)](const ReceivedRequest &request) {
        if (asksForToken(request)) {
            ++handedOut;
            return httpReply(R"({"access_token":"t)" + QByteArray::number(handedOut) +
                             R"(","expires_in":7200})");
        }
        return httpReply(good(tokenOf(request)) ? Licence : errcode(42001, "access_token expired"));
    };
}

QStringList &messages()
{
    static QStringList all;
    return all;
}

} // namespace

class WechatProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureIsPostedAsThePartImg();
    void anAddressGoesIntoTheQueryAndNothingIntoTheBody();
    void basePaths_data();
    void basePaths();
    void theAnswerIsRead();
    void answers_data();
    void answers();
    void faults_data();
    void faults();
    void aTokenThatExpiresInTheMiddleIsRenewedOnce();
    void aTokenThatIsNeverTakenIsTriedTwice();
    void aPastedTokenIsTriedOnce();
    void twoAtOnceFetchOneToken();
    void theSameTokenAgainIsForcedOnce();
    void whatCannotBeSentIsNotSent();
    void cancelledAtEveryStageNothingIsHeard_data();
    void cancelledAtEveryStageNothingIsHeard();
    void whoHasGoneHearsNothing();
    void theProviderMayGoInItsAnswer();
    void nothingIsSaidBeforeSendReturns();
    void secretsStandNowhere();
};

void WechatProviderTest::thePictureIsPostedAsThePartImg()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(Licence); });
    const MovingClock clock;
    const auto provider = providerFor(server, clock);
    const RemoteRequest request = pictureRequest();
    QVERIFY(sendAndWait(*provider, request)->has_value());

    const ReceivedRequest &got = server.requests().front();
    QCOMPARE(got.method(), QByteArray("POST"));
    QCOMPARE(got.target(),
             "/relay/cv/ocr/drivinglicense?access_token=" + Token.toPercentEncoding());
    const QByteArray type = got.header("Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    QCOMPARE(got.body, "--" + boundary +
                           "\r\nContent-Disposition: form-data; name=\"img\"; "
                           "filename=\"licence.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n" +
                           request.jpeg + "\r\n--" + boundary + "--\r\n");
}

void WechatProviderTest::anAddressGoesIntoTheQueryAndNothingIntoTheBody()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(Licence); });
    const MovingClock clock;
    RemoteRequest request;
    request.imageUrl = QUrl(QStringLiteral("https://pictures.example.com/a b.jpg?key=1&x=2#top"));
    QVERIFY(sendAndWait(*providerFor(server, clock), request)->has_value());
    const ReceivedRequest &got = server.requests().front();
    QVERIFY2(
        got.target().endsWith(
            "&img_url=https%3A%2F%2Fpictures.example.com%2Fa%2520b.jpg%3Fkey%3D1%26x%3D2%23top"),
        got.target());
    QVERIFY(got.body.isEmpty());
}

void WechatProviderTest::basePaths_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QStringLiteral("https://h") << QStringLiteral("https://h/cgi-bin/x");
    QTest::newRow("a stroke") << QStringLiteral("https://h/")
                              << QStringLiteral("https://h/cgi-bin/x");
    QTest::newRow("a prefix") << QStringLiteral("https://h/p/q")
                              << QStringLiteral("https://h/p/q/cgi-bin/x");
    QTest::newRow("a prefix and a stroke")
        << QStringLiteral("https://h:8443/p/") << QStringLiteral("https://h:8443/p/cgi-bin/x");
    QTest::newRow("an encoded prefix")
        << QStringLiteral("https://h/a%2Fb") << QStringLiteral("https://h/a%2Fb/cgi-bin/x");
}

void WechatProviderTest::basePaths()
{
    QFETCH(QString, base);
    QTEST(below(QUrl(base), QStringLiteral("cgi-bin/x")).toString(QUrl::FullyEncoded), "path");
}

void WechatProviderTest::theAnswerIsRead()
{
    ScriptedServer server([](const ReceivedRequest &) {
        return httpReply(Licence, 200, "Content-Type: text/html; charset=gbk\r\n");
    });
    const MovingClock clock;
    const auto provider = providerFor(server, clock);
    const auto result = sendAndWait(*provider, pictureRequest());
    QVERIFY(result && *result);
    QCOMPARE(fieldText((*result)->fields, FieldId::Name), QStringLiteral("张三丰"));
    QCOMPARE((*result)->rid, QStringLiteral("5f-1"));
    QCOMPARE((*result)->unknown.value(QLatin1String("score")).toInt(), 7);
    QCOMPARE(provider->name(), server.address().authority());
    QCOMPARE(provider->kind(), RemoteKind::Wechat);
    QVERIFY(!provider->takesIdempotencyKey());
}

void WechatProviderTest::answers_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<RetryAdvice>("retry");
    QTest::addColumn<bool>("mayHaveArrived");
    const auto row = [](const char *name, const ScriptedReply &reply, Kind kind, int code,
                        RetryAdvice retry, bool mayHaveArrived = false) {
        QTest::newRow(name) << reply << kind << code << retry << mayHaveArrived;
    };
    row("busy", httpReply(errcode(-1)), Kind::Refused, -1, RetryAdvice::Shortly);
    row("no licence", httpReply(errcode(101001)), Kind::Refused, 101001, RetryAdvice::Never);
    row("the day's calls are used up", httpReply(errcode(45009)), Kind::Refused, 45009,
        RetryAdvice::WhenQuotaReturns);
    row("the bought calls are used up", httpReply(errcode(101003)), Kind::Refused, 101003,
        RetryAdvice::WhenQuotaReturns);
    row("a code that nobody knows", httpReply(errcode(77777)), Kind::Refused, 77777,
        RetryAdvice::Never);
    row("a relay that says it with a status", httpReply(errcode(48001), 403), Kind::Refused, 48001,
        RetryAdvice::Never);
    row("401", httpReply("", 401), Kind::HttpStatus, 401, RetryAdvice::Never);
    row("302", httpReply("", 302, "Location: https://example.com/\r\n"), Kind::HttpStatus, 302,
        RetryAdvice::Never);
    row("429", httpReply("", 429), Kind::HttpStatus, 429, RetryAdvice::AfterAMinute);
    row("500", httpReply("oops", 500), Kind::HttpStatus, 500, RetryAdvice::Shortly, true);
    row("a page", httpReply("<html>sign in</html>"), Kind::Unreadable, 0, RetryAdvice::Never, true);
    row("broken JSON", httpReply(Licence.left(50)), Kind::Unreadable, 0, RetryAdvice::Never, true);
    row("a length of less than comes", {"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + Licence},
        Kind::Unreadable, 0, RetryAdvice::Never, true);
    row("nothing", httpReply(""), Kind::Unreadable, 0, RetryAdvice::Never, true);
}

void WechatProviderTest::answers()
{
    QFETCH(ScriptedReply, reply);
    ScriptedServer server([&](const ReceivedRequest &) { return reply; });
    const MovingClock clock;
    const auto result = sendAndWait(*providerFor(server, clock), pictureRequest());
    QVERIFY(result && !*result);
    QTEST(result->error().kind, "kind");
    QTEST(result->error().code, "code");
    QTEST(result->error().retry, "retry");
    QTEST(result->error().mayHaveArrived, "mayHaveArrived");
    QVERIFY(!result->error().message.isEmpty());
    QVERIFY(result->error().kind != Kind::Refused || result->error().rid == QLatin1String("5f-2"));
    QCOMPARE(server.requests().size(), size_t(1));
}

void WechatProviderTest::faults_data()
{
    QTest::addColumn<bool>("ofTheToken");
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<Kind>("kind");
    for (const bool ofTheToken : {true, false}) {
        const QByteArray of = ofTheToken ? "the token's " : "the picture's ";
        QTest::newRow(of + "answer does not come")
            << ofTheToken << ScriptedReply{{}, ScriptedReply::Ending::Stall} << Kind::TimedOut;
        QTest::newRow(of + "answer drips")
            << ofTheToken << ScriptedReply{"HTTP/1.1 200 OK\r\n\r\n{", ScriptedReply::Ending::Drip}
            << Kind::TimedOut;
        QTest::newRow(of + "connection is reset")
            << ofTheToken << ScriptedReply{{}, ScriptedReply::Ending::Reset} << Kind::Unreachable;
        QTest::newRow(of + "answer is 2 MB")
            << ofTheToken << httpReply(QByteArray(2 * 1024 * 1024, '{')) << Kind::TooLarge;
    }
}

void WechatProviderTest::faults()
{
    QFETCH(bool, ofTheToken);
    QFETCH(ScriptedReply, reply);
    int handedOut = 0;
    const auto good = tokenService(handedOut, [](const QByteArray &) { return true; });
    ScriptedServer server([&](const ReceivedRequest &request) {
        return asksForToken(request) == ofTheToken ? reply : good(request);
    });
    const MovingClock clock;
    const auto result =
        sendAndWait(*providerFor(server, clock, WechatAccess::StableToken), pictureRequest());
    QVERIFY(result && !*result);
    QTEST(result->error().kind, "kind");
    QCOMPARE(result->error().mayHaveArrived, !ofTheToken);
    QTRY_COMPARE(server.openConnections(), 0);
}

void WechatProviderTest::aTokenThatExpiresInTheMiddleIsRenewedOnce()
{
    int handedOut = 0;
    QByteArray dead;
    ScriptedServer server(
        tokenService(handedOut, [&](const QByteArray &each) { return each != dead; }));
    const MovingClock clock;
    const auto provider = providerFor(server, clock, WechatAccess::StableToken);
    QVERIFY(sendAndWait(*provider, pictureRequest())->has_value());
    QCOMPARE(handedOut, 1);
    dead = "t1";
    QVERIFY(sendAndWait(*provider, pictureRequest())->has_value());
    QCOMPARE(handedOut, 2);
    QCOMPARE(server.requests().size(), size_t(5)); // token, call, call refused, token, call
}

void WechatProviderTest::aTokenThatIsNeverTakenIsTriedTwice()
{
    int handedOut = 0;
    ScriptedServer server(tokenService(handedOut, [](const QByteArray &) { return false; }));
    const MovingClock clock;
    const auto result =
        sendAndWait(*providerFor(server, clock, WechatAccess::StableToken), pictureRequest());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Refused);
    QCOMPARE(result->error().code, 42001);
    QCOMPARE(result->error().retry, RetryAdvice::Never);
    QCOMPARE(handedOut, 2);
    QCOMPARE(server.requests().size(), size_t(4));
}

void WechatProviderTest::aPastedTokenIsTriedOnce()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(errcode(40001)); });
    const MovingClock clock;
    const auto result = sendAndWait(*providerFor(server, clock), pictureRequest());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().code, 40001);
    QCOMPARE(result->error().retry, RetryAdvice::Never);
    QCOMPARE(server.requests().size(), size_t(1));
}

void WechatProviderTest::twoAtOnceFetchOneToken()
{
    int handedOut = 0;
    ScriptedServer server(tokenService(handedOut, [](const QByteArray &) { return true; }));
    const MovingClock clock;
    const auto provider = providerFor(server, clock, WechatAccess::StableToken);
    QObject context;
    int answers = 0;
    for (int i = 0; i < 2; ++i) {
        provider->send(pictureRequest(), &context,
                       [&](const RemoteResult &result) { answers += result.has_value(); });
    }
    QTRY_COMPARE(answers, 2);
    QCOMPARE(handedOut, 1);
    QCOMPARE(server.requests().size(), size_t(3));
}

void WechatProviderTest::theSameTokenAgainIsForcedOnce()
{
    int calls = 0;
    ScriptedServer server([&](const ReceivedRequest &request) {
        if (asksForToken(request)) {
            ++calls;
            const bool forced = request.body.contains("\"force_refresh\":true");
            return httpReply(forced ? R"({"access_token":"new","expires_in":7200})"
                                    : R"({"access_token":"old","expires_in":7200})");
        }
        return httpReply(tokenOf(request) == "new" ? Licence : errcode(40001));
    });
    const MovingClock clock;
    const auto provider = providerFor(server, clock, WechatAccess::StableToken);
    QVERIFY(sendAndWait(*provider, pictureRequest())->has_value());
    QCOMPARE(calls, 3); // old, old again, forced
}

void WechatProviderTest::whatCannotBeSentIsNotSent()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(Licence); });
    const MovingClock clock;
    const auto provider = providerFor(server, clock);
    const auto nothing = sendAndWait(*provider, RemoteRequest());
    QVERIFY(nothing && !*nothing);
    QCOMPARE(nothing->error().code, wechat::MediaMissing);
    RemoteRequest large = pictureRequest();
    large.jpeg = QByteArray(UploadLimitBytes, 'p');
    const auto tooLarge = sendAndWait(*provider, large);
    QVERIFY(tooLarge && !*tooLarge);
    QCOMPARE(tooLarge->error().kind, Kind::TooLarge);
    QCOMPARE(server.connections(), 0);
}

void WechatProviderTest::cancelledAtEveryStageNothingIsHeard_data()
{
    QTest::addColumn<size_t>("requests");
    QTest::newRow("before anything was sent") << size_t(0);
    QTest::newRow("while the token comes") << size_t(1);
    QTest::newRow("while the answer comes") << size_t(2);
}

void WechatProviderTest::cancelledAtEveryStageNothingIsHeard()
{
    QFETCH(size_t, requests);
    ScriptedServer server([&](const ReceivedRequest &request) {
        if (requests == 2 && asksForToken(request)) {
            return httpReply(R"({"access_token":"t1","expires_in":7200})");
        }
        return ScriptedReply{"HTTP/1.1 200 OK\r\n\r\n{", ScriptedReply::Ending::Drip};
    });
    const MovingClock clock;
    const auto provider = providerFor(server, clock, WechatAccess::StableToken);
    QObject context;
    bool heard = false;
    provider->send(pictureRequest(), &context, [&](const RemoteResult &) { heard = true; });
    QTRY_COMPARE(server.requests().size(), requests);
    provider->cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QTest::qWait(50);
    QVERIFY(!heard);
    QCOMPARE(server.requests().size(), requests);
}

void WechatProviderTest::whoHasGoneHearsNothing()
{
    ScriptedServer server([](const ReceivedRequest &) {
        return ScriptedReply{"HTTP/1.1 200 OK\r\n\r\n{", ScriptedReply::Ending::Drip};
    });
    const MovingClock clock;
    const auto provider = providerFor(server, clock);
    auto context = std::make_unique<QObject>();
    bool heard = false;
    provider->send(pictureRequest(), context.get(), [&](const RemoteResult &) { heard = true; });
    QTRY_COMPARE(server.requests().size(), size_t(1));
    context.reset();
    QTRY_COMPARE(server.openConnections(), 0); // the picture goes no further either
    QVERIFY(!heard);
}

void WechatProviderTest::theProviderMayGoInItsAnswer()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(Licence); });
    const MovingClock clock;
    auto provider = providerFor(server, clock);
    QObject context;
    bool heard = false;
    provider->send(pictureRequest(), &context, [&](const RemoteResult &) {
        provider.reset();
        heard = true;
    });
    QTRY_VERIFY(heard);
    QVERIFY(!provider);
}

void WechatProviderTest::nothingIsSaidBeforeSendReturns()
{
    const MovingClock clock;
    RemoteSettings unset;
    for (const RemoteKind kind : {RemoteKind::Wechat, RemoteKind::Webhook}) {
        unset.kind = kind;
        const auto provider = makeRemoteProvider(unset, {}, clock);
        QObject context;
        std::optional<RemoteResult> received;
        provider->send(pictureRequest(), &context,
                       [&](const RemoteResult &result) { received = result; });
        QVERIFY(!received);
        QTRY_VERIFY(received.has_value());
        QVERIFY(!*received);
        QCOMPARE(received->error().kind, Kind::NotSetUp);
    }
}

void WechatProviderTest::secretsStandNowhere()
{
    messages().clear();
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { messages() += text; });
    QString texts;
    const QByteArray told = "bad " + Token + " and " + Token.toPercentEncoding() + " " + AppSecret;
    for (const WechatAccess access :
         {WechatAccess::PastedToken, WechatAccess::StableToken, WechatAccess::PlainToken}) {
        for (const int code : {40001, 77777}) {
            ScriptedServer server([&](const ReceivedRequest &request) {
                return asksForToken(request) && code == 40001
                           ? httpReply(R"({"access_token":"70_a+token/that=needs&encoding"})")
                           : httpReply(errcode(code, told));
            });
            const MovingClock clock;
            const auto result = sendAndWait(*providerFor(server, clock, access), pictureRequest());
            texts += result && !*result ? textsOf(result->error()) : QString();
        }
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(texts.contains(QStringLiteral("bad …")));
    QVERIFY(messages().join(u'\n').contains(QStringLiteral("status 200"))); // it was listened to
    for (const QByteArray &secret :
         {Token, Token.toPercentEncoding(), AppSecret, QByteArray("access_token=70")}) {
        QVERIFY2(!texts.contains(QString::fromUtf8(secret)), qPrintable(texts));
        QVERIFY(!messages().join(u'\n').contains(QString::fromUtf8(secret)));
    }
}

LICENCEDESK_TEST_MAIN(WechatProviderTest)
#include "WechatProviderTest.moc"
