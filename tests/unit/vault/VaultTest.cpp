#include "tests/support/TestMain.h"
#include "vault/VaultSetup.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace licencedesk;

Q_DECLARE_METATYPE(licencedesk::Cipher)

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
const QByteArray Plain = QByteArrayLiteral("1101011990 invented");

Vault makeOpenVault(Cipher cipher = Cipher::Aes256Gcm)
{
    const VaultWithMaster made = makeVault(cipher, Now);
    return openVault(made.header, made.master).value();
}

void addCiphers()
{
    QTest::addColumn<Cipher>("cipher");
    QTest::newRow("AES-256/GCM") << Cipher::Aes256Gcm;
    QTest::newRow("SM4/GCM") << Cipher::Sm4Gcm;
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_sealed_opens_again_data() { addCiphers(); }
    void what_was_sealed_opens_again()
    {
        QFETCH(Cipher, cipher);
        const Vault vault = makeOpenVault(cipher);
        const QByteArray picture(200 * 1024, '\x5a');
        for (const QByteArray &plain : {QByteArray(), QByteArray(1, '\0'), Plain, picture}) {
            const QByteArray sealed = vault.seal(plain, "record/1");
            QCOMPARE(sealed.size(), 6 + 12 + plain.size() + 16);
            QCOMPARE(vault.open(sealed, "record/1").value(), plain);
        }
    }

    void nothing_of_the_plain_text_shows_data() { addCiphers(); }
    void nothing_of_the_plain_text_shows()
    {
        QFETCH(Cipher, cipher);
        const QByteArray sealed = makeOpenVault(cipher).seal(Plain, "record/1");
        QVERIFY(!sealed.contains(Plain.first(4)));
    }

    void the_same_text_is_never_sealed_alike()
    {
        const Vault vault = makeOpenVault();
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i) {
            nonces.insert(vault.seal(Plain, "record/1").sliced(6, 12));
        }
        QCOMPARE(nonces.size(), 1000);
    }

    void any_changed_bit_is_noticed_data() { addCiphers(); }
    void any_changed_bit_is_noticed()
    {
        QFETCH(Cipher, cipher);
        const Vault vault = makeOpenVault(cipher);
        const QByteArray sealed = vault.seal(Plain, "record/1");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
            const auto opened = vault.open(changed, "record/1");
            QVERIFY2(!opened, qPrintable(QString::number(bit)));
            const bool inGeneration = bit / 8 >= 2 && bit / 8 < 6;
            QCOMPARE(opened.error().kind, inGeneration ? ErrorKind::WrongKey : ErrorKind::Damaged);
            QVERIFY(!opened.error().message.isEmpty());
        }
    }

    void what_was_cut_or_lengthened_is_noticed()
    {
        const Vault vault = makeOpenVault();
        const QByteArray sealed = vault.seal(Plain, "record/1");
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            QCOMPARE(vault.open(sealed.first(size), "record/1").error().kind, ErrorKind::Damaged);
        }
        QCOMPARE(vault.open(sealed + '\0', "record/1").error().kind, ErrorKind::Damaged);
    }

    void a_value_does_not_open_in_another_place_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::newRow("another record") << QByteArray("record/2");
        QTest::newRow("no place at all") << QByteArray();
        QTest::newRow("a place that begins alike") << QByteArray("record/11");
    }
    void a_value_does_not_open_in_another_place()
    {
        QFETCH(QByteArray, context);
        const Vault vault = makeOpenVault();
        const QByteArray sealed = vault.seal(Plain, "record/1");
        QCOMPARE(vault.open(sealed, context).error().kind, ErrorKind::Damaged);
    }

    void another_vault_opens_nothing()
    {
        const QByteArray sealed = makeOpenVault().seal(Plain, "record/1");
        QVERIFY(!makeOpenVault().open(sealed, "record/1"));
        QVERIFY(!makeOpenVault(Cipher::Sm4Gcm).open(sealed, "record/1"));
    }

    void equal_values_are_found_by_their_blind_index_data() { addCiphers(); }
    void equal_values_are_found_by_their_blind_index()
    {
        QFETCH(Cipher, cipher);
        const VaultWithMaster made = makeVault(cipher, Now);
        const Vault vault = openVault(made.header, made.master).value();
        const Vault again = openVault(made.header, made.master).value();
        const QByteArray index = vault.blindIndex("number", u"11010119900307");
        QCOMPARE(index.size(), 16);
        QCOMPARE(again.blindIndex("number", u"11010119900307"), index);
        QCOMPARE(vault.blindIndices("number", u"11010119900307"), QList<QByteArray>{index});
        QVERIFY(makeOpenVault(cipher).blindIndex("number", u"11010119900307") != index);
    }

    void blind_indices_are_kept_apart()
    {
        const Vault vault = makeOpenVault();
        const QSet<QByteArray> indices{
            vault.blindIndex("number", u"12"),
            vault.blindIndex("name", u"12"),
            vault.blindIndex("number1", u"2"),
            vault.blindIndex("number", u"13"),
            vault.blindIndex("number", u""),
            vault.lastingIndex("number", u"12"),
            vault.lastingIndex("name", u"12"),
            vault
                .authenticate("number\0"
                              "12")
                .first(16),
        };
        QCOMPARE(indices.size(), 8);
    }

    void the_chain_is_authenticated_with_a_key_of_its_own_data() { addCiphers(); }
    void the_chain_is_authenticated_with_a_key_of_its_own()
    {
        QFETCH(Cipher, cipher);
        const Vault vault = makeOpenVault(cipher);
        QCOMPARE(vault.authenticate("entry").size(), 32);
        QCOMPARE(vault.authenticate("entry"), vault.authenticate("entry"));
        QVERIFY(vault.authenticate("entry") != vault.authenticate("entrz"));
        QVERIFY(vault.authenticate("entry") != makeOpenVault(cipher).authenticate("entry"));
    }

    void the_generation_is_read_without_opening()
    {
        const Vault vault = makeOpenVault();
        QCOMPARE(vault.generation(), 1);
        QCOMPARE(Vault::generationOf(vault.seal(Plain, "record/1")), 1);
        QCOMPARE(Vault::generationOf(Plain), 0);
        QCOMPARE(Vault::generationOf({}), 0);
    }

    void sealing_a_record_takes_microseconds_data() { addCiphers(); }
    void sealing_a_record_takes_microseconds()
    {
        QFETCH(Cipher, cipher);
        const Vault vault = makeOpenVault(cipher);
        const QByteArray record(2048, 'x');
        QBENCHMARK
        {
            vault.open(vault.seal(record, "record/1"), "record/1").value();
        }
    }
};

LICENCEDESK_TEST_MAIN(VaultTest)
#include "VaultTest.moc"
