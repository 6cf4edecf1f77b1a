// Documents, the policy and the do-not-rent list.
#include "store/StorePolicy.h"
#include "store/WatchList.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QString Kind = QStringLiteral("profile");

QStringList detailsOf(Store &store, AuditAct act)
{
    AuditQuery query;
    query.act = act;
    QStringList details;
    const auto entries = AuditLog(store).find(query).value();
    for (const AuditEntry &entry : entries) {
        details << entry.detail;
    }
    return details;
}

} // namespace

class SmallThingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_document_comes_back_until_it_is_removed()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        DocumentStore documents(*store);
        VERIFY_DONE(documents.save(Kind, QStringLiteral("a"), "one"));
        VERIFY_DONE(documents.save(Kind, QStringLiteral("a"), "two"));
        QCOMPARE(documents.load(Kind, QStringLiteral("a")).value(), QByteArray("two"));
        VERIFY_DONE(documents.remove(Kind, QStringLiteral("a")));
        QVERIFY(!documents.load(Kind, QStringLiteral("a"))->has_value());
        VERIFY_DONE(documents.remove(Kind, QStringLiteral("a")));
    }

    void an_empty_document_is_one_too()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        VERIFY_DONE(DocumentStore(*store).save(Kind, QStringLiteral("a"), {}));
        QCOMPARE(DocumentStore(*store).load(Kind, QStringLiteral("a")).value(), QByteArray(""));
    }

    void documents_of_a_kind_come_in_the_order_of_their_ids()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        DocumentStore documents(*store);
        for (const char *id : {"c", "a", "b"}) {
            VERIFY_DONE(documents.save(Kind, QLatin1String(id), id));
        }
        VERIFY_DONE(documents.save(QStringLiteral("other"), QStringLiteral("a"), "x"));
        QByteArray bodies;
        const auto all = documents.all(Kind).value();
        for (const StoredDocument &document : all) {
            bodies += document.body;
            QCOMPARE(document.updatedAt, fixture.clock.time);
        }
        QCOMPARE(bodies, QByteArray("abc"));
    }

    void a_document_in_the_place_of_another_does_not_open()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        VERIFY_DONE(DocumentStore(*store).save(Kind, QStringLiteral("a"), "one"));
        VERIFY_DONE(store->database().run(QStringLiteral("UPDATE documents SET id = 'b'")));
        QCOMPARE(DocumentStore(*store).load(Kind, QStringLiteral("b")).error().kind,
                 ErrorKind::Damaged);
    }

    void an_account_that_was_removed_leaves_only_the_news_of_it()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        DocumentStore documents(*store);
        const QString account = QStringLiteral("account");
        VERIFY_DONE(documents.save(account, QStringLiteral("a"), "one"));
        VERIFY_DONE(documents.remove(account, QStringLiteral("a")));
        QVERIFY(!documents.load(account, QStringLiteral("a"))->has_value());
        QVERIFY(documents.all(account)->empty());
        QCOMPARE(store->database()
                     .value(QStringLiteral("SELECT count(*) FROM documents WHERE length(body) = 1"))
                     ->toInt(),
                 1);
    }

    void the_policy_is_what_was_saved()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        QCOMPARE(loadStorePolicy(*store).value(), StorePolicy());
        const StorePolicy policy{30, ImagePolicy::CardWithoutPortrait, 3};
        VERIFY_DONE(saveStorePolicy(*store, policy));
        QCOMPARE(loadStorePolicy(*store).value(), policy);
        const QStringList details = detailsOf(*store, AuditAct::SettingChanged);
        QCOMPARE(details.size(), 1);
        QVERIFY(details.front().contains(QStringLiteral("card_without_portrait")));
    }

    void hostile_policies_are_refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("wrong"); // the entry that is named; empty: no policy at all
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no JSON") << QByteArray("retention_days=1") << QString();
        QTest::newRow("a list") << QByteArray("[60]") << QString();
        QTest::newRow("cut off") << QByteArray(R"({"retention_days": 6)") << QString();
        const auto row = [](const char *name, const char *json, const char *wrong) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(wrong);
        };
        row("no day", R"({"retention_days": 0})", "retention_days");
        row("days before now", R"({"retention_days": -60})", "retention_days");
        row("more than ten years", R"({"retention_days": 3651})", "retention_days");
        row("a number too large for any number", R"({"retention_days": 1e300})", "retention_days");
        row("half a day", R"({"retention_days": 0.5})", "retention_days");
        row("a number in quotes", R"({"image_days": "14"})", "image_days");
        row("null", R"({"image_days": null})", "image_days");
        row("pictures of a kind nobody knows", R"({"images": "all"})", "images");
        row("pictures as a number", R"({"images": 2})", "images");
        row("pictures as null", R"({"images": null})", "images");
        row("a mistyped key", R"({"retention_day": 30})", "retention_day");
    }
    void hostile_policies_are_refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, wrong);
        const auto policy = parseStorePolicy(json);
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind, wrong.isEmpty() ? ErrorKind::Damaged : ErrorKind::Invalid);
        QCOMPARE(policy.error().detail, wrong);
        QVERIFY(!policy.error().message.isEmpty());
    }

    void what_a_policy_does_not_name_keeps_its_default()
    {
        const auto policy = parseStorePolicy(R"({"retention_days": 30})");
        VERIFY_DONE(policy);
        QCOMPARE(*policy, (StorePolicy{30, ImagePolicy::None, 14}));
    }

    void a_number_on_the_list_is_found_however_it_is_written_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it was put there") << "11010519491231002X";
        QTest::newRow("in lower case") << "11010519491231002x";
        QTest::newRow("with spaces") << "110105 19491231 002X";
        QTest::newRow("full width") << "１１０１０５１９４９１２３１００２Ｘ";
    }
    void a_number_on_the_list_is_found_however_it_is_written()
    {
        QFETCH(QString, typed);
        StoreFixture fixture;
        const auto store = fixture.open();
        WatchList list(*store);
        VERIFY_DONE(
            list.add(QStringLiteral("11010519491231002X"), QStringLiteral("damage unpaid")));
        const auto entry = list.find(typed).value();
        QVERIFY(entry);
        QCOMPARE(*entry, (WatchEntry{QStringLiteral("damage unpaid"), QStringLiteral("li"),
                                     fixture.clock.time, false}));
        QVERIFY(!list.find(QStringLiteral("330102199003070011"))->has_value());
    }

    void a_lifted_number_is_no_longer_on_the_list()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        WatchList list(*store);
        const QString number = QStringLiteral("11010519491231002X");
        QCOMPARE(list.lift(number).error().kind, ErrorKind::NotFound);
        VERIFY_DONE(list.add(number, QStringLiteral("damage unpaid")));
        QCOMPARE(list.count().value(), 1);
        VERIFY_DONE(list.lift(number));
        QVERIFY(!list.find(number)->has_value());
        QCOMPARE(list.count().value(), 0);
        QCOMPARE(list.lift(number).error().kind, ErrorKind::NotFound);
        VERIFY_DONE(list.add(number, QStringLiteral("again")));
        QCOMPARE(list.find(number).value()->reason, QStringLiteral("again"));
        QCOMPARE(detailsOf(*store, AuditAct::WatchListChanged),
                 (QStringList{"added", "lifted", "added"}));
    }

    void the_list_outlives_the_rotation_of_keys()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        VERIFY_DONE(WatchList(*store).add(Person().number, QStringLiteral("damage unpaid")));
        const auto next = withNewGeneration(firmKeys().header, firmKeys().master, Cipher::Sm4Gcm,
                                            fixture.clock.time);
        VERIFY_DONE(next);
        store->unlock(openVault(*next, firmKeys().master).value());
        QVERIFY(WatchList(*store).find(Person().number)->has_value());
    }
};

LICENCEDESK_TEST_MAIN(SmallThingsTest)
#include "SmallThingsTest.moc"
