// The order of the contract's checks, and its answers to the letter. Readings are scripted: what
// the picture says is what is read from it.

#include "endpoint/LicenceCall.h"
#include "contract/WechatErrors.h"
#include "tests/support/TestMain.h"
#include "tests/unit/endpoint/SettableClock.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace licencedesk;

namespace {

constexpr const char *Token = "a-long-fixed-token";
const QString Keys = QStringLiteral(
    R"({"apps": [{"app_id": "wxdesk", "secret": "a-long-random-secret", %1
                  "tokens": ["a-long-fixed-token"]}]})");

PageReading licence()
{
    PageReading page;
    page.layoutId = QStringLiteral("cn-main-2012");
    const auto add = [&page](FieldId field, const char *text, double confidence) {
        FieldValue value;
        value.text = QString::fromUtf8(text);
        value.confidence = confidence;
        value.review = confidence > 0.5 ? ReviewReason::None : ReviewReason::LowConfidence;
        page.fields[field] = value;
    };
    add(FieldId::LicenceNumber, "110101199003070011", 0.9994);
    add(FieldId::Name, "样本", 0.2);
    add(FieldId::ValidTo, "长期", 0.99);
    return page;
}

ReadResult readScript(const QByteArray &picture, const CancelToken &cancel)
{
    ReadResult result;
    if (picture == "licence") {
        result.pages.push_back(licence());
        Finding finding;
        finding.rule = QStringLiteral("R01");
        result.report.findings.push_back(finding);
    } else if (picture == "noise") {
        result.error = Error{ErrorKind::Unsupported, QStringLiteral("said to a clerk"), {}};
    } else if (picture == "crash") {
        result.error = Error{ErrorKind::Internal, {}, {}};
    } else if (picture == "slow") {
        while (!cancel.isCancelled()) {
            std::this_thread::yield();
        }
    }
    return result;
}

/// An endpoint without sockets.
struct Desk
{
    explicit Desk(const EndpointSettings &wanted = {}, const QString &limits = {})
        : settings(wanted), keys(*parseAppKeys(Keys.arg(limits).toUtf8()))
    {}

    ContractAnswer answer(const LicenceRequest &request) { return call.answer(request); }

    test::SettableClock clock{"2026-11-21T12:00:00"};
    EndpointSettings settings;
    AppKeys keys;
    std::unique_ptr<AccessTokens> tokens = withFixedTokens(keys, makeOwnTokens(clock));
    CallLimits callLimits{clock};
    std::unique_ptr<RecogniserPool> pool = *RecogniserPool::start(
        1, 0, []() -> Result<PictureReader> { return PictureReader(readScript); });
    ImageFetcher fetcher{settings.imageHosts};
    LicenceCall call{settings, keys, *tokens, callLimits, *pool, fetcher};
};

LicenceRequest withPicture(const QByteArray &picture)
{
    LicenceRequest request;
    request.token = QString::fromLatin1(Token);
    request.upload = {Upload::State::Complete, picture};
    return request;
}

QJsonObject objectOf(const ContractAnswer &answer)
{
    return QJsonDocument::fromJson(answer.json).object();
}

} // namespace

class LicenceCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLicenceIsFlatStringsAndOk();
    void theCloudsSpellingIsAnOption();
    void detailIsGivenWhenAskedFor();
    void errorsComeInTheContractsOrder_data();
    void errorsComeInTheContractsOrder();
    void everyErrorHasItsOwnId();
    void theQuotaIsTheApps();
    void theRateIsTheApps();
    void aTokenThatEndedIsSaidToHaveExpired();
    void withoutTokensNobodyIsAsked();
    void aReadingThatTakesTooLongIsBusyAndNotCounted();
};

