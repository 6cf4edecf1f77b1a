#include "vault/Unlocking.h"
#include "tests/support/TestMain.h"
#include "vault/MemoryKeyStore.h"
#include "vault/VaultSetup.h"
#include "vault/VaultSlots.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

Q_DECLARE_METATYPE(licencedesk::KeyAnswer)
Q_DECLARE_METATYPE(licencedesk::SealedData)
Q_DECLARE_METATYPE(licencedesk::UnlockStep)

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
const GuessingCost Cheap{.memoryKiB = 8 * 1024, .passes = 1};

enum class Slots { None, Keyring, Passphrase, Both };

const VaultWithMaster &vault()
{
    static const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
    return made;
}

VaultHeader headerWith(Slots ways)
{
    VaultHeader header = vault().header;
    if (ways == Slots::Keyring || ways == Slots::Both) {
        header = withKeyring(header, vault().master).value();
    }
    if (ways == Slots::Passphrase || ways == Slots::Both) {
        header = withPassphrase(header, vault().master, QStringLiteral("a"), Cheap).value();
    }
    return header;
}

KeyReply replied(KeyAnswer answer, const Secret &secret = {})
{
    return {answer, secret, QStringLiteral("detail")};
}

} // namespace

Q_DECLARE_METATYPE(Slots)

class UnlockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_situation_has_one_next_step_data()
    {
        QTest::addColumn<Slots>("ways");
        QTest::addColumn<SealedData>("data");
        QTest::addColumn<KeyAnswer>("answer");
        QTest::addColumn<UnlockStep>("step");
        const auto exists = SealedData::Exists;
        const auto none = SealedData::None;

        QTest::newRow("key in the keyring")
            << Slots::Keyring << exists << KeyAnswer::Found << UnlockStep::Unlocked;
        QTest::newRow("key in the keyring and nothing sealed yet")
            << Slots::Keyring << none << KeyAnswer::Found << UnlockStep::Unlocked;
        QTest::newRow("key gone while data exists")
            << Slots::Keyring << exists << KeyAnswer::Missing << UnlockStep::KeyMissing;
        QTest::newRow("key gone, but there is a passphrase")
            << Slots::Both << exists << KeyAnswer::Missing << UnlockStep::AskPassphrase;
        QTest::newRow("set-up broke off before anything was sealed")
            << Slots::Keyring << none << KeyAnswer::Missing << UnlockStep::MakeNew;
        QTest::newRow("keyring locked")
            << Slots::Keyring << exists << KeyAnswer::Locked << UnlockStep::KeyringLocked;
        QTest::newRow("keyring locked and nothing sealed yet")
            << Slots::Keyring << none << KeyAnswer::Locked << UnlockStep::KeyringLocked;
        QTest::newRow("keyring locked, though a passphrase would do")
            << Slots::Both << exists << KeyAnswer::Locked << UnlockStep::KeyringLocked;
        QTest::newRow("keyring silent")
            << Slots::Keyring << exists << KeyAnswer::TimedOut << UnlockStep::KeyringLocked;
        QTest::newRow("no keyring where the key was in one")
            << Slots::Keyring << exists << KeyAnswer::Unavailable << UnlockStep::KeyMissing;
        QTest::newRow("no keyring, but a passphrase")
            << Slots::Both << exists << KeyAnswer::Unavailable << UnlockStep::AskPassphrase;
        QTest::newRow("passphrase only, whatever the keyring says")
            << Slots::Passphrase << exists << KeyAnswer::Locked << UnlockStep::AskPassphrase;
        QTest::newRow("passphrase only and nothing sealed yet")
            << Slots::Passphrase << none << KeyAnswer::Missing << UnlockStep::AskPassphrase;
        QTest::newRow("no way in was ever made while data exists")
            << Slots::None << exists << KeyAnswer::Missing << UnlockStep::KeyMissing;
    }
    void each_situation_has_one_next_step()
    {
        QFETCH(Slots, ways);
        QFETCH(SealedData, data);
        QFETCH(KeyAnswer, answer);
        QFETCH(UnlockStep, step);
        const auto decision = decideUnlock(headerWith(ways), data, replied(answer, vault().master));
        QCOMPARE(decision.step, step);
        const bool silent = step == UnlockStep::Unlocked || step == UnlockStep::MakeNew;
        QCOMPARE(decision.message.isEmpty(), silent);
        QCOMPARE(decision.master == vault().master, step == UnlockStep::Unlocked);
        QCOMPARE(decision.takesPassphrase, ways == Slots::Passphrase || ways == Slots::Both);
    }

    /// The one mistake that would cost every record.
    void no_new_key_while_sealed_data_exists()
    {
        const Secret foreign = randomSecret();
        for (const Slots ways : {Slots::None, Slots::Keyring, Slots::Passphrase, Slots::Both}) {
            for (const KeyAnswer answer :
                 {KeyAnswer::Found, KeyAnswer::Done, KeyAnswer::Missing, KeyAnswer::Locked,
                  KeyAnswer::Unavailable, KeyAnswer::TimedOut}) {
                const KeyReply reply = replied(answer, foreign);
                QVERIFY(decideUnlock(headerWith(ways), SealedData::Exists, reply).step !=
                        UnlockStep::MakeNew);
                QVERIFY(decideUnlock(std::nullopt, SealedData::Exists, reply).step ==
                        UnlockStep::HeaderUnusable);
            }
        }
    }

    void a_first_start_makes_a_vault_data()
    {
        QTest::addColumn<KeyAnswer>("answer");
        QTest::addColumn<bool>("keyringUsable");
        QTest::newRow("with a keyring") << KeyAnswer::Missing << true;
        QTest::newRow("without one") << KeyAnswer::Unavailable << false;
        QTest::newRow("with a locked one") << KeyAnswer::Locked << false;
    }
    void a_first_start_makes_a_vault()
    {
        QFETCH(KeyAnswer, answer);
        const auto decision = decideUnlock(std::nullopt, SealedData::None, replied(answer));
        QCOMPARE(decision.step, UnlockStep::MakeNew);
        QTEST(decision.keyringUsable, "keyringUsable");
    }

    void the_key_of_another_store_is_told_from_a_damaged_header()
    {
        const VaultHeader header = headerWith(Slots::Keyring);
        const auto foreign =
            decideUnlock(header, SealedData::Exists, replied(KeyAnswer::Found, randomSecret()));
        QCOMPARE(foreign.step, UnlockStep::KeyMissing);
        VaultHeader changed = header;
        changed.generations[0].number = 9;
        const auto damaged =
            decideUnlock(changed, SealedData::Exists, replied(KeyAnswer::Found, vault().master));
        QCOMPARE(damaged.step, UnlockStep::HeaderUnusable);
        QVERIFY(!damaged.message.isEmpty());
    }

    void a_header_that_cannot_be_read_needs_a_backup()
    {
        const auto decision = decideUnlock(
            failure(ErrorKind::Damaged, QStringLiteral("damaged"), QStringLiteral("seal")),
            SealedData::Exists, replied(KeyAnswer::Missing));
        QCOMPARE(decision.step, UnlockStep::HeaderUnusable);
        QCOMPARE(decision.message, QStringLiteral("damaged"));
        QCOMPARE(decision.detail, QStringLiteral("seal"));
    }

    void the_memory_of_the_process_keeps_keys_too()
    {
        MemoryKeyStore store;
        const QString id = QStringLiteral("id");
        QCOMPARE(readNow(store, id).answer, KeyAnswer::Missing);
        QCOMPARE(writeNow(store, id, vault().master).answer, KeyAnswer::Done);
        QVERIFY(readNow(store, id).secret == vault().master);
        bool removed = false;
        store.remove(id, this, [&](const KeyReply &) { removed = true; });
        QVERIFY(!removed); // never before the call returns
        QTRY_VERIFY(removed);
        QCOMPARE(readNow(store, id).answer, KeyAnswer::Missing);
    }

    void nobody_is_told_what_was_withdrawn_from_memory()
    {
        MemoryKeyStore store;
        bool told = false;
        store.read(QStringLiteral("id"), this, [&](const KeyReply &) { told = true; });
        store.cancel();
        {
            const QObject dead;
            store.read(QStringLiteral("id"), &dead, [&](const KeyReply &) { told = true; });
        }
        QCOMPARE(readNow(store, QStringLiteral("id")).answer, KeyAnswer::Missing);
        QVERIFY(!told);
    }
};

LICENCEDESK_TEST_MAIN(UnlockingTest)
#include "UnlockingTest.moc"
