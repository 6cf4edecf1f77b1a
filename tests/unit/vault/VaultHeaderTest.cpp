#include "tests/support/TestMain.h"
#include "vault/VaultSetup.h"
#include "vault/VaultSlots.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace licencedesk;

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(4, 0, 30, 500), Qt::UTC);
const GuessingCost Cheap{.memoryKiB = 8 * 1024, .passes = 1};

VaultWithMaster makeFullVault()
{
    VaultWithMaster vault = makeVault(Cipher::Aes256Gcm, Now);
    vault.header = withNewGeneration(vault.header, vault.master, Cipher::Sm4Gcm, Now).value();
    vault.header = withKeyring(vault.header, vault.master).value();
    vault.header =
        withPassphrase(vault.header, vault.master, QStringLiteral("secret words"), Cheap).value();
    vault.header = withRecoveryKey(vault.header, vault.master)->header;
    return vault;
}

QJsonObject changedIn(const char *array, int index, const char *key, const QJsonValue &value)
{
    QJsonObject json = toJson(makeFullVault().header);
    QJsonArray items = json[QLatin1String(array)].toArray();
    QJsonObject item = items[index].toObject();
    item.insert(QLatin1String(key), value);
    items[index] = item;
    json.insert(QLatin1String(array), items);
    return json;
}

QJsonObject changed(const char *key, const QJsonValue &value)
{
    QJsonObject json = toJson(makeFullVault().header);
    json.insert(QLatin1String(key), value);
    return json;
}

} // namespace

class VaultHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_header_survives_being_written_and_read()
    {
        const VaultWithMaster vault = makeFullVault();
        const QByteArray written = QJsonDocument(toJson(vault.header)).toJson();
        const auto read = vaultHeaderFromJson(QJsonDocument::fromJson(written).object());
        QVERIFY(read);
        QCOMPARE(*read, vault.header);
        QVERIFY(openVault(*read, vault.master));
        QVERIFY(masterFromPassphrase(*read, QStringLiteral("secret words")).value() ==
                vault.master);
    }

    void nothing_secret_stands_in_it()
    {
        const VaultWithMaster vault = makeFullVault();
        const QByteArray written = QJsonDocument(toJson(vault.header)).toJson();
        const QByteArray master = vault.master.view().toByteArray();
        QVERIFY(!written.contains(master.toBase64()));
        QVERIFY(!written.contains(master.toHex()));
        QVERIFY(!written.contains("secret words"));
    }

    void hostile_headers_are_refused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QJsonObject &json, const char *where) {
            QTest::newRow(name) << json << QString::fromLatin1(where);
        };

        row("nothing at all", {}, "format");
        row("something else", {{QStringLiteral("format"), QStringLiteral("zip")}}, "format");
        row("no version", changed("version", QJsonValue::Null), "version");
        row("version zero", changed("version", 0), "version");
        row("no id", changed("id", QStringLiteral("none")), "id");
        row("unknown cipher", changed("cipher", QStringLiteral("rot13")), "cipher");
        row("master number zero", changed("master_number", 0), "master_number");
        row("no generation", changed("generations", QJsonArray()), "generations");
        row("generations that are no list", changed("generations", 7), "generations");
        row("a key that is too short", changedIn("generations", 0, "key", QStringLiteral("AAAA")),
            "generations[0]");
        row("a key that is no base64", changedIn("generations", 0, "key", QString(88, u'*')),
            "generations[0]");
        row("a generation number twice", changedIn("generations", 1, "number", 1),
            "generations[1]");
        row("a generation number below zero", changedIn("generations", 0, "number", -1),
            "generations[0]");
        row("a generation of an unknown cipher",
            changedIn("generations", 1, "cipher", QStringLiteral("aes-128-gcm")), "generations[1]");
        row("a date that is none",
            changedIn("generations", 0, "created_at", QStringLiteral("2026-13-01")),
            "generations[0]");
        row("a seal that is too short", changed("seal", QStringLiteral("AAAA")), "seal");
        row("no lasting key", changed("lasting_key", QString()), "lasting_key");
        row("a slot of an unknown kind", changedIn("slots", 0, "kind", QStringLiteral("fax")),
            "slots[0]");
        row("two slots of a kind", changedIn("slots", 1, "kind", QStringLiteral("keyring")),
            "slots[1]");
        row("a salt of no length", changedIn("slots", 1, "salt", QString()), "slots[1]");
        row("a passphrase that takes all memory",
            changedIn("slots", 1, "memory_kib", 2'000'000'000), "slots[1]");
        row("a passphrase that takes a week", changedIn("slots", 1, "passes", 1'000'000),
            "slots[1]");
        row("memory beyond any whole number", changedIn("slots", 1, "memory_kib", 1e300),
            "slots[1]");
    }
    void hostile_headers_are_refused()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, where);
        const auto read = vaultHeaderFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        QCOMPARE(read.error().detail, where);
        QVERIFY(!read.error().message.isEmpty());
    }

    void too_many_generations_are_refused()
    {
        const QJsonValue one = toJson(makeFullVault().header)[QLatin1String("generations")][0];
        QJsonArray many;
        for (int number = 1; number <= 1001; ++number) {
            QJsonObject generation = one.toObject();
            generation.insert(QLatin1String("number"), number);
            many.append(generation);
        }
        QCOMPARE(vaultHeaderFromJson(changed("generations", many)).error().detail,
                 QStringLiteral("generations"));
    }

    void a_newer_format_asks_for_the_newer_program()
    {
        QCOMPARE(vaultHeaderFromJson(changed("version", 2)).error().kind, ErrorKind::Unsupported);
    }
};

LICENCEDESK_TEST_MAIN(VaultHeaderTest)
#include "VaultHeaderTest.moc"
