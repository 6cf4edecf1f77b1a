#include "tests/support/TestMain.h"
#include "vault/SystemKeyStore.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {
constexpr std::chrono::milliseconds Patience(200);
}

/// A keyring that never answers: without GLib's event loop nothing that was asked over the bus
/// comes back (tests/support/with-keyring open, QT_NO_GLIB=1).
class SilentKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody_waits_for_ever()
    {
        SystemKeyStore store(QStringLiteral("LicenceDesk"), Patience);
        QCOMPARE(keyAnswerName(readNow(store, QStringLiteral("id")).answer),
                 QStringLiteral("TimedOut"));
        const KeyReply second = readNow(store, QStringLiteral("id"));
        QCOMPARE(keyAnswerName(second.answer), QStringLiteral("TimedOut"));
        QVERIFY(second.detail.contains(QStringLiteral("earlier")));
    }

    void a_store_may_die_while_the_keyring_is_silent()
    {
        bool told = false;
        {
            SystemKeyStore store(QStringLiteral("LicenceDesk"), Patience);
            store.read(QStringLiteral("id"), this, [&](const KeyReply &) { told = true; });
        }
        QTest::qWait(2 * static_cast<int>(Patience.count()));
        QVERIFY(!told);
    }
};

LICENCEDESK_TEST_MAIN(SilentKeyringTest)
#include "SilentKeyringTest.moc"
