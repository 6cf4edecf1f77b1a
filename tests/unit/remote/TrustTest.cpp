// Whom the client believes: nobody but the system's authorities and the firm's own.

#include "remote/CompanyTrust.h"
#include "tests/support/TestMain.h"
#include "tests/unit/remote/RemoteFixture.h"
#include "tests/unit/remote/TestCertificates.h"

#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using Kind = RemoteFailure::Kind;

QDateTime inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days);
}

} // namespace

class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirmsOwnAuthorityIsBelieved_data();
    void theFirmsOwnAuthorityIsBelieved();
    void whatIsNotTrustedGetsNothing_data();
    void whatIsNotTrustedGetsNothing();
    void plainHttpWhereHttpsIsExpected();
    void unusableAuthorityFiles_data();
    void unusableAuthorityFiles();
    void anUnusableFileStopsEveryCall();
    void otherMachinesOnlyOverHttps();
    void theSystemsAuthoritiesStay();

private:
    QString write(const QString &name, const QByteArray &content);
    std::optional<HttpResult> post(const ScriptedServer &server, const QString &authorityFile,
                                   const QString &host);

    TestAuthority m_authority;
    TestAuthority m_stranger;
    QTemporaryDir m_folder;
    QString m_authorityFile;
};

void TrustTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_authorityFile = write(QStringLiteral("firm.pem"), m_authority.pem());
}

QString TrustTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    [[maybe_unused]] const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return file.fileName();
}

std::optional<HttpResult> TrustTest::post(const ScriptedServer &server,
                                          const QString &authorityFile, const QString &host)
{
    RemoteSettings settings = settingsFor(server.address({}, host));
    settings.authorityFile = authorityFile;
    const SystemClock clock;
    HttpClient client(settings, clock, nullptr);
    HttpRequest request;
    request.url = settings.base;
    request.contentType = "application/json";
    request.body = "{}";
    return sendAndWait(client, request);
}

void TrustTest::theFirmsOwnAuthorityIsBelieved_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("by name") << QStringLiteral("localhost");
    QTest::newRow("by address") << QStringLiteral("127.0.0.1");
}

void TrustTest::theFirmsOwnAuthorityIsBelieved()
{
    QFETCH(QString, host);
    ScriptedServer server([](const ReceivedRequest &) { return httpReply("{}"); },
                          m_authority.issue({}));
    const auto result = post(server, m_authorityFile, host);
    QVERIFY(result.has_value());
    QVERIFY2(result->has_value(), result->has_value() ? "" : qPrintable(textsOf(result->error())));
    QCOMPARE((*result)->status, 200);
}

void TrustTest::whatIsNotTrustedGetsNothing_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<bool>("withAuthority");
    QTest::addColumn<QString>("detail");
    QTest::newRow("an unknown authority")
        << m_stranger.issue({}) << true << QStringLiteral("UnableToGetLocalIssuerCertificate");
    QTest::newRow("the firm's, where no file is set")
        << m_authority.issue({}) << false << QStringLiteral("UnableToGetLocalIssuerCertificate");
    QTest::newRow("expired yesterday")
        << m_authority.issue({"localhost", "127.0.0.1", inDays(-9), inDays(-1)}) << true
        << QStringLiteral("CertificateExpired");
    QTest::newRow("not valid before tomorrow")
        << m_authority.issue({"localhost", "127.0.0.1", inDays(1), inDays(9)}) << true
        << QStringLiteral("CertificateNotYetValid");
    QTest::newRow("another host") << m_authority.issue({"relay.example.com", "192.0.2.7"}) << true
                                  << QStringLiteral("HostNameMismatch");
}

void TrustTest::whatIsNotTrustedGetsNothing()
{
    QFETCH(QSslConfiguration, server);
    QFETCH(bool, withAuthority);
    QFETCH(QString, detail);
    ScriptedServer scripted([](const ReceivedRequest &) { return httpReply("{}"); }, server);
    const auto result =
        post(scripted, withAuthority ? m_authorityFile : QString(), QStringLiteral("localhost"));
    QVERIFY(result && !*result);
    const RemoteFailure failure = result->error();
    QCOMPARE(failure.kind, Kind::Untrusted);
    QCOMPARE(failure.retry, RetryAdvice::Never);
    QVERIFY(!failure.mayHaveArrived);
    QVERIFY2(failure.detail.contains(detail), qPrintable(failure.detail));
    QVERIFY(scripted.requests().empty());
}

