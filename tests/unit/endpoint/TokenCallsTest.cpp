#include "endpoint/TokenCalls.h"
#include "contract/WechatErrors.h"
#include "tests/support/TestMain.h"
#include "tests/unit/endpoint/SettableClock.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>

using namespace licencedesk;

namespace {

const QByteArray Keys = R"({"apps": [{"app_id": "wxdesk", "secret": "a-long-random-secret"}]})";

TokenRequest fineRequest()
{
    return {QStringLiteral("client_credential"), QStringLiteral("wxdesk"),
            QStringLiteral("a-long-random-secret"), Renewal::WhenDue};
}

QJsonObject objectOf(const ContractAnswer &answer)
{
    return QJsonDocument::fromJson(answer.json).object();
}

} // namespace

class TokenCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsGivenForTheRightSecret();
    void aStableTokenIsTheSameUntilForced();
    void mistakesHaveTheContractsCodes_data();
    void mistakesHaveTheContractsCodes();
    void anOpenEndpointGivesATokenToAnybody();
    void theBodyOfStableTokenIsJson_data();
    void theBodyOfStableTokenIsJson();

private:
    test::SettableClock m_clock{"2026-11-21T12:00:00"};
    std::unique_ptr<AccessTokens> m_tokens = makeOwnTokens(m_clock);
    TokenCalls m_calls{*parseAppKeys(Keys), *m_tokens};
};

void TokenCallsTest::aTokenIsGivenForTheRightSecret()
{
    const ContractAnswer answer = m_calls.token(fineRequest());
    QCOMPARE(answer.code, wechat::Ok);
    const QJsonObject object = objectOf(answer);
    QCOMPARE(object.size(), 2); // no errcode, as from the live service
    QCOMPARE(object[QLatin1String("expires_in")].toInt(), 7200);
    QCOMPARE(m_tokens->check(object[QLatin1String("access_token")].toString()).appId,
             QStringLiteral("wxdesk"));
}

void TokenCallsTest::aStableTokenIsTheSameUntilForced()
{
    TokenRequest request = fineRequest();
    const QByteArray first = m_calls.stableToken(request).json;
    QCOMPARE(m_calls.stableToken(request).json, first);
    request.renewal = Renewal::Force;
    QVERIFY(m_calls.stableToken(request).json != first);
}

void TokenCallsTest::mistakesHaveTheContractsCodes_data()
{
    QTest::addColumn<TokenRequest>("request");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int code, auto change) {
        TokenRequest request = fineRequest();
        change(request);
        QTest::newRow(name) << request << code;
    };
    row("another grant type", wechat::InvalidGrantType,
        [](TokenRequest &request) { request.grantType = QStringLiteral("password"); });
    row("no app id", wechat::AppIdMissing, [](TokenRequest &request) { request.appId.clear(); });
    row("no secret", wechat::SecretMissing, [](TokenRequest &request) { request.secret.clear(); });
    row("an app that nobody knows", wechat::InvalidAppId,
        [](TokenRequest &request) { request.appId = QStringLiteral("wxother"); });
    row("a wrong secret", wechat::InvalidSecret,
        [](TokenRequest &request) { request.secret += u'x'; });
}

void TokenCallsTest::mistakesHaveTheContractsCodes()
{
    QFETCH(TokenRequest, request);
    QFETCH(int, code);
    for (const ContractAnswer &answer : {m_calls.token(request), m_calls.stableToken(request)}) {
        QCOMPARE(answer.code, code);
        QCOMPARE(objectOf(answer)[QLatin1String("errcode")].toInt(), code);
        QVERIFY(!answer.json.contains("access_token"));
        QVERIFY(!answer.json.contains(request.secret.toUtf8()) || request.secret.isEmpty());
    }
}

void TokenCallsTest::anOpenEndpointGivesATokenToAnybody()
{
    const auto tokens = makeOpenTokens();
    TokenCalls calls({}, *tokens);
    TokenRequest request = fineRequest();
    request.appId = QStringLiteral("anybody");
    QVERIFY(objectOf(calls.token(request)).contains(QLatin1String("access_token")));
}

void TokenCallsTest::theBodyOfStableTokenIsJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("forced");
    QTest::newRow("as documented")
        << QByteArray(R"({"grant_type":"client_credential","appid":"a","secret":"b"})") << true
        << false;
    QTest::newRow("forced") << QByteArray(R"({"appid":"a","force_refresh":true})") << true << true;
    QTest::newRow("force_refresh that is no truth value")
        << QByteArray(R"({"appid":"a","force_refresh":"yes"})") << true << false;
    QTest::newRow("a list") << QByteArray("[1]") << false << false;
    QTest::newRow("a form") << QByteArray("appid=a&secret=b") << false << false;
    QTest::newRow("nothing") << QByteArray() << false << false;
}

void TokenCallsTest::theBodyOfStableTokenIsJson()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isJson);
    QFETCH(bool, forced);
    const auto request = parseStableTokenBody(body);
    QCOMPARE(request.has_value(), isJson);
    if (request) {
        QCOMPARE(request->appId, QStringLiteral("a"));
        QCOMPARE(request->renewal == Renewal::Force, forced);
    }
}

LICENCEDESK_TEST_MAIN(TokenCallsTest)
#include "TokenCallsTest.moc"
