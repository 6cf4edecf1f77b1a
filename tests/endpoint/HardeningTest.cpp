// What the endpoint does with requests that no honest client sends, and how it starts and ends.

#include "contract/WechatErrors.h"
#include "tests/endpoint/Pictures.h"
#include "tests/endpoint/ServeProcess.h"
#include "tests/support/CliRun.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace licencedesk;
using test::curl;
using test::HttpAnswer;

namespace {

const QString NoToken = QStringLiteral("--no-token");

int exitOf(const QStringList &arguments)
{
    return test::runProgram(QStringLiteral(LICENCEDESK_CLI),
                            QStringList{QStringLiteral("serve")} + arguments)
        .exitCode;
}

} // namespace

class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersThatNoClientSendsAreRefused_data();
    void headersThatNoClientSendsAreRefused();
    void hugeBodiesAreRefusedUnread();
    void rubbishOnTheWireHurtsNobody_data();
    void rubbishOnTheWireHurtsNobody();
    void aCallerThatLeavesHurtsNobody();
    void healthAndMetricsAreServed();
    void whatRunsIsFinishedBeforeItEnds();
    void aSecondOneOnTheSamePortFails();
    void aUnixSocketServesAndGoesAway();
    void tlsServesTheNetwork();
    void manyAtOnceAreAnsweredOrToldToWait();
    void wrongUseIsExitTwo();

private:
    HttpAnswer ask(const QStringList &arguments, const char *path = "/cv/ocr/drivinglicense")
    {
        return curl(arguments + QStringList{m_serve.url(QString::fromLatin1(path))});
    }
    bool isAlive() { return ask({}, "/healthz").status == 200; }

    test::Pictures m_pictures;
    test::ServeProcess m_serve{{NoToken}};
};

void HardeningTest::headersThatNoClientSendsAreRefused_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("status");
    const auto row = [](const char *header, int status) {
        QTest::newRow(header) << QString::fromLatin1(header) << status;
    };
    row("X-Anything: will do", 200);
    row("Host: localhost", 200);
    row("Host: licences.example", 421);
    row("Host: 127.0.0.1.evil.example", 421);
    row("Origin: https://page.example", 403);
    row("Origin: null", 403);
    row("Transfer-Encoding: chunked", 411);
    row("Content-Encoding: gzip", 415);
    row("Content-Encoding: br", 415);
    row("Content-Length: 99999999999999999999", 400);
}

void HardeningTest::headersThatNoClientSendsAreRefused()
{
    QFETCH(QString, header);
    const HttpAnswer answer =
        ask({QStringLiteral("-H"), header, QStringLiteral("-F"), m_pictures.form("wall.png")});
    QTEST(answer.status, "status");
    QVERIFY(isAlive());
}

void HardeningTest::hugeBodiesAreRefusedUnread()
{
    QFile huge(m_pictures.path("huge.jpg"));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(300LL * 1024 * 1024)); // sparse
    const HttpAnswer answer = ask({QStringLiteral("-F"), m_pictures.form("huge.jpg")});
    QCOMPARE(answer.status, 413);
    QVERIFY(isAlive());
}

