#include "endpoint/AccessTokens.h"
#include "tests/support/TestMain.h"
#include "tests/unit/endpoint/SettableClock.h"

#include <QGuiApplication>
#include <QTest>
#include <QUrl>

#include <set>

using namespace licencedesk;
using namespace std::chrono_literals;

namespace {

const QString Desk = QStringLiteral("wxdesk");
const QString Other = QStringLiteral("wxother");

TokenCheck validFor(const QString &app)
{
    return {TokenCheck::State::Valid, app};
}

const TokenCheck Unknown{TokenCheck::State::Unknown, {}};
const TokenCheck Expired{TokenCheck::State::Expired, {}};

AppKeys sharedKeys(const char *tokenKey)
{
    return *parseAppKeys(QByteArray(R"({"token_key": ")") + tokenKey +
                         R"(", "apps": [{"app_id": "wxdesk", "secret": "a-long-random-secret",
                                         "tokens": ["a-long-fixed-token"]},
                                        {"app_id": "wxother", "secret": "a-long-random-secret"}]})");
}

constexpr const char *KeyA = "0123456789abcdef0123456789abcdef";
constexpr const char *KeyB = "fedcba9876543210fedcba9876543210";

} // namespace

class AccessTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenLivesTwoHours();
    void aNewTokenEndsTheOldOneFiveMinutesLater();
    void aStableTokenStaysTheSame();
    void aStableTokenIsRenewedFiveMinutesEarly();
    void aForcedRenewalKillsTheOldTokenAtOnce();
    void theTwoKindsDoNotTouchEachOther();
    void appsHaveTokensOfTheirOwn();
    void tokensDoNotRepeat();
    void nobodyElsesTokenIsKnown();
    void sharedTokensAreTakenByEveryProcess();
    void sharedTokensEnd();
    void sharedTokensAreNeverShortOfFiveMinutes();
    void anotherKeyEndsSharedTokens();
    void fixedTokensNeverExpire();
    void openTokensLetEverybodyIn();

private:
    test::SettableClock m_clock{"2026-11-21T10:00:00"};
    std::unique_ptr<AccessTokens> own() const { return makeOwnTokens(m_clock); }
};

void AccessTokensTest::aTokenLivesTwoHours()
{
    const auto tokens = own();
    const IssuedToken issued = tokens->issue(Desk);
    QCOMPARE(issued.expiresIn, 7200);
    m_clock.advance(7199s);
    QVERIFY(tokens->check(issued.token) == validFor(Desk));
    m_clock.advance(1s);
    QVERIFY(tokens->check(issued.token) == Expired);
}

void AccessTokensTest::aNewTokenEndsTheOldOneFiveMinutesLater()
{
    const auto tokens = own();
    const IssuedToken old = tokens->issue(Desk);
    m_clock.advance(60s);
    const IssuedToken fresh = tokens->issue(Desk);
    QVERIFY(fresh.token != old.token);
    m_clock.advance(299s);
    QVERIFY(tokens->check(old.token) == validFor(Desk));
    m_clock.advance(1s);
    QVERIFY(tokens->check(old.token) == Expired);
    QVERIFY(tokens->check(fresh.token) == validFor(Desk));
}

void AccessTokensTest::aStableTokenStaysTheSame()
{
    const auto tokens = own();
    const IssuedToken first = tokens->issueStable(Desk, Renewal::WhenDue);
    QCOMPARE(first.expiresIn, 7200);
    m_clock.advance(1000s);
    const IssuedToken second = tokens->issueStable(Desk, Renewal::WhenDue);
    QCOMPARE(second.token, first.token);
    QCOMPARE(second.expiresIn, 6200);
    QVERIFY(tokens->check(first.token) == validFor(Desk));
}

void AccessTokensTest::aStableTokenIsRenewedFiveMinutesEarly()
{
    const auto tokens = own();
    const IssuedToken first = tokens->issueStable(Desk, Renewal::WhenDue);
    m_clock.advance(6899s);
    QCOMPARE(tokens->issueStable(Desk, Renewal::WhenDue).token, first.token);
    m_clock.advance(1s);
    const IssuedToken second = tokens->issueStable(Desk, Renewal::WhenDue);
    QVERIFY(second.token != first.token);
    QVERIFY2(tokens->check(first.token) == validFor(Desk), "both are valid in between");
    m_clock.advance(300s);
    QVERIFY(tokens->check(first.token) == Expired);
    QVERIFY(tokens->check(second.token) == validFor(Desk));
}

void AccessTokensTest::aForcedRenewalKillsTheOldTokenAtOnce()
{
    const auto tokens = own();
    const IssuedToken first = tokens->issueStable(Desk, Renewal::WhenDue);
    const IssuedToken second = tokens->issueStable(Desk, Renewal::Force);
    QVERIFY(second.token != first.token);
    QCOMPARE(second.expiresIn, 7200);
    QVERIFY(tokens->check(first.token) == Expired);
    QVERIFY(tokens->check(second.token) == validFor(Desk));
}

