// What an administrator sees of the endpoint: metrics and log.

#include "endpoint/Metrics.h"
#include "endpoint/RequestLog.h"
#include "endpoint/SocketFile.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;

class WatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreCountedByErrcode();
    void latencyIsAHistogram();
    void aLineHasNoRoomForAnybody();
    void anAppIsShort_data();
    void anAppIsShort();
    void theLogIsItsOwnersAlone();
    void anOldSocketIsClearedAwayAndNothingElse();
};

void WatchingTest::callsAreCountedByErrcode()
{
    Metrics metrics;
    metrics.count(QStringLiteral("drivinglicense"), 0, 0.1);
    metrics.count(QStringLiteral("drivinglicense"), 0, 0.1);
    metrics.count(QStringLiteral("drivinglicense"), 101001, 0.1);
    metrics.countRefused(421);
    const QByteArray text = metrics.text({2, 1, 3}, QStringLiteral("1.2"));
    for (const char *line :
         {"licencedesk_requests_total{call=\"drivinglicense\",errcode=\"0\"} 2\n",
          "licencedesk_requests_total{call=\"drivinglicense\",errcode=\"101001\"} 1\n",
          "licencedesk_refused_total{status=\"421\"} 1\n", "licencedesk_workers 2\n",
          "licencedesk_workers_busy 1\n", "licencedesk_queue_length 3\n",
          "licencedesk_build_info{version=\"1.2\"} 1\n"}) {
        QVERIFY2(text.contains(line), line);
    }
}

void WatchingTest::latencyIsAHistogram()
{
    Metrics metrics;
    for (const double seconds : {0.02, 0.2, 20.0}) {
        metrics.count(QStringLiteral("token"), 0, seconds);
    }
    const QByteArray text = metrics.text({}, {});
    const QByteArray bucket = "licencedesk_request_seconds_bucket{call=\"token\",le=\"";
    QVERIFY(text.contains(bucket + "0.01\"} 0\n"));
    QVERIFY(text.contains(bucket + "0.025\"} 1\n"));
    QVERIFY(text.contains(bucket + "0.25\"} 2\n"));
    QVERIFY(text.contains(bucket + "10\"} 2\n"));
    QVERIFY(text.contains(bucket + "+Inf\"} 3\n"));
    QVERIFY(text.contains("licencedesk_request_seconds_count{call=\"token\"} 3\n"));
}

void WatchingTest::aLineHasNoRoomForAnybody()
{
    const QDateTime when(QDate(2026, 11, 21), QTime(4, 5, 6, 7), Qt::UTC);
    QCOMPARE(toLine({QStringLiteral("drivinglicense"), 200, 101001,
                     QStringLiteral("5f8e0a12-3c4d5e6f-0a1b2c3d"), QStringLiteral("wx1234567890"),
                     83.14, 253869},
                    when),
             QByteArray("2026-11-21T04:05:06.007Z call=drivinglicense status=200 errcode=101001 "
                        "rid=5f8e0a12-3c4d5e6f-0a1b2c3d ms=83.1 bytes=253869 app=wx1234\n"));
}

void WatchingTest::anAppIsShort_data()
{
    QTest::addColumn<QString>("appId");
    QTest::addColumn<QString>("shown");
    QTest::newRow("long") << QStringLiteral("wx1234567890") << QStringLiteral("wx1234");
    QTest::newRow("unknown") << QString() << QStringLiteral("-");
    QTest::newRow("one line stays one line") << QStringLiteral("a\nb c") << QStringLiteral("a_b_c");
}

void WatchingTest::anAppIsShort()
{
    QFETCH(QString, appId);
    QTEST(shortAppId(appId), "shown");
}

void WatchingTest::theLogIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("requests.log"));
    RequestLog log(clock, path);
    QVERIFY(log.isOpen());
    log.add({});
    log.add({});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!RequestLog(clock, folder.filePath(QStringLiteral("no/folder.log"))).isOpen());
    QVERIFY(RequestLog(clock, QStringLiteral("-")).isOpen());
}

void WatchingTest::anOldSocketIsClearedAwayAndNothingElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(clearSocketFile(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = clearSocketFile(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(file.exists());
}

LICENCEDESK_TEST_MAIN(WatchingTest)
#include "WatchingTest.moc"
