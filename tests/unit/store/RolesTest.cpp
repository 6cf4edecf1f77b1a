// What packaging/postgresql/roles.sql lets each role do, asked of a real server.
#include "store/HandOver.h"

#include "store/DocumentStore.h"

#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const char *const Roles[] = {"clerk", "supervisor", "auditor"};

QString schemaOf(const StoreLocation &location)
{
    return location.options.section(QStringLiteral("search_path="), 1).chopped(1); // the quote
}

/// Tables, a few rows in each, and a login for every role.
class FirmServer
{
public:
    FirmServer() : m_desk(StoreFixture::On::Sqlite), m_place(StoreFixture::On::PostgreSql)
    {
        m_desk.actor.counter = QStringLiteral("first");
        const auto desk = m_desk.open();
        const auto server = m_place.open();
        keptRecord(*desk);
        const auto ready = foundShared(*desk, *server)
                               .and_then([&] {
                                   return DocumentStore(*server).save(QStringLiteral("account"),
                                                                      QStringLiteral("li"), "x");
                               })
                               .and_then([&] {
                                   return DocumentStore(*server).save(QStringLiteral("policy"),
                                                                      QStringLiteral("store"), "x");
                               })
                               .and_then([&] { return handOver(*desk, *server); });
        if (!ready || !runScript()) {
            qFatal("no server: %s", said(ready).constData());
        }
        for (const char *role : Roles) {
            std::ignore = server->database().run(
                QStringLiteral("DROP ROLE IF EXISTS a_%1").arg(QLatin1String(role)));
            std::ignore = server->database().run(
                QStringLiteral("CREATE ROLE a_%1 LOGIN IN ROLE licencedesk_%1")
                    .arg(QLatin1String(role)));
        }
    }

