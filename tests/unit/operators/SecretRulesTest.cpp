#include "operators/SecretRules.h"
#include "operators/AccessPolicy.h"
#include "operators/SecretHash.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class SecretRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secrets_are_taken_or_refused_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const char *secret, bool taken) {
            QTest::newRow(name) << QString::fromUtf8(secret) << taken;
        };
        row("nothing", "", false);
        row("a PIN of six digits", "804937", true);
        row("a PIN of eight digits", "70492815", true);
        row("five digits", "80493", false);
        row("counting up", "123456", false);
        row("counting up over nine", "789012", false);
        row("counting down", "654321", false);
        row("all the same", "111111", false);
        row("every other digit", "135791", false);
        row("two digits in turn", "121212", false);
        row("three digits twice", "837837", false);
        row("two digits only", "112211", false);
        row("a popular one", "147258", false);
        row("sounds like love", "5201314", false);
        row("a birth year at the beginning", "198807", false);
        row("a birth year at the end", "071988", false);
        row("a birthday, year first", "880531", false);
        row("a birthday, day first", "310588", false);
        row("a birthday of eight digits", "19880531", false);
        row("no date, though it looks like one", "881331", true);

        row("a passphrase", "copper Lantern 9", true);
        row("a Chinese passphrase", "黄山的云海比别处a更白", true);
        row("nine characters", "abcdeF12!", false);
        row("letters of one kind", "copperlantern", false);
        row("one character over and over", "aaaaaaaaaA", false);
        row("holds the own name", "wang fang Rides 7", false);
        row("a PIN with a letter is a short passphrase", "80493a", false);
        row("full-width digits are no PIN", "８０４９３７", false);
        QTest::newRow("a book") << QString(129, u'x') + QStringLiteral("Y1") << false;
    }
    void secrets_are_taken_or_refused()
    {
        QFETCH(QString, secret);
        QFETCH(bool, taken);
        const auto checked = checkSecret(secret, QStringLiteral("Wang Fang"), AccessPolicy());
        QCOMPARE(checked.has_value(), taken);
        if (!taken) {
            QCOMPARE(checked.error().kind, ErrorKind::Invalid);
            QVERIFY(!checked.error().message.isEmpty());
            QVERIFY(!checked.error().message.contains(u'%'));
        }
    }

    void the_policy_may_ask_for_more()
    {
        AccessPolicy policy;
        policy.minimumPinDigits = 8;
        policy.minimumPassphraseLength = 14;
        policy.minimumPassphraseClasses = 4;
        QVERIFY(!checkSecret(QStringLiteral("804937"), {}, policy));
        QVERIFY(checkSecret(QStringLiteral("70492815"), {}, policy));
        QVERIFY(!checkSecret(QStringLiteral("copper Lantern"), {}, policy));
        QVERIFY(checkSecret(QStringLiteral("copper Lantern 9"), {}, policy));
    }

    void few_pins_are_trivial()
    {
        int trivial = 0;
        for (int pin = 0; pin < 1'000'000; pin += 7) {
            trivial += isTrivialPin(QStringLiteral("%1").arg(pin, 6, 10, QLatin1Char('0')));
        }
        const double share = trivial / (1'000'000 / 7.0);
        QVERIFY2(share > 0.02 && share < 0.15, qPrintable(QString::number(share)));
    }

    void a_hash_recognises_its_secret_only()
    {
        const SecretHash hash = hashSecret(QStringLiteral("804937"));
        QVERIFY(matches(hash, QStringLiteral("804937")));
        QVERIFY(!matches(hash, QStringLiteral("804938")));
        QVERIFY(!matches(hash, QString()));
        QVERIFY(hashSecret(QStringLiteral("804937")).hash != hash.hash); // salted
        QCOMPARE(secretHashFromJson(toJson(hash)), std::optional(hash));
    }

    void hostile_hashes_are_refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("all memory") << "memory_kib" << QJsonValue(2'000'000'000);
        QTest::newRow("for ever") << "passes" << QJsonValue(1'000'000);
        QTest::newRow("no salt") << "salt" << QJsonValue(QString());
        QTest::newRow("an empty hash, which anything would equal")
            << "hash" << QJsonValue(QString());
    }
    void hostile_hashes_are_refused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(hashSecret(QStringLiteral("804937"), {8 * 1024, 1}));
        json.insert(key, value);
        QVERIFY(!secretHashFromJson(json));
    }
};

LICENCEDESK_TEST_MAIN(SecretRulesTest)
#include "SecretRulesTest.moc"