void HardeningTest::rubbishOnTheWireHurtsNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray post = "POST /cv/ocr/drivinglicense HTTP/1.1\r\nHost: localhost\r\n";
    const QByteArray multipart =
        post + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 200\r\n\r\n";
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("a line without end") << QByteArray(100'000, 'A');
    QTest::newRow("many headers") << post + QByteArray("X: y\r\n").repeated(5000) + "\r\n";
    QTest::newRow("a body that ends early") << multipart + "--b\r\nContent-Disposition: form-data";
    QTest::newRow("a part without headers")
        << multipart + "--b\r\n\r\nx\r\n--b--" + QByteArray(200, '\n');
    QTest::newRow("a file name that never ends")
        << multipart + "--b\r\nContent-Disposition: form-data; name=\"img\"; filename=\"" +
               QByteArray(200, 'x');
    QTest::newRow("a boundary that is everywhere")
        << post + "Content-Type: multipart/form-data; boundary=\r\nContent-Length: "
                  "9\r\n\r\n------\r\n-";
    QTest::newRow("a query of percent signs") << QByteArray(
        "GET /cgi-bin/token?%=%%&%zz=%u0041&&&=&a=%00 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("ranges without end")
        << "GET /healthz HTTP/1.1\r\nHost: localhost\r\nRange: bytes=" +
               QByteArray("0-0,").repeated(1500) + "0-0\r\n\r\n";
}

void HardeningTest::rubbishOnTheWireHurtsNobody()
{
    QFETCH(QByteArray, bytes);
    const QUrl url(m_serve.url());
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    socket.flush();
    socket.waitForBytesWritten(1000);
    socket.disconnectFromHost();
    QVERIFY(isAlive());
    QCOMPARE(ask({QStringLiteral("-F"), m_pictures.form("wall.png")}).errcode(), wechat::NoLicence);
}

void HardeningTest::aCallerThatLeavesHurtsNobody()
{
    for (int i = 0; i < 5; ++i) {
        const HttpAnswer answer = ask({QStringLiteral("--max-time"), QStringLiteral("0.05"),
                                       QStringLiteral("-F"), m_pictures.form("licence.jpg")});
        QVERIFY(answer.status == 0 || answer.status == 200);
    }
    QCOMPARE(ask({QStringLiteral("-F"), m_pictures.form("wall.png")}).errcode(), wechat::NoLicence);
}

void HardeningTest::healthAndMetricsAreServed()
{
    QCOMPARE(ask({}, "/readyz").body, QByteArray("ok\n"));
    ask({});
    const QByteArray metrics = ask({}, "/metrics").body;
    QVERIFY(
        metrics.contains("licencedesk_requests_total{call=\"drivinglicense\",errcode=\"43002\"}"));
    QVERIFY(metrics.contains("licencedesk_build_info{version=\""));
    QCOMPARE(ask({}, "/").status, 404);
    QCOMPARE(ask({}, "/cv/ocr/idcard").status, 404);
}

void HardeningTest::whatRunsIsFinishedBeforeItEnds()
{
    test::ServeProcess serve({NoToken, QStringLiteral("--workers"), QStringLiteral("1")});
    QProcess client;
    client.start(QStringLiteral("/usr/bin/curl"),
                 {QStringLiteral("--silent"), QStringLiteral("-F"), m_pictures.form("licence.jpg"),
                  serve.url(QStringLiteral("/cv/ocr/drivinglicense"))});
    const auto isReading = [&] {
        return curl({serve.url(QStringLiteral("/metrics"))})
            .body.contains("licencedesk_workers_busy 1");
    };
    QTRY_VERIFY(isReading() || client.state() == QProcess::NotRunning);
    serve.terminate();
    QVERIFY(client.waitForFinished());
    QVERIFY(client.readAllStandardOutput().contains("\"errcode\":0"));
    QCOMPARE(serve.exitCode(), 0);
}

void HardeningTest::aSecondOneOnTheSamePortFails()
{
    const QString address = QUrl(m_serve.url()).authority();
    QCOMPARE(exitOf({NoToken, QStringLiteral("--listen"), address}), 1);
    QVERIFY(isAlive());
}

void HardeningTest::aUnixSocketServesAndGoesAway()
{
    const QString path = m_pictures.path("serve.sock");
    const QString listen = QStringLiteral("unix:") + path;
    test::ServeProcess serve({NoToken, QStringLiteral("--listen"), listen});
    QCOMPARE(serve.url(), listen);
    const HttpAnswer answer =
        curl({QStringLiteral("--unix-socket"), path, QStringLiteral("-F"),
              m_pictures.form("wall.png"), QStringLiteral("http://desk/cv/ocr/drivinglicense")});
    QCOMPARE(answer.errcode(), wechat::NoLicence);
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::WriteOther)));
    QCOMPARE(exitOf({NoToken, QStringLiteral("--listen"), listen}), 1);
    serve.terminate();
    QCOMPARE(serve.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(path));
}

void HardeningTest::tlsServesTheNetwork()
{
    const QString certificate = m_pictures.path("certificate.pem");
    const QString key = m_pictures.path("key.pem");
    const auto made = test::runProgram(
        QStringLiteral("/usr/bin/openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
         QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
         QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
         QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
         QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    QCOMPARE(made.exitCode, 0);
    test::ServeProcess serve({NoToken, QStringLiteral("--certificate"), certificate,
                              QStringLiteral("--certificate-key"), key});
    QVERIFY(serve.url().startsWith(QLatin1String("https://")));
    const QString health = serve.url(QStringLiteral("/healthz"));
    QCOMPARE(curl({QStringLiteral("--cacert"), certificate, health}).body, QByteArray("ok\n"));
    QCOMPARE(curl({health}).status, 0);
    QCOMPARE(curl({QStringLiteral("--cacert"), certificate, QStringLiteral("--tls-max"),
                   QStringLiteral("1.1"), health})
                 .status,
             0);
    QCOMPARE(exitOf({NoToken, QStringLiteral("--certificate"), certificate,
                     QStringLiteral("--certificate-key"), certificate}),
             1);
}

void HardeningTest::manyAtOnceAreAnsweredOrToldToWait()
{
    test::ServeProcess serve({NoToken, QStringLiteral("--workers"), QStringLiteral("1"),
                              QStringLiteral("--queue"), QStringLiteral("1")});
    const QString url = serve.url(QStringLiteral("/cv/ocr/drivinglicense"));
    std::vector<std::unique_ptr<QProcess>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<QProcess>());
        clients.back()->start(QStringLiteral("/usr/bin/curl"),
                              {QStringLiteral("--silent"), QStringLiteral("-F"),
                               m_pictures.form("licence.jpg"), url});
    }
    int read = 0;
    for (const auto &client : clients) {
        QVERIFY(client->waitForFinished());
        const HttpAnswer answer{200, client->readAllStandardOutput()};
        QVERIFY2(answer.errcode() == wechat::Ok || answer.errcode() == wechat::Busy,
                 answer.body.constData());
        read += answer.errcode() == wechat::Ok ? 1 : 0;
    }
    QVERIFY(read > 0);
}

void HardeningTest::wrongUseIsExitTwo()
{
    QCOMPARE(exitOf({}), 2); // nobody could call
    QCOMPARE(exitOf({NoToken, QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")}), 2);
    QCOMPARE(exitOf({NoToken, QStringLiteral("--listen"), QStringLiteral("desk:80")}), 2);
    QCOMPARE(exitOf({NoToken, QStringLiteral("--workers"), QStringLiteral("0")}), 2);
    QCOMPARE(exitOf({NoToken, QStringLiteral("--keys"), QStringLiteral("keys.json")}), 2);
    QCOMPARE(exitOf({QStringLiteral("--keys"), QStringLiteral("/nowhere/keys.json")}), 2);
}

LICENCEDESK_TEST_MAIN(HardeningTest)
#include "HardeningTest.moc"
