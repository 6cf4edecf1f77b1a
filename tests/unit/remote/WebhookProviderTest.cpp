// The firm's own system takes records.

#include "remote/WebhookProvider.h"
#include "remote/WebhookSignature.h"
#include "tests/support/TestMain.h"
#include "tests/unit/remote/RemoteFixture.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using Kind = RemoteFailure::Kind;
using std::chrono::seconds;

const QByteArray Token = "bearer-token-of-the-desk";
const QByteArray Key = "a key of the test";

std::unique_ptr<RemoteProvider> providerFor(const ScriptedServer &server, const Clock &clock,
                                            const RemoteSecrets &secrets)
{
    RemoteSettings settings = settingsFor(server.address(QStringLiteral("/hooks/licence")));
    settings.kind = RemoteKind::Webhook;
    settings.timeoutSeconds = 2;
    return makeRemoteProvider(settings, secrets, clock);
}

} // namespace

class WebhookProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordIsPostedToTheAddressItself();
    void theSignatureCanBeCheckedByAnybody();
    void theSignatureIsTheDocumentedOne();
    void withoutSecretsNoHeaders();
    void withoutAPictureNoPicture();
    void taken_data();
    void taken();
    void fieldsOfTheAnswerAreRead();
    void refused_data();
    void refused();
    void aTokenWithALineBreakIsNotSent();
    void anAnswerNeverRepeatsTheToken();
    void cancelledNothingIsHeard();
};

void WebhookProviderTest::theRecordIsPostedToTheAddressItself()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(""); });
    const MovingClock clock;
    const auto provider = providerFor(server, clock, {Secret(Token), {}, {}});
    QVERIFY(provider->takesIdempotencyKey());
    QCOMPARE(provider->kind(), RemoteKind::Webhook);
    const RemoteRequest request = pictureRequest();
    QVERIFY(sendAndWait(*provider, request)->has_value());
    const ReceivedRequest &got = server.requests().front();
    QCOMPARE(got.method(), QByteArray("POST"));
    QCOMPARE(got.target(), QByteArray("/hooks/licence"));
    QCOMPARE(got.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(got.header("Authorization"), "Bearer " + Token);
    QCOMPARE(got.header("Idempotency-Key"), request.idempotencyKey.toUtf8());
    const QJsonObject body = QJsonDocument::fromJson(got.body).object();
    QCOMPARE(body.value(QLatin1String("id")).toString(), request.idempotencyKey);
    QCOMPARE(body.value(QLatin1String("record")).toObject(), request.record);
    QCOMPARE(QByteArray::fromBase64(body.value(QLatin1String("picture")).toString().toLatin1()),
             request.jpeg);
}

void WebhookProviderTest::theSignatureCanBeCheckedByAnybody()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(""); });
    const MovingClock clock;
    QVERIFY(sendAndWait(*providerFor(server, clock, {{}, {}, Secret(Key)}), pictureRequest())
                ->has_value());
    const ReceivedRequest &got = server.requests().front();
    const QByteArray timestamp = got.header("X-LicenceDesk-Timestamp");
    QCOMPARE(timestamp, QByteArray::number(clock.now().toSecsSinceEpoch()));
    const QByteArray expected = QMessageAuthenticationCode::hash(timestamp + '.' + got.body, Key,
                                                                 QCryptographicHash::Sha256);
    QCOMPARE(got.header("X-LicenceDesk-Signature"), "sha256=" + expected.toHex());
}

void WebhookProviderTest::theSignatureIsTheDocumentedOne()
{
    QCOMPARE(webhookSignature(Secret(Key), "1763730000", R"({"id":"1"})"),
             QByteArray("sha256="
                        "73d43b5e28670f03cfc23696e9efc896d859d5c25ec7615faf926eabe74dd742"));
    QFile header(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../../../core/remote/WebhookSignature.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    QVERIFY(
        header.readAll().contains(webhookSignature(Secret(Key), "1763730000", R"({"id":"1"})")));
}

void WebhookProviderTest::withoutSecretsNoHeaders()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(""); });
    const MovingClock clock;
    QVERIFY(sendAndWait(*providerFor(server, clock, {}), pictureRequest())->has_value());
    const QByteArray head = server.requests().front().head;
    QVERIFY(!head.contains("Authorization"));
    QVERIFY(!head.contains("X-LicenceDesk"));
}

void WebhookProviderTest::withoutAPictureNoPicture()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(""); });
    const MovingClock clock;
    RemoteRequest request = pictureRequest();
    request.jpeg.clear();
    QVERIFY(sendAndWait(*providerFor(server, clock, {}), request)->has_value());
    const QJsonObject body = QJsonDocument::fromJson(server.requests().front().body).object();
    QVERIFY(!body.contains(QLatin1String("picture")));
}

void WebhookProviderTest::taken_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::newRow("200 without a word") << httpReply("");
    QTest::newRow("200 with blanks") << httpReply(" \r\n");
    QTest::newRow("201 with a ticket") << httpReply(R"({"ticket":17})", 201);
    QTest::newRow("202") << httpReply("{}", 202);
    QTest::newRow("204") << ScriptedReply{"HTTP/1.1 204 No Content\r\n\r\n"};
    QTest::newRow("409: it has it already") << httpReply("<html>conflict</html>", 409);
    QTest::newRow("a word of its own called errcode") << httpReply(R"({"errcode":"none"})");
}