void AccessTokensTest::theTwoKindsDoNotTouchEachOther()
{
    const auto tokens = own();
    const IssuedToken plain = tokens->issue(Desk);
    const IssuedToken stable = tokens->issueStable(Desk, Renewal::Force);
    tokens->issueStable(Desk, Renewal::Force);
    QVERIFY(tokens->check(plain.token) == validFor(Desk));
    const IssuedToken kept = tokens->issueStable(Desk, Renewal::WhenDue);
    tokens->issue(Desk);
    m_clock.advance(TokenOverlap);
    QVERIFY(tokens->check(kept.token) == validFor(Desk));
    QVERIFY(tokens->check(stable.token) == Expired);
}

void AccessTokensTest::appsHaveTokensOfTheirOwn()
{
    const auto tokens = own();
    const IssuedToken desk = tokens->issueStable(Desk, Renewal::WhenDue);
    const IssuedToken other = tokens->issueStable(Other, Renewal::WhenDue);
    QVERIFY(desk.token != other.token);
    tokens->issueStable(Other, Renewal::Force);
    QVERIFY(tokens->check(desk.token) == validFor(Desk));
    QVERIFY(tokens->check(other.token) == Expired);
}

void AccessTokensTest::tokensDoNotRepeat()
{
    std::set<QString> seen;
    for (int process = 0; process < 20; ++process) {
        const auto tokens = own();
        seen.insert(tokens->issue(Desk).token);
        seen.insert(tokens->issue(Desk).token);
        seen.insert(tokens->issueStable(Desk, Renewal::WhenDue).token);
        seen.insert(tokens->issueStable(Desk, Renewal::Force).token);
    }
    QCOMPARE(seen.size(), 80U);
    for (const QString &token : seen) {
        QCOMPARE(token.size(), 64); // 48 random bytes
        QCOMPARE(QString::fromLatin1(QUrl::toPercentEncoding(token)), token);
    }
}

void AccessTokensTest::nobodyElsesTokenIsKnown()
{
    const auto tokens = own();
    const QString foreign = own()->issue(Desk).token;
    for (const QString &token : {foreign, QString(), QStringLiteral("中文"), QString(5000, u'x')}) {
        QVERIFY(tokens->check(token) == Unknown);
    }
}

void AccessTokensTest::sharedTokensAreTakenByEveryProcess()
{
    const AppKeys keys = sharedKeys(KeyA);
    const auto one = makeSharedTokens(m_clock, keys);
    const auto two = makeSharedTokens(m_clock, keys);
    const IssuedToken issued = one->issueStable(Other, Renewal::WhenDue);
    QVERIFY(two->check(issued.token) == validFor(Other));
    QCOMPARE(two->issueStable(Other, Renewal::WhenDue), issued);
    QCOMPARE(two->issue(Other), issued);
    QCOMPARE(two->issueStable(Other, Renewal::Force), issued);
    QVERIFY(one->issue(Desk).token != issued.token);
}

void AccessTokensTest::sharedTokensEnd()
{
    const auto tokens = makeSharedTokens(m_clock, sharedKeys(KeyA));
    const IssuedToken issued = tokens->issue(Desk);
    m_clock.advance(std::chrono::seconds(issued.expiresIn - 1));
    QVERIFY(tokens->check(issued.token) == validFor(Desk));
    m_clock.advance(1s);
    QVERIFY(tokens->check(issued.token) == Expired);
}

void AccessTokensTest::sharedTokensAreNeverShortOfFiveMinutes()
{
    const auto tokens = makeSharedTokens(m_clock, sharedKeys(KeyA));
    for (int step = 0; step < 200; ++step) {
        const int left = tokens->issue(Desk).expiresIn;
        QVERIFY2(left > 300 && left <= 7200, qPrintable(QString::number(left)));
        m_clock.advance(173s);
    }
}

void AccessTokensTest::anotherKeyEndsSharedTokens()
{
    const QString token = makeSharedTokens(m_clock, sharedKeys(KeyA))->issue(Desk).token;
    QVERIFY(makeSharedTokens(m_clock, sharedKeys(KeyB))->check(token) == Unknown);
}

void AccessTokensTest::fixedTokensNeverExpire()
{
    const auto tokens = withFixedTokens(sharedKeys(KeyA), own());
    m_clock.advance(100'000'000s);
    QVERIFY(tokens->check(QStringLiteral("a-long-fixed-token")) == validFor(Desk));
    QVERIFY(tokens->check(QStringLiteral("a-long-fixed-tokem")) == Unknown);
    QVERIFY(tokens->check(tokens->issue(Other).token) == validFor(Other));
}

void AccessTokensTest::openTokensLetEverybodyIn()
{
    const auto tokens = makeOpenTokens();
    QVERIFY(!tokens->issue(Desk).token.isEmpty());
    QCOMPARE(tokens->check(QString()).state, TokenCheck::State::Valid);
}

LICENCEDESK_TEST_MAIN(AccessTokensTest)
#include "AccessTokensTest.moc"
