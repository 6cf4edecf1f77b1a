#include "vault/Primitives.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

#include <limits>

using namespace licencedesk;

Q_DECLARE_METATYPE(licencedesk::Cipher)

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

/// Published vectors: what is sealed here can be opened by any other implementation.
class PrimitivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ciphers_agree_with_the_published_vectors_data()
    {
        QTest::addColumn<Cipher>("cipher");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("associated");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("sealed");

        QTest::newRow("AES-256/GCM: test case 16 of the GCM proposal to NIST")
            << Cipher::Aes256Gcm
            << hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
            << hex("cafebabefacedbaddecaf888") << hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
            << hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                   "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
            << hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                   "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                   "76fc6ece0f4e1768cddf8853bb2d551b");
        QTest::newRow("SM4/GCM: RFC 8998, appendix A.1")
            << Cipher::Sm4Gcm << hex("0123456789abcdeffedcba9876543210")
            << hex("00001234567800000000abcd") << hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
            << hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                   "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa")
            << hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                   "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                   "83de3541e4c2b58177e065a9bf7b62ec");
    }

    void ciphers_agree_with_the_published_vectors()
    {
        QFETCH(Cipher, cipher);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, associated);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, sealed);
        QCOMPARE(cipherKeyBytes(cipher), key.size());
        const Secret secret{QByteArrayView(key)};
        QCOMPARE(encrypt(cipher, secret, nonce, associated, plain).toHex(), sealed.toHex());
        const auto opened = decrypt(cipher, secret, nonce, associated, sealed);
        QVERIFY(opened);
        QCOMPARE(opened->view().toByteArray(), plain);
    }

    void keyed_hashes_agree_with_others_data()
    {
        QTest::addColumn<Cipher>("cipher");
        QTest::addColumn<QByteArray>("hash");

        QTest::newRow("SHA-256: RFC 4231, case 2")
            << Cipher::Aes256Gcm
            << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("SM3: as OpenSSL has it")
            << Cipher::Sm4Gcm
            << hex("2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882");
    }

    void keyed_hashes_agree_with_others()
    {
        QFETCH(Cipher, cipher);
        QFETCH(QByteArray, hash);
        QCOMPARE(keyedHash(cipher, Secret("Jefe"), "what do ya want for nothing?").toHex(),
                 hash.toHex());
    }

    void derived_keys_agree_with_others_data()
    {
        QTest::addColumn<Cipher>("cipher");
        QTest::addColumn<QByteArray>("derived");

        QTest::newRow("SHA-256: RFC 5869, case 1")
            << Cipher::Aes256Gcm
            << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                   "34007208d5b887185865");
        QTest::newRow("SM3: as OpenSSL has it")
            << Cipher::Sm4Gcm << hex("c69fe91b7aaee2dd5718d72dcaee0cce");
    }

    void derived_keys_agree_with_others()
    {
        QFETCH(Cipher, cipher);
        QFETCH(QByteArray, derived);
        const Secret input{QByteArrayView(QByteArray(22, 0x0b))};
        const Secret key = deriveKey(cipher, input, hex("000102030405060708090a0b0c"),
                                     hex("f0f1f2f3f4f5f6f7f8f9"), derived.size());
        QCOMPARE(key.view().toByteArray().toHex(), derived.toHex());
    }

    void stretching_agrees_with_the_reference_implementation()
    {
        const Secret key =
            stretch(Secret("password"), "somesalt", {.memoryKiB = 65536, .passes = 2});
        QCOMPARE(key.view().toByteArray().toHex(),
                 "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    void a_cost_that_would_exhaust_the_machine_is_refused_data()
    {
        QTest::addColumn<int>("memoryKiB");
        QTest::addColumn<int>("passes");
        QTest::addColumn<bool>("sensible");

        QTest::newRow("the default") << 64 * 1024 << 3 << true;
        QTest::newRow("a gigabyte is the most") << 1024 * 1024 << 3 << true;
        QTest::newRow("more than a gigabyte") << 1024 * 1024 + 1 << 3 << false;
        QTest::newRow("all the memory there is") << std::numeric_limits<int>::max() << 3 << false;
        QTest::newRow("no memory to speak of") << 1024 << 3 << false;
        QTest::newRow("less than nothing") << -1 << 3 << false;
        QTest::newRow("no pass") << 64 * 1024 << 0 << false;
        QTest::newRow("a thousand passes") << 64 * 1024 << 1000 << false;
    }

    void a_cost_that_would_exhaust_the_machine_is_refused()
    {
        QFETCH(int, memoryKiB);
        QFETCH(int, passes);
        QTEST(isSensible({memoryKiB, passes}), "sensible");
    }

    void a_passphrase_is_the_same_from_any_keyboard()
    {
        const QString composed = QString::fromUtf8("caf\u00e9 \u9a7e\u9a76");
        const QString decomposed = QString::fromUtf8("cafe\u0301 \u9a7e\u9a76");
        QVERIFY(composed != decomposed);
        QCOMPARE(Secret::fromText(composed).view().toByteArray(), composed.toUtf8());
        QVERIFY(Secret::fromText(composed) == Secret::fromText(decomposed));
        QVERIFY(!(Secret::fromText(composed) == Secret::fromText(composed + u' ')));
    }

    void wiping_leaves_what_somebody_else_holds()
    {
        QByteArray bytes("a secret that is long enough to live on the heap");
        bytes.detach();
        const char *memory = bytes.constData();
        QByteArray keeper = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(keeper, "a secret that is long enough to live on the heap");
        QCOMPARE(keeper.constData(), memory);
    }

    void random_bytes_do_not_repeat()
    {
        QCOMPARE(randomBytes(12).size(), 12);
        QVERIFY(randomBytes(16) != randomBytes(16));
        QVERIFY(!(randomSecret() == randomSecret()));
        QCOMPARE(randomSecret().size(), KeyBytes);
    }
};

LICENCEDESK_TEST_MAIN(PrimitivesTest)
#include "PrimitivesTest.moc"
