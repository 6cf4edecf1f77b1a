// The contract over the wire: the real program, asked by curl as the API's own documentation asks
// (curl -F img=@test.jpg "…/cv/ocr/drivinglicense?access_token=…").

#include "contract/WechatErrors.h"
#include "contract/WechatKeys.h"
#include "tests/endpoint/Pictures.h"
#include "tests/endpoint/ServeProcess.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace licencedesk;
using test::curl;
using test::HttpAnswer;

namespace {

const QString Licence = QStringLiteral("/cv/ocr/drivinglicense");
const QString Secret = QStringLiteral("secret-of-the-rental-system");
const QString FixedToken = QStringLiteral("token-that-was-written-down");

} // namespace

class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDocumentedExampleReadsALicence();
    void anyPartNameWillDo_data();
    void anyPartNameWillDo();
    void picturesHaveTheContractsErrors_data();
    void picturesHaveTheContractsErrors();
    void otherBodiesHaveNoPicture_data();
    void otherBodiesHaveNoPicture();
    void anAddressIsNotFetched();
    void onlyPostReads_data();
    void onlyPostReads();
    void detailIsAnExtension();
    void tokensAreAsked();
    void tokensAreGivenForTheSecret();
    void aStableTokenStaysUntilItIsForced();
    void theQuotaEnds();
    void nothingOfItIsWrittenAnywhere();

private:
    QString keysFile(const QByteArray &quota) const;
    QString licence(const QString &query = QStringLiteral("access_token=") + FixedToken) const
    {
        return m_serve->url(Licence + u'?' + query);
    }
    HttpAnswer send(const char *picture, const QString &url) const
    {
        return curl({QStringLiteral("-F"), m_pictures.form(picture), url});
    }

    QTemporaryDir m_folder;
    test::Pictures m_pictures;
    std::unique_ptr<test::ServeProcess> m_serve;
    QStringList m_tokens; ///< that were given out
};

QString ContractTest::keysFile(const QByteArray &quota) const
{
    QString path = m_folder.filePath(QStringLiteral("keys%1.json").arg(quota.size()));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(R"({"apps": [{"app_id": "wxrental", "secret": ")" + Secret.toUtf8() +
                   R"(", "tokens": [")" + FixedToken.toUtf8() + "\"]" + quota + "}]}");
    }
    return path;
}

void ContractTest::initTestCase()
{
    m_serve =
        std::make_unique<test::ServeProcess>(QStringList{QStringLiteral("--keys"), keysFile({})});
    QVERIFY(m_serve->isListening());
}

void ContractTest::theDocumentedExampleReadsALicence()
{
    const HttpAnswer answer = send("licence.jpg", licence());
    QCOMPARE(answer.status, 200);
    const QJsonObject object = answer.json();
    QCOMPARE(object[QLatin1String("errcode")].toInt(-1), 0);
    QCOMPARE(object[QLatin1String("errmsg")].toString(), QStringLiteral("ok"));
    QCOMPARE(object.size(), qsizetype(wechatKeys().size()) + 2);
    for (const WechatKey &key : wechatKeys()) {
        QVERIFY2(object[QLatin1String(key.snake)].isString(), key.snake);
    }
    for (const FieldId field : {FieldId::LicenceNumber, FieldId::BirthDate, FieldId::ValidTo}) {
        QCOMPARE(object[fieldKey(field)].toString(), m_pictures.card().values.at(field));
    }
}

void ContractTest::anyPartNameWillDo_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"img", "file", "media", "image", "buffer"}) {
        QTest::newRow(part) << QByteArray(part);
    }
}

void ContractTest::anyPartNameWillDo()
{
    QFETCH(QByteArray, part);
    const HttpAnswer answer =
        curl({QStringLiteral("-F"), QStringLiteral("type=photo"), QStringLiteral("-F"),
              m_pictures.form("wall.png", part.constData()), licence()});
    QCOMPARE(answer.errcode(), wechat::NoLicence);
}

