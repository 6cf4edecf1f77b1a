// outbox_sends FILE ARRIVALS keyed|plain: a counter that sends what waits in FILE and ends when
// nothing does. Each request that arrives at its service is a line in ARRIVALS, whatever becomes of
// the counter then. Standard input has the key. Killed in tests.
#include "outbox/OutboxRunner.h"

#include "vault/VaultSetup.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace licencedesk;

namespace {

/// A service at some distance.
class DistantService final : public RemoteProvider
{
public:
    DistantService(const QString &arrivals, bool keyed) : m_arrivals(arrivals), m_keyed(keyed)
    {
        if (!m_arrivals.open(QIODevice::Append | QIODevice::Unbuffered)) {
            qFatal("no place for arrivals");
        }
    }
    QString name() const override { return QStringLiteral("relay.example.test"); }
    RemoteKind kind() const override { return RemoteKind::Wechat; }
    bool takesIdempotencyKey() const override { return m_keyed; }
    void send(const RemoteRequest &request, const QObject *context, Receiver done) override
    {
        const QByteArray line = request.idempotencyKey.toLatin1() + '\n';
        QTimer::singleShot(someTime(), this, [this, line] { m_arrivals.write(line); });
        QTimer::singleShot(LongestWay + someTime(), context,
                           [done = std::move(done)] { done(RemoteAnswer()); });
    }
    void knock(const QObject *context, Receiver done) override
    {
        send({}, context, std::move(done));
    }
    void cancel() override {}

private:
    static constexpr int LongestWay = 4; // ms
    static int someTime() { return QRandomGenerator::global()->bounded(LongestWay); }

    QFile m_arrivals;
    bool m_keyed;
};

bool isAtRest(const OutboxRunner &runner)
{
    return std::none_of(runner.items().begin(), runner.items().end(), [](const OutboxItem &each) {
        return each.state == OutboxState::Waiting || each.state == OutboxState::Sending;
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    char key[128] = {};
    if (argc != 4 || !std::fgets(key, sizeof key, stdin)) {
        return 2;
    }
    const SystemClock clock;
    const auto store = Store::open(StoreLocation::file(QString::fromLocal8Bit(argv[1])), clock);
    if (!store) {
        return 1;
    }
    const Secret master(QByteArray::fromHex(QByteArray(key).trimmed()));
    auto vault =
        vaultHeaderFromJson((*store)->vaultHeader().value().value())
            .and_then([&](const VaultHeader &header) { return openVault(header, master); });
    if (!vault) {
        return 1;
    }
    (*store)->unlock(*std::move(vault));
    DistantService service(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]) == "keyed");
    OutboxRunner runner(clock);
    const auto endAtRest = [&] {
        if (isAtRest(runner)) {
            QMetaObject::invokeMethod(
                &application, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
        }
    };
    runner.setProvider(&service, 0);
    runner.setStore(store->get());
    QObject::connect(&runner, &OutboxRunner::changed, &application, endAtRest);
    endAtRest();
    return QCoreApplication::exec();
}