void TrustTest::plainHttpWhereHttpsIsExpected()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply("{}"); });
    QUrl address = server.address();
    address.setScheme(QStringLiteral("https"));
    RemoteSettings settings = settingsFor(address);
    settings.timeoutSeconds = 1;
    const SystemClock clock;
    HttpClient client(settings, clock, nullptr);
    HttpRequest request;
    request.url = address;
    request.contentType = "application/json";
    request.body = "{}";
    const auto result = sendAndWait(client, request);
    QVERIFY(result && !*result);
    QVERIFY(result->error().kind == Kind::Unreachable || result->error().kind == Kind::TimedOut);
    QVERIFY(!result->error().mayHaveArrived);
    QVERIFY(server.requests().empty());
}

void TrustTest::unusableAuthorityFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray pem = m_authority.pem();
    QByteArray damaged = pem;
    damaged.replace(pem.size() / 2, 8, "AAAA!!AA");
    const auto row = [&](const char *name, const QByteArray &content, ErrorKind kind) {
        QTest::newRow(name) << write(QString::fromLatin1(name), content) << kind;
    };
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("nothing.pem"))
                             << ErrorKind::NotFound;
    QTest::newRow("a folder") << m_folder.path() << ErrorKind::NotReadable;
    row("empty", {}, ErrorKind::Empty);
    row("some other text", "not a certificate", ErrorKind::Empty);
    row("a key instead", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        ErrorKind::Empty);
    row("cut off", pem.left(pem.size() / 2), ErrorKind::Damaged);
    row("characters changed", damaged, ErrorKind::Damaged);
    row("one good and one damaged", pem + damaged, ErrorKind::Damaged);
}

void TrustTest::unusableAuthorityFiles()
{
    QFETCH(QString, path);
    const auto trust = trustedConfiguration(path);
    QVERIFY(!trust);
    QTEST(trust.error().kind, "kind");
    QVERIFY(!trust.error().message.isEmpty());
}

void TrustTest::anUnusableFileStopsEveryCall()
{
    ScriptedServer server([](const ReceivedRequest &) { return httpReply("{}"); },
                          m_authority.issue({}));
    const auto result =
        post(server, write(QStringLiteral("empty.pem"), {}), QStringLiteral("localhost"));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::NotSetUp);
    QVERIFY(!result->error().message.isEmpty());
    QCOMPARE(server.connections(), 0);
}

void TrustTest::otherMachinesOnlyOverHttps()
{
    for (const char *address :
         {"http://relay.example.com/", "http://192.0.2.7/", "ftp://localhost/", "https://",
          "https://user:pass@localhost/", "https://localhost/?a=b"}) {
        RemoteSettings settings = settingsFor(QUrl(QString::fromLatin1(address)));
        settings.enabled = false; // only tried out
        const SystemClock clock;
        HttpClient client(settings, clock, nullptr);
        HttpRequest request;
        request.url = settings.base;
        const auto result = sendAndWait(client, request);
        QVERIFY2(result && !*result, address);
        QCOMPARE(result->error().kind, Kind::NotSetUp);
        QVERIFY(!textsOf(result->error()).contains(QLatin1String("pass@")));
    }
}

void TrustTest::theSystemsAuthoritiesStay()
{
    const auto trust = trustedConfiguration(m_authorityFile);
    QVERIFY(trust);
    QCOMPARE(trust->caCertificates().size(), QSslConfiguration::systemCaCertificates().size() + 1);
    QCOMPARE(trust->peerVerifyMode(), QSslSocket::VerifyPeer);
}

LICENCEDESK_TEST_MAIN(TrustTest)
#include "TrustTest.moc"
