// kill -9 at random points: what a desk was told is safe, is.
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int Accepts = 1000;
constexpr int FewestKills = 60;
constexpr int MostBetween = 2 * Accepts / FewestKills / 2; // accepts between two kills
constexpr quint32 Seed = 1121;

/// What the child said before it was killed. Half a line was not said.
struct Said
{
    QStringList ids;
    QList<int> microseconds;
};

void add(Said &all, const QByteArray &output)
{
    const QByteArray whole = output.left(output.lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        if (const qsizetype space = line.indexOf(' '); space > 0) {
            all.ids << QString::fromLatin1(line.first(space));
            all.microseconds << line.mid(space + 1).toInt();
        }
    }
}

std::unique_ptr<QProcess> startedDesk(const QString &file, int count)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(LICENCEDESK_STORE_ACCEPTS), {file, QString::number(count)});
    process->write(firmKeys().master.view().toByteArray().toHex() + '\n');
    process->closeWriteChannel();
    return process;
}

/// Lets it accept about \p accepts records, then some microseconds more.
void killAfter(QProcess &process, int accepts, int microseconds, Said &all)
{
    QByteArray output;
    while (output.count('\n') < accepts && process.waitForReadyRead(10'000)) {
        output += process.readAllStandardOutput();
    }
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.kill();
    process.waitForFinished();
    output += process.readAllStandardOutput();
    add(all, output);
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_killed_desk_has_lost_and_doubled_nothing()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        fixture.open();
        QRandomGenerator random(Seed);
        Said all;
        int kills = 0;
        qsizetype kept = 0;
        while (all.ids.size() < Accepts || kills < FewestKills) {
            const auto process = startedDesk(fixture.location.path, Accepts);
            killAfter(*process, random.bounded(MostBetween), random.bounded(8000), all);
            ++kills;
            const auto now = RecordStore(*fixture.open()).count();
            VERIFY_DONE(now);
            QVERIFY(*now >= all.ids.size());
            QVERIFY(*now <= all.ids.size() + kills);
            kept = *now;
        }
        const auto store = fixture.open();
        checkAll(*store, all, kept);
        std::sort(all.microseconds.begin(), all.microseconds.end());
        qInfo("%lld accepts, %d kills, %lld kept but not yet said, median accept %.2f ms",
              static_cast<long long>(all.ids.size()), kills,
              static_cast<long long>(kept - all.ids.size()),
              all.microseconds[all.microseconds.size() / 2] / 1000.0);
    }

    void what_a_killed_desk_left_in_the_log_of_the_database_is_read()
    {
        constexpr int Some = 20;
        StoreFixture fixture(StoreFixture::On::Sqlite);
        fixture.open();
        Said all;
        killAfter(*startedDesk(fixture.location.path, Accepts), Some, 0, all);
        QVERIFY(QFileInfo(fixture.location.path + QStringLiteral("-wal")).size() > 0);
        QVERIFY(RecordStore(*fixture.open()).count().value() >= Some);
    }

    void two_desks_on_one_file_lose_and_double_nothing()
    {
        constexpr int Each = 200;
        StoreFixture fixture(StoreFixture::On::Sqlite);
        fixture.open();
        const auto one = startedDesk(fixture.location.path, Each);
        const auto other = startedDesk(fixture.location.path, Each);
        Said all;
        for (QProcess *process : {one.get(), other.get()}) {
            QVERIFY(process->waitForFinished(120'000));
            QCOMPARE(process->exitCode(), 0);
            add(all, process->readAllStandardOutput());
        }
        QCOMPARE(all.ids.size(), 2 * Each);
        checkAll(*fixture.open(), all, 2 * Each);
    }

private:
    static void checkAll(Store &store, const Said &all, qsizetype kept)
    {
        auto rows = store.database().run(QStringLiteral(
            "SELECT r.id, count(DISTINCT b.record_id), count(DISTINCT i.page) FROM records r "
            "LEFT JOIN bodies b ON b.record_id = r.id LEFT JOIN images i ON i.record_id = r.id "
            "GROUP BY r.id"));
        VERIFY_DONE(rows);
        QSet<QString> there;
        while (rows->next()) {
            there << rows->value(0).toString();
            QCOMPARE(rows->value(1).toInt(), 1); // no half record
            QCOMPARE(rows->value(2).toInt(), 1);
        }
        QCOMPARE(there.size(), kept);
        QCOMPARE(QSet<QString>(all.ids.begin(), all.ids.end()).size(), all.ids.size());
        for (const QString &id : all.ids) {
            QVERIFY2(there.contains(id), qPrintable(id));
        }
        for (const QString &id : there) {
            VERIFY_DONE(RecordStore(store).record(QUuid::fromString(id)));
        }
        const auto verdict = AuditLog(store).verify();
        VERIFY_DONE(verdict);
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->entries, kept);
        const auto counted = store.database().value(
            QStringLiteral("SELECT sum(count) FROM insights WHERE measure = 'licences'"));
        QCOMPARE(counted->toLongLong(), kept);
    }
};

LICENCEDESK_TEST_MAIN(KilledTest)
#include "KilledTest.moc"
