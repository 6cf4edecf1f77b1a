// Which addresses are public, and what a server can do to whoever fetches from it.

#include "endpoint/ImageFetcher.h"
#include "endpoint/ReadPicture.h"
#include "tests/support/TestMain.h"

#include <httplib.h>

#include <QGuiApplication>
#include <QTest>

#include <thread>

using namespace licencedesk;

namespace {

bool anyAddress(const QHostAddress &)
{
    return true;
}

/// Serves pictures, and misbehaves.
class PictureServer
{
public:
    PictureServer()
    {
        m_server.Get("/a.jpg", [](const httplib::Request &request, httplib::Response &response) {
            response.set_content("picture " + request.get_param_value("v"), "image/jpeg");
        });
        m_server.Get("/large", [](const httplib::Request &, httplib::Response &response) {
            response.set_content(std::string(LargestPicture, 'x'), "image/jpeg");
        });
        m_server.Get("/moved", [this](const httplib::Request &, httplib::Response &response) {
            ++m_redirects;
            response.set_redirect("/a.jpg");
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::jthread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running()) {
            std::this_thread::yield();
        }
    }
    ~PictureServer() { m_server.stop(); }
    Q_DISABLE_COPY_MOVE(PictureServer)

    QString host() const { return QStringLiteral("localhost:%1").arg(m_port); }
    QString url(const char *path) const
    {
        return QStringLiteral("http://%1%2").arg(host(), QString::fromLatin1(path));
    }
    int redirects() const { return m_redirects; }

private:
    httplib::Server m_server;
    int m_port = 0;
    std::atomic_int m_redirects = 0;
    std::jthread m_thread;
};

} // namespace

class ImageFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheInternetIsPublic_data();
    void onlyTheInternetIsPublic();
    void aPictureIsFetched();
    void whatMayNotBeFetchedIsSaid_data();
    void whatMayNotBeFetchedIsSaid();
    void redirectsAreNotFollowed();

private:
    PictureServer m_server;
};

void ImageFetcherTest::onlyTheInternetIsPublic_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char *address, bool isPublic) {
        QTest::newRow(address) << QString::fromLatin1(address) << isPublic;
    };
    for (const char *address : {"8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.0", "100.128.0.1",
                                "223.255.255.255", "2606:4700::1111", "::ffff:8.8.8.8"}) {
        row(address, true);
    }
    for (const char *address : {"127.0.0.1",
                                "127.255.255.255",
                                "0.0.0.0",
                                "10.1.2.3",
                                "100.64.0.1",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.2.1",
                                "192.168.0.1",
                                "198.18.0.1",
                                "224.0.0.1",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "fe80::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "ff02::1",
                                "2001:db8::1",
                                "2001::1",
                                "2002:7f00:1::",
                                "64:ff9b::7f00:1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "::ffff:169.254.169.254"}) {
        row(address, false);
    }
}

void ImageFetcherTest::onlyTheInternetIsPublic()
{
    QFETCH(QString, address);
    const QHostAddress parsed(address);
    QVERIFY(!parsed.isNull());
    QTEST(isPublicAddress(parsed), "isPublic");
}

void ImageFetcherTest::aPictureIsFetched()
{
    const ImageFetcher fetcher({m_server.host().toUpper()}, anyAddress);
    const auto picture = fetcher.fetch(m_server.url("/a.jpg?v=1%202"));
    QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error()));
    QCOMPARE(*picture, QByteArray("picture 1 2"));
}

void ImageFetcherTest::whatMayNotBeFetchedIsSaid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<bool>("loopbackAllowed");
    QTest::addColumn<QString>("hint");
    const QStringList ours{m_server.host()};
    const QString fine = m_server.url("/a.jpg");
    QTest::newRow("nothing is fetched unless a host is named")
        << fine << QStringList() << true << QStringLiteral("fetches no img_url");
    QTest::newRow("this machine, although its name is on the list")
        << fine << ours << false << QStringLiteral("not public");
    QTest::newRow("another host") << QStringLiteral("http://other.example/a.jpg") << ours << true
                                  << QStringLiteral("may not");
    QTest::newRow("our host on another port")
        << QStringLiteral("http://localhost:1/a.jpg") << ours << true << QStringLiteral("may not");
    QTest::newRow("a host without its port means the usual one")
        << fine << QStringList{QStringLiteral("localhost")} << true << QStringLiteral("may not");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << ours << true
                            << QStringLiteral("http or https");
    QTest::newRow("a name before the host")
        << QStringLiteral("http://user@%1/a.jpg").arg(m_server.host()) << ours << true
        << QStringLiteral("http or https");
    QTest::newRow("no address") << QStringLiteral("a.jpg") << ours << true
                                << QStringLiteral("http or https");
    QTest::newRow("a picture that is not there")
        << m_server.url("/nothing") << ours << true << QStringLiteral("did not answer");
    QTest::newRow("a picture of 2 MB")
        << m_server.url("/large") << ours << true << QStringLiteral("size");
}

void ImageFetcherTest::whatMayNotBeFetchedIsSaid()
{
    QFETCH(QString, url);
    QFETCH(QStringList, hosts);
    QFETCH(bool, loopbackAllowed);
    QFETCH(QString, hint);
    const ImageFetcher fetcher(hosts, loopbackAllowed ? AddressRule(anyAddress) : isPublicAddress);
    const auto picture = fetcher.fetch(url);
    QVERIFY(!picture);
    QVERIFY2(picture.error().contains(hint), qPrintable(picture.error()));
}

void ImageFetcherTest::redirectsAreNotFollowed()
{
    const ImageFetcher fetcher({m_server.host()}, anyAddress);
    QVERIFY(!fetcher.fetch(m_server.url("/moved")));
    QCOMPARE(m_server.redirects(), 1);
}

LICENCEDESK_TEST_MAIN(ImageFetcherTest)
#include "ImageFetcherTest.moc"
