#include "tests/support/TestMain.h"
#include "vault/SystemKeyStore.h"
#include "vault/Unlocking.h"
#include "vault/VaultSetup.h"
#include "vault/VaultSlots.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace licencedesk;

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
const QString Id = QStringLiteral("store-test-1");

/// As when the computer account is locked; without a display nobody can be asked to unlock it.
void lockKeyring()
{
    QProcess lock;
    lock.start(QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.secrets"),
                QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    QVERIFY(lock.waitForFinished());
    QCOMPARE(lock.exitCode(), 0);
}

KeyReply removeNow(KeyStore &store, const QString &id)
{
    QObject context;
    std::optional<KeyReply> reply;
    store.remove(id, &context, [&](const KeyReply &answer) { reply = answer; });
    [&] { QTRY_VERIFY(reply); }();
    return reply.value_or(KeyReply{});
}

QString nameOf(const KeyReply &reply)
{
    return keyAnswerName(reply.answer);
}

} // namespace

/// Against a real keyring (tests/support/with-keyring open). The order matters: once it is locked,
/// it stays so.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_there_at_first()
    {
        SystemKeyStore store;
        QCOMPARE(nameOf(readNow(store, Id)), QStringLiteral("Missing"));
        QCOMPARE(nameOf(readNow(store, Id)), QStringLiteral("Missing"));
    }

    void a_secret_comes_back_as_it_was_written()
    {
        SystemKeyStore store;
        const Secret secret{QByteArrayView(QByteArray::fromHex("00ff0a00c3a9"))};
        QCOMPARE(nameOf(writeNow(store, Id, secret)), QStringLiteral("Done"));
        const KeyReply reply = readNow(store, Id);
        QCOMPARE(nameOf(reply), QStringLiteral("Found"));
        QVERIFY(reply.secret == secret);
    }

    void a_second_write_replaces_the_first()
    {
        SystemKeyStore store;
        const Secret secret = randomSecret();
        QCOMPARE(nameOf(writeNow(store, Id, secret)), QStringLiteral("Done"));
        QVERIFY(readNow(store, Id).secret == secret);
    }

    void services_do_not_see_each_other()
    {
        SystemKeyStore other(QStringLiteral("SomethingElse"));
        QCOMPARE(nameOf(readNow(other, Id)), QStringLiteral("Missing"));
    }

    void requests_are_answered_in_their_order()
    {
        SystemKeyStore store;
        QStringList answers;
        const Secret secret = randomSecret();
        const auto note = [&](const KeyReply &reply) { answers.append(nameOf(reply)); };
        store.write(QStringLiteral("order"), secret, this, note);
        store.remove(QStringLiteral("order"), this, note);
        store.read(QStringLiteral("order"), this, note);
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers.size(), 3);
    }

    void what_was_removed_is_missing()
    {
        SystemKeyStore store;
        QCOMPARE(nameOf(removeNow(store, Id)), QStringLiteral("Done"));
        QCOMPARE(nameOf(readNow(store, Id)), QStringLiteral("Missing"));
        QCOMPARE(nameOf(removeNow(store, Id)), QStringLiteral("Done"));
    }

    void nobody_is_told_what_was_withdrawn()
    {
        SystemKeyStore store;
        bool told = false;
        store.read(Id, this, [&](const KeyReply &) { told = true; });
        store.cancel();
        {
            const QObject dead;
            store.read(Id, &dead, [&](const KeyReply &) { told = true; });
        }
        QCOMPARE(nameOf(readNow(store, Id)), QStringLiteral("Missing")); // behind both
        QVERIFY(!told);
    }

    void a_locked_keyring_is_never_taken_for_an_empty_one()
    {
        SystemKeyStore store;
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        const VaultHeader header = withKeyring(made.header, made.master).value();
        const QString id = keyringId(header);
        QCOMPARE(nameOf(writeNow(store, id, made.master)), QStringLiteral("Done"));
        const auto open = decideUnlock(header, SealedData::Exists, readNow(store, id));
        QCOMPARE(open.step, UnlockStep::Unlocked);
        QVERIFY(open.master == made.master);

        lockKeyring();
        const KeyReply reply = readNow(store, id);
        QCOMPARE(nameOf(reply), QStringLiteral("Locked"));
        for (const SealedData data : {SealedData::Exists, SealedData::None}) {
            QCOMPARE(decideUnlock(header, data, reply).step, UnlockStep::KeyringLocked);
        }
    }

    void a_locked_keyring_takes_and_gives_nothing()
    {
        SystemKeyStore store;
        QCOMPARE(nameOf(readNow(store, Id)), QStringLiteral("Locked"));
        QCOMPARE(nameOf(writeNow(store, Id, randomSecret())), QStringLiteral("Locked"));
        QCOMPARE(nameOf(removeNow(store, Id)), QStringLiteral("Locked"));
    }
};

LICENCEDESK_TEST_MAIN(KeyringTest)
#include "KeyringTest.moc"