void LicenceCallTest::aLicenceIsFlatStringsAndOk()
{
    Desk desk;
    const ContractAnswer answer = desk.answer(withPicture("licence"));
    QCOMPARE(answer.code, wechat::Ok);
    QCOMPARE(answer.appId, QStringLiteral("wxdesk"));
    const QJsonObject expected{{QStringLiteral("errcode"), 0},
                               {QStringLiteral("errmsg"), QStringLiteral("ok")},
                               {QStringLiteral("id_num"), QStringLiteral("110101199003070011")},
                               {QStringLiteral("name"), QStringLiteral("样本")},
                               {QStringLiteral("sex"), QString()},
                               {QStringLiteral("nationality"), QString()},
                               {QStringLiteral("address"), QString()},
                               {QStringLiteral("birth_date"), QString()},
                               {QStringLiteral("issue_date"), QString()},
                               {QStringLiteral("car_class"), QString()},
                               {QStringLiteral("valid_from"), QString()},
                               {QStringLiteral("valid_to"), QStringLiteral("长期")},
                               {QStringLiteral("official_seal"), QString()}};
    QCOMPARE(objectOf(answer), expected);
}

void LicenceCallTest::theCloudsSpellingIsAnOption()
{
    EndpointSettings settings;
    settings.spelling = AnswerSpelling::Cloud;
    Desk desk(settings);
    const QJsonObject licence = objectOf(desk.answer(withPicture("licence")));
    QCOMPARE(licence[QLatin1String("validTo")].toString(), QStringLiteral("长期"));
    QCOMPARE(licence[QLatin1String("errCode")].toInt(-1), 0);
    QVERIFY(!licence.contains(QLatin1String("errcode")));
    const QJsonObject error = objectOf(desk.answer(withPicture("noise")));
    QCOMPARE(error[QLatin1String("errCode")].toInt(), wechat::InvalidImage);
    QVERIFY(error[QLatin1String("errMsg")].toString().contains(QLatin1String(" rid: ")));
}

void LicenceCallTest::detailIsGivenWhenAskedFor()
{
    Desk desk;
    LicenceRequest request = withPicture("licence");
    request.detail = AnswerDetail::Findings;
    const QJsonObject answer = objectOf(desk.answer(request));
    QCOMPARE(answer[QLatin1String("errcode")].toInt(-1), 0);
    QCOMPARE(answer[QLatin1String("confidence")][QLatin1String("id_num")].toDouble(), 0.999);
    QCOMPARE(answer[QLatin1String("needs_review")][QLatin1String("name")].toBool(), true);
    QCOMPARE(answer[QLatin1String("needs_review")][QLatin1String("id_num")].toBool(true), false);
    QCOMPARE(answer[QLatin1String("findings")][0][QLatin1String("rule")].toString(),
             QStringLiteral("R01"));
}

void LicenceCallTest::errorsComeInTheContractsOrder_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<Upload::State>("state");
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code");
    using State = Upload::State;
    const QString good = QString::fromLatin1(Token);
    const QString url = QStringLiteral("https://img.example/a.jpg");
    QTest::newRow("no token comes before no picture")
        << QString() << State::Missing << QByteArray() << QString() << wechat::TokenMissing;
    QTest::newRow("a wrong token comes before a picture that is too large")
        << QStringLiteral("wrong") << State::TooLarge << QByteArray() << QString()
        << wechat::InvalidCredential;
    QTest::newRow("neither a picture nor an address")
        << good << State::Missing << QByteArray() << QString() << wechat::MediaMissing;
    QTest::newRow("an address, but none is fetched")
        << good << State::Missing << QByteArray() << url << wechat::InvalidImageUrl;
    QTest::newRow("a picture beside an address is read")
        << good << State::Complete << QByteArray("licence") << url << wechat::Ok;
    QTest::newRow("an empty picture")
        << good << State::Complete << QByteArray() << QString() << wechat::MediaEmpty;
    QTest::newRow("a picture that is too large")
        << good << State::TooLarge << QByteArray() << QString() << wechat::InvalidImage;
    QTest::newRow("what is no picture")
        << good << State::Complete << QByteArray("noise") << QString() << wechat::InvalidImage;
    QTest::newRow("a picture without a licence")
        << good << State::Complete << QByteArray("wall") << QString() << wechat::NoLicence;
    QTest::newRow("a reading that broke down says nothing about the picture")
        << good << State::Complete << QByteArray("crash") << QString() << wechat::Busy;
}