void WebhookProviderTest::taken()
{
    QFETCH(ScriptedReply, reply);
    ScriptedServer server([&](const ReceivedRequest &) { return reply; });
    const MovingClock clock;
    const auto result = sendAndWait(*providerFor(server, clock, {}), pictureRequest());
    QVERIFY(result.has_value());
    QVERIFY2(result->has_value(), result->has_value() ? "" : qPrintable(textsOf(result->error())));
    QVERIFY((*result)->fields.empty());
}

void WebhookProviderTest::fieldsOfTheAnswerAreRead()
{
    ScriptedServer server([](const ReceivedRequest &) {
        return httpReply(R"({"name":"张三丰","validTo":"2030年1月2日","ticket":17})");
    });
    const MovingClock clock;
    const auto result = sendAndWait(*providerFor(server, clock, {}), pictureRequest());
    QVERIFY(result && *result);
    QCOMPARE(fieldText((*result)->fields, FieldId::ValidTo), QStringLiteral("2030-01-02"));
    QCOMPARE((*result)->unknown.value(QLatin1String("ticket")).toInt(), 17);
}

void WebhookProviderTest::refused_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<RetryAdvice>("retry");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<bool>("mayHaveArrived");
    const auto row = [](const char *name, const ScriptedReply &reply, Kind kind, int code,
                        RetryAdvice retry, int retryAfter = 0, bool mayHaveArrived = false) {
        QTest::newRow(name) << reply << kind << code << retry << retryAfter << mayHaveArrived;
    };
    row("400", httpReply("{}", 400), Kind::HttpStatus, 400, RetryAdvice::Never);
    row("401", httpReply("{}", 401, "WWW-Authenticate: Basic realm=x\r\n"), Kind::HttpStatus, 401,
        RetryAdvice::Never);
    row("422", httpReply("{}", 422), Kind::HttpStatus, 422, RetryAdvice::Never);
    row("429 in two minutes", httpReply("", 429, "Retry-After: 120\r\n"), Kind::HttpStatus, 429,
        RetryAdvice::AfterAMinute, 120);
    row("503 until a date", httpReply("", 503, "Retry-After: Sat, 21 Nov 2026 04:10:00 GMT\r\n"),
        Kind::HttpStatus, 503, RetryAdvice::Shortly, 600, true);
    row("500", httpReply("", 500), Kind::HttpStatus, 500, RetryAdvice::Shortly, 0, true);
    row("308 to elsewhere", httpReply("", 308, "Location: https://example.com/\r\n"),
        Kind::HttpStatus, 308, RetryAdvice::Never);
    row("the page of a sign-in", httpReply("<html>sign in</html>"), Kind::Unreadable, 0,
        RetryAdvice::Never, 0, true);
    row("a code", httpReply(R"({"errcode":45009,"errmsg":"full"})"), Kind::Refused, 45009,
        RetryAdvice::WhenQuotaReturns);
    row("no answer", {{}, ScriptedReply::Ending::Stall}, Kind::TimedOut, 0, RetryAdvice::Shortly, 0,
        true);
}

void WebhookProviderTest::refused()
{
    QFETCH(ScriptedReply, reply);
    ScriptedServer server([&](const ReceivedRequest &) { return reply; });
    const MovingClock clock; // 2026-11-21, 4:00 UTC
    const auto result = sendAndWait(*providerFor(server, clock, {}), pictureRequest());
    QVERIFY(result && !*result);
    QTEST(result->error().kind, "kind");
    QTEST(result->error().code, "code");
    QTEST(result->error().retry, "retry");
    QTEST(static_cast<int>(result->error().retryAfter.count()), "retryAfter");
    QTEST(result->error().mayHaveArrived, "mayHaveArrived");
    QCOMPARE(server.requests().size(), size_t(1));
}

void WebhookProviderTest::aTokenWithALineBreakIsNotSent()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply(""); });
    const MovingClock clock;
    for (const char *token : {"abc\r\nX-Evil: 1", "two words", "schlüssel"}) {
        const auto result =
            sendAndWait(*providerFor(server, clock, {Secret(token), {}, {}}), pictureRequest());
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::NotSetUp);
    }
    QCOMPARE(server.connections(), 0);
}

void WebhookProviderTest::anAnswerNeverRepeatsTheToken()
{
    ScriptedServer server([](const ReceivedRequest &) {
        return httpReply(R"({"errcode":7,"errmsg":"not )" + Token + " nor " + Key + R"("})");
    });
    const MovingClock clock;
    const auto result = sendAndWait(*providerFor(server, clock, {Secret(Token), {}, Secret(Key)}),
                                    pictureRequest());
    QVERIFY(result && !*result);
    QVERIFY(textsOf(result->error()).contains(QStringLiteral("not … nor …")));
    QVERIFY(!textsOf(result->error()).contains(QString::fromUtf8(Token)));
    QVERIFY(!textsOf(result->error()).contains(QString::fromUtf8(Key)));
}

void WebhookProviderTest::cancelledNothingIsHeard()
{
    ScriptedServer server([](const ReceivedRequest &) {
        return ScriptedReply{"HTTP/1.1 200 OK\r\n\r\n", ScriptedReply::Ending::Drip};
    });
    const MovingClock clock;
    const auto provider = providerFor(server, clock, {});
    QObject context;
    bool heard = false;
    provider->send(pictureRequest(), &context, [&](const RemoteResult &) { heard = true; });
    QTRY_COMPARE(server.requests().size(), size_t(1));
    provider->cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!heard);
}

LICENCEDESK_TEST_MAIN(WebhookProviderTest)
#include "WebhookProviderTest.moc"
