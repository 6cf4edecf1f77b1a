// The window's service elsewhere is this program's own endpoint, as a process of its own: the
// licence on the desk is read here and there, over a way on which things go wrong.
#include "outbox/Outbox.h"
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/remote/FaultyWay.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/MessageStack.h"
#include "ui/remote/RemoteDesk.h"
#include "vault/MemoryKeyStore.h"

#include <QDirIterator>
#include <QProcess>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int Patience = 60'000; // ms, on a busy machine
constexpr int ShortTimeout = 3;  // seconds: a test waits for it
const QByteArray AppSecret = "an invented secret 0123456789";

/// `licencedesk-cli serve` on a port of this machine.
class Endpoint
{
public:
    explicit Endpoint(const QString &folder) : m_folder(folder)
    {
        QFile keys(folder + QStringLiteral("/keys.json"));
        if (!keys.open(QIODevice::WriteOnly) ||
            !keys.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            qFatal("The keys cannot be written");
        }
        keys.write(R"({"apps": [{"app_id": "desk", "secret": ")" + AppSecret + R"("}]})");
    }
    ~Endpoint() { stop(); }

    void start(quint16 port = 0)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        m_process->start(QStringLiteral(LICENCEDESK_CLI),
                         {QStringLiteral("serve"), QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--keys"),
                          m_folder + QStringLiteral("/keys.json"), QStringLiteral("--log"),
                          m_folder + QStringLiteral("/endpoint.log"), QStringLiteral("--workers"),
                          QStringLiteral("1")});
        QByteArray line;
        while (!line.endsWith('\n') && m_process->waitForReadyRead(Patience)) {
            line += m_process->readAllStandardOutput();
        }
        m_url = QUrl(QString::fromUtf8(line.trimmed()));
        if (m_url.port() <= 0) {
            qFatal("The endpoint does not start: %s", m_process->readAllStandardError().data());
        }
    }
    void stop()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->terminate();
            (void)m_process->waitForFinished(Patience);
        }
    }
    quint16 port() const { return static_cast<quint16>(m_url.port()); }

private:
    QString m_folder;
    std::unique_ptr<QProcess> m_process;
    QUrl m_url;
};

class Bench
{
public:
    Bench()
    {
        records.setSession(&session);
        session.open(StoreLocation::file(path(QStringLiteral("records.db"))),
                     StoreSession::Sharing::Exclusive);
        (void)QTest::qWaitFor(
            [this] { return session.state() == StoreSession::State::NeedsSetUp; });
        session.setUp(Cipher::Aes256Gcm, {}, [](const Result<void> &) {});
        (void)QTest::qWaitFor([this] { return session.store() != nullptr; });
        QObject::connect(&desk, &DeskController::said, &desk, [this](const DeskMessage &message) {
            if (message.id == QLatin1String("remote")) {
                said = message;
            }
        });
    }

    void use(RemoteSettings chosen)
    {
        chosen.enabled = true;
        chosen.appId = QStringLiteral("desk");
        chosen.timeoutSeconds = ShortTimeout;
        RemoteSecrets secrets;
        secrets.appSecret = Secret(AppSecret);
        bool done = false;
        remote.use(chosen, secrets, [&done](const Result<void> &kept) { done = bool(kept); });
        if (!QTest::qWaitFor([&done] { return done; })) {
            qFatal("The settings were not kept");
        }
        remote.setShown();
    }

    /// The specimen that the program carries, read by the real reader.
    void putSpecimen()
    {
        desk.openPictures({QStringLiteral(":/licencedesk/specimen/main-2012.jpg")});
        const auto isRead = [this] { return !desk.isReading() && !desk.draft().isEmpty(); };
        if (!QTest::qWaitFor(isRead, Patience)) {
            qFatal("The specimen is not read");
        }
        while (const auto open = desk.nextOpen(1)) {
            desk.draft().confirmValue(*open);
        }
    }

    void ask()
    {
        remoteDesk.ask();
        (void)QTest::qWaitFor([this] { return !remoteDesk.isAsking(); }, Patience);
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    SystemClock clock;
    DeskSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MemoryKeyStore keys;
    StoreSession session{clock, keys};
    DeskRecords records{clock};
    DeskAccess access{records};
    DeskController desk{&makeLicencePageSource, clock, settings, records, access};
    DeskRemote remote{records, settings, keys, clock};
    RemoteDesk remoteDesk{desk, remote};
    DeskMessage said;
};

RemoteSettings through(const FaultyWay &way, WechatAccess access = WechatAccess::StableToken)
{
    RemoteSettings settings;
    settings.base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(way.port()));
    settings.access = access;
    return settings;
}

} // namespace

class RemoteJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_endpoint = std::make_unique<Endpoint>(m_folder.path());
        m_endpoint->start();
        m_way = std::make_unique<FaultyWay>(m_endpoint->port());
        m_bench = std::make_unique<Bench>();
        m_bench->putSpecimen();
    }
    void cleanupTestCase()
    {
        m_bench.reset();
        m_endpoint->stop();
    }
    void init() { m_way->setFault(FaultyWay::Fault::None); }

    void the_test_without_a_picture_lets_us_in()
    {
        RemoteSettings settings = through(*m_way);
        settings.appId = QStringLiteral("desk");
        RemoteSecrets secrets;
        secrets.appSecret = Secret(AppSecret);
        std::optional<tl::expected<QString, RemoteFailure>> answer;
        m_bench->remote.test(settings, secrets, [&answer](const auto &given) { answer = given; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), Patience);
        QVERIFY2(answer->has_value(), qPrintable(*answer ? QString() : answer->error().message));

        answer.reset();
        secrets.appSecret = Secret(QByteArray("another secret 0123456789"));
        m_bench->remote.test(settings, secrets, [&answer](const auto &given) { answer = given; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), Patience);
        QVERIFY(!answer->has_value());
        QVERIFY(!answer->error().message.isEmpty());
        QVERIFY(!answer->error().message.contains(QStringLiteral("another secret")));
    }

    void both_read_the_same_with_either_token_call_data()
    {
        QTest::addColumn<WechatAccess>("access");
        QTest::newRow("stable_token") << WechatAccess::StableToken;
        QTest::newRow("token") << WechatAccess::PlainToken;
    }
    void both_read_the_same_with_either_token_call()
    {
        QFETCH(WechatAccess, access);
        m_bench->use(through(*m_way, access));
        m_bench->ask();
        QVERIFY2(m_bench->said.tone == Tone::Passed, qPrintable(m_bench->said.text));
        const DraftPage &page = m_bench->desk.draft().pages().front();
        QCOMPARE(page.value(FieldId::LicenceNumber).remote,
                 page.value(FieldId::LicenceNumber).text);
        QVERIFY(!page.value(FieldId::Name).remote.isEmpty());
    }

    void whatever_happens_on_the_way_the_licence_stays_and_the_next_call_works_data()
    {
        QTest::addColumn<FaultyWay::Fault>("fault");
        QTest::newRow("no answer") << FaultyWay::Fault::Silence;
        QTest::newRow("half an answer") << FaultyWay::Fault::CutShort;
        QTest::newRow("connection reset") << FaultyWay::Fault::Reset;
        QTest::newRow("nobody there") << FaultyWay::Fault::Refused;
    }
    void whatever_happens_on_the_way_the_licence_stays_and_the_next_call_works()
    {
        QFETCH(FaultyWay::Fault, fault);
        m_bench->use(through(*m_way));
        const int steps = m_bench->desk.draft().history().count();
        m_way->setFault(fault);
        QElapsedTimer waited;
        waited.start();
        m_bench->ask();
        QVERIFY2(waited.elapsed() < 5 * 1000 * ShortTimeout, "it hangs");
        QCOMPARE(m_bench->said.tone, Tone::Failed);
        QVERIFY(!m_bench->said.text.isEmpty());
        QCOMPARE(m_bench->desk.draft().history().count(), steps);

        m_way->setFault(FaultyWay::Fault::None);
        m_bench->ask();
        QVERIFY2(m_bench->said.tone == Tone::Passed, qPrintable(m_bench->said.text));
    }

    void a_token_that_the_endpoint_forgot_is_fetched_again()
    {
        m_bench->use(through(*m_way));
        m_bench->ask();
        QCOMPARE(m_bench->said.tone, Tone::Passed);
        const quint16 port = m_endpoint->port();
        m_endpoint->stop();
        m_endpoint->start(port); // with the tokens of before it knows nobody
        m_bench->ask();
        QVERIFY2(m_bench->said.tone == Tone::Passed, qPrintable(m_bench->said.text));
    }

    void an_accepted_licence_goes_by_itself_and_comes_back_compared()
    {
        RemoteSettings settings = through(*m_way);
        settings.submitAccepted = true;
        m_bench->use(settings);
        m_bench->desk.draft().reset();
        m_bench->putSpecimen();
        QCOMPARE(m_bench->desk.accept(QStringLiteral("specimen")), AcceptOutcome::Accepted);
        const auto isDone = [this] {
            const auto items = Outbox(m_bench->records.store()).items();
            return items && items->size() == 1 && items->front().state == OutboxState::Done;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), Patience);
        const auto items = Outbox(m_bench->records.store()).items();
        QVERIFY(items->front().agreement.size() >= 8);
        QVERIFY(!items->front().hasPicture);
    }

    void secrets_and_values_lie_in_no_file()
    {
        int looked = 0;
        for (const QString &folder : {m_folder.path(), m_bench->folder.path()}) {
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith(QLatin1String("keys.json"))) {
                    continue;
                }
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                for (const QByteArray &forbidden :
                     {AppSecret, QByteArray("access_token="), QByteArray("secret=")}) {
                    QVERIFY2(!content.contains(forbidden), qPrintable(file.fileName()));
                }
                ++looked;
            }
        }
        QVERIFY(looked >= 3);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<FaultyWay> m_way;
    std::unique_ptr<Bench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(RemoteJourneyTest)
#include "RemoteJourneyTest.moc"
