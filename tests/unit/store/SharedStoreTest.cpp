#include "store/SharedStore.h"

#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

using Link = SharedStatus::Link;

class SharedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_desk_works_on_while_the_server_is_away_and_catches_up()
    {
        StoreFixture place(StoreFixture::On::PostgreSql);
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto desk = fixture.open();
        VERIFY_DONE(foundShared(*desk, *place.tryOpen().value_or(nullptr)));
        SharedStore shared({fixture.location, place.location, firmVault(), fixture.actor},
                           fixture.clock);
        shared.setInterval(100); // ms
        QTRY_COMPARE(shared.status().link, Link::Connected);
        QCOMPARE(shared.status().handedOnAt, fixture.clock.time);

        control("stop");
        const LicenceRecord record = keptRecord(*desk);
        QTRY_COMPARE(shared.status().link, Link::Lost);
        QTRY_COMPARE(shared.status().waiting, 1);
        QCOMPARE(shared.status().error->kind, ErrorKind::Unavailable);
        QVERIFY(!shared.status().error->message.isEmpty());

        control("start");
        QTRY_COMPARE_WITH_TIMEOUT(shared.status().link, Link::Connected, 20'000);
        QCOMPARE(shared.status().waiting, 0);
        QVERIFY(!shared.status().error);
        const auto server = place.tryOpen().value_or(nullptr);
        QVERIFY(RecordStore(*server).contains(record.id).value());
    }

    void an_accept_is_handed_on_at_once()
    {
        StoreFixture place(StoreFixture::On::PostgreSql);
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto desk = fixture.open();
        const auto server = place.tryOpen().value_or(nullptr);
        VERIFY_DONE(foundShared(*desk, *server));
        SharedStore shared({fixture.location, place.location, firmVault(), fixture.actor},
                           fixture.clock);
        shared.setInterval(3'600'000); // ms: never in this test
        const LicenceRecord record = keptRecord(*desk);
        shared.handOnNow();
        shared.handOnNow();
        QTRY_VERIFY(RecordStore(*server).contains(record.id).value());
    }

    void nobody_waits_for_a_server_that_does_not_answer()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto desk = fixture.open();
        keptRecord(*desk);
        StoreLocation nowhere = serverLocation(QStringLiteral("licencedesk"));
        nowhere.host = QStringLiteral("/nowhere");
        SharedStore shared({fixture.location, nowhere, firmVault(), fixture.actor}, fixture.clock);
        QTRY_COMPARE(shared.status().link, Link::Lost);
        QCOMPARE(shared.status().waiting, 1);
        QVERIFY(!shared.status().handedOnAt.isValid());
    }

private:
    static void control(const char *what)
    {
        const QString folder = qEnvironmentVariable("LICENCEDESK_TEST_POSTGRES");
        QCOMPARE(QProcess::execute(folder + u'/' + QLatin1String(what)), 0);
    }
};

LICENCEDESK_TEST_MAIN(SharedStoreTest)
#include "SharedStoreTest.moc"
