#include "tests/support/TestMain.h"
#include "vault/SystemKeyStore.h"
#include "vault/Unlocking.h"
#include "vault/VaultSetup.h"
#include "vault/VaultSlots.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

/// On a machine without a keyring: tests/support/with-keyring no-bus, no-service.
class NoKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_said_at_once_that_there_is_none()
    {
        SystemKeyStore store;
        QElapsedTimer timer;
        timer.start();
        const KeyReply read = readNow(store, QStringLiteral("store-test-1"));
        QCOMPARE(keyAnswerName(read.answer), QStringLiteral("Unavailable"));
        QVERIFY(!read.detail.isEmpty());
        const KeyReply written = writeNow(store, QStringLiteral("store-test-1"), randomSecret());
        QCOMPARE(keyAnswerName(written.answer), QStringLiteral("Unavailable"));
        QVERIFY(timer.elapsed() < 5'000);
    }

    void a_store_with_a_passphrase_opens_all_the_same()
    {
        SystemKeyStore store;
        const QDateTime now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, now);
        const VaultHeader header =
            withPassphrase(withKeyring(made.header, made.master).value(), made.master,
                           QStringLiteral("a passphrase"), {.memoryKiB = 8 * 1024, .passes = 1})
                .value();
        const auto decision =
            decideUnlock(header, SealedData::Exists, readNow(store, keyringId(header)));
        QCOMPARE(decision.step, UnlockStep::AskPassphrase);
    }
};

LICENCEDESK_TEST_MAIN(NoKeyringTest)
#include "NoKeyringTest.moc"