void ContractTest::picturesHaveTheContractsErrors_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<int>("code");
    QTest::newRow("no licence on it") << QByteArray("wall.png") << wechat::NoLicence;
    QTest::newRow("no picture") << QByteArray("noise.jpg") << wechat::InvalidImage;
    QTest::newRow("cut off") << QByteArray("cut.jpg") << wechat::InvalidImage;
    QTest::newRow("damaged") << QByteArray("damaged.png") << wechat::InvalidImage;
    QTest::newRow("a scanner's format") << QByteArray("wall.tif") << wechat::InvalidImage;
    QTest::newRow("3 MB") << QByteArray("3mb.jpg") << wechat::InvalidImage;
    QTest::newRow("empty") << QByteArray("empty.jpg") << wechat::MediaEmpty;
}

void ContractTest::picturesHaveTheContractsErrors()
{
    QFETCH(QByteArray, picture);
    QFETCH(int, code);
    // With and without asking first whether the body is wanted.
    for (const char *expect : {"Expect: 100-continue", "Expect:"}) {
        const HttpAnswer answer =
            curl({QStringLiteral("-H"), QString::fromLatin1(expect), QStringLiteral("-F"),
                  m_pictures.form(picture.constData()), licence()});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.errcode(), code);
        QVERIFY(answer.errmsg().startsWith(wechatErrorText(code)));
        QCOMPARE(ridOf(answer.errmsg()).size(), 26);
    }
}

void ContractTest::otherBodiesHaveNoPicture_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no body") << QStringList{QStringLiteral("-X"), QStringLiteral("POST")};
    QTest::newRow("a form") << QStringList{QStringLiteral("-d"),
                                           QStringLiteral("img_url=https://img.example/a.jpg")};
    QTest::newRow("a form of parts")
        << QStringList{QStringLiteral("-F"), QStringLiteral("img_url=https://img.example/a.jpg")};
    QTest::newRow("the bare file")
        << QStringList{QStringLiteral("--data-binary"), u'@' + m_pictures.path("wall.png")};
    QTest::newRow("a multipart body without parts") << QStringList{
        QStringLiteral("-H"), QStringLiteral("Content-Type: multipart/form-data; boundary=b"),
        QStringLiteral("-d"), QStringLiteral("nothing of the kind")};
    QTest::newRow("a multipart body without a boundary")
        << QStringList{QStringLiteral("-H"), QStringLiteral("Content-Type: multipart/form-data"),
                       QStringLiteral("-d"), QStringLiteral("nothing of the kind")};
}

void ContractTest::otherBodiesHaveNoPicture()
{
    QFETCH(QStringList, arguments);
    const HttpAnswer answer = curl(arguments + QStringList{licence()});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.errcode(), wechat::MediaMissing);
}

void ContractTest::anAddressIsNotFetched()
{
    const QString address = QString::fromLatin1(
        QUrl::toPercentEncoding(QStringLiteral("http://127.0.0.1:1/a.jpg?x=1")));
    const HttpAnswer answer =
        curl({QStringLiteral("-X"), QStringLiteral("POST"),
              licence(QStringLiteral("img_url=%1&access_token=%2").arg(address, FixedToken))});
    QCOMPARE(answer.errcode(), wechat::InvalidImageUrl);
    QVERIFY(answer.errmsg().contains(QLatin1String("send the picture itself")));
}

void ContractTest::onlyPostReads_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
        QTest::newRow(method) << QString::fromLatin1(method);
    }
}

void ContractTest::onlyPostReads()
{
    QFETCH(QString, method);
    const HttpAnswer answer = curl({QStringLiteral("-X"), method, licence()});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.errcode(), wechat::PostWanted);
}

void ContractTest::detailIsAnExtension()
{
    const QJsonObject object =
        send("licence.jpg", licence(QStringLiteral("detail=1&access_token=") + FixedToken)).json();
    QVERIFY(object[QLatin1String("confidence")][QLatin1String("id_num")].toDouble() > 0.9);
    QVERIFY(object[QLatin1String("needs_review")][QLatin1String("id_num")].isBool());
    QVERIFY(object[QLatin1String("findings")].toArray().size() > 10);
}

