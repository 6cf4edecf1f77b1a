// kill -9 at random points around sending: a service that takes no keys never gets anything twice,
// and nothing is lost that somebody is not asked about.
#include "outbox/Outbox.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <map>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int Items = 150;
constexpr int Kills = 40;
constexpr int LongestLife = 60'000; // us after the first arrival; some four items
constexpr quint32 Seed = 1122;

void queue(StoreFixture &fixture)
{
    const auto store = fixture.open();
    OutboxOrder order;
    order.service = QStringLiteral("relay.example.test");
    order.request.jpeg = QByteArray(100'000, 'x'); // bytes, as of a card
    for (int i = 0; i < Items; ++i) {
        VERIFY_DONE(Outbox(*store).add(keptRecord(*store), order));
    }
}

std::map<QByteArray, int> arrivals(const QString &path)
{
    std::map<QByteArray, int> counts;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            ++counts[file.readLine().trimmed()];
        }
    }
    return counts;
}

qint64 sizeOf(const QString &path)
{
    return QFile(path).size();
}

std::unique_ptr<QProcess> startedCounter(const QString &file, const QString &arrivals, bool keyed)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(LICENCEDESK_OUTBOX_SENDS),
                   {file, arrivals, keyed ? QStringLiteral("keyed") : QStringLiteral("plain")});
    process->write(firmKeys().master.view().toByteArray().toHex() + '\n');
    process->closeWriteChannel();
    return process;
}

/// Lets something arrive, then lives a little longer. True: killed; false: it had nothing to do.
bool killSoon(QProcess &process, const QString &arrivals, int microseconds)
{
    const qint64 before = sizeOf(arrivals);
    while (sizeOf(arrivals) == before) {
        if (process.waitForFinished(1)) {
            return false;
        }
    }
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

} // namespace

class OutboxKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_killed_counter_sends_nothing_twice_and_loses_nothing_data()
    {
        QTest::addColumn<bool>("keyed");
        QTest::newRow("a service that could not tell") << false;
        QTest::newRow("a service that takes keys") << true;
    }
    void a_killed_counter_sends_nothing_twice_and_loses_nothing()
    {
        QFETCH(bool, keyed);
        StoreFixture fixture(StoreFixture::On::Sqlite);
        fixture.clock.time = QDateTime::currentDateTimeUtc(); // the counter has the real one
        queue(fixture);
        const QString arrived = fixture.folder() + QStringLiteral("/arrivals");
        QRandomGenerator random(Seed);
        int kills = 0;
        while (kills < Kills) {
            const auto counter = startedCounter(fixture.location.path, arrived, keyed);
            if (!killSoon(*counter, arrived, random.bounded(LongestLife))) {
                break;
            }
            ++kills;
        }
        const auto last = startedCounter(fixture.location.path, arrived, keyed);
        QVERIFY(last->waitForFinished(60'000));
        QCOMPARE(last->exitCode(), 0);
        QVERIFY2(kills >= Kills / 2, "killed too seldom to show anything");
        check(fixture, arrivals(arrived), keyed, kills);
    }

private:
    static void check(StoreFixture &fixture, const std::map<QByteArray, int> &counts, bool keyed,
                      int kills)
    {
        const auto store = fixture.open();
        const auto items = Outbox(*store).items();
        VERIFY_DONE(items);
        QCOMPARE(items->size(), static_cast<std::size_t>(Items));
        int unclear = 0;
        int twice = 0;
        for (const OutboxItem &item : *items) {
            const auto found = counts.find(item.id.toByteArray(QUuid::WithoutBraces));
            const int times = found == counts.end() ? 0 : found->second;
            twice += times > 1 ? 1 : 0;
            unclear += item.state == OutboxState::Unclear ? 1 : 0;
            QVERIFY(item.state == OutboxState::Done || item.state == OutboxState::Unclear);
            if (item.state == OutboxState::Done) {
                QVERIFY(times >= 1);
                QVERIFY(!Outbox(*store).request(item).has_value());
            }
        }
        qInfo("%d kills: %zu of %d arrived, %d more than once, %d unclear", kills, counts.size(),
              Items, twice, unclear);
        QVERIFY(unclear <= kills);
        QCOMPARE(keyed ? unclear : twice, 0);
        const auto submitted = store->database().value(
            QStringLiteral("SELECT count(*) FROM audit WHERE act = 'submitted'"));
        QCOMPARE(submitted->toInt(), Items - unclear);
        const auto verdict = AuditLog(*store).verify();
        VERIFY_DONE(verdict);
        QVERIFY(verdict->isWhole());
    }
};

LICENCEDESK_TEST_MAIN(OutboxKilledTest)
#include "OutboxKilledTest.moc"
