#include "store/StoreSession.h"

#include "store/RecordStore.h"
#include "store/SharedKeys.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"
#include "vault/MemoryKeyStore.h"
#include "vault/VaultSlots.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

using State = StoreSession::State;
using Sharing = StoreSession::Sharing;

namespace {

const GuessingCost Quick{8 * 1024, 1};
const QString Passphrase = QStringLiteral("invented passphrase");

/// Waits for what the session is asked to do.
class Outcome
{
public:
    StoreSession::Done done()
    {
        return [this](const Result<void> &result) { m_result = result; };
    }
    const std::optional<Result<void>> &result() const { return m_result; }

private:
    std::optional<Result<void>> m_result;
};

} // namespace

class StoreSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_new_desk_is_set_up_once_and_opens_by_itself_afterwards()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        MemoryKeyStore keys;
        {
            StoreSession session(fixture.clock, keys);
            session.open(fixture.location, Sharing::Exclusive);
            QTRY_COMPARE(session.state(), State::NeedsSetUp);
            Outcome outcome;
            session.setUp(Cipher::Aes256Gcm, {}, outcome.done());
            QTRY_VERIFY(outcome.result());
            VERIFY_DONE(*outcome.result());
            QCOMPARE(session.state(), State::Open);
            keptRecord(*session.store());
        }
        StoreSession again(fixture.clock, keys);
        again.open(fixture.location, Sharing::Exclusive);
        QTRY_COMPARE(again.state(), State::Open);
        QCOMPARE(RecordStore(*again.store()).count().value(), 1);
    }

    void a_desk_with_a_passphrase_asks_for_it()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        MemoryKeyStore keys;
        {
            StoreSession session(fixture.clock, keys);
            session.open(fixture.location, Sharing::Exclusive);
            QTRY_COMPARE(session.state(), State::NeedsSetUp);
            Outcome outcome;
            session.setUp(Cipher::Sm4Gcm, Passphrase, outcome.done());
            QTRY_VERIFY(outcome.result());
            VERIFY_DONE(*outcome.result());
        }
        StoreSession again(fixture.clock, keys);
        again.open(fixture.location, Sharing::Exclusive);
        QTRY_COMPARE(again.state(), State::Locked);
        QVERIFY(again.decision().takesPassphrase);
        Outcome wrong;
        again.openWithPassphrase(QStringLiteral("another"), wrong.done());
        QTRY_VERIFY(wrong.result());
        QCOMPARE(wrong.result()->error().kind, ErrorKind::WrongKey);
        Outcome right;
        again.openWithPassphrase(Passphrase, right.done());
        QTRY_VERIFY(right.result());
        QCOMPARE(again.state(), State::Open);
    }

    void a_second_window_is_told_where_the_records_are()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        MemoryKeyStore keys;
        StoreSession first(fixture.clock, keys);
        first.open(fixture.location, Sharing::Exclusive);
        StoreSession second(fixture.clock, keys);
        second.open(fixture.location, Sharing::Exclusive);
        QCOMPARE(second.state(), State::Failed);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
    }

    void a_lost_key_never_makes_a_new_one()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto header =
            withKeyring(firmKeys().header, firmKeys().master).and_then([](const VaultHeader &with) {
                return withPassphrase(with, firmKeys().master, Passphrase, Quick);
            });
        VERIFY_DONE(header);
        {
            const auto store = fixture.open();
            VERIFY_DONE(store->setVaultHeader(toJson(*header)));
            keptRecord(*store);
        }
        MemoryKeyStore empty;
        StoreSession session(fixture.clock, empty);
        session.open(fixture.location, Sharing::Exclusive);
        QTRY_COMPARE(session.state(), State::Locked);
        QVERIFY(!session.decision().message.isEmpty());
        QVERIFY(session.decision().takesPassphrase);
        QVERIFY(!session.store());
    }

    void rotation_alone_drops_the_old_key_shared_it_keeps_it_data()
    {
        QTest::addColumn<bool>("shared");
        QTest::newRow("a desk of its own") << false;
        QTest::newRow("a desk that shares a server") << true;
    }
    void rotation_alone_drops_the_old_key_shared_it_keeps_it()
    {
        QFETCH(bool, shared);
        StoreFixture fixture(StoreFixture::On::Sqlite);
        MemoryKeyStore keys;
        StoreSession session(fixture.clock, keys);
        session.open(fixture.location, Sharing::Exclusive);
        QTRY_COMPARE(session.state(), State::NeedsSetUp);
        if (shared) {
            VERIFY_DONE(session.join(firmKeys().header, firmKeys().master));
        } else {
            Outcome outcome;
            session.setUp(Cipher::Aes256Gcm, {}, outcome.done());
            QTRY_VERIFY(outcome.result());
        }
        QCOMPARE(session.state(), State::Open);
        const LicenceRecord record = keptRecord(*session.store());
        for (int number = 2; number < 4; ++number) {
            VERIFY_DONE(session.rotateKeys());
            const auto &generations = session.header().generations;
            QCOMPARE(generations.back().number, number);
            QCOMPARE(generations.size(), std::size_t(shared ? number : 1));
        }
        VERIFY_DONE(RecordStore(*session.store()).record(record.id));
    }

    void a_desk_with_keys_of_its_own_does_not_join()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        MemoryKeyStore keys;
        StoreSession session(fixture.clock, keys);
        session.open(fixture.location, Sharing::Exclusive);
        QTRY_COMPARE(session.state(), State::NeedsSetUp);
        VERIFY_DONE(session.join(firmKeys().header, firmKeys().master));
        QCOMPARE(session.join(firmKeys().header, firmKeys().master).error().kind,
                 ErrorKind::Conflict);
    }

    void keys_that_another_counter_made_are_taken()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        MemoryKeyStore keys;
        StoreSession session(fixture.clock, keys);
        session.open(fixture.location, Sharing::Exclusive);
        QTRY_COMPARE(session.state(), State::NeedsSetUp);
        VERIFY_DONE(session.join(firmKeys().header, firmKeys().master));
        const auto newer = withNewGeneration(firmKeys().header, firmKeys().master,
                                             Cipher::Aes256Gcm, fixture.clock.time);
        VERIFY_DONE(session.store()->setVaultHeader(toJson(*newer)));
        QCOMPARE(session.store()->vault().generation(), 1);
        VERIFY_DONE(session.reloadKeys());
        QCOMPARE(session.store()->vault().generation(), 2);
    }
};

LICENCEDESK_TEST_MAIN(StoreSessionTest)
#include "StoreSessionTest.moc"
