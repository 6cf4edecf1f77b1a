// Two counters and one real PostgreSQL server, as a supervisor sets them up in the settings.
#include "ui/settings/ServerSection.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/StoreBench.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int Patience = 30'000; // ms, on a busy machine

/// A counter with the section of its settings.
class Counter
{
public:
    explicit Counter(const QString &name)
    {
        bench.records.setActor({QStringLiteral("li"), name});
        bench.open();
        server = std::make_unique<DeskServer>(bench.records, bench.settings, bench.keys);
        section = std::make_unique<ServerSection>(bench.records, bench.settings, bench.files);
        section->setServer(server.get());
        section->resize(800, 1000);
        section->show();
        typePlace();
    }

    void typePlace()
    {
        const StoreLocation place = serverLocation(QStringLiteral("licencedesk"));
        section->hostEdit()->setText(place.host);
        section->databaseEdit()->setText(place.database);
        section->userEdit()->setText(place.user);
        section->tlsBox()->setCurrentIndex(
            section->tlsBox()->findData(static_cast<int>(ServerTls::None)));
    }

    StoreBench bench;
    std::unique_ptr<DeskServer> server;
    std::unique_ptr<ServerSection> section;
};

qint64 recordsOnServer()
{
    const SystemClock clock;
    auto store = Store::open(serverLocation(QStringLiteral("licencedesk")), clock);
    return store ? RecordStore(**store).count().value_or(-1) : -1;
}

} // namespace

class ServerSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_first_counter_sets_the_server_up_and_the_next_one_joins()
    {
        Counter north(QStringLiteral("north"));
        const auto key = north.bench.session.makeRecoveryKey();
        VERIFY_DONE(key);
        north.section->testButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(north.section->tested()->tone(), Tone::Accent, Patience);
        QVERIFY(north.section->foundButton()->isVisible());
        QVERIFY(!north.section->joinButton()->isVisible());
        north.section->foundButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(north.section->status()->tone(), Tone::Passed, Patience);
        north.bench.keep();
        QTRY_COMPARE_WITH_TIMEOUT(recordsOnServer(), 1, Patience);

        Counter south(QStringLiteral("south"));
        south.section->testButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(south.section->joinButton()->isVisible(), Patience);
        QVERIFY(!south.section->foundButton()->isVisible());
        south.section->secretEdit()->setText(QStringLiteral("not the words of the firm"));
        south.section->joinButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(south.section->tested()->tone(), Tone::Failed, Patience);
        QVERIFY(south.section->secretEdit()->text().isEmpty());
        south.section->secretEdit()->setText(*key);
        south.section->joinButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(south.section->status()->tone(), Tone::Passed, Patience);
        QVERIFY(south.bench.records.isDurable());
        south.bench.keep();
        QTRY_COMPARE_WITH_TIMEOUT(recordsOnServer(), 2, Patience);
        south.section->testButton()->click(); // and now it is its own
        QTRY_COMPARE_WITH_TIMEOUT(south.section->tested()->tone(), Tone::Passed, Patience);

        loseTheServer(north);
    }

private:
    /// The desk works on, says so, and catches up.
    static void loseTheServer(Counter &north)
    {
        const QString folder = serverLocation({}).host;
        QCOMPARE(QProcess::execute(folder + QStringLiteral("/stop")), 0);
        north.bench.keep();
        QTRY_COMPARE_WITH_TIMEOUT(north.section->status()->tone(), Tone::Warning, Patience);
        QVERIFY(north.section->status()->text().contains(QStringLiteral("1 change")));
        QCOMPARE(QProcess::execute(folder + QStringLiteral("/start")), 0);
        north.server->handOnNow();
        QTRY_COMPARE_WITH_TIMEOUT(north.section->status()->tone(), Tone::Passed, Patience);
        QCOMPARE(recordsOnServer(), 3);
    }
};

LICENCEDESK_GUI_TEST_MAIN(ServerSectionTest)
#include "ServerSectionTest.moc"
