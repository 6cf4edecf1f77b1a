// A provider from outside: once it is added, the desk uses it wherever the settings name its host.

#include "tests/extending/provider/TableProvider.h"
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "ui/remote/RemoteDesk.h"
#include "vault/MemoryKeyStore.h"

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr FieldKey Name{DocumentPage::Main, FieldId::Name};

RemoteSettings serviceAt(const char *address)
{
    RemoteSettings settings;
    settings.enabled = true;
    settings.base = QUrl(QString::fromLatin1(address));
    settings.access = WechatAccess::PastedToken;
    return settings;
}

/// A desk with a store, and providers as the program makes them.
class Bench : public DeskBench
{
public:
    Bench() : remote(records, settings, keys, clock), remoteDesk(desk, remote)
    {
        records.setSession(&session);
        session.open(StoreLocation::file(path(QStringLiteral("records.db"))),
                     StoreSession::Sharing::Exclusive);
        (void)QTest::qWaitFor(
            [this] { return session.state() == StoreSession::State::NeedsSetUp; });
        session.setUp(Cipher::Aes256Gcm, {}, [](const Result<void> &) {});
        (void)QTest::qWaitFor([this] { return session.store() != nullptr; });
        window().setRemote(&remoteDesk);
    }
    ~Bench() { closeWindow(); }

    void use(const RemoteSettings &chosen)
    {
        RemoteSecrets secrets;
        secrets.token = Secret::fromText(QStringLiteral("a-token"));
        bool done = false;
        remote.use(chosen, secrets, [&done](const Result<void> &) { done = true; });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
        remote.setShown();
    }

    MemoryKeyStore keys;
    StoreSession session{clock, keys};
    DeskRemote remote;
    RemoteDesk remoteDesk;
};

} // namespace

class ProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void before_it_is_added_its_host_is_a_relay_like_any_other()
    {
        Bench bench;
        bench.use(serviceAt("https://drivers.example.com"));
        QVERIFY(bench.remote.provider());
        QVERIFY(!qobject_cast<firm::TableProvider *>(bench.remote.provider()));
    }

    void the_desk_asks_it_and_compares()
    {
        addRemoteProvider(firm::makeTableProvider);
        Bench bench;
        bench.use(serviceAt("https://drivers.example.com"));
        QVERIFY(qobject_cast<firm::TableProvider *>(bench.remote.provider()));
        bench.desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
        QVERIFY(bench.remoteDesk.canAsk());
        bench.remoteDesk.ask();
        QTRY_VERIFY(!bench.remoteDesk.isAsking());
        QCOMPARE(bench.desk.draft().value(Name).remote, QStringLiteral("欧阳样本"));
        QCOMPARE(bench.desk.draft().value(Name).review, ReviewReason::Conflict);
    }

    void other_hosts_keep_their_own_provider()
    {
        Bench bench;
        bench.use(serviceAt("https://relay.example.com"));
        QVERIFY(bench.remote.provider());
        QVERIFY(!qobject_cast<firm::TableProvider *>(bench.remote.provider()));
    }
};

LICENCEDESK_GUI_TEST_MAIN(ProviderTest)
#include "ProviderTest.moc"
