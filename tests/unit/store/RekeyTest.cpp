#include "store/Rekey.h"

#include "store/DocumentStore.h"
#include "store/RecordSearch.h"
#include "store/WatchList.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int Records = 7;

struct Rotation
{
    VaultHeader header;
    Vault both() const { return openVault(header, firmKeys().master).value(); }
    Vault newest() const
    {
        return openVault(withoutOldGenerations(header, firmKeys().master).value(),
                         firmKeys().master)
            .value();
    }
};

Rotation rotation(const Clock &clock, Cipher cipher = Cipher::Aes256Gcm)
{
    return {withNewGeneration(firmKeys().header, firmKeys().master, cipher, clock.now()).value()};
}

std::vector<LicenceRecord> fill(Store &store)
{
    const PageImage image = *pageImage(pictureOfCard(), ImagePolicy::WholeCard);
    std::vector<LicenceRecord> records;
    for (int i = 0; i < Records; ++i) {
        records.push_back(acceptedRecord(store, {.core = QStringLiteral("4412345678901")}));
        if (const auto kept = RecordStore(store).keep(records.back(), {image}); !kept) {
            qFatal("%s", said(kept).constData());
        }
    }
    return records;
}

} // namespace

class RekeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterwards_the_old_key_is_not_needed_for_anything_data()
    {
        QTest::addColumn<Cipher>("cipher");
        QTest::newRow("to AES-256/GCM") << Cipher::Aes256Gcm;
        QTest::newRow("to SM4/GCM") << Cipher::Sm4Gcm;
    }
    void afterwards_the_old_key_is_not_needed_for_anything()
    {
        QFETCH(Cipher, cipher);
        StoreFixture fixture;
        const auto store = fixture.open();
        const auto records = fill(*store);
        VERIFY_DONE(
            DocumentStore(*store).save(QStringLiteral("profile"), QStringLiteral("a"), "x"));
        VERIFY_DONE(WatchList(*store).add(Person().number, QStringLiteral("damage unpaid")));
        const Rotation keys = rotation(fixture.clock, cipher);
        store->unlock(keys.both());
        qint64 left = Records;
        while (left > 0) {
            const auto after = sealAgain(*store, 3);
            VERIFY_DONE(after);
            QVERIFY(*after < left);
            left = *after;
        }
        store->unlock(keys.newest());
        for (const LicenceRecord &record : records) {
            QCOMPARE(encodeRecord(RecordStore(*store).record(record.id).value()),
                     encodeRecord(record));
            QCOMPARE(RecordStore(*store).images(record.id)->size(), std::size_t(1));
        }
        RecordQuery query;
        query.text = Person().number;
        QCOMPARE(findRecords(*store, query)->records.size(), std::size_t(Records));
        QCOMPARE(
            RecordStore(*store)
                .familiarity(QStringLiteral("330102199003070011"), QStringLiteral("4412345678901"))
                ->sameCoreNumber.size(),
            std::size_t(Records));
        QVERIFY(DocumentStore(*store)
                    .load(QStringLiteral("profile"), QStringLiteral("a"))
                    ->has_value());
        QVERIFY(WatchList(*store).find(Person().number)->has_value());
        QVERIFY(AuditLog(*store).verify()->isWhole());
    }

    void half_way_everything_is_still_found()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(*store);
        store->unlock(rotation(fixture.clock).both());
        QCOMPARE(sealAgain(*store, 3).value(), Records - 3);
        keptRecord(*store);
        RecordQuery query;
        for (const QString &text : {Person().number, QStringLiteral("002X"), Person().name}) {
            query.text = text;
            QCOMPARE(findRecords(*store, query)->records.size(), std::size_t(Records + 1));
            QCOMPARE(countRecords(*store, query, 100).value(), Records + 1);
        }
        QCOMPARE(RecordStore(*store).familiarity(Person().number, {})->sameNumber.size(),
                 std::size_t(Records + 1));
    }

    void a_rotation_that_was_broken_off_goes_on_where_it_was()
    {
        StoreFixture fixture;
        const Rotation keys = rotation(fixture.clock);
        {
            const auto store = fixture.open();
            fill(*store);
            store->unlock(keys.both());
            VERIFY_DONE(sealAgain(*store, 2));
        }
        const auto store = fixture.open();
        store->unlock(keys.both());
        QCOMPARE(sealAgain(*store, 100).value(), 0);
        QCOMPARE(sealAgain(*store, 100).value(), 0);
    }

    void without_the_old_key_what_is_left_says_so()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        const auto records = fill(*store);
        store->unlock(rotation(fixture.clock).newest());
        const auto record = RecordStore(*store).record(records.front().id);
        QCOMPARE(record.error().kind, ErrorKind::WrongKey);
        QVERIFY(!record.error().message.isEmpty());
        QVERIFY(!sealAgain(*store, 3)); // and nothing was written over
        store->unlock(firmVault());
        VERIFY_DONE(RecordStore(*store).record(records.front().id));
    }

    void an_emptied_place_of_an_account_needs_no_key()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        DocumentStore documents(*store);
        VERIFY_DONE(documents.save(QStringLiteral("account"), QStringLiteral("a"), "x"));
        VERIFY_DONE(documents.remove(QStringLiteral("account"), QStringLiteral("a")));
        store->unlock(rotation(fixture.clock).both());
        VERIFY_DONE(sealAgain(*store, 3));
    }
};

LICENCEDESK_TEST_MAIN(RekeyTest)
#include "RekeyTest.moc"