    StoreLocation locationFor(const QString &role) const
    {
        return serverLocation(QStringLiteral("a_") + role, schemaOf(m_place.location));
    }

private:
    bool runScript() const
    {
        QProcess psql;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGOPTIONS"),
                           QStringLiteral("-cclient_min_messages=warning -csearch_path=") +
                               schemaOf(m_place.location));
        psql.setProcessEnvironment(environment);
        psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        psql.start(QStringLiteral("psql"),
                   {QStringLiteral("-h"), m_place.location.host, QStringLiteral("-U"),
                    m_place.location.user, QStringLiteral("-d"), m_place.location.database,
                    QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                    QStringLiteral("-f"), QStringLiteral(LICENCEDESK_ROLES_SCRIPT)});
        return psql.waitForFinished() && psql.exitCode() == 0;
    }

    StoreFixture m_desk;
    StoreFixture m_place;
};

} // namespace

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_role_may_do_what_its_work_needs_and_no_more_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("allowed"); // roles
        const auto row = [](const char *name, const char *sql, const char *allowed) {
            QTest::newRow(name) << sql << allowed;
        };
        const char *all = "clerk supervisor auditor";
        const char *desks = "clerk supervisor";
        row("read records", "SELECT * FROM records", all);
        row("read the log", "SELECT * FROM audit", "supervisor auditor");
        row("change the log", "UPDATE audit SET who = 'x'", "");
        row("delete from the log", "DELETE FROM audit", "");
        row("empty the log", "TRUNCATE audit", "");
        row("switch the log's guard off", "ALTER TABLE audit DISABLE TRIGGER ALL", "");
        row("drop the log", "DROP TABLE audit", "");
        row("add to the log",
            "INSERT INTO audit VALUES ('c', 1, 0, 'opened', '', '', '', 'x'::bytea)", desks);
        row("delete a record", "DELETE FROM records", desks);
        row("empty the records", "TRUNCATE records CASCADE", "");
        row("note a deletion", "INSERT INTO deleted (record_id, at) VALUES ('x', 0)", desks);
        row("forget a deletion", "DELETE FROM deleted", "");
        row("change an account", "INSERT INTO documents VALUES ('account', 'x', 0, 'x'::bytea)",
            desks);
        row("change a policy", "INSERT INTO documents VALUES ('policy', 'x', 0, 'x'::bytea)",
            "supervisor");
        row("remove an account", "DELETE FROM documents", "");
        row("list a number",
            "INSERT INTO watched (number_hash, generation, added_at, body) "
            "VALUES ('x'::bytea, 1, 0, 'x'::bytea)",
            "supervisor");
        row("claim a counter's name", "INSERT INTO meta VALUES ('counter/x', 'x')", desks);
        row("note the end of the log", "INSERT INTO meta VALUES ('audit_head/x', 'x')", desks);
        row("put other keys there",
            "INSERT INTO meta VALUES ('vault_header', '{}') ON CONFLICT (key) DO UPDATE "
            "SET value = excluded.value",
            "supervisor");
        row("make tables", "CREATE TABLE mine (x int)", "");
        row("read files of the server", "SELECT pg_read_file('/etc/passwd')", "");
    }
    void each_role_may_do_what_its_work_needs_and_no_more()
    {
        QFETCH(QString, sql);
        QFETCH(QString, allowed);
        const FirmServer server;
        for (const char *role : Roles) {
            const auto database = Database::open(server.locationFor(QLatin1String(role)));
            VERIFY_DONE(database);
            const auto transaction = Transaction::begin(**database); // and back again
            const auto done = (*database)->run(sql);
            const bool expected = allowed.contains(QLatin1String(role));
            QVERIFY2(done.has_value() == expected, role + QByteArray(": ") + said(done));
            if (!done) {
                QCOMPARE(done.error().kind, ErrorKind::NotAllowed);
            }
        }
    }

    void rows_that_a_clerk_may_not_touch_stay_as_they_are()
    {
        const FirmServer server;
        const auto database = Database::open(server.locationFor(QStringLiteral("clerk")));
        for (const char *sql : {"UPDATE meta SET value = '' WHERE key = 'vault_header'",
                                "UPDATE documents SET body = '' WHERE kind = 'policy'"}) {
            const auto done = (*database)->run(QLatin1String(sql));
            VERIFY_DONE(done);
            QCOMPARE(done->numRowsAffected(), 0);
        }
    }

    void a_desk_hands_on_as_a_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("clerk") << "clerk";
        QTest::newRow("supervisor") << "supervisor";
    }
    void a_desk_hands_on_as_a()
    {
        QFETCH(QString, role);
        const FirmServer firm;
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto desk = fixture.open();
        const LicenceRecord record = acceptedRecord(*desk);
        const PageImage image = *pageImage(pictureOfCard(), ImagePolicy::WholeCard);
        VERIFY_DONE(RecordStore(*desk).keep(record, {image}));
        const LicenceRecord gone = keptRecord(*desk);
        VERIFY_DONE(DocumentStore(*desk).save(QStringLiteral("account"), QStringLiteral("x"), "x"));
        auto server = Store::open(firm.locationFor(role), fixture.clock);
        VERIFY_DONE(server);
        (*server)->unlock(firmVault());
        VERIFY_DONE(handOver(*desk, **server));
        VERIFY_DONE(RecordStore(*desk).remove(gone.id, QStringLiteral("request")));
        VERIFY_DONE(handOver(*desk, **server));
        VERIFY_DONE(RecordStore(**server).record(record.id));
        QVERIFY(!RecordStore(**server).contains(gone.id).value());
    }

    void an_auditor_looks_on()
    {
        const FirmServer firm;
        const SystemClock clock;
        auto server = Store::open(firm.locationFor(QStringLiteral("auditor")), clock);
        VERIFY_DONE(server);
        (*server)->unlock(firmVault());
        QVERIFY(AuditLog(**server).verify()->isWhole());
        QCOMPARE(RecordStore(**server).count().value(), 1);
        QCOMPARE(RecordStore(**server).keep(acceptedRecord(**server)).error().kind,
                 ErrorKind::NotAllowed);
    }
};

LICENCEDESK_TEST_MAIN(RolesTest)
#include "RolesTest.moc"