void ContractTest::tokensAreAsked()
{
    QCOMPARE(send("wall.png", m_serve->url(Licence)).errcode(), wechat::TokenMissing);
    QCOMPARE(send("wall.png", licence(QStringLiteral("access_token=wrong"))).errcode(),
             wechat::InvalidCredential);
    QCOMPARE(send("3mb.jpg", licence(QStringLiteral("access_token=wrong"))).errcode(),
             wechat::InvalidCredential);
}

void ContractTest::tokensAreGivenForTheSecret()
{
    const QString path =
        QStringLiteral("/cgi-bin/token?grant_type=client_credential&appid=wxrental&secret=");
    QCOMPARE(curl({m_serve->url(path + QStringLiteral("wrong"))}).errcode(), wechat::InvalidSecret);
    const QJsonObject issued = curl({m_serve->url(path + Secret)}).json();
    QCOMPARE(issued[QLatin1String("expires_in")].toInt(), 7200);
    m_tokens.append(issued[QLatin1String("access_token")].toString());
    QCOMPARE(send("wall.png", licence(QStringLiteral("access_token=") + m_tokens.last())).errcode(),
             wechat::NoLicence);
}

void ContractTest::aStableTokenStaysUntilItIsForced()
{
    const QString body = QStringLiteral(
        R"({"grant_type":"client_credential","appid":"wxrental","secret":"%1","force_refresh":%2})");
    const auto ask = [&](const char *force) {
        return curl({QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"),
                     QStringLiteral("-d"), body.arg(Secret, QString::fromLatin1(force)),
                     m_serve->url(QStringLiteral("/cgi-bin/stable_token"))})
            .json()[QLatin1String("access_token")]
            .toString();
    };
    const QString first = ask("false");
    QCOMPARE(first.size(), 64);
    QCOMPARE(ask("false"), first);
    const QString forced = ask("true");
    QVERIFY(forced != first);
    m_tokens += {first, forced};
    QCOMPARE(send("wall.png", licence(QStringLiteral("access_token=") + first)).errcode(),
             wechat::TokenExpired);
    QCOMPARE(curl({m_serve->url(QStringLiteral("/cgi-bin/stable_token"))}).errcode(),
             wechat::PostWanted);
}

void ContractTest::theQuotaEnds()
{
    test::ServeProcess serve({QStringLiteral("--keys"), keysFile(R"(, "quota_per_day": 2)")});
    const QString url = serve.url(Licence + QStringLiteral("?access_token=") + FixedToken);
    QCOMPARE(send("wall.png", url).errcode(), wechat::NoLicence);
    QCOMPARE(send("wall.png", url).errcode(), wechat::NoLicence);
    QCOMPARE(send("wall.png", url).errcode(), wechat::DailyQuota);
}

/// Last: after everything above has been asked.
void ContractTest::nothingOfItIsWrittenAnywhere()
{
    QVERIFY(m_tokens.size() >= 3);
    m_serve->terminate();
    QCOMPARE(m_serve->exitCode(), 0);
    // libpng names the chunk that is damaged, whatever one does; no other decoder says anything.
    for (const QByteArray &line : m_serve->said().split('\n')) {
        QVERIFY2(line.isEmpty() || line == m_serve->url().toUtf8() ||
                     line.startsWith("libpng error: "),
                 line.constData());
    }
    const QByteArray written = m_serve->log() + m_serve->said();
    QVERIFY(m_serve->log().count('\n') > 30);
    QVERIFY(written.contains("call=drivinglicense status=200 errcode=0"));
    for (const QString &secret : m_tokens + QStringList{Secret, FixedToken}) {
        QVERIFY(!written.contains(secret.toUtf8()));
    }
    for (const auto &[field, value] : m_pictures.card().values) {
        const bool isTelling = value.size() > 1; // 男 and 女 say nothing
        QVERIFY2(!isTelling || !written.contains(value.toUtf8()), qPrintable(fieldKey(field)));
    }
    QVERIFY(!written.contains("licence.jpg") && !written.contains("img_url"));
    QVERIFY2(!written.contains("wxrental"), "an app is named by its first letters");
}

LICENCEDESK_TEST_MAIN(ContractTest)
#include "ContractTest.moc"