void LicenceCallTest::errorsComeInTheContractsOrder()
{
    QFETCH(QString, token);
    QFETCH(Upload::State, state);
    QFETCH(QByteArray, picture);
    QFETCH(QString, url);
    QFETCH(int, code);
    Desk desk;
    LicenceRequest request;
    request.token = token;
    request.imageUrl = url;
    request.upload = {state, picture};
    const ContractAnswer answer = desk.answer(request);
    QCOMPARE(answer.code, code);
    const QJsonObject object = objectOf(answer);
    QCOMPARE(object[QLatin1String("errcode")].toInt(1), code);
    if (code != wechat::Ok) {
        QCOMPARE(object.size(), 2);
        const QString message = object[QLatin1String("errmsg")].toString();
        QVERIFY(message.startsWith(wechatErrorText(code)));
        static const QRegularExpression tail(
            QStringLiteral(" rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$"));
        QVERIFY2(tail.match(message).hasMatch(), qPrintable(message));
        QCOMPARE(ridOf(message), answer.rid);
    }
}

void LicenceCallTest::everyErrorHasItsOwnId()
{
    Desk desk;
    QVERIFY(desk.answer({}).rid != desk.answer({}).rid);
}

void LicenceCallTest::theQuotaIsTheApps()
{
    Desk desk({}, QStringLiteral("\"quota_per_day\": 1,"));
    QCOMPARE(desk.answer(withPicture({})).code, wechat::MediaEmpty); // not counted: nothing to read
    QCOMPARE(desk.answer(withPicture("wall")).code, wechat::NoLicence);
    QCOMPARE(desk.answer(withPicture("licence")).code, wechat::DailyQuota);
    desk.clock.advance(std::chrono::hours(12));
    QCOMPARE(desk.answer(withPicture("licence")).code, wechat::Ok);
}

void LicenceCallTest::theRateIsTheApps()
{
    Desk desk({}, QStringLiteral("\"calls_per_minute\": 1,"));
    QCOMPARE(desk.answer(withPicture("licence")).code, wechat::Ok);
    QCOMPARE(desk.answer(withPicture("licence")).code, wechat::MinuteQuota);
}

void LicenceCallTest::aTokenThatEndedIsSaidToHaveExpired()
{
    Desk desk;
    LicenceRequest request = withPicture("licence");
    request.token = desk.tokens->issue(QStringLiteral("wxdesk")).token;
    QCOMPARE(desk.answer(request).code, wechat::Ok);
    desk.clock.advance(TokenLifetime);
    QCOMPARE(desk.answer(request).code, wechat::TokenExpired);
}

void LicenceCallTest::withoutTokensNobodyIsAsked()
{
    EndpointSettings settings;
    settings.tokens = TokenPolicy::Open;
    Desk desk(settings);
    LicenceRequest request = withPicture("licence");
    request.token.clear();
    QCOMPARE(desk.answer(request).code, wechat::Ok);
}

void LicenceCallTest::aReadingThatTakesTooLongIsBusyAndNotCounted()
{
    EndpointSettings settings;
    settings.readingTime = std::chrono::seconds(0);
    Desk desk(settings, QStringLiteral("\"quota_per_day\": 1,"));
    QCOMPARE(desk.answer(withPicture("slow")).code, wechat::Busy);
    QCOMPARE(desk.callLimits.count(desk.keys.apps.front()), CallAllowed::Yes);
}

LICENCEDESK_TEST_MAIN(LicenceCallTest)
#include "LicenceCallTest.moc"
