#include "vault/VaultSetup.h"
#include "tests/support/TestMain.h"
#include "vault/VaultSlots.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

Q_DECLARE_METATYPE(licencedesk::Cipher)
Q_DECLARE_METATYPE(licencedesk::SlotKind)

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
const QByteArray Plain = QByteArrayLiteral("an invented licence");
const GuessingCost Cheap{.memoryKiB = 8 * 1024, .passes = 1}; ///< tests guess nothing

Vault opened(const VaultHeader &header, const Secret &master)
{
    return openVault(header, master).value();
}

} // namespace

class VaultSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_vault_has_keys_of_its_own()
    {
        const VaultWithMaster one = makeVault(Cipher::Aes256Gcm, Now);
        const VaultWithMaster other = makeVault(Cipher::Aes256Gcm, Now);
        QVERIFY(one.header.id != other.header.id);
        QVERIFY(!(one.master == other.master));
        QCOMPARE(openVault(one.header, other.master).error().kind, ErrorKind::WrongKey);
        QCOMPARE(openVault(one.header, Secret()).error().kind, ErrorKind::WrongKey);
    }

    void a_changed_header_is_noticed_data()
    {
        using Change = std::function<void(VaultHeader &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("weaker cipher for what comes")
            << Change([](VaultHeader &header) { header.generations[0].cipher = Cipher::Sm4Gcm; });
        QTest::newRow("another cipher of the chain")
            << Change([](VaultHeader &header) { header.cipher = Cipher::Sm4Gcm; });
        QTest::newRow("cheaper to guess")
            << Change([](VaultHeader &header) { header.keySlots[0].cost = Cheap; });
        QTest::newRow("a way in taken away")
            << Change([](VaultHeader &header) { header.keySlots.clear(); });
        QTest::newRow("another generation number")
            << Change([](VaultHeader &header) { header.generations[0].number = 2; });
        QTest::newRow("another date") << Change(
            [](VaultHeader &header) { header.generations[0].createdAt = Now.addDays(1); });
        QTest::newRow("another lasting key")
            << Change([](VaultHeader &header) { header.lastingKey = header.generations[0].key; });
        QTest::newRow("another seal")
            << Change([](VaultHeader &header) { header.seal = QByteArray(32, '\0'); });
    }
    void a_changed_header_is_noticed()
    {
        QFETCH(std::function<void(VaultHeader &)>, change);
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        VaultHeader header = withPassphrase(made.header, made.master, QStringLiteral("open"),
                                            {.memoryKiB = 16 * 1024, .passes = 1})
                                 .value();
        QVERIFY(openVault(header, made.master));
        change(header);
        const auto result = openVault(header, made.master);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Damaged ||
                result.error().kind == ErrorKind::WrongKey);
        QVERIFY(!withNewGeneration(header, made.master, Cipher::Aes256Gcm, Now));
        QVERIFY(!withRecoveryKey(header, made.master));
    }

    void the_passphrase_gives_the_master_key()
    {
        const VaultWithMaster made = makeVault(Cipher::Sm4Gcm, Now);
        const QString passphrase = QString::fromUtf8("柜台 café 7");
        const VaultHeader header =
            withPassphrase(made.header, made.master, passphrase, Cheap).value();
        QVERIFY(masterFromPassphrase(header, passphrase).value() == made.master);
        QVERIFY(openVault(header, made.master));
        const QString decomposed = passphrase.normalized(QString::NormalizationForm_D);
        QVERIFY(masterFromPassphrase(header, decomposed).value() == made.master);
    }

    void a_wrong_passphrase_is_said_to_be_wrong_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("another word") << QStringLiteral("Tuesday");
        QTest::newRow("another case") << QStringLiteral("monday");
        QTest::newRow("a space more") << QStringLiteral("Monday ");
        QTest::newRow("nothing") << QString();
    }
    void a_wrong_passphrase_is_said_to_be_wrong()
    {
        QFETCH(QString, passphrase);
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        const VaultHeader header =
            withPassphrase(made.header, made.master, QStringLiteral("Monday"), Cheap).value();
        const auto master = masterFromPassphrase(header, passphrase);
        QCOMPARE(master.error().kind, ErrorKind::WrongKey);
        QVERIFY(!master.error().message.isEmpty());
    }

    void a_new_passphrase_replaces_the_old_one()
    {
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        const auto old = withPassphrase(made.header, made.master, QStringLiteral("old"), Cheap);
        const auto header = withPassphrase(*old, made.master, QStringLiteral("new"), Cheap);
        QCOMPARE(header->keySlots.size(), size_t(1));
        QVERIFY(masterFromPassphrase(*header, QStringLiteral("new")));
        QVERIFY(!masterFromPassphrase(*header, QStringLiteral("old")));
    }

    void passphrases_that_cannot_be_are_refused()
    {
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        QCOMPARE(withPassphrase(made.header, made.master, QString()).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(withPassphrase(made.header, made.master, QStringLiteral("a"),
                                {.memoryKiB = 1 << 30, .passes = 1})
                     .error()
                     .kind,
                 ErrorKind::Invalid);
        QCOMPARE(withPassphrase(made.header, randomSecret(), QStringLiteral("a")).error().kind,
                 ErrorKind::WrongKey);
        QCOMPARE(masterFromPassphrase(made.header, QStringLiteral("a")).error().kind,
                 ErrorKind::NotFound);
    }

    void the_printed_key_gives_the_master_key()
    {
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        const auto printed = withRecoveryKey(made.header, made.master).value();
        QVERIFY(masterFromRecoveryKey(printed.header, printed.text).value() == made.master);
        QVERIFY(openVault(printed.header, made.master));
    }

    void a_mistyped_recovery_key_is_told_from_a_wrong_one()
    {
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        const auto printed = withRecoveryKey(made.header, made.master).value();
        const auto replaced = withRecoveryKey(printed.header, made.master).value();
        QString mistyped = replaced.text;
        mistyped[0] = mistyped[0] == u'2' ? u'3' : u'2';
        QCOMPARE(masterFromRecoveryKey(replaced.header, mistyped).error().kind, ErrorKind::Invalid);
        QCOMPARE(masterFromRecoveryKey(replaced.header, printed.text).error().kind,
                 ErrorKind::WrongKey);
        QCOMPARE(masterFromRecoveryKey(made.header, printed.text).error().kind,
                 ErrorKind::NotFound);
    }

    void a_slot_opens_nothing_once_it_is_taken_away_data()
    {
        QTest::addColumn<SlotKind>("kind");
        QTest::newRow("keyring") << SlotKind::Keyring;
        QTest::newRow("passphrase") << SlotKind::Passphrase;
        QTest::newRow("recovery key") << SlotKind::Recovery;
    }
    void a_slot_opens_nothing_once_it_is_taken_away()
    {
        QFETCH(SlotKind, kind);
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        const VaultHeader all =
            withKeyring(made.header, made.master)
                .and_then([&](const VaultHeader &header) {
                    return withPassphrase(header, made.master, QStringLiteral("a"), Cheap);
                })
                .and_then(
                    [&](const VaultHeader &header) { return withRecoveryKey(header, made.master); })
                ->header;
        QCOMPARE(all.keySlots.size(), size_t(3));
        const VaultHeader fewer = withoutSlot(all, made.master, kind).value();
        QVERIFY(!fewer.hasSlot(kind));
        QCOMPARE(fewer.keySlots.size(), size_t(2));
        QVERIFY(openVault(fewer, made.master));
    }

    void slots_cannot_be_moved_to_another_vault()
    {
        const VaultWithMaster one = makeVault(Cipher::Aes256Gcm, Now);
        const VaultWithMaster other = makeVault(Cipher::Aes256Gcm, Now);
        const auto header = withPassphrase(one.header, one.master, QStringLiteral("a"), Cheap);
        VaultHeader mixed = other.header;
        mixed.keySlots = header->keySlots;
        QCOMPARE(masterFromPassphrase(mixed, QStringLiteral("a")).error().kind,
                 ErrorKind::WrongKey);
    }

    void rotation_keeps_old_data_readable_until_the_old_keys_go_data()
    {
        QTest::addColumn<Cipher>("from");
        QTest::addColumn<Cipher>("to");
        QTest::newRow("same cipher") << Cipher::Aes256Gcm << Cipher::Aes256Gcm;
        QTest::newRow("to national cryptography") << Cipher::Aes256Gcm << Cipher::Sm4Gcm;
        QTest::newRow("and back") << Cipher::Sm4Gcm << Cipher::Aes256Gcm;
    }
    void rotation_keeps_old_data_readable_until_the_old_keys_go()
    {
        QFETCH(Cipher, from);
        QFETCH(Cipher, to);
        const VaultWithMaster made = makeVault(from, Now);
        const Vault before = opened(made.header, made.master);
        const QByteArray old = before.seal(Plain, "record/1");
        const QByteArray oldIndex = before.blindIndex("number", u"12");

        const auto rotated = withNewGeneration(made.header, made.master, to, Now.addDays(90));
        const Vault during = opened(*rotated, made.master);
        QCOMPARE(during.generation(), 2);
        QCOMPARE(during.open(old, "record/1").value(), Plain);
        const QByteArray again = during.seal(Plain, "record/1");
        QCOMPARE(Vault::generationOf(again), 2);
        QVERIFY(during.blindIndex("number", u"12") != oldIndex);
        QCOMPARE(during.blindIndices("number", u"12"),
                 QList<QByteArray>({during.blindIndex("number", u"12"), oldIndex}));
        QCOMPARE(before.open(again, "record/1").error().kind, ErrorKind::WrongKey);

        const auto cleaned = withoutOldGenerations(*rotated, made.master);
        const Vault after = opened(*cleaned, made.master);
        QCOMPARE(after.generation(), 2);
        QCOMPARE(after.open(again, "record/1").value(), Plain);
        QCOMPARE(after.open(old, "record/1").error().kind, ErrorKind::WrongKey);
        QCOMPARE(after.blindIndices("number", u"12").size(), 1);
        QCOMPARE(after.authenticate("entry"), before.authenticate("entry"));
        QCOMPARE(after.lastingIndex("listed", u"12"), before.lastingIndex("listed", u"12"));
    }

    void generation_numbers_are_never_used_again()
    {
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        VaultHeader header = made.header;
        for (int expected = 2; expected < 6; ++expected) {
            header = withNewGeneration(header, made.master, Cipher::Aes256Gcm, Now).value();
            header = withoutOldGenerations(header, made.master).value();
            QCOMPARE(opened(header, made.master).generation(), expected);
        }
    }

    void another_master_key_opens_the_same_data_and_closes_every_slot()
    {
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Now);
        const auto header = withPassphrase(made.header, made.master, QStringLiteral("a"), Cheap);
        const QByteArray sealed = opened(*header, made.master).seal(Plain, "record/1");

        const VaultWithMaster fresh = withNewMaster(*header, made.master).value();
        QVERIFY(fresh.header.keySlots.empty());
        QVERIFY(keyringId(fresh.header) != keyringId(*header));
        QCOMPARE(opened(fresh.header, fresh.master).open(sealed, "record/1").value(), Plain);
        QCOMPARE(openVault(fresh.header, made.master).error().kind, ErrorKind::WrongKey);
        QVERIFY(openVault(*header, made.master)); // nothing has happened until it is stored
    }
};

LICENCEDESK_TEST_MAIN(VaultSetupTest)
#include "VaultSetupTest.moc"
